/** Styles are stored once, whatever the order of their properties, and swept when there are too many. */
import { describe, expect, it } from 'vitest';
import { internStyle, patternOf, styleOf, sweepStyles } from '../../../local/document/styles';
import { emptyDocument, storedRows } from '../../../local/document/workbookDocument';

describe('interning', () => {
  it('gives equal styles one id and empty ones none', () => {
    const document = emptyDocument('Sổ');
    const first = internStyle(document, { bl: 1, n: { pattern: '@' } });
    expect(internStyle(document, { n: { pattern: '@' }, bl: 1 })).toBe(first);
    expect(internStyle(document, { n: { pattern: '@' }, bl: 1, bg: null })).toBe(first);
    expect(internStyle(document, { bl: 1 })).not.toBe(first);
    expect(internStyle(document, {})).toBeUndefined();
    expect(internStyle(document, { bg: null })).toBeUndefined();
    expect(Object.keys(document.styles)).toHaveLength(2);
  });

  it('knows the styles a document came with', () => {
    const document = emptyDocument('Sổ');
    document.styles = { abc: { bl: 1 } };
    expect(internStyle(document, { bl: 1 })).toBe('abc');
  });

  it('reads styles that a cell carries itself', () => {
    const document = emptyDocument('Sổ');
    expect(patternOf(document, { s: { n: { pattern: '0.0' } } })).toBe('0.0');
    expect(styleOf(document, { s: 'gone' })).toEqual({});
    expect(patternOf(document, undefined)).toBe('');
  });
});

describe('sweeping', () => {
  const filled = (styles: number) => {
    const document = emptyDocument('Sổ', 'Một');
    const ids = Array.from({ length: styles }, (_, i) => internStyle(document, { fs: i + 1 }));
    const sheet = document.sheets.sheet1;
    if (sheet) sheet.cellData = { 0: { 0: { s: String(ids[0]) } } };
    return { document, ids };
  };

  it('leaves 2,000 styles alone', () => {
    const { document } = filled(2000);
    sweepStyles(document);
    expect(Object.keys(document.styles)).toHaveLength(2000);
  });

  it('keeps only those in use of 2,001, and never gives an id twice', () => {
    const { document, ids } = filled(2001);
    sweepStyles(document);
    expect(document.styles).toEqual({ [String(ids[0])]: { fs: 1 } });
    expect(ids).not.toContain(internStyle(document, { fs: 5000 }));
    expect(storedRows(document.sheets.sheet1 as Parameters<typeof storedRows>[0])[0]?.[0]?.s).toBe(ids[0]);
  });
});
