/** The tab `Đơn vị` as records, each link already matched to the units it may mean (domain.md 4.2, 4.4). */

import { readDateCell } from '../dates/dateCell';
import { compareDates, type PlainDate } from '../dates/plainDate';
import { type Finding, finding } from '../findings/finding';
import type { Cell, Grid } from '../tables/cell';
import { type Columns, requireColumns } from '../tables/headers';
import { tables } from '../tables/tables';
import { cellText } from '../text/cellText';
import { isHeadingText, isTotalText } from '../text/headings';
import { type UnitType, unitTypes, type YesNo, yesNoWords } from '../words/vocabulary';
import { wordReader } from '../words/words';
import { suggestedNames } from './suggestedNames';
import { type UnitKeys, unitKeys } from './unitKeys';
import { createUnitResolver, type UnitResolver } from './unitResolver';

export interface Unit {
  /** Position in the list of units, not a row. */
  readonly index: number;
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly type: UnitType | null;
  readonly aliases: readonly string[];
  readonly movement: string;
  /** First and last day of the unit's existence; null when open. */
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  /**
   * Units the link cells may mean. A code or name may have been used again after a merger, so there can
   * be several: the year decides (unitYear.ts). A successor cell may also name several units outright.
   */
  readonly parents: readonly number[];
  readonly clusters: readonly number[];
  readonly successors: readonly number[];
  /** Địa bàn khó khăn, as written at the unit itself; null where nothing is (F11). */
  readonly hardArea: boolean | null;
}

export interface UnitTable {
  readonly units: readonly Unit[];
  readonly resolver: UnitResolver;
  readonly findings: readonly Finding[];
}

type LinkColumn = 'parent' | 'cluster' | 'successor';
type UnitRecord = { -readonly [K in keyof Unit]: Unit[K] } & {
  keys: UnitKeys;
  links: Record<LinkColumn, string>;
};

/** @throws AppError column_missing */
export function readUnits(grid: Grid, timeZone: string): UnitTable {
  const { columns } = requireColumns('units', grid);
  const findings: Finding[] = [];
  const records: UnitRecord[] = [];
  const byCode = new Map<string, UnitRecord[]>();
  for (let index = 1; index < grid.length; index++) {
    const record = readUnit(grid[index] ?? [], columns, index + 1, timeZone, findings);
    if (record === null || repeatsEarlier(record, byCode, findings)) continue;
    record.index = records.length;
    records.push(record);
  }
  const keys = records.map((record) => record.keys);
  noteSharedNames(records, findings);
  const resolver = createUnitResolver(records, keys);
  for (const record of records) linkUnit(record, records, resolver, findings);
  return { units: records, resolver, findings };
}

function readUnit(
  row: readonly Cell[],
  columns: Columns<'units'>,
  sheetRow: number,
  timeZone: string,
  findings: Finding[],
): UnitRecord | null {
  const text = (column: keyof Columns<'units'>): string => cellText(row[columns[column]]);
  const name = text('name');
  const typeText = text('type');
  const code = text('code');
  if (code === '' && name === '') return null;
  const alone = (code === '' || name === '') && row.filter((cell) => cellText(cell) !== '').length === 1;
  if (isTotalText(code) || isTotalText(name) || (alone && isHeadingText(code || name))) return null;
  const at = (column: string) => ({ table: 'units', row: sheetRow, column }) as const;
  if (code === '') findings.push(finding('unit_code_missing', at('code'), { name }));
  if (name === '') findings.push(finding('unit_name_missing', at('name'), { code }));
  const type = readType(typeText);
  if (typeText === '') findings.push(finding('unit_type_missing', at('type'), { unit: name || code }));
  else if (type === null) findings.push(finding('unit_type_unknown', at('type'), { value: typeText }));
  const readDay = (column: 'startDate' | 'endDate'): PlainDate | null => {
    const read = readDateCell(row[columns[column]], timeZone);
    if (read.kind === 'invalid') {
      findings.push(finding('unit_dates_invalid', at(column), { unit: name || code, value: read.value }));
    }
    return read.kind === 'date' ? read.date : null;
  };
  const aliases = splitAliases(row[columns.aliases]);
  // A unit without a code still has to be told apart: its name stands in until the code is filled.
  const named = { code: code || name, name: name || code, aliases, type };
  return {
    index: -1,
    row: sheetRow,
    ...named,
    keys: unitKeys(named),
    movement: text('movement'),
    start: readDay('startDate'),
    end: readDay('endDate'),
    parents: [],
    clusters: [],
    successors: [],
    hardArea: readHardArea(row[columns.hardArea], (value) =>
      findings.push(
        finding('flag_unknown', at('hardArea'), { column: tables.units.columns.hardArea, value }),
      ),
    ),
    links: { parent: text('parent'), cluster: text('cluster'), successor: text('successor') },
  };
}

