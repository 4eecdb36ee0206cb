/** Apply and its undo over change sets of any shape: afterwards every table holds what it held. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDocument, type WorkbookDocument } from '../../local/document/workbookDocument';
import { createRegisterIn, findProgramme } from '../../src/commands/createRegister';
import { lastWrite, undoWrite } from '../../src/commands/undoLastWrite';
import type { ChangeSet, StoredValue } from '../../src/domain/tables/changeSet';
import { textFor } from '../../src/text';
import { applyChangeSet } from '../../src/workbook/applyChangeSet';
import { documentLock } from '../../src/workbook/lock';
import { Tabs } from '../../src/workbook/tabs';
import { asExecution } from './support/nodeServices';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const context = {
  now: new Date('2026-11-20T06:02:00Z'),
  user: '',
  lock: documentLock,
  timeZone: 'Asia/Ho_Chi_Minh',
};

const made: WorkbookDocument = emptyDocument('thử');
asExecution(made, {}, (spreadsheet) =>
  createRegisterIn(
    spreadsheet,
    { ...context, programme: findProgramme('van-giang'), year: 2024 },
    textFor('vi'),
  ),
);

/** Rows of a tab in an order of their own: rows that were taken away come back at the end. */
function rowsOf(spreadsheet: Spreadsheet, tab: string): string[] {
  const sheet = new Tabs(spreadsheet).need(tab);
  return sheet
    .getDataRange()
    .getValues()
    .map((row) => JSON.stringify(row))
    .sort();
}

/** 15 units stand in rows 2 to 16, codes XA01…XA11 and XM01…XM04. */
const codes = [
  ...Array.from({ length: 11 }, (_, index) => `XA${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 4 }, (_, index) => `XM0${index + 1}`),
];

interface Plan {
  readonly notes: readonly { readonly unit: number; readonly text: string }[];
  readonly added: readonly string[];
  readonly retired: readonly number[];
}

/** Any text a person may have typed: also what looks like a formula, number or date. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.constantFrom('=1+1', '0123', '01/05', '+84', "'x", 'TRUE', '  ', 'Đỗ Thị Hạnh'),
);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    units: fc.uniqueArray(fc.nat(14), { maxLength: 15 }),
    split: fc.nat(15),
    texts: fc.array(text, { minLength: 15, maxLength: 15 }),
    added: fc.array(text, { maxLength: 5 }),
  })
  .map(({ units, split, texts, added }) => ({
    notes: units.slice(0, split).map((unit) => ({ unit, text: texts[unit] as string })),
    retired: units.slice(split),
    added,
  }));

/** Rows are given wrong on purpose for some: the writer has to find records by their code. */
function changeSetOf(plan: Plan): ChangeSet {
  return {
    action: 'test',
    tables: [
      {
        table: 'units',
        changed: plan.notes.map(({ unit, text: after }) => ({
          key: codes[unit] as string,
          row: (unit % 3) + 2,
          column: 'contact',
          before: '',
          after,
        })),
        added: plan.added.map((name, index) => ({
          code: `MOI${index}`,
          name,
          endDate: { date: '2025-06-30' },
        })),
        retired: plan.retired.map((unit) => ({ key: codes[unit] as string, row: 2, values: {} })),
      },
    ],
  };
}

describe('a change set of any shape', () => {
  test('applied and taken back leaves every table as it was', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const document = structuredClone(made);
        asExecution(document, {}, (spreadsheet) => {
          const tabs = ['Đơn vị', 'Chỉ tiêu', 'Cấu hình', 'Đăng ký'];
          const before = tabs.map((tab) => rowsOf(spreadsheet, tab));
          const changes = changeSetOf(plan);
          if (plan.notes.length + plan.added.length + plan.retired.length === 0) return;
          // Retired records must carry all their values to come back whole.
          const whole = withValues(spreadsheet, changes);
          applyChangeSet(spreadsheet, new Tabs(spreadsheet), whole, context);
          expect(rowsOf(spreadsheet, 'Đơn vị')).toHaveLength(16 + plan.added.length - plan.retired.length);
          undoWrite(spreadsheet, lastWrite(spreadsheet), context);
          expect(tabs.map((tab) => rowsOf(spreadsheet, tab))).toEqual(before);
        });
      }),
      { numRuns: 40, examples: [[{ notes: [], retired: [0], added: [' '] }]] },
    );
  }, 30_000);
});

/** Fills in the values of the rows to be taken away, as they stand. */
function withValues(spreadsheet: Spreadsheet, changes: ChangeSet): ChangeSet {
  const [header = [], ...rows] = new Tabs(spreadsheet).need('Đơn vị').getDataRange().getValues();
  const columns: Readonly<Record<string, string>> = {
    code: 'Mã đơn vị',
    name: 'Tên đơn vị',
    type: 'Loại đơn vị',
    aliases: 'Tên gọi khác',
    areaCode: 'Mã ĐVHC',
    startDate: 'Ngày bắt đầu',
    endDate: 'Ngày kết thúc',
    successor: 'Đơn vị kế thừa',
    note: 'Ghi chú',
  };
  const stored = (cell: unknown): StoredValue =>
    cell instanceof Date
      ? { date: new Date(cell.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) }
      : (cell as string | number);
  const valuesOf = (code: string): Record<string, StoredValue> => {
    const row = rows.find((cells) => cells[0] === code) ?? [];
    return Object.fromEntries(
      Object.entries(columns).map(([key, name]) => [key, stored(row[header.indexOf(name)])]),
    );
  };
  return {
    ...changes,
    tables: changes.tables.map((table) => ({
      ...table,
      retired: table.retired.map((record) => ({ ...record, values: valuesOf(record.key) })),
    })),
  };
}
