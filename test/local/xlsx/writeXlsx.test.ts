/** The bytes of a written workbook, looked at without the code that reads them. */

import { beforeAll, describe, expect, test } from 'vitest';
import {
  setConditionalFormats,
  setNotes,
  setValidations,
  type ValidationRule,
} from '../../../local/document/resources';
import { internStyle } from '../../../local/document/styles';
import {
  addSheet,
  emptyDocument,
  findSheet,
  type SheetDocument,
} from '../../../local/document/workbookDocument';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { unzip } from './zipFile';

let parts: Map<string, string>;
let sheetXml: string;

beforeAll(async () => {
  const document = emptyDocument('Sổ', 'Đăng ký');
  const sheet = findSheet(document, 'Đăng ký') as SheetDocument;
  const units = addSheet(document, 'Đơn vị');
  units.hidden = 1;
  const s = internStyle(document, { n: { pattern: 'dd/MM/yyyy' }, bl: 1, bg: { rgb: '#fff2cc' } }) ?? '';
  sheet.cellData = {
    0: {
      0: { v: '=IMPORTXML("http://x")', t: 1 },
      1: { v: '0123', t: 1 },
      2: { v: 45301, t: 2, s },
      3: { v: 1, t: 3 },
      4: { f: "=COUNTIF('Đơn vị'!A2:A;1,5)", v: 2, t: 2 },
      5: { f: '=DHTT_HANNOP("XA01";A1:B2)', v: 45300, t: 2, s },
      6: { f: '=FILTER(A1:A2;B1:B2<>"")', v: 'x', t: 1 },
    },
    1: { 6: { v: 'y', t: 1, custom: { spilled: 'y' } } },
  };
  sheet.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
  sheet.columnData = { 0: { w: 140 }, 1: { hd: 1 }, 2: { w: 161 } };
  sheet.mergeData = [{ startRow: 8, endRow: 8, startColumn: 0, endColumn: 3 }];
  const area = { startRow: 1, endRow: 999, startColumn: 5, endColumn: 5 };
  setValidations(document, sheet.id, [
    {
      uid: 'a',
      type: 'list',
      ranges: [area],
      errorStyle: 1,
      error: 'Chọn "một" loại',
      formula1: '["Mô hình","Tập thể"]',
    },
    {
      uid: 'b',
      type: 'list',
      ranges: [{ ...area, endRow: 9 }],
      errorStyle: 2,
      formula1: "='Đơn vị'!$A$2:$A$1000",
    },
  ] as unknown as ValidationRule[]);
  setConditionalFormats(document, sheet.id, [
    {
      cfId: 'x',
      ranges: [area],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'text',
        operator: 'beginsWith',
        value: 'Lỗi',
        style: { bg: { rgb: '#f4cccc' } },
      },
    },
  ]);
  setNotes(document, sheet.id, [{ row: 0, col: 1, note: 'Giữ số 0 ở đầu' }]);
  parts = unzip(await writeXlsx(document));
  sheetXml = parts.get('xl/worksheets/sheet1.xml') ?? '';
});

function cell(name: string): string {
  return new RegExp(`<c r="${name}"[^>]*?(?:/>|>.*?</c>)`).exec(sheetXml)?.[0] ?? '';
}

/** The text a shared string cell points to. */
function textOf(name: string): string {
  const index = Number(/<v>(\d+)<\/v>/.exec(cell(name))?.[1]);
  return (
    [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/g)][index]?.[1] ?? ''
  );
}

describe('cells', () => {
  test('text is text, whatever it begins with', () => {
    expect(cell('A1')).toContain('t="s"');
    expect(cell('A1')).not.toContain('<f>');
    expect(textOf('A1')).toBe('=IMPORTXML("http://x")');
    expect(textOf('B1')).toBe('0123');
  });

  test('a date is a number under a date format, a boolean a boolean', () => {
    const [, style] = /s="(\d+)"><v>45301<\/v>/.exec(cell('C1')) ?? [];
    const styles = parts.get('xl/styles.xml') ?? '';
    const xfs = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf [^>]*>/g) ?? [];
    const format = /numFmtId="(\d+)"/.exec(xfs[Number(style)] ?? '')?.[1];
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="dd/MM/yyyy"/>`);
    expect(cell('D1')).toBe('<c r="D1" t="b"><v>1</v></c>');
  });

  test("formulas are in the file's own spelling, with results", () => {
    expect(cell('E1')).toBe(`<c r="E1"><f>COUNTIF('Đơn vị'!A2:A1048576,1.5)</f><v>2</v></c>`);
  });

  test('our own functions are wrapped so that Excel shows the last result', () => {
    expect(cell('F1')).toContain(
      '<f>IFERROR(__xludf.DUMMYFUNCTION("DHTT_HANNOP(""XA01"",A1:B2)"),45300)</f><v>45300</v>',
    );
  });

  test('younger functions carry the prefix Excel wants, larger results their block', () => {
    expect(cell('G1')).toContain('<f t="array" ref="G1:G2">_xlfn._xlws.FILTER(A1:A2,B1:B2&lt;&gt;"")</f>');
    expect(cell('G2')).not.toContain('<f');
  });
});

describe('around the cells', () => {
  test('widths in characters, hidden columns, merged cells, frozen header', () => {
    expect(sheetXml).toContain('<col min="1" max="1" width="20" customWidth="true"/>');
    expect(sheetXml).toContain('<col min="2" max="2" hidden="true"/>');
    expect(sheetXml).toContain('<mergeCell ref="A9:D9"/>');
    expect(sheetXml).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
  });

  test('drop-downs refuse or warn, down to the last row of the file', () => {
    expect(sheetXml).toMatch(
      /<dataValidation type="list" sqref="F2:F1048576"[^>]*errorStyle="stop"[^>]*error="Chọn &quot;một&quot; loại"[^>]*><formula1>"Mô hình,Tập thể"<\/formula1>/,
    );
    expect(sheetXml).toMatch(
      /<dataValidation type="list" sqref="F2:F10"[^>]*errorStyle="warning"[^>]*><formula1>'Đơn vị'!\$A\$2:\$A\$1000<\/formula1>/,
    );
    expect(sheetXml.match(/showErrorMessage="1"/g)).toHaveLength(2);
  });

  test('a conditional format says the same in its formula, and fills with the background colour', () => {
    expect(sheetXml).toMatch(
      /<cfRule type="beginsWith" [^>]*operator="beginsWith" text="Lỗi"><formula>LEFT\(F2,LEN\("Lỗi"\)\)="Lỗi"<\/formula>/,
    );
    expect(parts.get('xl/styles.xml')).toMatch(
      /<dxf><fill><patternFill patternType="solid"><bgColor rgb="FFf4cccc"\/>/,
    );
  });

  test('notes and hidden tabs', () => {
    expect(parts.get('xl/comments1.xml')).toMatch(/<comment ref="B1"[^>]*>.*Giữ số 0 ở đầu/);
    expect(parts.get('xl/workbook.xml')).toContain(
      '<sheet name="Đơn vị" sheetId="2" r:id="rId2" state="hidden"/>',
    );
  });

  test('a wide tab prints across, as wide as the page, its header on every page', () => {
    expect(sheetXml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheetXml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Đăng ký'!$1:$1</definedName>`,
    );
  });
});

test('the same document gives the same bytes', async () => {
  const document = emptyDocument('Sổ', 'Đăng ký');
  const first = unzip(await writeXlsx(document));
  const second = unzip(await writeXlsx(document));
  expect([...first.keys()]).toEqual([...second.keys()]);
  expect(first.get('xl/workbook.xml')).toBe(second.get('xl/workbook.xml'));
});
