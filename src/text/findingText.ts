/** The shape of the sentences about findings, complete for every code or it does not compile (design.md §3). */
import type { Finding, FindingCode, FindingParams } from '../domain/findings/finding';

export interface FindingSentence {
  /** What is wrong here, with the values found; whole sentences. */
  readonly problem: string;
  /** What the clerk does next; whole sentences. */
  readonly remedy: string;
  /** At most `longestLabel` characters, no full stop: for the column Kết quả kiểm tra and the summary. */
  readonly label: string;
}

/** Characters a label may take. */
export const longestLabel = 40;

export type FindingTexts = {
  readonly [C in FindingCode]: (params: FindingParams[C]) => FindingSentence;
};

/** One finding of the given codes; with no argument the same as `Finding`. */
type FindingOf<C extends FindingCode> = {
  [K in C]: { readonly code: K; readonly params: FindingParams[K] };
}[C];

export function sentence(problem: string, remedy: string, label: string): FindingSentence {
  return { problem, remedy, label };
}

/** The sentence of a finding in the language of `texts`. */
export function findingText(texts: FindingTexts, finding: Finding): FindingSentence {
  return render(texts, finding);
}

function render<C extends FindingCode>(texts: FindingTexts, finding: FindingOf<C>): FindingSentence {
  return texts[finding.code](finding.params);
}
