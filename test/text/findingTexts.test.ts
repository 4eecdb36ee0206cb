/** Every finding has whole, clean sentences in both languages. */
import { describe, expect, it } from 'vitest';
import { type Finding, type FindingCode, severityOf } from '../../src/domain/findings/finding';
import { enFindings } from '../../src/text/enFindings';
import { type FindingSentence, type FindingTexts, findingText } from '../../src/text/findingText';
import { viFindings } from '../../src/text/viFindings';
import { findingSamples } from './samples';

const languages: readonly (readonly [string, FindingTexts])[] = [
  ['vi', viFindings],
  ['en', enFindings],
];

const values = {
  plain: 'Trường Tiểu học Số 1',
  // Decomposed letters, as in files from a Mac.
  decomposed: 'Trường Tiểu học'.normalize('NFD'),
  ragged: '  hai  dòng\n\tlệch \u0007 ',
  long: 'một hai ba '.repeat(4000),
};

function sentencesOf(texts: FindingTexts, value: string): [string, FindingSentence][] {
  const found: [string, FindingSentence][] = [];
  for (const [code, samples] of Object.entries(findingSamples(value))) {
    for (const params of samples) {
      const finding = {
        code,
        severity: severityOf[code as FindingCode],
        place: { table: 'registrations', row: 2 },
        params,
      } as Finding;
      found.push([`${code} ${JSON.stringify(params).slice(0, 80)}`, findingText(texts, finding)]);
    }
  }
  return found;
}

describe.each(languages)('finding sentences in %s', (_language, texts) => {
  it('has exactly the codes of the domain', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(severityOf).sort());
    expect(Object.keys(findingSamples('')).sort()).toEqual(Object.keys(severityOf).sort());
  });

  it.each(Object.entries(values))('writes whole clean sentences around a %s value', (_name, value) => {
    const faults: string[] = [];
    for (const [sample, { problem, remedy, label }] of sentencesOf(texts, value)) {
      const all = [problem, remedy, label].join('|');
      if (/undefined|null|NaN|\[object|function/.test(all)) faults.push(`${sample}: leaks code: ${all}`);
      if (/ {2}|[\n\t]|\p{Cc}| [.,;:]/u.test(all)) faults.push(`${sample}: stray blanks: ${all}`);
      if (/!/.test(all)) faults.push(`${sample}: exclaims: ${all}`);
      if (!/^[\p{Lu}“]/u.test(problem) || !problem.endsWith('.')) faults.push(`${sample}: ${problem}`);
      if (!/^\p{Lu}/u.test(remedy) || !/[.?]$/.test(remedy)) faults.push(`${sample}: ${remedy}`);
      if (!/^\p{Lu}/u.test(label) || /[.;,]/.test(label)) faults.push(`${sample}: ${label}`);
      if (Array.from(label).length > 40) faults.push(`${sample}: label of ${label.length}: ${label}`);
      if (all.normalize('NFC') !== all) faults.push(`${sample}: not NFC: ${all}`);
    }
    expect(faults).toEqual([]);
  });

  it('cuts a value of 44,000 characters to 120', () => {
    const shown = sentencesOf(texts, values.long).flatMap(([, { problem, remedy }]) =>
      [...`${problem} ${remedy}`.matchAll(/“(một hai [^”]*)”/g)].map((match) => match[1] as string),
    );
    expect(shown.length).toBeGreaterThan(30);
    for (const value of shown) {
      expect(Array.from(value).length).toBeLessThanOrEqual(120);
      expect(Array.from(value).length).toBeGreaterThan(115);
      expect(value.endsWith('…')).toBe(true);
    }
  });

  it('shows at most three suggestions', () => {
    const remedy = texts.unit_unknown({ value: 'x', suggestions: ['A1', 'B2', 'C3', 'D4'] }).remedy;
    expect(remedy).toContain('A1; B2; C3?');
    expect(remedy).not.toContain('D4');
  });
});

describe('names of columns in a sentence', () => {
  it.each([
    ['name', 'Tên mô hình, tập thể, cá nhân'],
    ['scope', 'Phạm vi'],
    ['Minh chứng (liên kết)', 'Minh chứng'],
    ['Cột tự thêm', 'Cột tự thêm'],
  ])('shows %s as %s', (column, header) => {
    expect(viFindings.text_too_long({ column, length: 1234 }).problem).toBe(
      `Nội dung ở cột “${header}” dài 1.234 ký tự.`,
    );
  });
});
