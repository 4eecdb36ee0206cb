/** Tables, annexes and the marks of figures in the .docx file, read out of its parts. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../src/domain/documents/officialDocument';
import { withSourceAnnex } from '../../src/domain/documents/sourceAnnex';
import { type DocxFile, fileOf, withText } from './docxFile';
import { letter, longList, report, submission } from './samples';
import { schemaProblems } from './schemaOrder';
import { all, child, elements, isOn, textOf, value, type XmlNode } from './xmlTree';

let reportFile: DocxFile;
let submissionFile: DocxFile;

beforeAll(async () => {
  reportFile = await fileOf(withSourceAnnex(report));
  submissionFile = await fileOf(withSourceAnnex(submission));
});

/** Tables with borders: those of the body. */
function dataTables(of: DocxFile): XmlNode[] {
  return all(of.body, 'w:tbl').filter((table) => value(all(table, 'w:top')[0]) === 'single');
}

function tableRows(table: XmlNode): XmlNode[] {
  return elements(table).filter(({ name }) => name === 'w:tr');
}

describe('tables', () => {
  it('repeat all their header rows on every page, and only those', () => {
    const heads = dataTables(reportFile).map((table) =>
      tableRows(table).map((row) => isOn(child(row, 'w:trPr', 'w:tblHeader'))),
    );
    expect(heads[0]).toEqual([true, true, false, false, false, false, false]);
    expect(heads[1]?.indexOf(false)).toBe(1);
    expect(heads[1]?.lastIndexOf(true)).toBe(0);
  });

  it('do not split a row that fits a page, and split one that does not', async () => {
    for (const row of dataTables(submissionFile).flatMap(tableRows)) {
      expect(isOn(child(row, 'w:trPr', 'w:cantSplit'))).toBe(true);
    }
    const cell = (length: number): OfficialDocument => ({
      ...letter,
      body: [
        {
          type: 'table',
          columns: [{ header: 'Thành tích', width: 50 }],
          rows: [{ type: 'item', cells: ['thành tích '.repeat(length)] }],
        },
      ],
    });
    const splits = async (length: number) => {
      const [table] = dataTables(await fileOf(cell(length)));
      const [, row] = tableRows(table as XmlNode);
      return !isOn(child(row, 'w:trPr', 'w:cantSplit'));
    };
    expect(await splits(20)).toBe(false);
    expect(await splits(2000)).toBe(true);
  });

  it('fill the width between the margins to the twip, on upright and on turned pages', () => {
    const widths = (of: DocxFile) =>
      dataTables(of).map((table) =>
        all(table, 'w:gridCol').reduce((sum, column) => sum + Number(value(column, 'w:w')), 0),
      );
    expect(widths(reportFile)).toEqual([9355, 9355]);
    // 16838 - 1701 - 850.
    expect(widths(submissionFile)).toEqual([14287, 9355, 9355]);
  });

  it.each([
    ['three', 3, 737, 737],
    // XVIII in bold 13 points takes 679 twips by Adobe's metrics, the sides of a cell 160.
    ['eighteen', 18, 839, 1100],
    // The number of the 88th takes 1228.
    ['eighty-eight', 88, 1388, 1700],
  ])('have a first column in which no number of %s groups is broken', async (_, groups, least, most) => {
    const rows = Array.from({ length: groups }, () => ({ type: 'group' as const, title: 'Xã Cửu Cao' }));
    const columns = [{ header: 'Tên', width: 50 }];
    const body = [{ type: 'table' as const, numbering: 'by_group' as const, columns, rows }];
    const [table] = dataTables(await fileOf({ ...letter, body }));
    const width = Number(value(all(table as XmlNode, 'w:gridCol')[0], 'w:w'));
    expect(width).toBeGreaterThanOrEqual(least);
    expect(width).toBeLessThanOrEqual(most);
  });

  it('say how each column stands, headers centred in bold 13, totals in bold', () => {
    const [table] = dataTables(reportFile);
    const rows = tableRows(table as XmlNode);
    const looks = (index: number) =>
      all(rows[index] as XmlNode, 'w:p')
        .filter((node) => all(node, 'w:t').length > 0)
        .map((node) => {
          const style = value(child(node, 'w:pPr', 'w:pStyle')) ?? '';
          return reportFile.look({ style, text: '', node });
        });
    for (const look of looks(0)) expect(look).toMatchObject({ size: 13, bold: true, align: 'center' });
    expect(looks(2).map(({ align, bold, size }) => `${align} ${bold} ${size}`)).toEqual([
      'center false 13',
      'left false 13',
      'center false 13',
      'center false 13',
      'center false 13',
      'center false 13',
    ]);
    for (const look of looks(6)) expect(look.bold).toBe(true);
  });

  it('keep a group title with its first row, and the last row with the total', () => {
    const kept = (row: XmlNode | undefined) =>
      row !== undefined && all(row, 'w:p').every((node) => isOn(child(node, 'w:pPr', 'w:keepNext')));
    const [list] = dataTables(submissionFile);
    expect(kept(tableRows(list as XmlNode)[1])).toBe(true);
    expect(kept(tableRows(list as XmlNode)[2])).toBe(false);
    const [counts] = dataTables(reportFile);
    expect(kept(tableRows(counts as XmlNode)[5])).toBe(true);
  });

  it('do not keep a group title with a row that has no room beside it', async () => {
    const rows = [
      { type: 'group', title: 'Nhóm' },
      { type: 'item', cells: ['thành tích '.repeat(2000)] },
    ] as const;
    const body = [{ type: 'table', columns: [{ header: 'Thành tích', width: 50 }], rows }] as const;
    const [table] = dataTables(await fileOf({ ...letter, body }));
    const [group] = all(tableRows(table as XmlNode)[1] as XmlNode, 'w:p');
    expect(isOn(child(group, 'w:pPr', 'w:keepNext'))).toBe(false);
  });

  it('stay two when nothing stands between them', async () => {
    const table = { type: 'table', columns: [{ header: 'A', width: 50 }], rows: [] } as const;
    const two = await fileOf({ ...letter, body: [table, table] });
    expect(schemaProblems(two.body)).toEqual([]);
    expect(dataTables(two)).toHaveLength(2);
  });

  it('hold every row of a long list', async () => {
    const long = await fileOf({
      ...letter,
      annexes: [{ title: 'Danh sách', orientation: 'landscape', body: [longList(300)] }],
    });
    const codes = long.paragraphs.map(({ text }) => text).filter((text) => text.startsWith('ĐK-2024-'));
    expect(codes).toEqual(
      Array.from({ length: 300 }, (_, index) => `ĐK-2024-${String(index + 1).padStart(4, '0')}`),
    );
  });
});

