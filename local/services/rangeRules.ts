/** Range: data validation, notes, protection, and clearing that takes them along. */

import { intersection, joined, plainRectangle, type Rectangle, subtract } from '../document/rectangle';
import {
  notesOf,
  type StoredNote,
  setNotes,
  setValidations,
  type ValidationRule,
  validationsOf,
} from '../document/resources';
import { requireWritable } from './accessControl';
import { readBlock } from './cellBlock';
import { dataValidation, type ValidationState } from './dataValidation';
import { stateOf } from './heldState';
import { addProtection } from './protection';
import { clearFormats } from './rangeFormats';
import type { RangeState } from './rangeState';
import { sheetOfRange } from './rangeState';
import { clearContents, requireShape } from './rangeValues';
import { itself } from './serviceObject';
import { signatureError } from './signature';

interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
}

export const rangeRules = {
  setDataValidation(range: RangeState, rule: object | null) {
    placeValidations(range, [[rule]], true);
    return itself;
  },
  setDataValidations(range: RangeState, rules: (object | null)[][]) {
    requireShape(range, rules);
    placeValidations(range, rules, false);
    return itself;
  },
  clearDataValidations(range: RangeState) {
    placeValidations(range, [[null]], true);
    return itself;
  },
  getDataValidation: (range: RangeState) => readValidations(range)[0]?.[0] ?? null,
  getDataValidations: readValidations,
  setNote(range: RangeState, note: string | null) {
    placeNotes(range, () => note ?? '');
    return itself;
  },
  setNotes(range: RangeState, notes: (string | null)[][]) {
    requireShape(range, notes);
    const { startRow, startColumn } = range.area;
    placeNotes(range, (row, column) => notes[row - startRow]?.[column - startColumn] ?? '');
    return itself;
  },
  getNote: (range: RangeState) => readNotes(range)[0]?.[0],
  getNotes: readNotes,
  clearNote(range: RangeState) {
    placeNotes(range, () => '');
    return itself;
  },
  protect: (range: RangeState) => addProtection(range.context, range.sheetId, range.area),
  clear(range: RangeState, options: ClearOptions = {}) {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const all = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    if (all || contentsOnly) clearContents(range);
    if (all || formatOnly) clearFormats(range);
    // Clearing the format also clears the validation, says the reference.
    if (all || formatOnly || validationsOnly) placeValidations(range, [[null]], true);
    if (commentsOnly) placeNotes(range, () => '');
    return itself;
  },
};

export const rangeRuleSignatures = {
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['rows'],
  setNote: ['string?'],
  setNotes: ['rows'],
  clear: ['', 'options'],
};

/** Puts rules on the block: one for all cells, or a table of them. The cells' former rules are gone. */
function placeValidations(range: RangeState, rules: (object | null)[][], single: boolean): void {
  const { context, sheetId, area } = range;
  requireWritable(context, sheetId, area);
  const cut = (part: Rectangle) => subtract(part, area);
  let stored: ValidationRule[] = validationsOf(context.document, sheetId).map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((part) => cut(plainRectangle(part))),
  }));
  for (const [r, row] of rules.entries()) {
    for (const [c, rule] of row.entries()) {
      if (rule === null || rule === undefined) continue;
      const state = stateOf<ValidationState>(rule, 'DataValidation');
      if (!state) throw signatureError(context, 'Range.setDataValidations', [rules]);
      const cell = { row: area.startRow + r, column: area.startColumn + c };
      const target = single
        ? area
        : { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column };
      stored = withRule(stored, state.rule, target);
    }
  }
  setValidations(context.document, sheetId, stored);
}

/** Cells with the same rule share one entry, as a person who applies it to a column would store it. */
function withRule(
  stored: ValidationRule[],
  rule: Omit<ValidationRule, 'uid' | 'ranges'>,
  area: Rectangle,
): ValidationRule[] {
  const text = JSON.stringify(rule);
  const sameRule = ({ uid: _uid, ranges: _ranges, ...rest }: ValidationRule) => JSON.stringify(rest) === text;
  const at = stored.findIndex(sameRule);
  if (at >= 0) {
    return stored.map((other, i) => (i === at ? { ...other, ranges: joined(other.ranges, area) } : other));
  }
  let n = stored.length + 1;
  while (stored.some((other) => other.uid === `validation${n}`)) n += 1;
  return [...stored, { ...rule, uid: `validation${n}`, ranges: [plainRectangle(area)] }];
}

function readValidations(range: RangeState): (object | null)[][] {
  const { context, sheetId, area } = range;
  const rules = validationsOf(context.document, sheetId).filter((rule) =>
    rule.ranges.some((part) => intersection(part, area)),
  );
  const objects = new Map(rules.map((rule) => [rule, dataValidation(context, rule)]));
  return readBlock(sheetOfRange(range), area, (_, row, column) => {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const rule = rules.find((candidate) => candidate.ranges.some((part) => intersection(part, cell)));
    return rule ? (objects.get(rule) ?? null) : null;
  });
}

function placeNotes(range: RangeState, noteAt: (row: number, column: number) => string): void {
  const { context, sheetId, area } = range;
  requireWritable(context, sheetId, area);
  const kept: (Pick<StoredNote, 'row' | 'col' | 'note'> & Partial<StoredNote>)[] = notesOf(
    context.document,
    sheetId,
  ).filter(
    ({ row, col }) =>
      row < area.startRow || row > area.endRow || col < area.startColumn || col > area.endColumn,
  );
  readBlock(sheetOfRange(range), area, (_, row, column) => {
    const note = noteAt(row, column);
    if (note !== '') kept.push({ row, col: column, note });
  });
  setNotes(context.document, sheetId, kept);
}

function readNotes(range: RangeState): string[][] {
  const notes = new Map(
    notesOf(range.context.document, range.sheetId).map(({ row, col, note }) => [`${row} ${col}`, note]),
  );
  return readBlock(sheetOfRange(range), range.area, (_, row, column) => notes.get(`${row} ${column}`) ?? '');
}
