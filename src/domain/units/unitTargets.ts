/** Cells that say for which types of unit, or which units, something holds: of quotas and of milestones. */
import type { Cell } from '../tables/cell';
import { cellText } from '../text/cellText';
import type { UnitType } from '../words/vocabulary';
import { splitList } from '../words/words';
import { readType, type UnitTable } from './units';

export interface UnitTargets {
  readonly types: readonly UnitType[];
  /** Units named outright, by index; several when a code was used again. */
  readonly units: readonly number[];
  /** Parts that name neither. */
  readonly unknown: readonly string[];
}

/** `Xã, Thị trấn`, `UBND các xã`, a unit's code or name. The whole cell is tried first: a type's name may hold a comma. */
export function readUnitTargets(cell: Cell, unitTable: UnitTable): UnitTargets {
  const types: UnitType[] = [];
  const units: number[] = [];
  const take = (text: string): boolean => {
    const type =
      readType(text) ?? readType(text.replace(/^(ubnd|ủy ban nhân dân|uỷ ban nhân dân)?\s*(các\s+)?/iu, ''));
    if (type !== null) {
      if (!types.includes(type)) types.push(type);
      return true;
    }
    const match = unitTable.resolver.resolve(text);
    units.push(...match.matches);
    return match.matches.length > 0;
  };
  const unknown = takenApart(cell, take);
  return { types, units, unknown };
}

/**
 * The parts of a list that `take` does not know. It is offered the whole cell, then what commas and the like
 * part, then what `và`, `&` and dashes part: "TH & THCS" is one type, "Xã & Thị trấn" are two.
 */
function takenApart(cell: Cell, take: (text: string) => boolean): string[] {
  const whole = cellText(cell);
  if (whole === '' || take(whole)) return [];
  const parts = (typeof cell === 'string' ? cell : whole).split(/[,;/+\n]/).map(cellText);
  return parts
    .filter((part) => part !== '' && !take(part))
    .flatMap(splitList)
    .filter((part) => !take(part));
}
