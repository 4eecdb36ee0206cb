/** One figure, counted a second time: its value and the codes of its rows. */
import { smallCollectiveTypes } from '../summary/balance';
import { textKey } from '../text/textKey';
import type { FigureQuery } from './figureQuery';
import { askedFor, type Recount, type RecountUnit, rowsAsked } from './recount';
import type { RecountProposal } from './recountLines';
import { recountCriteria } from './recountReviews';
import type { RecountRow as Row } from './recountRows';
import { lineCode } from './reportRows';

export interface Recounted {
  readonly value: number;
  readonly rows: readonly string[];
}

/** Null for a question this path does not know. */
export function recountFigure(recount: Recount, query: FigureQuery): Recounted | null {
  const { measure } = query;
  if (measure in ofRows) {
    const holds = ofRows[measure as keyof typeof ofRows];
    return counted(
      rowsAsked(recount, query)
        .filter(({ row }) => holds(row, query))
        .map(({ row }) => row.code),
    );
  }
  if (measure.endsWith('_percent')) return percent(recount, query);
  return (
    ofChosen(recount, query) ??
    ofUnits(recount, query) ??
    ofLines(recount, query) ??
    ofCriteria(recount, query)
  );
}

function counted(rows: readonly string[]): Recounted {
  return { value: rows.length, rows };
}

const isListed = (row: Row): boolean => row.leftOut === null;

/** What a row must be to be counted. */
const ofRows = {
  registered: () => true,
  listed: isListed,
  at_status: (row: Row) => isListed(row) || row.leftOut === 'status',
  late: (row: Row) => row.late,
  left_out: (row: Row, { reason }: FigureQuery) => row.leftOut === reason,
  passed: (row: Row) => row.passed,
  replicated: (row: Row) => row.passed && row.stage === 'replicated',
  direct_workers: (row: Row) => isListed(row) && row.kind === 'individual' && row.directWorker,
  small_collectives: (row: Row) =>
    isListed(row) &&
    row.kind === 'collective' &&
    row.collectiveType !== null &&
    smallCollectiveTypes.includes(row.collectiveType),
  hard_areas: (row: Row) => isListed(row) && row.hardArea,
} as const satisfies Partial<Record<FigureQuery['measure'], (row: Row, query: FigureQuery) => boolean>>;

/** One decimal, halves up. */
function percent(recount: Recount, query: FigureQuery): Recounted | null {
  const parts: Partial<Record<FigureQuery['measure'], readonly [FigureQuery, FigureQuery]>> = {
    direct_workers_percent: [
      { ...query, measure: 'direct_workers' },
      { ...query, measure: 'listed', kind: 'individual' },
    ],
    small_collectives_percent: [
      { ...query, measure: 'small_collectives' },
      { ...query, measure: 'listed', kind: 'collective' },
    ],
    hard_areas_percent: [
      { ...query, measure: 'hard_areas' },
      { ...query, measure: 'listed' },
    ],
    met_units_percent: [
      { ...query, measure: 'quota_units', result: 'met' },
      { ...query, measure: 'quota_units' },
    ],
  };
  const [partOf, wholeOf] = parts[query.measure] ?? [];
  if (partOf === undefined || wholeOf === undefined) return null;
  const part = recountFigure(recount, partOf);
  const whole = recountFigure(recount, wholeOf);
  if (part === null || whole === null || whole.value === 0) return null;
  return { value: Math.floor((part.value * 1000) / whole.value + 0.5) / 10, rows: part.rows };
}

