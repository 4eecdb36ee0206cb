/** How each input tab is laid out: column order is that of domain/tables.ts; here stand widths, formats and lists. */
import { type ColumnKey, type TableKey, tables } from '../domain/tables';
import type { ListId } from '../text/workbookText';

/**
 * What a column holds. `text` keeps `0123` and `01/05` as typed (platform.md CF-17); years and counts stay
 * numbers, so that a person's own `=COUNTIF(…; 2024)` and sorting go on working.
 */
export type CellFormat = 'text' | 'date' | 'number' | 'free';

export const formatPatterns: Readonly<Record<Exclude<CellFormat, 'free'>, string>> = {
  text: '@',
  date: 'dd/MM/yyyy',
  number: '0',
};

/** Where a drop-down takes its words: a list of the hidden tab, or a column a person fills. */
export type ListSource = ListId | 'unitNames' | 'movements';

export interface ColumnLayout {
  /** Pixels. */
  readonly width: number;
  readonly format: CellFormat;
  readonly list?: ListSource;
}

export interface TabLayout {
  readonly table: TableKey;
  readonly tab: string;
  readonly colour: string;
  readonly columns: Readonly<Record<string, ColumnLayout>>;
}

type ColumnsOf<T extends TableKey> = Readonly<Record<ColumnKey<T>, ColumnLayout>>;

const text = (width: number, list?: ListSource): ColumnLayout =>
  list === undefined ? { width, format: 'text' } : { width, format: 'text', list };
const date: ColumnLayout = { width: 100, format: 'date' };
const number = (width: number): ColumnLayout => ({ width, format: 'number' });

// Cells that may hold several words, or a code as well as a word, get no drop-down: it would flag right entries.
const columns: { readonly [T in TableKey]: ColumnsOf<T> } = {
  registrations: {
    ordinal: number(50),
    id: text(110),
    year: number(60),
    unit: text(240, 'unitNames'),
    via: text(160, 'unitNames'),
    kind: text(90, 'kinds'),
    name: text(260),
    role: text(120, 'roles'),
    position: text(200),
    movement: text(180, 'movements'),
    scope: text(110, 'scopes'),
    achievements: text(260),
    evidence: { width: 180, format: 'free' },
    honoured: text(110, 'yesNo'),
    sentDate: date,
    status: text(120, 'statuses'),
    consent: text(110, 'consents'),
    checkResult: text(260),
    note: text(180),
  },
  units: {
    code: text(90),
    name: text(220),
    type: text(130, 'unitTypes'),
    parent: text(180, 'unitNames'),
    cluster: text(160, 'unitNames'),
    movement: text(200),
    aliases: text(220),
    areaCode: text(90),
    startDate: date,
    endDate: date,
    successor: text(180, 'unitNames'),
    contact: text(150),
    email: text(180),
    note: text(200),
  },
  quotas: {
    code: text(100),
    year: number(110),
    appliesTo: text(220),
    min: number(80),
    max: number(80),
    kinds: text(160),
    roles: text(160),
    dueDate: text(120),
    dueExceptions: text(160),
    planRequired: text(120, 'yesNo'),
    basis: text(300),
  },
  allocations: {
    year: number(70),
    from: text(220, 'unitNames'),
    to: text(220, 'unitNames'),
    max: number(120),
  },
  plans: {
    year: number(70),
    unit: text(220, 'unitNames'),
    number: text(140),
    sentDate: date,
    file: { width: 260, format: 'free' },
  },
  settings: {
    key: text(200),
    value: text(320),
    note: text(420),
  },
};

const colours: Readonly<Record<TableKey, string>> = {
  settings: '#5f6368',
  units: '#1a73e8',
  quotas: '#1a73e8',
  allocations: '#1a73e8',
  plans: '#188038',
  registrations: '#188038',
};

/** Left to right, as a new register shows them; the derived tabs and the journal follow. */
const order: readonly TableKey[] = ['registrations', 'plans', 'units', 'quotas', 'allocations', 'settings'];

/** Input tabs, left to right. A function: nothing is built while the add-on loads. */
export function inputTabs(): readonly TabLayout[] {
  return order.map((table) => ({
    table,
    tab: tables[table].tab,
    colour: colours[table],
    columns: columns[table],
  }));
}

/** Headers of a table in layout order, as column key → text. */
export function headersOf(table: TableKey): Readonly<Record<string, string>> {
  return tables[table].columns;
}

export const documentLocale = 'vi_VN';
export const documentTimeZone = 'Asia/Ho_Chi_Minh';
