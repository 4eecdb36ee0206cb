/** What stands around the cells in files of Excel, Google Sheets and LibreOffice, in files made by hand. */

import { describe, expect, test } from 'vitest';
import { conditionalFormatsOf, notesOf, validationsOf } from '../../../local/document/resources';
import type { WorkbookDocument } from '../../../local/document/workbookDocument';
import { lostPartsOf } from '../../../local/xlsx/passedThrough';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { excelFile, relation, stylesWith } from './excelFile';
import { cellsOf } from './storedCells';

function sheet(document: WorkbookDocument, tab: string) {
  return Object.values(document.sheets).find((each) => each.name === tab);
}

describe('rules and looks', () => {
  test('drop-downs: literal and range, refused and warned, and those Excel keeps apart', async () => {
    const xml =
      '<sheetData/><dataValidations count="4">' +
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" error="Chọn loại" sqref="F2:F1048576"><formula1>"Mô hình, Tập thể,Cá nhân"</formula1></dataValidation>' +
      '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" sqref="A2:A5 C2"><formula1>$Z$1:$Z$9</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="greaterThan" showErrorMessage="1" sqref="B2"><formula1>0</formula1></dataValidation>' +
      '<dataValidation type="list" prompt="Tùy chọn" sqref="D2"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
      '<extLst><ext xmlns:x14="u"><x14:dataValidations xmlns:xm="v"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" xr:uid="{1}">' +
      "<x14:formula1><xm:f>'Đơn vị'!$B$2:$B$50</xm:f></x14:formula1><xm:sqref>E2:E100</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const document = await readXlsx(excelFile({ sheets: [{ name: 'T', xml }] }));
    const id = document.sheetOrder[0] ?? '';
    const brief = validationsOf(document, id).map(
      ({ type, errorStyle, error, formula1, operator, ranges }) => [
        type,
        errorStyle,
        error,
        operator,
        formula1,
        ranges.map((r) => [r.startRow, r.endRow, r.startColumn, r.endColumn]),
      ],
    );
    expect(brief).toEqual([
      // Row 1,048,576 is the end of the grid here.
      ['list', 1, 'Chọn loại', undefined, '["Mô hình","Tập thể","Cá nhân"]', [[1, 999, 5, 5]]],
      [
        'list',
        2,
        undefined,
        undefined,
        '=$Z$1:$Z$9',
        [
          [1, 4, 0, 0],
          [1, 1, 2, 2],
        ],
      ],
      ['whole', 1, undefined, 'greaterThan', '0', [[1, 1, 1, 1]]],
      // Without an error message Excel lets everything in.
      ['list', 2, 'Tùy chọn', undefined, '["a","b"]', [[1, 1, 3, 3]]],
      ['list', 1, undefined, undefined, "='Đơn vị'!$B$2:$B$50", [[1, 99, 4, 4]]],
    ]);
  });

  test('conditional formats, the most important first; unknown kinds are kept for the file', async () => {
    const xml =
      '<sheetData/><conditionalFormatting sqref="A2:A9"><cfRule type="containsText" dxfId="0" priority="3" operator="containsText" text="Lỗi"><formula>NOT(ISERROR(SEARCH("Lỗi",A2)))</formula></cfRule>' +
      '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Đạt"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="2"><formula>AND($B2&gt;1,$C2="")</formula></cfRule>' +
      '<cfRule type="cellIs" dxfId="0" priority="4" operator="between"><formula>1</formula><formula>5</formula></cfRule>' +
      '<cfRule type="top10" priority="5" rank="3"/></conditionalFormatting>';
    const styles = `${stylesWith()}<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
    const document = await readXlsx(excelFile({ sheets: [{ name: 'T', xml }], styles }));
    const style = { bl: 1, cl: { rgb: '#9C0006' }, bg: { rgb: '#FFC7CE' } };
    expect(conditionalFormatsOf(document, document.sheetOrder[0] ?? '').map(({ rule }) => rule)).toEqual([
      { type: 'highlightCell', subType: 'text', operator: 'equal', value: 'Đạt', style },
      { type: 'highlightCell', subType: 'formula', value: '=AND($B2>1;$C2="")', style },
      { type: 'highlightCell', subType: 'text', operator: 'containsText', value: 'Lỗi', style },
      { type: 'highlightCell', subType: 'number', operator: 'between', value: [1, 5], style },
    ]);
    expect(sheet(document, 'T')?.custom).toMatchObject({ file: { conditionalRules: [{ type: 'top10' }] } });
  });

  test('fonts, fills, borders, alignment; theme and palette colours', async () => {
    const styles =
      '<fonts count="3"><font><sz val="13"/><color theme="1"/><name val="Times New Roman"/></font>' +
      '<font><b/><i/><sz val="13"/><color theme="4"/><name val="Times New Roman"/></font>' +
      '<font><u/><strike/><sz val="16"/><color indexed="10"/><name val="Arial"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders count="2"><border/><border><left/><right/><top style="thin"><color auto="1"/></top><bottom style="double"><color rgb="FF00B050"/></bottom></border></borders>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0"><alignment vertical="top" textRotation="90" indent="1"/></xf></cellXfs>';
    const theme =
      '<a:theme xmlns:a="u"><a:themeElements><a:clrScheme name="O"><a:dk1><a:sysClr lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1>' +
      '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c><c r="C1" s="0"><v>3</v></c></row>';
    const sheets = [{ name: 'T', xml: `<sheetData>${rows}</sheetData>` }];
    const document = await readXlsx(excelFile({ sheets, styles, parts: { 'xl/theme/theme1.xml': theme } }));
    expect(document.defaultStyle).toEqual({ ff: 'Times New Roman', fs: 13 });
    expect(cellsOf(document, 'T')).toEqual({
      A1: {
        v: 1,
        t: 2,
        s: {
          bl: 1,
          it: 1,
          cl: { rgb: '#4472C4' },
          bg: { rgb: '#DDEBF7' },
          bd: { t: { s: 1, cl: { rgb: '#000000' } }, b: { s: 7, cl: { rgb: '#00B050' } } },
          ht: 2,
          vt: 2,
          tb: 3,
        },
      },
      B1: {
        v: 2,
        t: 2,
        s: {
          ff: 'Arial',
          fs: 16,
          ul: { s: 1 },
          st: { s: 1 },
          cl: { rgb: '#FF0000' },
          vt: 1,
          tr: { a: -90 },
          pd: { l: 9 },
        },
      },
      C1: { v: 3, t: 2 },
    });
  });
});

describe('tabs', () => {
  test('size, frozen lines, widths, heights, merges, hiding, colour', async () => {
    const xml =
      '<sheetPr><tabColor rgb="FFFF9900"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/><col min="27" max="16384" width="10"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="AB3"><v>1</v></c></row><row r="1500" ht="15"><c r="A1500"><v>1</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A5:D1600"/></mergeCells>';
    const sheets = [
      { name: 'T', xml },
      { name: 'Ẩn', xml: '<sheetData/>', state: 'veryHidden' as const },
    ];
    const document = await readXlsx(excelFile({ sheets }));
    expect(sheet(document, 'T')).toMatchObject({
      rowCount: 1600,
      columnCount: 28,
      freeze: { xSplit: 2, ySplit: 1, startRow: 1, startColumn: 2 },
      columnData: { 0: { w: 140 }, 1: { w: 140 }, 2: { w: 63, hd: 1 }, 26: { w: 70 }, 27: { w: 70 } },
      rowData: { 0: { h: 40 }, 2: { hd: 1 } },
      mergeData: [{ startRow: 4, endRow: 1599, startColumn: 0, endColumn: 3 }],
      tabColor: '#FF9900',
      showGridlines: 0,
      hidden: 0,
    });
    expect(sheet(document, 'Ẩn')).toMatchObject({ hidden: 1, rowCount: 1000, columnCount: 26 });
  });

  test('a style far away from everything does not blow the grid up', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2"><c r="B2" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>';
    const sheets = [{ name: 'T', xml: `<sheetData>${rows}</sheetData>` }];
    const document = await readXlsx(excelFile({ sheets, styles: stylesWith('0.00') }));
    expect(sheet(document, 'T')).toMatchObject({ rowCount: 1000, columnCount: 26 });
    expect(Object.keys(cellsOf(document, 'T'))).toEqual(['A1', 'B2']);
  });

  test('notes, links, names, protection, and what is kept as it came', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="str"><v>Mã</v></c><c r="B1" t="str"><v>Tên</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:B9"/><hyperlinks><hyperlink ref="B1" r:id="rId7" tooltip="mở"/></hyperlinks>' +
      '<pageSetup paperSize="8" orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>';
    const relations =
      relation('rId1', 'comments', '../comments1.xml') +
      '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://vi.du/tep?a=1&amp;b=2" TargetMode="External"/>';
    const comments =
      '<comments xmlns="u"><authors><author>Lan</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Xem lại</t></r></text></comment></commentList></comments>';
    const document = await readXlsx(
      excelFile({
        sheets: [{ name: 'T', xml, relations }],
        definedNames:
          '<definedName name="Vung">T!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">T!$1:$1</definedName>',
        parts: { 'xl/comments1.xml': comments, 'xl/media/image1.png': 'x', 'xl/vbaProject.bin': 'x' },
      }),
    );
    const id = document.sheetOrder[0] ?? '';
    expect(notesOf(document, id)).toMatchObject([{ row: 0, col: 0, note: 'Xem lại' }]);
    expect(cellsOf(document, 'T')).toMatchObject({
      B1: { v: 'Tên', custom: { link: { target: 'https://vi.du/tep?a=1&b=2', tooltip: 'mở' } } },
    });
    expect(sheet(document, 'T')?.custom).toMatchObject({
      protections: [{ range: null, warningOnly: false }],
      file: {
        autoFilter: { range: 'A1:B9' },
        pageSetup: { paperSize: 'a3', orientation: 'landscape', printTitlesRow: '$1:$1' },
        headerFooter: { oddFooter: '&P' },
      },
    });
    const names = document.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data ?? '';
    expect(Object.values(JSON.parse(names))).toEqual([
      { id: 'name1', name: 'Vung', formulaOrRefString: 'T!$A$1:$B$9', localSheetId: 'AllDefaultWorkbook' },
    ]);
    expect(lostPartsOf(document)).toEqual(['images', 'macros']);
  });

  test('a tab that is only a chart is passed over and named among what is lost', async () => {
    const document = await readXlsx(
      excelFile({
        sheets: [{ name: 'T', xml: '<sheetData/>' }],
        tabs: '<sheet name="Biểu đồ" sheetId="9" r:id="rId9"/>',
        relations: relation('rId9', 'chartsheet', 'chartsheets/sheet1.xml'),
        parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
      }),
    );
    expect(Object.values(document.sheets).map(({ name }) => name)).toEqual(['T']);
    expect(lostPartsOf(document)).toEqual(['chart_tabs']);
  });

  test('a new workbook of ours is Vietnamese', async () => {
    const document = await readXlsx(excelFile({ sheets: [{ name: 'T', xml: '<sheetData/>' }] }));
    expect(document.custom).toMatchObject({ spreadsheetLocale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});
