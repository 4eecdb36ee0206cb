/** The shape of the sentences about what a document still lacks, complete for every code or it does not compile. */
import type { ReportGap, ReportGapCode, ReportGapParams } from '../domain/reports/reportGap';

export interface ReportGapSentence {
  /** What is missing or wrong; whole sentences. */
  readonly problem: string;
  /** What to fill in and where; whole sentences. */
  readonly remedy: string;
}

export type ReportGapTexts = {
  readonly [C in ReportGapCode]: (params: ReportGapParams[C]) => ReportGapSentence;
};

type GapOf<C extends ReportGapCode> = {
  [K in C]: { readonly code: K; readonly params: ReportGapParams[K] };
}[C];

/** The sentence of a gap in the language of `texts`. */
export function reportGapText(texts: ReportGapTexts, gap: ReportGap): ReportGapSentence {
  return render(texts, gap);
}

function render<C extends ReportGapCode>(texts: ReportGapTexts, gap: GapOf<C>): ReportGapSentence {
  return texts[gap.code](gap.params);
}
