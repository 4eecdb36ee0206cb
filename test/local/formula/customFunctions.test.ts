/** Dates in formulas, and custom functions as Google Sheets calls them (platform.md §3.4). */

import { beforeEach, describe, expect, test } from 'vitest';
import { internStyle, patternOf } from '../../../local/document/styles';
import {
  type SheetDocument,
  type StoredCell,
  setTimeZone,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { recalculate } from '../../../local/formula/recalculate';
import type { CustomFunction } from '../../../local/formula/scriptFunctions';
import { type FormulaSheet, formulaSheet } from './formulaSheet';

let document: WorkbookDocument;
let sheet: SheetDocument;
let cell: FormulaSheet['cell'];
let put: FormulaSheet['put'];

beforeEach(() => {
  ({ document, sheet, cell, put } = formulaSheet());
});

function dated(serial: number, pattern = 'dd/MM/yyyy'): StoredCell {
  return { v: serial, t: 2, s: internStyle(document, { n: { pattern } }) ?? '' };
}

describe('dates', () => {
  const noon = new Date('2026-11-20T05:00:00Z');

  test('TODAY and NOW follow the given clock in the zone of the spreadsheet', () => {
    put({ A1: '=TODAY()', A2: '=NOW()' });
    recalculate(document, {}, { now: noon });
    // 20/11/2026 is day 46346; 05:00 UTC is 12:00 in Vietnam.
    expect([cell('A1')?.v, cell('A2')?.v]).toEqual([46346, 46346.5]);
    setTimeZone(document, 'America/Los_Angeles');
    recalculate(document, {}, { now: noon });
    expect(cell('A1')?.v).toBe(46345);
  });

  test('a date brings its pattern along, unless the cell has one, and takes it away again', () => {
    sheet.cellData = { 0: { 0: dated(45301), 1: { f: '=A1' }, 2: { f: '=A1', ...dated(0, '0.00') } } };
    recalculate(document, {});
    expect(patternOf(document, cell('B1'))).toBe('dd/MM/yyyy');
    expect(patternOf(document, cell('C1'))).toBe('0.00');
    (cell('B1') as StoredCell).f = '=A1-45000';
    recalculate(document, {});
    expect([cell('B1')?.v, patternOf(document, cell('B1'))]).toEqual([301, '']);
  });
});

describe('custom functions', () => {
  const only = (run: CustomFunction) => ({ DHTT_X: run });
  const seen: unknown[][] = [];
  const look = (...args: unknown[]) => {
    seen.push(args);
    return 'xong';
  };
  const lookAt = (formula: string) => {
    seen.length = 0;
    put({ Z1: formula });
    recalculate(document, { DHTT_XEM: look }, { now: new Date('2026-11-20T05:00:00Z') });
    return seen[0];
  };

  beforeEach(() => {
    put({ A1: 'XA01', B1: 5, C1: true });
    sheet.cellData[0] = { ...sheet.cellData[0], 3: dated(45301) };
    put({ E1: '#N/A' });
  });

  test('a cell comes as its value, dates as Date, a blank as empty text', () => {
    expect(lookAt('=DHTT_XEM(A1;B1;C1;D1;F1)')).toEqual([
      'XA01',
      5,
      true,
      new Date('2024-01-09T17:00:00Z'),
      '',
    ]);
  });

  test('a range comes as rows of values, even one cell high', () => {
    expect(lookAt('=DHTT_XEM(A1:B1)')).toEqual([[['XA01', 5]]]);
    expect(lookAt('=DHTT_XEM(A1:A2)')).toEqual([[['XA01'], ['']]]);
    expect(lookAt('=dhtt_xem(A1:F1)')).toEqual([
      [['XA01', 5, true, new Date('2024-01-09T17:00:00Z'), '#N/A', '']],
    ]);
  });

  test('values, computed values and left out arguments', () => {
    expect(lookAt('=DHTT_XEM("chữ";1,5;FALSE;;B1+1;{1\\2};TODAY())')).toEqual([
      'chữ',
      1.5,
      false,
      '',
      6,
      [[1, 2]],
      new Date('2026-11-19T17:00:00Z'),
    ]);
    expect(lookAt('=DHTT_XEM()')).toEqual([]);
  });

  test('an argument that failed is the result, and the function is not called', () => {
    expect(lookAt('=DHTT_XEM(A1;1/0)')).toBeUndefined();
    expect(cell('Z1')?.v).toBe('#DIV/0!');
  });

  test('results spill; dates are stored as dates, missing values as blanks', () => {
    const table = () => [['Mã', 'Hạn'], ['XA01', new Date('2024-01-09T17:00:00Z')], ['XA02']];
    put({ G1: '=DHTT_BANG()' });
    recalculate(document, { DHTT_BANG: table });
    expect([cell('G1')?.v, cell('H1')?.v, cell('G2')?.v, cell('H2')?.v, cell('G3')?.v]).toEqual([
      'Mã',
      'Hạn',
      'XA01',
      45301,
      'XA02',
    ]);
    expect(patternOf(document, cell('H2'))).toBe('d/M/yyyy');
    expect(cell('H3')?.v).toBeUndefined();
  });

  test.each<[unknown, unknown]>([
    [null, undefined],
    [undefined, undefined],
    ['', ''],
    [true, 1],
    [Number.NaN, '#NUM!'],
    [new Date(Number.NaN), '#NUM!'],
    [[], ''],
    [[1, 2], 1],
  ])('a function that returns %j', (returned, value) => {
    put({ G1: '=DHTT_X()' });
    recalculate(
      document,
      only(() => returned),
    );
    expect(cell('G1')?.v).toEqual(value);
  });

  test('what it throws is #ERROR! with the message beside it, until it works again', () => {
    put({ G1: '=DHTT_X()', G2: '=IFERROR(DHTT_X();"đỡ")', G3: '=1' });
    recalculate(
      document,
      only(() => {
        throw new Error('Thiếu cột "Năm"');
      }),
    );
    expect(cell('G1')).toMatchObject({ v: '#ERROR!', custom: { error: 'Thiếu cột "Năm"' } });
    expect([cell('G2')?.v, cell('G2')?.custom, cell('G3')?.custom]).toEqual(['đỡ', undefined, undefined]);
    recalculate(
      document,
      only(() => 1),
    );
    expect(cell('G1')).toEqual({ f: '=DHTT_X()', v: 1, t: 2 });
  });
});
