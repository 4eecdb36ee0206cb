/** Cells as Excel, Google Sheets and LibreOffice write them, each peculiarity in a file made by hand. */

import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { excelFile, excelParts, type HandMadeBook, stylesWith } from './excelFile';
import { cellsOf } from './storedCells';
import { zipOf } from './zipFile';

/** One tab `T` with these rows. */
async function readRows(rows: string, book: Partial<HandMadeBook> = {}): Promise<Record<string, unknown>> {
  const sheets = [{ name: 'T', xml: `<sheetData>${rows}</sheetData>` }];
  return cellsOf(await readXlsx(excelFile({ sheets, ...book })), 'T');
}

describe('values', () => {
  test('every type of cell', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="n"><v>-3</v></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#N/A</v></c>' +
      '<c r="G1" t="str"><v>chữ</v></c><c r="H1" t="inlineStr"><is><t>trong ô</t></is></c></row>';
    expect(await readRows(rows, { strings: '<si><t>Xã Thắng Lợi</t></si>' })).toEqual({
      A1: { v: 'Xã Thắng Lợi', t: 1 },
      B1: { v: 12.5, t: 2 },
      C1: { v: -3, t: 2 },
      D1: { v: 1, t: 3 },
      E1: { v: 0, t: 3 },
      F1: { v: '#N/A', t: 1 },
      G1: { v: 'chữ', t: 1 },
      H1: { v: 'trong ô', t: 1 },
    });
  });

  test('text stays as typed: leading zeros, =, spaces, entities, line ends, escapes', async () => {
    const strings =
      '<si><t>0123</t></si><si><t>=1+1</t></si><si><t xml:space="preserve"> hai đầu </t></si>' +
      '<si><t>a &amp; b &lt;c&gt; &#272;&#x1EA1;t</t></si><si><t>một\r\nhai_x000D_ba</t></si>' +
      '<si><t>_x005F_x0041_</t></si><si><t><![CDATA[<d> & e]]></t></si>';
    const cells = [0, 1, 2, 3, 4, 5, 6].map((i) => `<c r="A${i + 1}" t="s"><v>${i}</v></c>`);
    const rows = cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join('');
    const read = await readRows(rows, { strings });
    expect(Object.values(read).map((cell) => (cell as { v: string }).v)).toEqual([
      '0123',
      '=1+1',
      ' hai đầu ',
      'a & b <c> Đạt',
      'một\nhai\rba',
      '_x0041_',
      '<d> & e',
    ]);
  });

  test('rich text is joined, reading aids are not part of it', async () => {
    const strings =
      '<si><r><rPr><b/></rPr><t>Trường </t></r><r><t xml:space="preserve">MN </t></r><r><t>Sao Mai</t></r>' +
      '<rPh sb="0" eb="2"><t>SAI</t></rPh></si><si/>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      '<c r="C1" t="inlineStr"><is><r><t>Cá </t></r><r><t>nhân</t></r></is></c><c r="D1" t="s"><v>99</v></c></row>';
    expect(await readRows(rows, { strings })).toEqual({
      A1: { v: 'Trường MN Sao Mai', t: 1 },
      C1: { v: 'Cá nhân', t: 1 },
    });
  });

  test('rows and cells without their number follow the one before', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>';
    expect(await readRows(rows)).toEqual({
      A1: { v: 1, t: 2 },
      D1: { v: 2, t: 2 },
      E1: { v: 3, t: 2 },
      A3: { v: 4, t: 2 },
    });
  });

  test('a namespace prefix, single quotes and line breaks inside tags', async () => {
    const parts = excelParts({ sheets: [{ name: 'T', xml: '' }] });
    parts['xl/worksheets/sheet1.xml'] =
      "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>" +
      "<x:row r='2'><x:c r='B2'\n t='str'><x:f>A1&amp;\"x\"</x:f><x:v>kết</x:v></x:c>" +
      "<x:c r='C2' t='inlineStr'><x:is><x:t>ô</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    expect(cellsOf(await readXlsx(zipOf(parts)), 'T')).toEqual({
      B2: { v: 'kết', t: 1, f: '=A1&"x"' },
      C2: { v: 'ô', t: 1 },
    });
  });
});

