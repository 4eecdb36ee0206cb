/** Lines without a key: written as blocks in few calls, and found again by what stands beside the cells that change. */
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../local/document/workbookDocument';
import type { Grid } from '../../src/domain/tables/cell';
import type { CellChange, ChangeSet, StoredValue } from '../../src/domain/tables/changeSet';
import { applyUnderLock } from '../../src/workbook/applyChangeSet';
import { joinPayload, splitPayload } from '../../src/workbook/journalPayload';
import { documentLock } from '../../src/workbook/lock';
import { Tabs } from '../../src/workbook/tabs';
import { asExecution } from './support/nodeServices';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const header = [
  'Mã đăng ký',
  'Mã tiêu chí',
  'Đạt/Không/Không áp dụng',
  'Người thẩm định',
  'Ngày',
  'Nhận xét',
];
const places = { verdict: 2, reviewer: 3, date: 4, remark: 5 } as const;
type Filled = keyof typeof places;

/** A, B and A again in rows 2 to 7; row 6 is signed already. */
const lines = [
  ['A', 'C1', '', '', '', ''],
  ['A', 'C2', '', '', '', ''],
  ['B', 'C1', 'Không', 'Nam', '', 'của B'],
  ['A', 'C3', '', '', '', ''],
  ['A', 'C4', 'Đạt', 'Mai', '', ''],
  ['A', 'C5', '', '', '', ''],
];

function cell(row: number, column: Filled, after: StoredValue, before: StoredValue): CellChange {
  const [registration = '', criterion = ''] = lines[row - 2] ?? [];
  return { key: '', row, column, before, after, beside: { registration, criterion } };
}

/** All four cells of a line, those not named as they are. */
function line(row: number, after: Partial<Record<Filled, StoredValue>>): CellChange[] {
  return (Object.keys(places) as Filled[]).map((column) => {
    const before = lines[row - 2]?.[places[column]] ?? '';
    return cell(row, column, after[column] ?? before, before);
  });
}

const changing = (changed: readonly CellChange[]): ChangeSet => ({
  action: 'test',
  tables: [{ table: 'reviews', added: [], changed, retired: [] }],
});

/** Applies the changes, after `act` if the table was read before it; gives the lines and the writes to the tab. */
function applied(changes: ChangeSet, act: ((sheet: Sheet) => void) | null = null) {
  const writes: string[] = [];
  let counting = false;
  const meter = {
    beforeDataCall: (_n: number, name: string) => {
      if (counting && name === 'Range.setValues') writes.push(name);
    },
  };
  const rows = asExecution(emptyDocument('thử'), { meter }, (spreadsheet: Spreadsheet) => {
    const sheet = spreadsheet.insertSheet('Thẩm định');
    sheet.getRange(1, 1, 7, 6).setValues([header, ...lines]);
    const grid = sheet.getDataRange().getValues() as Grid;
    act?.(sheet);
    counting = true;
    applyUnderLock(spreadsheet, new Tabs(spreadsheet), changes, {
      lock: documentLock,
      user: '',
      now: new Date('2026-11-20T06:02:00Z'),
      timeZone: 'Asia/Ho_Chi_Minh',
      decided: true,
      ...(act === null ? { readUnderLock: { reviews: { grid, formulas: null } } } : {}),
    });
    counting = false;
    return sheet.getDataRange().getValues();
  });
  // Two writes are the journal's: its header and its row.
  return { rows: rows.slice(1), writes: writes.length - 2 };
}

describe('cells that were asked for', () => {
  const met = { verdict: 'Đạt', reviewer: 'Mai' };

  test('go in one call where lines stand together, unchanged ones among them', () => {
    const changes = changing([...line(5, met), ...line(6, {}), ...line(7, { ...met, remark: 'Tốt' })]);
    const { rows, writes } = applied(changes);
    expect(writes).toBe(1);
    expect(rows.slice(3)).toEqual([
      ['A', 'C3', 'Đạt', 'Mai', '', ''],
      ['A', 'C4', 'Đạt', 'Mai', '', ''],
      ['A', 'C5', 'Đạt', 'Mai', '', 'Tốt'],
    ]);
  });

  test('leave the line of another registration between them alone', () => {
    const { rows, writes } = applied(changing([...line(3, met), ...line(5, met)]));
    expect(writes).toBe(2);
    expect(rows[2]).toEqual(lines[2]);
    expect([rows[1]?.[2], rows[3]?.[2]]).toEqual(['Đạt', 'Đạt']);
  });

  test('never take a cell along that was not asked for', () => {
    const { rows, writes } = applied(changing([cell(2, 'verdict', 'Đạt', ''), cell(2, 'remark', 'Tốt', '')]));
    // Name and date stand between the two, so they go each by itself.
    expect([writes, rows[0]]).toEqual([2, ['A', 'C1', 'Đạt', '', '', 'Tốt']]);
  });

  test('are refused together when one of them is not as it was read', () => {
    const changes = changing([...line(2, met), ...line(3, met)]);
    expect(() => applied(changes, (sheet) => sheet.getRange('C3').setValue('Không'))).toThrow(
      expect.objectContaining({ code: 'changed_meanwhile' }),
    );
  });
});

describe('a line that has moved', () => {
  test('is found by registration and criterion, not taken for the one that stands there now', () => {
    const { rows } = applied(changing(line(2, { verdict: 'Đạt' })), (sheet) => sheet.insertRowsBefore(2, 3));
    expect(rows.map((row) => row[2])).toEqual(['', '', '', 'Đạt', '', 'Không', '', 'Đạt', '']);
  });

  test('is not guessed at when two could be meant, or none is left', () => {
    const refused = expect.objectContaining({ code: 'changed_meanwhile' });
    const changes = changing(line(2, { verdict: 'Đạt' }));
    const doubled = (sheet: Sheet) => {
      sheet.insertRowsBefore(2, 1);
      sheet.getRange('A9:B9').setValues([['A', 'C1']]);
    };
    expect(() => applied(changes, doubled)).toThrow(refused);
    expect(() => applied(changes, (sheet) => sheet.deleteRow(2))).toThrow(refused);
  });
});

test('what stands beside a cell is kept in the journal, and only columns of the tab are taken from it', () => {
  const changes = changing(line(2, { verdict: 'Đạt' }));
  expect(joinPayload('x', splitPayload(changes))).toEqual(changes);
  const strange = JSON.stringify(changes).replace(/"registration"/g, '"nothing"');
  expect(() => joinPayload('x', [`1/1 ${strange}`])).toThrow(
    expect.objectContaining({ code: 'undo_damaged' }),
  );
});