/** Registrations a document was made for. */
function ofChosen(recount: Recount, query: FigureQuery): Recounted | null {
  const { measure } = query;
  if (measure !== 'proposed' && measure !== 'introduced' && measure !== 'reviewed') return null;
  const asked = askedFor(recount);
  const rows = rowsAsked(recount, { ...query, measure: 'registered' }).map(({ row }) => row);
  if (measure === 'reviewed') {
    const isOfUnit = ofUnitAsked(recount);
    return counted(
      rows
        .filter((row) => (asked === null ? isUnderReview(row) && isOfUnit(row) : asked.has(row.row)))
        .filter((row) => query.conclusion === undefined || conclusionOf(row) === query.conclusion)
        .map(({ code }) => code),
    );
  }
  if (measure === 'introduced') {
    const isOfUnit = ofUnitAsked(recount);
    const isChosen = (row: Row): boolean => (asked === null ? isOfUnit(row) : asked.has(row.row));
    return counted(rows.filter((row) => row.passed && !row.masked && isChosen(row)).map(({ code }) => code));
  }
  return proposedRows(recount, query, rows, asked);
}

function isUnderReview(row: Row): boolean {
  return row.leftOut !== 'duplicate' && ['reviewing', 'passed', 'failed'].includes(row.status ?? '');
}

function conclusionOf({ status }: Row): string {
  return status === 'passed' || status === 'failed' || status === 'returned' ? status : 'open';
}

/** A unit is asked for by the name in which rows stand; where none does, by the one that registered them. */
function ofUnitAsked({ request, unitTable, year, unitKey }: Recount): (row: Row) => boolean {
  const { unit: text, from, to } = request;
  if (text === null || text === '') return () => true;
  const byKey = unitTable.units.findIndex(({ index }) => textKey(unitKey(index)) === textKey(text));
  const unit = byKey >= 0 ? byKey : year(to).units.named(text);
  let inItsName = false;
  for (let number = from; number <= to; number++) {
    if (year(number).rows.some((row) => row.unit === unit)) inItsName = true;
  }
  return (row) => (inItsName ? row.unit : row.own) === unit;
}

function proposedRows(
  recount: Recount,
  query: FigureQuery,
  rows: readonly Row[],
  asked: ReadonlySet<number> | null,
): Recounted {
  const whole = rowsAsked(recount, { measure: 'registered', from: query.from, to: query.to });
  const waiting = new Map<number, RecountProposal>();
  for (const { row, year } of whole) {
    const own = recount.lines.proposals.find(
      (line) =>
        line.result === 'waiting' &&
        line.registrations.includes(row.row) &&
        (line.ownYear === null || line.ownYear === year.year),
    );
    if (own !== undefined) waiting.set(row.row, own);
  }
  const isPut = (row: Row): boolean =>
    waiting.has(row.row) || (row.status === 'passed' && row.stage === 'proposed');
  const anyPut = whole.some(({ row }) => isPut(row));
  const chosen = rows.filter(
    (row) => row.passed && (asked !== null ? asked.has(row.row) : !anyPut || isPut(row)),
  );
  const { award } = query;
  return counted(
    chosen
      .filter((row) => award === undefined || textKey(waiting.get(row.row)?.award ?? '') === textKey(award))
      .map(({ code }) => code),
  );
}

function ofUnits(recount: Recount, query: FigureQuery): Recounted | null {
  const { measure } = query;
  const year = recount.year(query.to);
  if (measure === 'listing_units') {
    const rows = rowsAsked(recount, { ...query, measure: 'listed' }).filter(({ row }) => isListed(row));
    const keys = new Set(rows.map(({ row }) => recount.unitKey(row.unit)));
    return counted([...keys].filter((key) => key !== ''));
  }
  const having = (holds: (unit: RecountUnit) => boolean): Recounted =>
    counted(year.quotaUnits.filter(holds).map(({ key }) => key));
  const someRow = ({ index }: RecountUnit, holds: (row: Row) => boolean): boolean =>
    year.rows.some((row) => row.unit === index && holds(row));
  if (measure === 'quota_units') {
    return having((unit) => query.result === undefined || resultOf(unit) === query.result);
  }
  if (measure === 'late_units') return having((unit) => someRow(unit, (row) => row.late));
  if (measure === 'wrong_kind_units') {
    return having((unit) => someRow(unit, (row) => row.leftOut === 'kind'));
  }
  if (measure === 'plan_units') return having(({ plan }) => plan === query.plan);
  return ofOneUnit(
    year.quotaUnits.find(({ key }) => key === query.unit),
    year.rows,
    query,
  );
}

