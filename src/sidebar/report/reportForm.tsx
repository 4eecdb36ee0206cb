/** The form as a whole: what is to be made, what must be settled first, and what then can be done with it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { renderDocx } from '../../documents/renderDocx';
import { readPlainDate } from '../../domain/dates/dateText';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { SentOpening } from '../../domain/tables/sentTables';
import type * as server from '../../main';
import { type ReportFormText, reportFormText } from '../../text/forms/reportText';
import { dayMonthYear } from '../../text/sentenceValues';
import { Actions, Button } from '../kit/button';
import { Notice, type NoticeProps } from '../kit/notice';
import type { FormOpening, FormProps } from '../kit/startForm';
import { useRunning } from '../kit/useRunning';
import { drawn, saveFile } from './download';
import { type MadeReport, makeDocuments } from './makeDocuments';
import { kindsToChoose, type OpenRegister, openSettings } from './openRegister';
import { Preview } from './preview/preview';
import { firstChoice, type ReportChoice, usualYears } from './reportChoice';
import { ReportFields } from './reportFields';
import { ReportResult } from './reportResult';
import { layOutSheet } from './sheet/layOutSheet';
import { useRegister } from './useRegister';

export type ReportOpening = FormOpening & SentOpening;

/** What the server gives as today is a day. */
const noDay: PlainDate = { year: 1, month: 1, day: 1 };

const silent: NoticeProps = { tone: 'done', message: null };

export function ReportForm({ opening, call, text: kit }: FormProps<typeof server, ReportOpening>) {
  const text = reportFormText(opening.language);
  const { today, timeZone } = opening;
  const { office, settings } = useMemo(
    () => openSettings(opening.settings, timeZone),
    [opening.settings, timeZone],
  );
  const fetched = useRegister(call, timeZone);
  const { register } = fetched;
  const usual = useMemo(() => {
    const years = register?.sources.register.years ?? [];
    return usualYears(settings, years, readPlainDate(today) ?? noDay);
  }, [register, settings, today]);
  const [chosen, setChosen] = useState<ReportChoice | null>(null);
  const choice = useMemo(() => {
    const [first = 'registration_list'] = kindsToChoose(office, false);
    return chosen ?? firstChoice(first, usual(first), dayMonthYear(today));
  }, [chosen, office, usual, today]);
  const settled = useSettled(choice);
  const made = useMemo(
    () => (register === null ? null : makeDocuments(register, settled)),
    [register, settled],
  );
  const work = useRunning();
  const [notice, setNotice] = useState(silent);

  const change = (next: ReportChoice) => {
    setNotice(silent);
    setChosen(next);
  };
  /** Runs with what stands in the fields now, which may be newer than what is shown. */
  const start = (use: (made: MadeReport, open: OpenRegister) => Promise<NoticeProps>) => {
    if (register === null) return;
    setNotice(silent);
    work.start(async () => {
      await drawn();
      const now = makeDocuments(register, choice);
      setNotice(
        now === null || now.composed === null
          ? { tone: 'problem', message: text.notMade }
          : await use(now, register),
      );
    });
  };
  const download = () =>
    start(async ({ composed, file }) => {
      if (composed === null) return silent;
      saveFile(await renderDocx(composed), file);
      return { tone: 'done', message: text.downloaded(file) };
    });
  const toTab = () =>
    start(async ({ composed }) => {
      if (composed === null) return silent;
      const answer = await call('printReport', layOutSheet(composed));
      if (!answer.ok) return { tone: 'problem', message: answer.message };
      const { tab, aside } = answer.value;
      const kept = aside === null ? [] : [text.keptAside(tab, aside)];
      return { tone: 'done', message: [text.inTab(tab), ...kept].join('\n') };
    });

  return (
    <form class="report" onSubmit={(event) => event.preventDefault()} noValidate>
      <ReportFields
        office={office}
        yearKind={settings.yearKind}
        register={register}
        choice={choice}
        usual={usual}
        onChange={change}
        text={text}
      />
      {register !== null && <ReportResult made={made} text={text} />}
      <div class="foot">
        {register !== null && (
          <Actions>
            <Button isMain isRunning={work.isRunning} onPress={download}>
              {text.download}
            </Button>
            <Button isRunning={work.isRunning} onPress={toTab}>
              {text.toTab}
            </Button>
          </Actions>
        )}
        <Notice
          {...(work.isRunning
            ? { tone: 'waiting' as const, message: work.isSlow ? kit.stillWaiting : null }
            : notice)}
        />
      </div>
      <Fetching fetched={fetched} onRefresh={() => setNotice(silent)} text={text} slow={kit.stillWaiting} />
      {made !== null && made.composed !== null && (
        <Preview composed={made.composed} letters={made.letters} sections={made.firstSections} text={text} />
      )}
    </form>
  );
}

/** What is fetched, and the button to fetch it again. */
function Fetching({
  fetched,
  onRefresh,
  text,
  slow,
}: {
  readonly fetched: ReturnType<typeof useRegister>;
  readonly onRefresh: () => void;
  readonly text: ReportFormText;
  readonly slow: string;
}) {
  const { register, at, problem, running } = fetched;
  const waiting = running.isSlow ? slow : text.loading;
  const shown: NoticeProps = running.isRunning
    ? { tone: 'waiting', message: waiting }
    : { tone: 'problem', message: problem };
  return (
    <div class="fetching">
      <Notice {...shown} />
      {register !== null && !running.isRunning && <p class="hint">{text.fetchedAt(at)}</p>}
      <Button
        isRunning={running.isRunning}
        onPress={() => {
          onRefresh();
          fetched.refresh();
        }}
      >
        {text.reload}
      </Button>
    </div>
  );
}

/** Long enough not to count again at each letter typed, short enough not to be waited for. */
const settleMilliseconds = 150;

/** The value once nobody has changed it for a moment; the first one at once. */
function useSettled(value: ReportChoice): ReportChoice {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
