/** An office at its register: dialogs answered from a script, tabs written and read as records, on a day one sets. */
import { emptyDocument, type WorkbookDocument } from '../../../../local/document/workbookDocument';
import { createHost } from '../../../../local/host/createHost';
import type { Host } from '../../../../local/host/host';
import type { Dialog, DialogAnswer } from '../../../../local/services/serviceContext';
import { addRecords, type Records } from '../../support/registerHost';
import { derivedRows } from './derivedRows';

/** Presses OK in a question that has no field to type in. */
export const agree = Symbol('agree');
/** Presses Cancel. */
export const cancel = Symbol('cancel');

/** One question the office foresees: what its message must say, and what is answered. */
export type Step = readonly [asked: string | RegExp, answer: string | typeof agree | typeof cancel];

export type Row = Readonly<Record<string, unknown>>;

export interface Office {
  readonly host: Host;
  readonly document: WorkbookDocument;
  /** `20/11/2026` makes it 09:00 of that day in Việt Nam from now on. */
  today(date: string): void;
  /**
   * Runs a menu command. Every question must be foreseen, in order, and every foreseen question asked.
   * @returns what its dialogs with a single button said, one text each, in order
   */
  run(command: string, ...script: Step[]): string[];
  /** Pastes records below the last row, by header; what looks like a date stays what it is given as. */
  add(tab: string, records: Records): void;
  /** A person types into one cell of the only record that fits `where`; `onEdit` fires. */
  type(tab: string, where: Row, column: string, input: unknown): void;
  /** As `type`, in several columns. */
  fill(tab: string, where: Row, cells: Row): void;
  /** Records of an input tab; with `where`, those that fit it. */
  records(tab: string, where?: Row): Row[];
  /** The only record that fits; fails when there is none or more. */
  record(tab: string, where: Row): Row;
  /** Values of one column, top to bottom. */
  column(tab: string, header: string, where?: Row): unknown[];
  /** Records of a derived tab below the first row that holds `head`, titles of blocks among them. */
  table(tab: string, head: string): Row[];
  /** Rows of a derived tab below `title`, to the next title; their blank ends left off. */
  block(tab: string, title: string): unknown[][];
  /** Titles of a derived tab's blocks, top to bottom. */
  titles(tab: string): unknown[];
  /** Problems listed in `Kiểm tra`, by header. */
  problems(): Row[];
}