describe('dates', () => {
  test('a serial number under a date format stays a number with its pattern', async () => {
    const styles = stylesWith('dd/mm/yyyy', 14, 22, '#,##0', 49);
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45301</v></c><c r="B1" s="2"><v>45301</v></c><c r="C1" s="3"><v>45301.5</v></c>' +
      '<c r="D1" s="4"><v>1234</v></c><c r="E1" s="5" t="s"><v>0</v></c></row>';
    expect(await readRows(rows, { styles, strings: '<si><t>0123</t></si>' })).toEqual({
      A1: { v: 45301, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } },
      // Excel shows formats 14 and 22 in the reader's own order; here the reader is Vietnamese.
      B1: { v: 45301, t: 2, s: { n: { pattern: 'dd/MM/yyyy' } } },
      C1: { v: 45301.5, t: 2, s: { n: { pattern: 'dd/MM/yyyy H:mm' } } },
      D1: { v: 1234, t: 2, s: { n: { pattern: '#,##0' } } },
      E1: { v: '0123', t: 1, s: { n: { pattern: '@' } } },
    });
  });

  test('days counted from 1904 become days counted from 1899; other numbers stay', async () => {
    // 10/01/2024 is 45301 counted from 30/12/1899 and 43839 counted from 01/01/1904.
    const rows = '<row r="1"><c r="A1" s="1"><v>43839</v></c><c r="B1"><v>43839</v></c></row>';
    expect(await readRows(rows, { styles: stylesWith('d/m/yyyy'), date1904: true })).toMatchObject({
      A1: { v: 45301 },
      B1: { v: 43839 },
    });
  });

  test('serial numbers before March 1900 and times of day are kept as they are', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>60</v></c>' +
      '<c r="D1" s="2"><v>0.3333333333333333</v></c></row>';
    expect(await readRows(rows, { styles: stylesWith('dd/mm/yyyy', 'h:mm') })).toMatchObject({
      A1: { v: 1 },
      B1: { v: 59 },
      C1: { v: 60 },
      D1: { v: 1 / 3 },
    });
  });

  test('dates written as ISO text', async () => {
    const rows =
      '<row r="1"><c r="A1" t="d" s="1"><v>2024-01-10</v></c><c r="B1" t="d"><v>2024-01-10T12:00:00</v></c>' +
      '<c r="C1" t="d"><v>06:00:00</v></c><c r="D1" t="d"><v>2024-02-30</v></c></row>';
    expect(await readRows(rows, { styles: stylesWith('dd/mm/yyyy') })).toEqual({
      A1: { v: 45301, t: 2, s: { n: { pattern: 'dd/mm/yyyy' } } },
      B1: { v: 45301.5, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } },
      C1: { v: 0.25, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } },
      D1: { v: '2024-02-30', t: 1 },
    });
  });
});

describe('formulas', () => {
  test('come with their last result, arguments separated as the Vietnamese sheet shows them', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>SUM(B1,1.5)</f><v>3</v></c><c r="B1" t="str"><f>IF(A1&gt;1,"có, nhé","")</f><v>có, nhé</v></c>' +
      '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>A1=3</f><v>1</v></c>' +
      '<c r="E1"><f>{1,2;3,4}</f></c><c r="F1"><f>_xlfn.XLOOKUP(A1,_xlfn._xlws.SORT(B:B),C:C)</f><v>1</v></c>' +
      '<c r="G1"><f>COUNTA(\'Đơn vị\'!A2:A1048576)</f><v>9</v></c></row>';
    expect(await readRows(rows)).toEqual({
      A1: { v: 3, t: 2, f: '=SUM(B1;1,5)' },
      B1: { v: 'có, nhé', t: 1, f: '=IF(A1>1;"có, nhé";"")' },
      C1: { v: '#DIV/0!', t: 1, f: '=1/0' },
      D1: { v: 1, t: 3, f: '=A1=3' },
      E1: { f: '={1\\2;3\\4}' },
      F1: { v: 1, t: 2, f: '=XLOOKUP(A1;SORT(B:B);C:C)' },
      G1: { v: 9, t: 2, f: "=COUNTA('Đơn vị'!A2:A)" },
    });
  });

  test('a shared formula is spelled out for each cell, fixed parts staying fixed', async () => {
    const rows =
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D4" si="0">A2+$A2+A$1+$A$1+SUM(A2:B2)+LOG10(A2)</f><v>1</v></c>' +
      '<c r="D2"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="5"><c r="C5"><f t="shared" si="7"/><v>4</v></c></row>';
    expect(await readRows(rows)).toEqual({
      C2: { v: 1, t: 2, f: '=A2+$A2+A$1+$A$1+SUM(A2:B2)+LOG10(A2)' },
      D2: { v: 2, t: 2, f: '=B2+$A2+B$1+$A$1+SUM(B2:C2)+LOG10(B2)' },
      C4: { v: 3, t: 2, f: '=A4+$A4+A$1+$A$1+SUM(A4:B4)+LOG10(A4)' },
      // The formula it shares is nowhere: the result is all there is.
      C5: { v: 4, t: 2 },
    });
  });

  test('results that fill a block belong to their formula', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>';
    expect(await readRows(rows)).toEqual({
      A1: { v: 1, t: 2, f: '=TRANSPOSE(D1:E2)' },
      B1: { v: 2, t: 2, custom: { spilled: 2 } },
      A2: { v: 3, t: 2, custom: { spilled: 3 } },
      B2: { v: 4, t: 2, custom: { spilled: 4 } },
      C2: { v: 5, t: 2 },
    });
  });

  test('what Google Sheets wraps for Excel is unwrapped', async () => {
    const wrapped = 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A"")"),"XA01")';
    const spilled = 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"XA02")';
    const rows =
      `<row r="1"><c r="A1" t="str"><f>${wrapped}</f><v>XA01</v></c></row>` +
      `<row r="2"><c r="A2" t="str"><f>${spilled}</f><v>XA02</v></c></row>`;
    expect(await readRows(rows)).toEqual({
      A1: { v: 'XA01', t: 1, f: '=QUERY(A1:B9;"select A")' },
      A2: { v: 'XA02', t: 1, custom: { spilled: 'XA02' } },
    });
  });
});
