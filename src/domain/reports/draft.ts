/** What every builder works with: the sources, the request, figures that carry their rows, and the gaps found on the way. */

import { type PlainDate, plainDate } from '../dates/plainDate';
import { countText, percentText } from '../documents/numberText';
import type { DocumentDate, Figure } from '../documents/officialDocument';
import type { YearKind } from '../programme';
import type { TableKey } from '../tables/tables';
import type { Unit } from '../units/units';
import { kinds } from '../words/vocabulary';
import { type FigureQuery, figureId } from './figureQuery';
import { addresseesOf } from './office';
import { type ReportGap, type ReportGapCode, type ReportGapParams, reportGap } from './reportGap';
import type { ReportRequest } from './reportRequest';
import { lineCode, type ReportRow, reportRows } from './reportRows';
import type { ReportSources } from './reportSources';
import { lastYearNamed } from './reportYears';
import type { LabelNames } from './wording';

/** What every template may name. */
export interface CommonFacts {
  readonly issuer: string;
  /** Bodies the document goes to. */
  readonly addressees: readonly string[];
  readonly yearKind: YearKind;
  readonly from: number;
  readonly to: number;
  /** The last year as a period names it (reportYears.ts). */
  readonly lastNamed: number;
}

export interface KindFigures {
  readonly total: Figure;
  readonly model: Figure;
  readonly collective: Figure;
  readonly individual: Figure;
}

/** Codes and value of a figure; the rest follows from its question. */
export interface Counted {
  readonly table: TableKey;
  readonly rows: readonly string[];
  /** As many as there are rows unless given. */
  readonly value?: number;
  readonly text?: string;
}

/** The years of a figure are those of the request unless it says otherwise. */
export type Question = Omit<FigureQuery, 'from' | 'to'> & { readonly year?: number };

export interface Draft {
  readonly sources: ReportSources;
  readonly request: ReportRequest;
  readonly common: CommonFacts;
  /** Registrations of all years of the request, in the order of their codes within each year. */
  readonly rows: readonly ReportRow[];
  readonly gaps: readonly ReportGap[];
  figure(question: Question, counted: Counted): Figure;
  /** How many of the rows there are. */
  countRows(question: Question, rows: readonly ReportRow[]): Figure;
  byKind(question: Question, rows: readonly ReportRow[]): KindFigures;
  /** A part of a whole in percent; null when there is no whole. */
  percent(question: Question, part: Figure, whole: number): Figure | null;
  /** '' for an index that is not settled, here and below. */
  unitName(index: number): string;
  /** What questions name a unit by: its code, with its row where a code was used again (domain.md 2.2). */
  unitKey(index: number): string;
  tell<C extends ReportGapCode>(code: C, params: ReportGapParams[C]): void;
  /** Tells of codes when there are any. */
  tellOf(
    code: Extract<
      ReportGapCode,
      | 'rows_not_counted'
      | 'ids_repeated'
      | 'names_unreadable'
      | 'review_open'
      | 'not_passed'
      | 'award_unwritten'
      | 'achievements_missing'
      | 'consent_missing'
      | 'consent_unasked'
      | 'names_masked'
      | 'left_out_without_consent'
    >,
    ids: readonly string[],
  ): void;
}

export type FigureLabel = (query: FigureQuery, names: LabelNames) => string;

export function createDraft(sources: ReportSources, request: ReportRequest, label: FigureLabel): Draft {
  const { office, register } = sources;
  const { units } = register.unitTable;
  const keys = unitKeys(units);
  const names = new Map(units.map(({ name }, index) => [keys[index], name]));
  const gaps: ReportGap[] = [];
  const rows: ReportRow[] = [];
  for (let year = request.from; year <= request.to; year++) {
    for (const row of reportRows(sources, year)) rows.push(row);
  }
  const figure: Draft['figure'] = ({ year, ...question }, counted) => {
    const query = { ...question, from: year ?? request.from, to: year ?? request.to };
    const value = counted.value ?? counted.rows.length;
    return {
      type: 'figure',
      id: figureId(query),
      label: label(query, {
        yearKind: register.settings.yearKind,
        unit: names.get(query.unit ?? '') ?? '',
        own: names.get(query.own ?? '') ?? '',
      }),
      value,
      text: counted.text ?? countText(value),
      table: counted.table,
      rows: counted.rows,
    };
  };
  const countRows: Draft['countRows'] = (question, counted) =>
    figure(question, { table: 'registrations', rows: counted.map(({ code }) => code) });
  const draft: Draft = {
    sources,
    request,
    common: {
      issuer: office.issuer,
      addressees: addresseesOf(office, request.kind),
      yearKind: register.settings.yearKind,
      from: request.from,
      to: request.to,
      lastNamed: lastYearNamed(request.to, register.settings),
    },
    rows,
    gaps,
    figure,
    countRows,
    byKind(question, counted) {
      const ofKind = Object.fromEntries(
        kinds.map(({ code }) => [
          code,
          countRows(
            { ...question, kind: code },
            counted.filter(({ kind }) => kind === code),
          ),
        ]),
      ) as Omit<KindFigures, 'total'>;
      return { total: countRows(question, counted), ...ofKind };
    },
    percent(question, part, whole) {
      const text = percentText(part.value, whole);
      if (text === null) return null;
      const value = Number(text.slice(0, -1).replace(',', '.'));
      return figure(question, { table: part.table, rows: part.rows, value, text });
    },
    unitName: (index) => units[index]?.name ?? '',
    unitKey: (index) => keys[index] ?? '',
    tell(code, params) {
      gaps.push(reportGap(code, params) as ReportGap);
    },
    tellOf(code, ids) {
      if (ids.length > 0) gaps.push(reportGap(code, { ids }) as ReportGap);
    },
  };
  return draft;
}

/** Null while a part of a date is left open. */
export function wholeDate({ day, month, year }: DocumentDate): PlainDate | null {
  return day === null || month === null || year === null ? null : plainDate(year, month, day);
}

/** The codes of the units, `XA01 (dòng 12)` where one stands twice. */
function unitKeys(units: readonly Unit[]): string[] {
  const uses = new Map<string, number>();
  for (const { code } of units) uses.set(code, (uses.get(code) ?? 0) + 1);
  return units.map(({ code, row }) => ((uses.get(code) ?? 0) > 1 ? `${code} (${lineCode(row)})` : code));
}

/** Whether something found so far keeps the document from being made. */
export function isRefused({ gaps }: Pick<Draft, 'gaps'>): boolean {
  return gaps.some(({ blocking }) => blocking);
}
