/** A unit's names as they are compared, made once and used by all who compare them. */
import { textKey } from '../text/vietnameseText';
import type { UnitType } from '../words/vocabulary';

export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: UnitType | null;
}

export interface UnitKeys {
  readonly code: string;
  /** Of the name, then of each alias. */
  readonly names: readonly string[];
}

export function unitKeys(unit: NamedUnit): UnitKeys {
  const names = [textKey(unit.name)];
  for (const alias of unit.aliases) names.push(textKey(alias));
  return { code: textKey(unit.code), names };
}
