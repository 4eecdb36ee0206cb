/** Whether the document can be signed: its figures counted again, and what is to be settled, with where to do it. */
import type { ReportGap } from '../../domain/reports/reportGap';
import type { ReportFormText } from '../../text/forms/reportText';
import { reportGapText } from '../../text/reportGapText';
import type { MadeReport } from './makeDocuments';

export interface ResultProps {
  /** Null while the choice is not whole. */
  readonly made: MadeReport | null;
  readonly text: ReportFormText;
}

export function ReportResult({ made, text }: ResultProps) {
  const blocking = made?.gaps.filter((gap) => gap.blocking) ?? [];
  const others = made?.gaps.filter((gap) => !gap.blocking) ?? [];
  return (
    <section class="result" aria-labelledby="result-heading">
      <h2 id="result-heading">{text.result}</h2>
      <div role="status">
        {made !== null && made.composed !== null && <Counted made={made} text={text} />}
        {made !== null && blocking.length > 0 && (
          <GapList gaps={blocking} title={text.blocking} text={text} />
        )}
      </div>
      {made !== null && made.composed !== null && others.length === 0 && <p>{text.nothingToSettle}</p>}
      {others.length > 0 && <GapList gaps={others} title={text.toSettle} text={text} />}
    </section>
  );
}

function Counted({ made, text }: ResultProps & { readonly made: MadeReport }) {
  const { matched, total, mismatches, letters } = made;
  const agrees = mismatches.length === 0;
  return (
    <>
      <p class={agrees ? 'counted' : 'counted problem'}>
        {!agrees && text.mismatched(mismatches.map(({ label }) => label))}
        {agrees && (total === 0 ? text.noFigures : text.matched(matched, total))}
      </p>
      {letters > 1 && <p>{text.letterCount(letters)}</p>}
    </>
  );
}

function GapList({
  gaps,
  title,
  text,
}: {
  readonly gaps: readonly ReportGap[];
  readonly title: string;
  readonly text: ReportFormText;
}) {
  return (
    <>
      <p class={gaps[0]?.blocking === true ? 'problem' : undefined}>{title}</p>
      <ol class="gaps">
        {gaps.map((gap) => {
          const { problem, remedy } = reportGapText(text.gaps, gap);
          return (
            <li key={problem}>
              {problem} <span class="remedy">{remedy}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
