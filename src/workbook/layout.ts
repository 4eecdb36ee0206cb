/** How each input tab is laid out: column order is that of domain/tables.ts; here stand widths, formats and lists. */
import { type ColumnKey, type TableKey, tables } from '../domain/tables/tables';
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
export type ListSource = ListId | 'unitNames' | 'movements' | 'registrationIds' | 'criterionCodes';

export interface ColumnLayout {
  /** Pixels. */
  readonly width: number;
  readonly format: CellFormat;
  readonly list?: ListSource;
  /** Kept by the program for itself. */
  readonly hidden?: true;
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
    collectiveType: text(140, 'collectiveTypes'),
    leader: text(90, 'yesNo'),
    ledCollective: text(130),
    directWorker: text(110, 'yesNo'),
    stage: text(140, 'stages'),
    seal: { width: 60, format: 'text', hidden: true },
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
    hardArea: text(110, 'yesNo'),
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
  criteria: {
    code: text(90),
    set: text(170),
    appliesTo: text(220),
    label: text(380),
    required: text(80, 'yesNo'),
    group: text(110),
    order: number(70),
    condition: text(200, 'conditions'),
    unit: text(180, 'unitNames'),
    basis: text(200),
  },
  reviews: {
    registration: text(120, 'registrationIds'),
    criterion: text(110, 'criterionCodes'),
    verdict: text(120, 'verdicts'),
    reviewer: text(170),
    date,
    remark: text(320),
  },
  honoured: {
    name: text(260),
    kind: text(90, 'kinds'),
    unit: text(220, 'unitNames'),
    occasion: text(180),
    award: text(180),
    roadmap: text(240),
    followed: text(90, 'yesNo'),
    registration: text(120, 'registrationIds'),
  },
  nurture: {
    registration: text(120, 'registrationIds'),
    support: text(260),
    difficulty: text(220),
    measure: text(220),
    follower: text(160),
    date,
    effect: text(260),
  },
  communications: {
    date,
    form: text(150, 'communicationForms'),
    channel: text(180),
    registration: text(120, 'registrationIds'),
    link: { width: 240, format: 'free' },
    count: number(80),
  },
  inspections: {
    date,
    unit: text(220, 'unitNames'),
    subject: text(300),
    conclusion: text(260),
    request: text(240),
    type: text(150, 'fieldWorks'),
    settled: text(110, 'yesNo'),
  },
  proposals: {
    registration: text(120, 'registrationIds'),
    year: number(60),
    type: text(140, 'proposalTypes'),
    occasion: text(140),
    award: text(180),
    authority: text(180),
    date,
    result: text(130, 'proposalResults'),
    decision: text(150),
    note: text(200),
  },
  milestones: {
    name: text(280),
    date: text(140),
    type: text(130, 'milestoneTypes'),
    recipient: text(220),
    basis: text(260),
    appliesTo: text(180),
    done: text(150),
  },
  bases: {
    number: text(150),
    date,
    issuer: text(200),
    title: text(380),
    validFrom: date,
    validTo: date,
    usedFor: text(200),
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
  criteria: '#1a73e8',
  reviews: '#188038',
  honoured: '#188038',
  nurture: '#9334e6',
  communications: '#9334e6',
  inspections: '#9334e6',
  proposals: '#9334e6',
  milestones: '#1a73e8',
  bases: '#5f6368',
};

/** Left to right, as a new register shows them; the derived tabs and the journal follow. */
const order: readonly TableKey[] = [
  'registrations',
  'reviews',
  'plans',
  'nurture',
  'communications',
  'inspections',
  'proposals',
  'honoured',
  'milestones',
  'units',
  'quotas',
  'allocations',
  'criteria',
  'bases',
  'settings',
];

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
