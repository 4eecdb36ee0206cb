/** How a review is concluded: what the criteria allow, the reason, and who signs. */
import { useId } from 'preact/hooks';
import type { Assessment } from '../../domain/review/assessment';
import { conclusions, offeredConclusions } from '../../domain/review/dossier';
import { type DraftProblems, longestReason, longestReviewer } from '../../domain/review/givenReview';
import type { ReviewText } from '../../text/forms/reviewText';
import { Field } from '../kit/field';
import type { Draft } from './draft';

export interface ConclusionProps {
  readonly draft: Draft;
  readonly assessment: Assessment;
  readonly reviewer: string;
  readonly problems: DraftProblems;
  readonly text: ReviewText;
  readonly onChange: (part: Partial<Pick<Draft, 'conclusion' | 'reason'>>) => void;
  readonly onReviewer: (reviewer: string) => void;
}

export function Conclusion(props: ConclusionProps) {
  const { draft, assessment, problems, text: all, onChange } = props;
  const text = all.conclude;
  const described = useId();
  const offered = offeredConclusions(assessment);
  return (
    <>
      <fieldset class="conclusion" aria-describedby={described}>
        <legend>{text.title}</legend>
        <div id={described}>
          {assessment.reasons.length > 0 && (
            <ul class="reasons">
              {assessment.reasons.map((reason) => (
                <li key={`${reason.code} ${reason.criteria.join(' ')}`} class={reason.effect}>
                  {all.reason(reason)}
                </li>
              ))}
            </ul>
          )}
        </div>
        {([null, ...conclusions] as const).map((conclusion) => (
          <label key={conclusion} class="tick">
            <input
              type="radio"
              name="conclusion"
              checked={draft.conclusion === conclusion}
              disabled={conclusion !== null && !offered.includes(conclusion)}
              onChange={() => onChange({ conclusion })}
            />
            {conclusion === null ? text.none : text.conclusion(conclusion)}
          </label>
        ))}
      </fieldset>
      {draft.conclusion !== null && (
        <Field
          label={text.reason}
          hint={text.reasonHint}
          isRequired={draft.conclusion !== 'passed'}
          problem={
            problems.reason === 'missing'
              ? text.reasonMissing
              : problems.reason === 'too_long'
                ? text.tooLong(longestReason)
                : null
          }
        >
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={draft.reason}
              onInput={(event) => onChange({ reason: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field
        label={text.reviewer}
        hint={text.reviewerHint}
        problem={problems.reviewer === null ? null : text.tooLong(longestReviewer)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            value={props.reviewer}
            onInput={(event) => props.onReviewer(event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
}
