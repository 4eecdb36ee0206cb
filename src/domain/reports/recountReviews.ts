/** The second path's criteria of one registration: which bind, which are met (domain.md 4.2; F13, F40). */
import type { Criterion } from '../review/criteria';
import { looseKey, textKey } from '../text/vietnameseText';
import { type UnitType, verdicts } from '../words/vocabulary';
import type { RecountIndex } from './recountIndex';
import type { RecountRow } from './recountRows';
import { lineRows } from './recountTables';
import type { RecountUnits } from './recountUnits';
import { lineCode } from './reportRows';
import type { ReportGrids } from './reportSources';

/** Codes of the rows behind each figure. */
export interface RecountCriteria {
  readonly required_all: readonly string[];
  readonly required_met: readonly string[];
  readonly other_all: readonly string[];
  readonly other_met: readonly string[];
}

interface Verdict {
  readonly line: string;
  readonly met: boolean;
  readonly applies: boolean;
}

/** @param proposed an award is proposed for it */
export function recountCriteria(
  row: RecountRow,
  criteria: readonly Criterion[],
  units: RecountUnits,
  verdictsOf: ReadonlyMap<number, Verdict>,
  proposed: boolean,
): RecountCriteria {
  const found = {
    required_all: [] as string[],
    required_met: [] as string[],
    other_all: [] as string[],
    other_met: [] as string[],
  };
  for (const criterion of criteria) {
    if (criterion.group !== '' || criterion.condition !== null) continue;
    if (!applies(criterion, row, units, proposed)) continue;
    const verdict = verdictsOf.get(criterion.index);
    if (!criterion.required && verdict?.applies === false) continue;
    const [all, met] = criterion.required
      ? (['required_all', 'required_met'] as const)
      : (['other_all', 'other_met'] as const);
    found[all].push(criterion.code);
    if (verdict?.met === true) found[met].push(verdict.line);
  }
  return found;
}

function applies(
  { target, units: owners }: Criterion,
  row: RecountRow,
  units: RecountUnits,
  proposed: boolean,
): boolean {
  if (target === null) return false;
  const { kind, role, collectiveType } = row;
  const within = <Word>(words: readonly Word[] | undefined, word: Word | null): boolean =>
    words === undefined || (word !== null && words.includes(word));
  if (!within(target.kinds, kind)) return false;
  if (target.roles !== undefined && (kind !== 'individual' || !within(target.roles, role))) return false;
  // What a nominee is comes first: with no kind that can be read, the word in Loại tập thể settles nothing.
  const type = kind === null ? null : collectiveType;
  if (!within(target.collectiveTypes, type)) return false;
  if (target.leader === true && !row.leader) return false;
  if (target.proposal === true && !proposed) return false;
  const types = [row.own, row.judging].map((unit): UnitType | null => units.units[unit]?.type ?? null);
  if (
    target.unitTypes !== undefined &&
    !types.some((type) => type !== null && target.unitTypes?.includes(type))
  ) {
    return false;
  }
  if (owners === null) return true;
  const standsIn = [...units.lineage(row.own), row.judging];
  return owners.some((owner) => standsIn.includes(owner));
}

/** By sheet row of the registration, then by criterion: of several lines the first with a verdict stands. */
export function recountVerdicts(
  grids: ReportGrids,
  criteria: readonly Criterion[],
  index: RecountIndex,
  timeZone: string,
): ReadonlyMap<number, ReadonlyMap<number, Verdict>> {
  const byRow = new Map<number, Map<number, Verdict>>();
  for (const line of lineRows('reviews', grids.reviews, timeZone)) {
    const row = index.find(line.text('registration'));
    const criterion = findCriterion(criteria, line.text('criterion'));
    const verdict = line.word('verdict', verdicts);
    if (row === null || criterion === null || verdict === null) continue;
    const own = byRow.get(row) ?? new Map<number, Verdict>();
    byRow.set(row, own);
    if (own.has(criterion)) continue;
    own.set(criterion, {
      line: lineCode(line.row),
      met: verdict === 'met',
      applies: verdict !== 'not_applicable',
    });
  }
  return byRow;
}

function findCriterion(criteria: readonly Criterion[], code: string): number | null {
  if (code === '') return null;
  const exact = criteria.filter((criterion) => textKey(criterion.code) === textKey(code));
  const alike = exact.length > 0 ? exact : criteria.filter((one) => looseKey(one.code) === looseKey(code));
  return alike.length === 1 || exact.length > 0 ? (alike[0]?.index ?? null) : null;
}
