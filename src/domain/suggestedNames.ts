/** Names to offer for a text that was not settled. */
import type { UnitMatch } from './unitResolver';
import type { UnitTable } from './units';

/** Up to three names of units, none when the text was settled. */
export function suggestedNames(match: UnitMatch, { units }: Pick<UnitTable, 'units'>): string[] {
  return 'suggestions' in match ? match.suggestions.map((index) => units[index]?.name ?? '') : [];
}
