/** Names to offer for a text that was not settled. */
import type { UnitMatch } from './unitResolver';

/**
 * Up to three names of units, none when the text was settled. Likeness takes long to work out and only a sentence needs
 * it, so findings call this when somebody reads their suggestions.
 */
export function suggestedNames(match: UnitMatch, units: readonly { readonly name: string }[]): string[] {
  return 'suggestions' in match ? match.suggestions.map((index) => units[index]?.name ?? '') : [];
}
