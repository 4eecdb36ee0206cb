/** A question that has to be answered first: perhaps the same nominee, no place left, withdrawing, leaving what is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegisterText } from '../../text/forms/registerText';
import { Actions, Button } from '../kit/button';
import { Field } from '../kit/field';
import type { Question } from './useRegistering';

export interface QuestionViewProps {
  readonly question: Question;
  /** Name of the registration at hand. */
  readonly name: string;
  readonly isRunning: boolean;
  readonly text: RegisterText;
  readonly onAgree: () => void;
  readonly onDraft: () => void;
  readonly onWithdraw: (reason: string) => void;
  readonly onBack: () => void;
}

export function QuestionView(props: QuestionViewProps) {
  const { question, isRunning, text, onAgree, onDraft, onBack } = props;
  const place = useRef<HTMLElement>(null);
  // The keyboard goes to the question, which is then read.
  useEffect(() => place.current?.focus(), []);
  if (question.kind === 'withdraw') return <Withdrawal {...props} />;
  const agree = agreeText(question, text);
  return (
    <section class="question" aria-labelledby="question" tabIndex={-1} ref={place}>
      <div id="question">
        <QuestionText question={question} text={text} />
      </div>
      <Actions>
        {agree !== null && (
          <Button isMain isRunning={isRunning} onPress={onAgree}>
            {agree}
          </Button>
        )}
        {question.kind === 'full' && (
          <Button isMain={agree === null} isRunning={isRunning} onPress={onDraft}>
            {text.fullDraft}
          </Button>
        )}
        <Button onPress={onBack}>{text.back}</Button>
      </Actions>
    </section>
  );
}

type Asked = Exclude<Question, { kind: 'withdraw' }>;

/** Null where the programme leaves no choice. */
function agreeText(question: Asked, text: RegisterText): string | null {
  if (question.kind === 'alike') return text.alikeSend;
  if (question.kind === 'leave') return text.leaveYes;
  return question.refused ? null : text.fullSend;
}

function QuestionText({ question, text }: { readonly question: Asked; readonly text: RegisterText }) {
  if (question.kind === 'leave') return <p>{text.leaveAsk}</p>;
  const lines =
    question.kind === 'alike' ? question.rows.map(text.alikeLine) : question.taken.map(text.takenLine);
  return (
    <>
      <p>{question.kind === 'alike' ? text.alikeTitle(lines.length) : text.full(question)}</p>
      {question.kind === 'full' && lines.length > 0 && <p>{text.takenTitle(lines.length)}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Withdrawal({ name, isRunning, text, onWithdraw, onBack }: QuestionViewProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const withdraw = () => {
    setTried(true);
    if (reason.trim() !== '') onWithdraw(reason.trim());
    else place.current?.querySelector('input')?.focus();
  };
  return (
    <section class="question" ref={place}>
      <p>{text.withdrawAsk(name)}</p>
      <Field
        label={text.reason}
        hint={text.reasonHint}
        isRequired
        problem={isTried && reason.trim() === '' ? text.reasonMissing : null}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={500}
            autocomplete="off"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              event.preventDefault();
              withdraw();
            }}
          />
        )}
      </Field>
      <Actions>
        <Button isMain isRunning={isRunning} onPress={withdraw}>
          {text.withdrawYes}
        </Button>
        <Button onPress={onBack}>{text.back}</Button>
      </Actions>
    </section>
  );
}