function resultOf({ listed, min, max }: RecountUnit): string {
  if (listed === 0) return 'none';
  if (min !== null && listed < min) return 'short';
  return max !== null && listed > max ? 'over' : 'met';
}

function ofOneUnit(
  unit: RecountUnit | undefined,
  rows: readonly Row[],
  { measure }: FigureQuery,
): Recounted | null {
  if (unit === undefined) return null;
  const { min, max, listed, index, quotaCode } = unit;
  const codes = rows.filter((row) => row.unit === index && isListed(row)).map(({ code }) => code);
  if (measure === 'quota_min') return min === null ? null : { value: min, rows: [quotaCode] };
  if (measure === 'quota_max') return max === null ? null : { value: max, rows: [quotaCode] };
  if (measure === 'short_by') return min === null ? null : { value: min - listed, rows: codes };
  if (measure === 'over_by') return max === null ? null : { value: listed - max, rows: codes };
  return null;
}

function ofLines(recount: Recount, query: FigureQuery): Recounted | null {
  const { lines } = recount;
  const { measure, form, proposalType, proposalResult } = query;
  const inYears = ({ year }: { readonly year: number | null }): boolean =>
    year !== null && year >= query.from && year <= query.to;
  const codes = (found: readonly { readonly row: number }[]): string[] =>
    found.map(({ row }) => lineCode(row));
  const whole = <Line extends { row: number; year: number | null }>(
    all: readonly Line[],
    holds: (line: Line) => boolean = () => true,
  ): Recounted => counted(codes(all.filter((line) => inYears(line) && holds(line))));
  switch (measure) {
    case 'honoured':
      return whole(lines.honoured);
    case 'award_proposals': {
      const found = lines.proposals.filter(
        (line) =>
          inYears(line) &&
          (proposalType === undefined || line.type === proposalType) &&
          (proposalResult === undefined || line.result === proposalResult),
      );
      let value = 0;
      for (const { registrations } of found) value += Math.max(1, registrations.length);
      return { value, rows: codes(found) };
    }
    case 'communications':
      return whole(lines.communications, (line) => form === undefined || line.form === form);
    case 'reach': {
      const found = lines.communications.filter((line) => inYears(line) && line.count !== null);
      let value = 0;
      for (const { count } of found) value += count ?? 0;
      return { value, rows: codes(found) };
    }
    case 'inspections':
      return whole(lines.inspections, ({ issue }) => !issue);
    case 'issues':
      return whole(lines.inspections, ({ issue }) => issue);
    case 'settled_issues':
      return whole(lines.inspections, ({ issue, settled }) => issue && settled);
    case 'nurture_lines':
      return whole(lines.nurture);
    case 'evaluated':
      return whole(lines.nurture, ({ evaluated }) => evaluated);
    case 'nurtured': {
      const rows = new Set(lines.nurture.filter(inYears).flatMap(({ registrations }) => registrations));
      return counted([...rows].map((row) => recount.index.codeOf(row) || lineCode(row)));
    }
    default:
      return null;
  }
}

function ofCriteria(recount: Recount, query: FigureQuery): Recounted | null {
  const { measure, registration } = query;
  if (
    measure !== 'required_all' &&
    measure !== 'required_met' &&
    measure !== 'other_all' &&
    measure !== 'other_met'
  ) {
    return null;
  }
  for (let number = query.from; number <= query.to; number++) {
    const { byKey, units } = recount.year(number);
    const row = byKey.get(registration ?? '');
    if (row === undefined) continue;
    const proposed = recount.proposed.has(row.row) || row.stage === 'proposed' || row.stage === 'awarded';
    const verdicts = recount.verdicts.get(row.row) ?? new Map();
    return counted(recountCriteria(row, recount.criteria, units, verdicts, proposed)[measure]);
  }
  return null;
}
