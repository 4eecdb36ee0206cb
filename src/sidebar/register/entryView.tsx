/** The registration at hand: its fields, its criteria, what is wrong with it, and what can be done with it. */
import { useEffect, useRef } from 'preact/hooks';
import { claimableCriteria } from '../../domain/registering/claimableCriteria';
import { nomineeFacts } from '../../domain/registering/nomineeFacts';
import type { Route } from '../../domain/registering/unitStanding';
import type { RegisterText } from '../../text/forms/registerText';
import type { FormLanguage } from '../../text/kitText';
import { Actions, Button } from '../kit/button';
import { focusFirstProblem } from '../kit/field';
import { closeForm } from '../kit/googleScript';
import { CriteriaTicks } from './criteriaTicks';
import { valuesToSend } from './entry';
import { EntryFields } from './entryFields';
import { entryProblems } from './entryProblems';
import { QuestionView } from './questionView';
import type { Registering } from './useRegistering';
import type { UnitAnswer } from './useUnitAnswer';

export interface EntryViewProps {
  readonly desk: Registering;
  readonly answer: UnitAnswer;
  readonly route: Route;
  readonly movements: readonly string[];
  readonly language: FormLanguage;
  readonly text: RegisterText;
}

export function EntryView(props: EntryViewProps) {
  const { desk, text } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { by } = desk.turn;
    if (by === 'opened') place.current?.querySelector('h2')?.focus();
    if (by === 'new') place.current?.querySelector<HTMLElement>('select, input')?.focus();
    if (by === 'done') place.current?.querySelector('button')?.focus();
  }, [desk.turn]);
  useEffect(() => {
    if (desk.refused !== null && place.current) focusFirstProblem(place.current);
  }, [desk.refused]);
  /** To what is in the page once this turn is over. */
  const focusLater = (find: (place: HTMLElement) => void) =>
    setTimeout(() => place.current && find(place.current));
  return (
    <div ref={place}>
      {desk.isDone ? (
        <Actions>
          <Button isMain onPress={desk.next}>
            {text.next}
          </Button>
          <Button onPress={closeForm}>{text.close}</Button>
        </Actions>
      ) : (
        <EntryForm
          {...props}
          onProblem={() => focusLater(focusFirstProblem)}
          onBack={() => focusLater((within) => within.querySelector<HTMLElement>('button.main')?.focus())}
        />
      )}
    </div>
  );
}

interface EntryFormProps extends EntryViewProps {
  readonly onProblem: () => void;
  /** A question was put away: the buttons are there again. */
  readonly onBack: () => void;
}

function EntryForm(props: EntryFormProps) {
  const { desk, answer, route, movements, language, text, onProblem, onBack } = props;
  const { entry, question, running, refused, isTried } = desk;
  const { standing } = answer;
  const facts = nomineeFacts(entry.values);
  const claimable = claimableCriteria(answer.criteria, { ...facts, types: route.types });
  const codes = claimable.criteria.map(({ code }) => code);
  const values = valuesToSend(entry, codes);
  const { id: ownId, base } = entry;
  const judged = { values, standing, route, ownId, base, refused: refused?.findings ?? [], isTried };
  const problems = entryProblems(judged, language, text);
  const showProblems = () => {
    desk.showProblems();
    onProblem();
  };
  const send = () => (problems.hasErrors ? showProblems() : desk.send(values, true));
  const save = () => (problems.isNoDraft ? showProblems() : desk.send(values, false));
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 tabIndex={-1}>{entry.id === null ? text.newTitle : text.editTitle(entry.id, entry.status)}</h2>
      {entry.copiedFrom !== null && <p class="hint">{text.copied(entry.copiedFrom)}</p>}
      <EntryFields
        entry={entry}
        routes={standing.routes}
        route={route}
        unit={standing.name}
        movements={movements}
        rows={standing.rows}
        text={text}
        problemOf={problems.of}
        onChange={desk.change}
      />
      {facts.kind !== null && (
        <CriteriaTicks claimable={claimable} claimed={entry.claimed} text={text} onClaim={desk.claim} />
      )}
      {problems.others.map((problem) => (
        <p class="problem" key={problem}>
          {problem}
        </p>
      ))}
      {question ? (
        <QuestionView
          // Another question is another place for the keyboard to go to.
          key={JSON.stringify(question)}
          question={question}
          name={entry.base?.name ?? ''}
          isRunning={running.isRunning}
          text={text}
          onAgree={() => desk.agree(values)}
          onDraft={() => desk.send(values, false)}
          onWithdraw={desk.withdraw}
          onBack={() => {
            desk.dropQuestion();
            onBack();
          }}
        />
      ) : (
        <EntryActions desk={desk} text={text} onSave={save} />
      )}
    </form>
  );
}

interface EntryActionsProps extends Pick<EntryViewProps, 'desk' | 'text'> {
  readonly onSave: () => void;
}

function EntryActions({ desk, text, onSave }: EntryActionsProps) {
  const { entry, running } = desk;
  const { id, status, copiedFrom } = entry;
  const main = status === 'returned' ? text.resend : status === 'sent' ? text.saveChanges : text.send;
  return (
    <Actions>
      <Button isMain isRunning={running.isRunning}>
        {main}
      </Button>
      {status !== 'sent' && (
        <Button isRunning={running.isRunning} onPress={onSave}>
          {status === 'returned' ? text.saveChanges : text.saveDraft}
        </Button>
      )}
      {id !== null && <Button onPress={desk.askWithdrawal}>{text.withdraw}</Button>}
      {(id !== null || copiedFrom !== null) && <Button onPress={desk.startNew}>{text.startNew}</Button>}
      <Button onPress={desk.close}>{text.close}</Button>
    </Actions>
  );
}
