/** What has changed since the last check: how each unit stood then and how it stands now. */

import type { YearCheck } from '../check/yearCheck';
import { textKey } from '../text/vietnameseText';
import type { LastCheck } from './lastCheck';
import type { SinceLastCheck, Standing, UnitChange } from './progress';

/** `Tổng hợp` names units by their names only: those of one name are held against each other in their order. */
export function sinceLastCheck(check: YearCheck, lastCheck: LastCheck | null): SinceLastCheck {
  if (lastCheck === null) return { kind: 'never' };
  const { time, date } = lastCheck;
  const then = lastCheck.years.find(({ year }) => year === check.year);
  if (then === undefined) return { kind: 'other_years', time, date };
  const earlier = byName(then.units);
  const changes: UnitChange[] = [];
  for (const { code, name, counted, result, difference } of check.units) {
    const stood = earlier.get(textKey(name))?.shift() ?? null;
    const now = { counted, result, difference };
    if (stood !== null && isSame(stood, now)) continue;
    changes.push({ name, code, before: stood === null ? null : standing(stood), now });
  }
  for (const gone of [...earlier.values()].flat()) {
    changes.push({ name: gone.name, code: null, before: standing(gone), now: null });
  }
  return { kind: 'compared', time, date, countedThen: then.counted, changes };
}

type Named = Standing & { readonly name: string };

function byName(units: readonly Named[]): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const unit of units) {
    const key = textKey(unit.name);
    const others = named.get(key);
    if (others === undefined) named.set(key, [unit]);
    else others.push(unit);
  }
  return named;
}

function standing({ counted, result, difference }: Standing): Standing {
  return { counted, result, difference };
}

function isSame(a: Standing, b: Standing): boolean {
  return a.counted === b.counted && a.result === b.result && a.difference === b.difference;
}
