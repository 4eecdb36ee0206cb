/** Rules, notes, names and tabs come back from a file as they were, or as near as the format allows. */

import { describe, expect, test } from 'vitest';
import { type DefinedName, definedNames, setDefinedNames } from '../../../local/document/definedNames';
import {
  setConditionalFormats,
  setNotes,
  setValidations,
  type ValidationRule,
} from '../../../local/document/resources';
import { addSheet } from '../../../local/document/workbookDocument';
import { blankBook, expectSame, roundTrip } from './roundTripping';
import { cellsOf } from './storedCells';

const wholeColumn = (column: number) => ({
  startRow: 1,
  endRow: 999,
  startColumn: column,
  endColumn: column,
});

describe('what stands around the cells is carried', () => {
  test('validations, conditional formats, notes, links, protection, properties', async () => {
    const { document, sheet } = blankBook();
    const other = addSheet(document, 'Đơn vị');
    sheet.cellData = {
      1: {
        4: { v: 'Minh chứng', t: 1, custom: { link: { target: 'https://vi.du/?a=1&b=2', tooltip: 'mở' } } },
      },
    };
    const list = { type: 'list', allowBlank: true, showDropDown: true } as const;
    const rules = [
      {
        uid: 'rule1',
        ...list,
        ranges: [wholeColumn(5)],
        errorStyle: 1,
        error: 'Chọn trong danh sách',
        showErrorMessage: true,
        formula1: '["Mô hình","Tập thể","Cá \\"nhân\\""]',
      },
      {
        uid: 'rule2',
        ...list,
        ranges: [wholeColumn(3), { startRow: 4, endRow: 9, startColumn: 8, endColumn: 9 }],
        errorStyle: 2,
        formula1: "='Đơn vị'!$A$2:$A$1000",
      },
      {
        uid: 'rule3',
        type: 'decimal',
        ranges: [wholeColumn(2)],
        allowBlank: true,
        errorStyle: 1,
        operator: 'between',
        formula1: '0',
        formula2: '100',
      },
    ];
    setValidations(document, sheet.id, rules as ValidationRule[]);
    const red = { bg: { rgb: '#f4cccc' }, cl: { rgb: '#990000' }, bl: 1 as const };
    const text = (operator: string, value: string) => ({
      type: 'highlightCell',
      subType: 'text',
      operator,
      value,
      style: red,
    });
    const conditions = [
      { type: 'highlightCell', subType: 'formula', value: '=AND($A2<>"";$R2="Lỗi")', style: red },
      text('equal', 'Đạt'),
      text('containsText', 'Thiếu "n"'),
      text('beginsWith', 'Vượt'),
      text('notContainsBlanks', ''),
      {
        type: 'highlightCell',
        subType: 'number',
        operator: 'greaterThan',
        value: 5,
        style: { it: 1 as const },
      },
    ];
    setConditionalFormats(
      document,
      sheet.id,
      conditions.map((rule, i) => ({
        cfId: `format${i + 1}`,
        ranges: [wholeColumn(i)],
        stopIfTrue: i === 1,
        rule,
      })),
    );
    setNotes(document, sheet.id, [
      { row: 0, col: 2, note: 'dd/MM/yyyy\ntrước hạn' },
      { row: 30, col: 0, note: 'ô trống cũng có ghi chú' },
    ]);
    sheet.custom = {
      protections: [
        {
          id: 'p1',
          range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 18 },
          description: 'Dòng tiêu đề',
          warningOnly: true,
        },
      ],
    };
    other.custom = {
      protections: [{ id: 'p2', range: null, description: 'Tab "dựng"', warningOnly: false }],
    };
    Object.assign(document.custom ?? {}, { documentProperties: { phienBan: '1' } });
    await expectSame(document);
  });

  test('names, in the workbook and of one tab', async () => {
    const { document, sheet } = blankBook();
    setDefinedNames(document, [
      { id: 'name1', name: 'Vung', formulaOrRefString: "'Đăng ký'!$A$1:$B$9" },
      {
        id: 'name2',
        name: 'Rieng',
        formulaOrRefString: "'Đăng ký'!$C$1",
        localSheetId: sheet.id,
      } as DefinedName,
    ]);
    expect(definedNames(await roundTrip(document))).toEqual([
      {
        id: 'name1',
        name: 'Vung',
        formulaOrRefString: "'Đăng ký'!$A$1:$B$9",
        localSheetId: 'AllDefaultWorkbook',
      },
      { id: 'name2', name: 'Rieng', formulaOrRefString: "'Đăng ký'!$C$1", localSheetId: 'sheet1' },
    ]);
  });
});

describe('what the format has no room for', () => {
  test('long and forbidden tab names are shortened, and formulas follow them', async () => {
    const { document, sheet } = blankBook();
    const long = 'Danh sách điển hình tiên tiến năm học 2025-2026';
    addSheet(document, long);
    addSheet(document, `${long} (2)`);
    addSheet(document, 'KH 72/KH-UBND');
    sheet.cellData = {
      0: { 0: { f: `=SUM('${long}'!A1:A2)+'${long} (2)'!B1+'KH 72/KH-UBND'!C1`, v: 1, t: 2 } },
    };
    const read = await roundTrip(document);
    const names = read.sheetOrder.map((id) => read.sheets[id]?.name);
    expect(names).toEqual([
      'Đăng ký',
      'Danh sách điển hình tiên tiến n',
      'Danh sách điển hình tiên tiến~2',
      'KH 72_KH-UBND',
    ]);
    expect(cellsOf(read, 'Đăng ký')).toMatchObject({
      A1: {
        f: "=SUM('Danh sách điển hình tiên tiến n'!A1:A2)+'Danh sách điển hình tiên tiến~2'!B1+'KH 72_KH-UBND'!C1",
      },
    });
  });

  test('a list too long for Excel, or with commas, loses its drop-down and nothing else', async () => {
    const { document, sheet } = blankBook();
    const rule = (uid: string, values: string[]) => ({
      uid,
      type: 'list',
      ranges: [wholeColumn(1)],
      formula1: JSON.stringify(values),
    });
    // Two quotation marks and 253 characters are 255.
    const fits = ['a'.repeat(126), 'b'.repeat(126)];
    setValidations(document, sheet.id, [
      rule('fits', fits),
      rule('one too many', ['a'.repeat(126), 'b'.repeat(127)]),
      rule('comma', ['Cơ quan, đơn vị', 'Xã']),
    ] as ValidationRule[]);
    const read = await roundTrip(document);
    const data = JSON.parse(read.resources?.[0]?.data ?? '{}') as Record<string, ValidationRule[]>;
    expect(data.sheet1?.map(({ formula1 }) => formula1)).toEqual([JSON.stringify(fits)]);
  });
});
