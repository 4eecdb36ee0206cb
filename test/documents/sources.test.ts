/** Every figure of every kind of document leads back to its rows: a hidden mark where it is printed, a line in the annex of sources. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import { figuresOf } from '../../src/domain/documents/figures';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { documentOf } from '../domain/reports/reportBook';
import { paragraphText, readDocx } from './docxFile';
import { everyKind } from './officialForm/everyKind';
import { all, elements, textOf, value, type XmlNode } from './xmlTree';

/** "ĐK-2024-001 đến ĐK-2024-004; ĐK-2024-009" as single codes. */
function codesOf(text: string): string[] {
  return text.split('; ').flatMap((part) => {
    const [first = '', last = first] = part.split(' đến ');
    const [, head = '', from = ''] = /^(.*?)(\d+)$/su.exec(first) ?? [];
    const to = /\d+$/.exec(last)?.[0] ?? '';
    if (first === last) return [first];
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => `${head}${String(Number(from) + index).padStart(from.length, '0')}`,
    );
  });
}

function cellsOf(row: XmlNode): XmlNode[] {
  return elements(row).filter(({ name }) => name === 'w:tc');
}

function cellText(cell: XmlNode | undefined): string {
  return cell === undefined ? '' : all(cell, 'w:p').map(paragraphText).join(' ');
}

describe.each(everyKind.map((each) => [each.name, each] as const))('%s', (_name, { grids, asked }) => {
  it('marks each figure once, where it is printed, with what it says', async () => {
    const document = documentOf(grids, asked);
    const figures = figuresOf(document);
    const { body } = readDocx(await renderDocx(composeDocument(document)));
    const marks = all(body, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'));
    expect(marks).toEqual(figures.map((_figure, index) => `_SoLieu_${index + 1}`));
    const marked = all(body, 'w:p').flatMap((line) =>
      elements(line).flatMap((each, index, pieces) =>
        pieces[index - 1]?.name === 'w:bookmarkStart' ? [all(each, 'w:t').map(textOf).join('')] : [],
      ),
    );
    expect(marked).toEqual(figures.map(({ text }) => text));
  });

  it('lists in its annex of sources the rows of each, and leads to it', async () => {
    const document = documentOf(grids, asked);
    const figures = figuresOf(document);
    const { body } = readDocx(await renderDocx(composeDocument(withSourceAnnex(document))));
    const [annex] = all(body, 'w:tbl').slice(-1);
    const lines = elements(annex as XmlNode)
      .filter(({ name }) => name === 'w:tr')
      .slice(1)
      .map((row) => {
        const [, label, figure, , rows] = cellsOf(row);
        const link = all(row, 'w:hyperlink')[0];
        return {
          label: cellText(label),
          text: cellText(figure),
          anchor: link === undefined ? null : value(link, 'w:anchor'),
          rows: codesOf(cellText(rows)),
        };
      });
    // Those that are nought have no rows to lead to, and stand together in a last line.
    const counted = figures.filter(({ value: number, rows }) => number !== 0 || rows.length > 0);
    expect(lines.slice(0, counted.length)).toEqual(
      counted.map((figure) => ({
        label: figure.label,
        text: figure.text,
        anchor: `_SoLieu_${figures.indexOf(figure) + 1}`,
        rows: figure.rows.length === 0 ? ['Không có dòng nào'] : [...figure.rows],
      })),
    );
    expect(lines.length - counted.length).toBe(counted.length === figures.length ? 0 : 1);
  });
});
