/** The criteria of a dossier, each with its choice of verdicts: by mouse, by arrow keys, or by one digit each. */
import { useRef, useState } from 'preact/hooks';
import type { Assessment, AssessmentLine } from '../../domain/review/assessment';
import type { Dossier, DossierLine, Judgement, Judgements } from '../../domain/review/dossier';
import { evidenceParts } from '../../domain/review/evidenceLinks';
import { longestRemark } from '../../domain/review/givenReview';
import type { Verdict } from '../../domain/words/vocabulary';
import type { ReviewText } from '../../text/forms/reviewText';
import { Field } from '../kit/field';
import { Linked } from './facts';

export interface CriteriaProps {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  readonly judgements: Judgements;
  /** Codes of criteria whose remark has to be shortened. */
  readonly tooLong: readonly string[];
  readonly text: ReviewText;
  readonly onJudge: (code: string, judgement: Judgement) => void;
}

export function Criteria({ dossier, assessment, judgements, tooLong, text, onJudge }: CriteriaProps) {
  const { lines } = assessment;
  return (
    <section>
      <h3>{text.criterion.title}</h3>
      <p class="hint">{lines.length === 0 ? text.noCriteria : text.criterion.keys}</p>
      {lines.map((line, place) => {
        const { code } = line.criterion;
        return (
          <CriterionField
            key={code}
            line={line}
            written={dossier.lines[place] as DossierLine}
            others={alternatives(line, lines)}
            led={dossier.led}
            judgement={judgements[code] ?? { verdict: null, remark: '' }}
            isTooLong={tooLong.includes(code)}
            text={text}
            onJudge={(judgement) => onJudge(code, judgement)}
          />
        );
      })}
    </section>
  );
}

/** Codes of the other alternatives of its group. */
function alternatives({ criterion }: AssessmentLine, lines: readonly AssessmentLine[]): string[] {
  if (criterion.group === '') return [];
  const group = lines.map((line) => line.criterion).filter((other) => other.group === criterion.group);
  return group.filter((other) => other !== criterion).map(({ code }) => code);
}

interface CriterionProps extends Pick<CriteriaProps, 'text'> {
  readonly line: AssessmentLine;
  readonly written: DossierLine;
  readonly others: readonly string[];
  readonly led: Dossier['led'];
  readonly judgement: Judgement;
  readonly isTooLong: boolean;
  readonly onJudge: (judgement: Judgement) => void;
}

function CriterionField(props: CriterionProps) {
  const { line, written, others, led, text } = props;
  const { code, label, basis } = line.criterion;
  const weight = text.criterion.weight(line.weight, others);
  return (
    <fieldset class={`criterion ${line.verdict ?? 'open'}`}>
      <legend>
        <span class="code">{code}</span> {label}
        {weight !== '' && <span class="mark"> {weight}</span>}
      </legend>
      {basis !== '' && <p class="hint">{text.criterion.basis(basis)}</p>}
      {line.weight === 'condition' ? (
        <p>{led?.holds === true ? text.criterion.recordHolds(led.value) : conditionText(props)}</p>
      ) : (
        <Choice {...props} />
      )}
      {written.unreadable !== '' && line.verdict === null && (
        <p class="problem">{text.criterion.unreadable(written.unreadable)}</p>
      )}
      {(written.reviewer !== '' || written.date !== '') && (
        <p class="hint">{text.criterion.signed(written.reviewer, written.date)}</p>
      )}
    </fieldset>
  );
}

function conditionText({ line, led, text }: CriterionProps): string {
  if (led === null || led.holds) return text.criterion.recordOpen;
  return text.reason({ code: 'led_collective', effect: 'open', criteria: [line.criterion.code], led });
}

/** In the order of the keys 1, 2, 3. */
const choices: readonly Verdict[] = ['met', 'unmet', 'not_applicable'];

function Choice({ line, judgement, isTooLong, text: all, onJudge }: CriterionProps) {
  const text = all.criterion;
  const { code } = line.criterion;
  const { verdict, remark } = judgement;
  const [isOpen, setOpen] = useState(remark !== '');
  const place = useRef<HTMLDivElement>(null);
  const hasRemark = isOpen || remark !== '';
  const openRemark = () => {
    setOpen(true);
    // The field is in the page once this turn is over.
    setTimeout(() => place.current?.querySelector('textarea')?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = choices[Number(event.key) - 1];
    if (chosen !== undefined) {
      onJudge({ verdict: chosen, remark });
      focusNext(event.currentTarget as HTMLElement);
    } else if (event.key === '0') onJudge({ verdict: null, remark });
    else if (event.key === 'n' || event.key === 'N') openRemark();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={place}>
      <div class="choices">
        {choices.map((choice, index) => (
          <label key={choice} class="tick">
            <input
              type="radio"
              name={`criterion-${code}`}
              value={choice}
              checked={verdict === choice}
              aria-keyshortcuts={String(index + 1)}
              onChange={() => onJudge({ verdict: choice, remark })}
              onKeyDown={press}
            />
            {text.verdict(choice)}
          </label>
        ))}
      </div>
      {hasRemark ? (
        <Field label={text.remarkOf(code)} problem={isTooLong ? all.conclude.tooLong(longestRemark) : null}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              value={remark}
              onInput={(event) => onJudge({ verdict, remark: event.currentTarget.value })}
            />
          )}
        </Field>
      ) : null}
      {remark !== '' && <RemarkLinks remark={remark} text={all} />}
      <div class="tools">
        {!hasRemark && (
          <button type="button" class="small" aria-label={text.remarkOf(code)} onClick={openRemark}>
            {text.remark}
          </button>
        )}
        {verdict !== null && (
          <button
            type="button"
            class="small"
            aria-label={text.clearOf(code)}
            onClick={() => onJudge({ verdict: null, remark })}
          >
            {text.clear}
          </button>
        )}
      </div>
    </div>
  );
}

/** Addresses in a remark: evidence has no column of its own in `Thẩm định`. */
function RemarkLinks({ remark, text }: { readonly remark: string; readonly text: ReviewText }) {
  const links = evidenceParts(remark).filter(({ href }) => href !== null);
  if (links.length === 0) return null;
  return (
    <p class="hint">
      {text.criterion.links} <Linked words={links.map((link) => link.text).join(' ')} text={text} />
    </p>
  );
}

/** The keyboard goes on to the chosen verdict of the next criterion, or its first, and from the last to the conclusion. */
function focusNext(radio: HTMLElement): void {
  const groups = [
    ...(radio.closest('form')?.querySelectorAll('fieldset.criterion, fieldset.conclusion') ?? []),
  ];
  const own = groups.findIndex((group) => group.contains(radio));
  for (const group of groups.slice(own + 1)) {
    const next =
      group.querySelector<HTMLInputElement>('[type=radio]:checked') ??
      group.querySelector<HTMLInputElement>('[type=radio]');
    if (next === null) continue;
    next.focus();
    // A group is read from its legend down.
    next.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
    return;
  }
}