/** An office with an empty workbook. @param buildDir folder of built files other than our own */
export function openOffice(date: string, email = 'can.bo@example.vn', buildDir = 'build'): Office {
  let now = moment(date);
  let script: Step[] = [];
  let said: string[] = [];
  const document = emptyDocument('Sổ điển hình tiên tiến');
  const answer = (dialog: Dialog): DialogAnswer => {
    if (dialog.kind === 'alert' && dialog.buttons.length === 1) {
      said.push(dialog.message);
      return { button: dialog.buttons[0] ?? 'OK' };
    }
    return answerOf(dialog, script.shift());
  };
  const host = hostOf(email);

  function hostOf(user: string): Host {
    return createHost({ document, buildDir, user, owner: email, now: () => now, answer });
  }

  function grid(tab: string): { heads: string[]; rows: unknown[][] } {
    const [heads = [], ...rows] = host.values(tab);
    return { heads: heads.map(String), rows };
  }

  function records(tab: string, where: Row = {}): Row[] {
    const { heads, rows } = grid(tab);
    knownColumns(tab, heads, where);
    return rows
      .map((row) => recordOf(heads, row))
      .filter((record) => !isBlank(record) && fits(record, where));
  }

  function record(tab: string, where: Row): Row {
    const [found, ...others] = records(tab, where);
    if (found === undefined || others.length > 0)
      throw new Error(`${others.length + (found ? 1 : 0)} records of ${tab} fit ${JSON.stringify(where)}`);
    return found;
  }

  function type(tab: string, where: Row, column: string, input: unknown): void {
    record(tab, where);
    const { heads, rows } = grid(tab);
    knownColumns(tab, heads, { [column]: '' });
    // No tab has more than 26 columns.
    const row = rows.findIndex((cells) => fits(recordOf(heads, cells), where));
    host.edit(tab, `${String.fromCharCode(65 + heads.indexOf(column))}${row + 2}`, input);
  }

  function table(tab: string, head: string): Row[] {
    const values = host.values(tab).map((row) => row.slice(1));
    const at = values.findIndex((row) => row.includes(head));
    if (at < 0) throw new Error(`${tab} has no head ${head}`);
    const heads = (values[at] ?? []).map(String);
    return values.slice(at + 1).map((row) => recordOf(heads, row));
  }

  function block(tab: string, title: string): unknown[][] {
    const values = derivedRows(host, tab);
    const at = values.findIndex((row) => isTitle(row) && row[1] === title);
    if (at < 0) throw new Error(`${tab} has no block ${title}`);
    const rest = values.slice(at + 1);
    const end = rest.findIndex(isTitle);
    return (end < 0 ? rest : rest.slice(0, end)).map((row) => withoutBlankEnd(row.slice(1)));
  }

  return {
    host,
    document,
    today: (date) => {
      now = moment(date);
    },
    run: (command, ...steps) => {
      script = [...steps];
      said = [];
      const { logs } = host.run(command);
      // What a command did not expect is caught, told politely, and logged.
      if (logs.length > 0) throw new Error(`${command}: ${logs.join('\n')}`);
      const [left] = script;
      if (left !== undefined)
        throw new Error(`${command} never asked ${String(left[0])}; it said: ${said.join('\n')}`);
      return said;
    },
    add: (tab, each) => addRecords(host, tab, each),
    type,
    fill: (tab, where, cells) => {
      for (const [column, input] of Object.entries(cells)) type(tab, where, column, input);
    },
    records,
    record,
    column: (tab, header, where) => {
      knownColumns(tab, grid(tab).heads, { [header]: '' });
      return records(tab, where).map((each) => each[header]);
    },
    table,
    block,
    titles: (tab) =>
      host
        .values(tab)
        .filter(isTitle)
        .map((row) => row[1]),
    problems: () => table('Kiểm tra', 'Vấn đề'),
  };
}

/** 09:00 in Việt Nam on a day written `dd/MM/yyyy`. */
function moment(date: string): Date {
  const [day = 0, month = 0, year = 0] = date.split('/').map(Number);
  const result = new Date(Date.UTC(year, month - 1, day, 2));
  if (Number.isNaN(result.getTime()) || result.getUTCDate() !== day) throw new Error(`no day ${date}`);
  return result;
}

function answerOf(dialog: Dialog, step: Step | undefined): DialogAnswer {
  if (step === undefined) throw new Error(`nobody foresaw the question: ${dialog.message}`);
  const [asked, given] = step;
  const matches = typeof asked === 'string' ? dialog.message.includes(asked) : asked.test(dialog.message);
  if (!matches) throw new Error(`foreseen was ${String(asked)}, but asked: ${dialog.message}`);
  if (given === cancel) return { button: 'CANCEL' };
  const isPrompt = dialog.kind === 'prompt';
  if (isPrompt !== (typeof given === 'string'))
    throw new Error(`${isPrompt ? 'a text must be typed' : 'there is nothing to type'}: ${dialog.message}`);
  return given === agree ? { button: dialog.buttons[0] ?? 'OK' } : { button: 'OK', text: String(given) };
}

function recordOf(heads: readonly string[], row: readonly unknown[]): Row {
  return Object.fromEntries(
    heads.map((head, at): [string, unknown] => [head, row[at] ?? '']).filter(([head]) => head !== ''),
  );
}

function isBlank(record: Row): boolean {
  return Object.values(record).every((cell) => cell === '');
}

/** By the hidden first column of a derived tab; a blank row ends a block as well. */
function isTitle(row: readonly unknown[]): boolean {
  return ['block', 'view', 'year', ''].includes(String(row[0]));
}

function withoutBlankEnd(row: readonly unknown[]): unknown[] {
  const last = row.reduce((found: number, cell, at) => (cell === '' ? found : at), -1);
  return row.slice(0, last + 1);
}

function fits(record: Row, where: Row): boolean {
  return Object.entries(where).every(([column, value]) => record[column] === value);
}

function knownColumns(tab: string, heads: readonly string[], cells: Row): void {
  const unknown = Object.keys(cells).filter((column) => !heads.includes(column));
  if (unknown.length > 0) throw new Error(`${tab} has no column ${unknown.join(', ')}`);
}