/** Built on first use: nothing heavy runs while the add-on loads (design.md §3). */
let typeReader: ReturnType<typeof wordReader<UnitType>> | null = null;

/** The type a cell names, or null. */
export function readType(text: string): UnitType | null {
  typeReader ??= wordReader(unitTypes);
  return typeReader.read(text);
}

let yesNoReader: ReturnType<typeof wordReader<YesNo>> | null = null;

function readHardArea(cell: Cell, reject: (value: string) => void): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = cellText(cell);
  if (text === '') return null;
  yesNoReader ??= wordReader(yesNoWords);
  const answer = yesNoReader.read(text);
  if (answer === null) reject(text);
  return answer === null ? null : answer === 'yes';
}

/** Other names stand one after another; a comma may be part of a name, so only `;`, `|` and line breaks part them, or commas when none of those is there. */
function splitAliases(cell: Cell): string[] {
  const text = typeof cell === 'string' ? cell : cellText(cell);
  if (text === '') return [];
  const parts = /[;|\n]/.test(text) ? text.split(/[;|\n]/) : text.split(',');
  return parts.map(cellText).filter((part) => part !== '');
}

function periodsOverlap(a: UnitRecord, b: UnitRecord): boolean {
  const startsAfter = (x: UnitRecord, y: UnitRecord) =>
    x.start !== null && y.end !== null && compareDates(x.start, y.end) > 0;
  return !startsAfter(a, b) && !startsAfter(b, a);
}

/**
 * A code may come back after a merger (domain.md 2.2): only overlapping periods make it a mistake.
 * The same unit typed twice counts once.
 */
function repeatsEarlier(record: UnitRecord, byCode: Map<string, UnitRecord[]>, findings: Finding[]): boolean {
  const namesakes = byCode.get(record.keys.code);
  if (namesakes === undefined) byCode.set(record.keys.code, [record]);
  else namesakes.push(record);
  const twin = namesakes?.find((other) => other !== record && periodsOverlap(other, record));
  if (twin === undefined) return false;
  findings.push(
    finding(
      'unit_code_duplicate',
      { table: 'units', row: record.row, column: 'code' },
      { code: record.code, firstRow: twin.row },
    ),
  );
  return twin.keys.names[0] === record.keys.names[0];
}

function noteSharedNames(records: readonly UnitRecord[], findings: Finding[]): void {
  const firstByName = new Map<string, UnitRecord>();
  for (const record of records) {
    for (let place = 0; place < record.keys.names.length; place++) {
      const key = record.keys.names[place] as string;
      const first = firstByName.get(key);
      if (first === undefined) firstByName.set(key, record);
      else if (first !== record && periodsOverlap(first, record)) {
        findings.push(
          finding(
            'unit_name_shared',
            { table: 'units', row: record.row, column: 'name' },
            { name: record.aliases[place - 1] ?? record.name, firstRow: first.row },
          ),
        );
      }
    }
  }
}

function linkUnit(
  record: UnitRecord,
  records: readonly UnitRecord[],
  resolver: UnitResolver,
  findings: Finding[],
): void {
  const resolve = (column: LinkColumn, value: string): number[] => {
    const match = resolver.resolve(value);
    if (match.matches.length === 0) {
      findings.push(
        finding(
          'unit_link_unknown',
          { table: 'units', row: record.row, column },
          {
            column,
            value,
            get suggestions() {
              return suggestedNames(match, records);
            },
          },
        ),
      );
    }
    return [...match.matches];
  };
  const { parent, cluster, successor } = record.links;
  if (parent !== '') record.parents = resolve('parent', parent);
  if (cluster !== '') record.clusters = resolve('cluster', cluster);
  if (successor !== '') record.successors = linkSuccessors(record, successor, records, resolver, resolve);
}

/** A split unit has several successors in one cell: then a person must say which (domain.md 2.2). */
function linkSuccessors(
  record: UnitRecord,
  text: string,
  records: readonly UnitRecord[],
  resolver: UnitResolver,
  resolve: (column: LinkColumn, value: string) => number[],
): number[] {
  const whole = resolver.resolve(text);
  const found =
    whole.matches.length > 0
      ? [...whole.matches]
      : text
          .split(/[;,\n]/)
          .flatMap((part) => (cellText(part) === '' ? [] : resolve('successor', cellText(part))));
  const others = found.filter((index) => records[index] !== record);
  // A unit that names only itself as successor is a loop of one: kept, so that it is reported.
  return others.length > 0 ? others : found;
}
