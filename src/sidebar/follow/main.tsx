/** The form Theo dõi tiến độ: one screen of how a year's registering goes, and whom to remind. */
import { useState } from 'preact/hooks';
import type { Following } from '../../domain/progress/progress';
import type * as server from '../../main';
import { followText } from '../../text/forms/followText';
import { Actions, Button } from '../kit/button';
import { Field } from '../kit/field';
import { Notice, type NoticeProps } from '../kit/notice';
import { type FormOpening, type FormProps, startForm } from '../kit/startForm';
import { useRunning } from '../kit/useRunning';
import { Changes } from './changes';
import { Headline, RollUps } from './rollUps';
import { Units } from './units';
import './follow.css';

type FollowOpening = FormOpening & Following;

const silent: NoticeProps = { tone: 'done', message: null };

function Follow({ opening, call, text: kit }: FormProps<typeof server, FollowOpening>) {
  const text = followText(opening.language);
  const [{ progress, office }, setFollowing] = useState(opening);
  const [notice, setNotice] = useState(silent);
  const running = useRunning();

  const show = (year: number) =>
    running.start(async () => {
      const answer = await call('progressNow', year);
      if (answer.ok) setFollowing({ ...opening, ...answer.value });
      setNotice(
        answer.ok
          ? { tone: 'done', message: text.refreshed(answer.value.time) }
          : { tone: 'problem', message: answer.message },
      );
    });
  const goTo = (unit: { readonly code: string; readonly name: string }) =>
    running.start(async () => {
      const answer = await call('goToUnit', progress.year, unit.code);
      setNotice(
        answer.ok
          ? { tone: 'done', message: text.wentTo(unit.name, answer.value) }
          : { tone: 'problem', message: answer.message },
      );
    });
  const tell = (message: string | null) => setNotice({ tone: 'done', message });

  return (
    <div class="follow">
      <Headline progress={progress} text={text} />
      {progress.years.length > 1 && (
        <Field label={text.yearLabel}>
          {(control) => (
            <select
              {...control}
              value={String(progress.year)}
              onChange={(event) => show(Number(event.currentTarget.value))}
            >
              {progress.years.map((year) => (
                <option key={year} value={String(year)}>
                  {year}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <RollUps rollUps={progress.rollUps} text={text} />
      <Changes progress={progress} text={text} />
      <Units
        // A year has its own units: what was looked for in another is forgotten.
        key={progress.year}
        progress={progress}
        office={office}
        text={text}
        onGoTo={goTo}
        onTold={tell}
      />
      <div class="foot">
        <Notice
          {...(running.isRunning
            ? { tone: 'waiting' as const, message: running.isSlow ? kit.stillWaiting : null }
            : notice)}
        />
        <Actions>
          <Button isMain isRunning={running.isRunning} onPress={() => show(progress.year)}>
            {text.refresh}
          </Button>
        </Actions>
      </div>
    </div>
  );
}

startForm<typeof server, FollowOpening>(Follow);
