/** One dossier: who it is, the criteria, what they come to, and its conclusion. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Assessment } from '../../domain/review/assessment';
import { assessDossier } from '../../domain/review/dossier';
import { draftProblems } from '../../domain/review/givenReview';
import type { ReviewText } from '../../text/forms/reviewText';
import { Actions, Button } from '../kit/button';
import { focusFirstProblem } from '../kit/field';
import { Conclusion } from './conclusion';
import { Criteria } from './criteria';
import type { Draft } from './draft';
import { Facts } from './facts';
import { MeanwhileNotice } from './meanwhile';
import type { Reviewing } from './useReviewing';

export interface DossierViewProps {
  readonly draft: Draft;
  readonly reviewing: Reviewing;
  readonly reviewer: string;
  /** Place in the queue, from 1, and how many there are. */
  readonly place: readonly [number, number];
  readonly text: ReviewText;
  readonly onReviewer: (reviewer: string) => void;
}

const noProblems = { reason: null, reviewer: null, remarks: [] } as const;

export function DossierView({ draft, reviewing, reviewer, place, text, onReviewer }: DossierViewProps) {
  const { dossier, judgements, conclusion } = draft;
  const { fields } = dossier;
  const assessment = useMemo(() => assessDossier(dossier, judgements), [dossier, judgements]);
  const problems = reviewing.asked ? draftProblems({ ...draft, reviewer }) : noProblems;
  const heading = useRef<HTMLHeadingElement>(null);
  // Each dossier has a view of its own (main.tsx), and the keyboard begins at its top.
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const send = (form: HTMLFormElement) => {
    // The problems are in the page once this turn is over.
    if (!reviewing.save()) setTimeout(() => focusFirstProblem(form));
  };
  return (
    <form
      class="dossier"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        send(event.currentTarget);
      }}
    >
      <p class="note">{text.place(...place)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {fields.name === '' ? dossier.id : fields.name}
      </h2>
      <p>
        {[fields.kind, fields.role, fields.unit, fields.year, dossier.id]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <Facts dossier={dossier} text={text} />
      <Criteria
        dossier={dossier}
        assessment={assessment}
        judgements={judgements}
        tooLong={problems.remarks}
        text={text}
        onJudge={(code, judgement) => reviewing.change({ judgements: { ...judgements, [code]: judgement } })}
      />
      <Conclusion
        draft={draft}
        assessment={assessment}
        reviewer={reviewer}
        problems={problems}
        text={text}
        onChange={reviewing.change}
        onReviewer={onReviewer}
      />
      <MeanwhileNotice meanwhile={reviewing.meanwhile} text={text} />
      <div class="foot">
        <Standing assessment={assessment} text={text} />
        <Actions>
          <Button isMain isRunning={reviewing.running.isRunning}>
            {text.conclude.press(conclusion)}
          </Button>
          <Button isRunning={reviewing.running.isRunning} onPress={reviewing.skip}>
            {text.conclude.skip}
          </Button>
          <Button isRunning={reviewing.running.isRunning} onPress={reviewing.toQueue}>
            {text.conclude.toQueue}
          </Button>
        </Actions>
      </div>
    </form>
  );
}

/** Read out whenever it becomes another sentence. */
function Standing({ assessment, text }: { readonly assessment: Assessment; readonly text: ReviewText }) {
  const { lines, outcome } = assessment;
  const met = lines.filter(({ verdict }) => verdict === 'met').length;
  const judged = lines.filter(({ verdict }) => verdict !== null).length;
  return (
    <div class={`standing ${outcome}`}>
      <span role="status">{text.outcome(lines.length === 0 ? 'no_criteria' : outcome)}</span>
      {lines.length > 0 && <span class="note"> {text.progress(met, judged, lines.length)}</span>}
    </div>
  );
}
