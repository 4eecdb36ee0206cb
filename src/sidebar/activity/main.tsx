/** The form Ghi tuyên truyền, bồi dưỡng: one line of either tab for a registration, then the next. */
import { useRef, useState } from 'preact/hooks';
import type { ActivityLine, ActivityStart } from '../../domain/followUps/activityRecord';
import type { Exemplar } from '../../domain/followUps/exemplars';
import type * as server from '../../main';
import { activityText } from '../../text/forms/activityText';
import { Actions, Button } from '../kit/button';
import { focusFirstProblem } from '../kit/field';
import { closeForm } from '../kit/googleScript';
import { NothingToDo } from '../kit/nothingToDo';
import { Notice, type NoticeProps } from '../kit/notice';
import { type FormOpening, type FormProps, startForm } from '../kit/startForm';
import { useRunning } from '../kit/useRunning';
import { ActivityFields } from './activityFields';
import { ExemplarChoice } from './exemplarChoice';
import { LatestLines } from './latestLines';
import { useEntry } from './useEntry';
import './activity.css';

type ActivityOpening = FormOpening & ActivityStart;

const silent: NoticeProps = { tone: 'done', message: null };

function Activity({ opening, call, text: kit }: FormProps<typeof server, ActivityOpening>) {
  const text = activityText(opening.language);
  const { unfit } = opening;
  const [chosen, setChosen] = useState<Exemplar | null>(opening.chosen);
  const [latest, setLatest] = useState<readonly ActivityLine[] | null>(
    opening.chosen === null ? null : opening.latest,
  );
  const [asked, setAsked] = useState(false);
  const [notice, setNotice] = useState<NoticeProps>(
    unfit === null ? silent : { tone: 'waiting', message: text.unfit(unfit.row, unfit.status) },
  );
  const entry = useEntry(opening.today, opening.period);
  const running = useRunning();
  /** Closing was tried and something typed would be lost. */
  const [isWarned, setWarned] = useState(false);
  /** Answers about a registration that is not the chosen one any more come too late. */
  const wanted = useRef(opening.chosen?.id ?? null);

  const fail = (message: string) => setNotice({ tone: 'problem', message });
  const close = () => {
    if (isWarned || !entry.isTouched) return closeForm();
    setWarned(true);
    fail(text.leaveAsk);
  };
  const choose = async (exemplar: Exemplar | null) => {
    setChosen(exemplar);
    setLatest(null);
    wanted.current = exemplar?.id ?? null;
    if (exemplar === null) return;
    const answer = await call('activitiesOf', exemplar.id);
    if (wanted.current !== exemplar.id) return;
    if (answer.ok) setLatest(answer.value);
    else fail(answer.message);
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    setWarned(false);
    setNotice(silent);
    if (chosen === null || !entry.isSound) {
      const form = event.currentTarget as HTMLElement;
      // The problems are in the page once this turn is over.
      setTimeout(() => focusFirstProblem(form));
      return;
    }
    const { kind } = entry;
    running.start(async () => {
      const answer = await call('sendActivity', { kind, registration: chosen.id, values: entry.values });
      if (!answer.ok) return fail(answer.message);
      const { outcome, latest: lines } = answer.value;
      const isDone = outcome === 'recorded' || outcome === 'already';
      setNotice({ tone: isDone ? 'done' : 'problem', message: text.sent(outcome, kind, chosen.id) });
      if (!isDone) return;
      // Another one may have been chosen meanwhile.
      if (wanted.current === chosen.id) {
        setLatest((shown) => [...lines, ...(shown ?? []).filter((line) => line.kind !== kind)]);
      }
      entry.clear();
      setAsked(false);
    });
  };

  if (opening.exemplars.total === 0) {
    return <NothingToDo sentence={text.noExemplars} close={text.close} />;
  }
  return (
    <form onSubmit={send} noValidate>
      <ExemplarChoice
        all={opening.exemplars}
        chosen={chosen}
        problem={asked && chosen === null ? text.exemplarMissing : null}
        text={text}
        onChoose={(exemplar) => void choose(exemplar)}
        onSearch={(typed) => call('findExemplars', typed)}
        onFailed={fail}
      />
      <ActivityFields entry={entry} isAsked={asked} text={text} />
      <Actions>
        <Button isMain isRunning={running.isRunning}>
          {text.send}
        </Button>
        <Button onPress={close}>{text.close}</Button>
      </Actions>
      <Notice
        {...(running.isRunning
          ? { tone: 'waiting' as const, message: running.isSlow ? kit.stillWaiting : null }
          : notice)}
      />
      {chosen !== null && latest !== null && <LatestLines lines={latest} text={text} />}
    </form>
  );
}

startForm<typeof server, ActivityOpening>(Activity);