describe('annexes', () => {
  it('each have a section of their own, turned where they say so', () => {
    expect(submissionFile.sections.map((each) => value(child(each, 'w:pgSz'), 'w:orient'))).toEqual([
      'portrait',
      'landscape',
      'portrait',
      'portrait',
    ]);
  });

  it.each([
    ['Phụ lục II', { size: 14, bold: true, italic: false, align: 'center' }],
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG', { size: 14, bold: true, italic: false, align: 'center' }],
    ['(Kèm theo Tờ trình số 123/TTr-GDĐT', { size: 14, bold: false, italic: true, align: 'center' }],
  ])('print %s as it should look', (text, look) => {
    expect(submissionFile.look(withText(submissionFile, text))).toMatchObject(look);
  });
});

describe('figures', () => {
  it('are marked in the text by hidden marks, one each, and the annex of sources leads to them', () => {
    const marks = all(reportFile.body, 'w:bookmarkStart');
    expect(marks.map((each) => value(each, 'w:name'))).toEqual(
      Array.from({ length: 14 }, (_, index) => `_SoLieu_${index + 1}`),
    );
    expect(new Set(marks.map((each) => value(each, 'w:id'))).size).toBe(14);
    expect(all(reportFile.body, 'w:bookmarkEnd').map((each) => value(each, 'w:id'))).toEqual(
      marks.map((each) => value(each, 'w:id')),
    );
    const links = all(reportFile.body, 'w:hyperlink');
    expect(links.map((each) => value(each, 'w:anchor'))).toEqual(marks.map((each) => value(each, 'w:name')));
    // What the link says is what stands between the marks.
    const paragraph = withText(reportFile, 'Thực hiện kế hoạch');
    const inside = elements(paragraph.node).map((each, index, list) =>
      list[index - 1]?.name === 'w:bookmarkStart' ? paragraphTextOf(each) : null,
    );
    expect(inside.filter((text) => text !== null)).toEqual(['04', '36']);
    expect(links.slice(0, 2).map(paragraphTextOf)).toEqual(['04', '36']);
  });

  function paragraphTextOf(node: XmlNode): string {
    return all(node, 'w:t').map(textOf).join('');
  }
});
