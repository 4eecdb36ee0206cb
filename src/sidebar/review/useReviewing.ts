/** The work of a reviewer on one dossier after the other: opened, judged, written, on to the next. */
import { useRef, useState } from 'preact/hooks';
import { draftProblems, hasProblems } from '../../domain/review/givenReview';
import type { NothingToReview, OpenedDossier, SaveOutcome } from '../../domain/review/reviewOutcome';
import type { Status } from '../../domain/words/vocabulary';
import type * as server from '../../main';
import type { ReviewText } from '../../text/forms/reviewText';
import type { NoticeProps } from '../kit/notice';
import type { ServerCall } from '../kit/serverCalls';
import { type Running, useRunning } from '../kit/useRunning';
import { type Draft, draftOn, freshDraft, isUnsaved, type Meanwhile, meanwhileOf, possible } from './draft';
import type { Queue } from './useQueue';

const silent: NoticeProps = { tone: 'done', message: null };

export interface Reviewing {
  /** Null while the queue is shown. */
  readonly draft: Draft | null;
  readonly meanwhile: Meanwhile | null;
  readonly notice: NoticeProps;
  readonly running: Running;
  /** What the running work is, for those who wait. */
  readonly work: 'opening' | 'saving' | null;
  /** Sending was tried: problems are shown beside their fields. */
  readonly asked: boolean;
  isKept(id: string): boolean;
  change(part: Partial<Pick<Draft, 'judgements' | 'conclusion' | 'reason'>>): void;
  open(id: string): void;
  /** Leaves this one as it is and goes on; what was entered is kept. */
  skip(): void;
  toQueue(): void;
  /** False when something has to be mended first. */
  save(): boolean;
}

interface Surroundings {
  readonly call: ServerCall<typeof server>;
  readonly text: ReviewText;
  readonly queue: Queue;
  readonly reviewer: string;
}

export function useReviewing({ call, text, queue, reviewer }: Surroundings): Reviewing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null);
  const [notice, setNotice] = useState(silent);
  const [work, setWork] = useState<Reviewing['work']>(null);
  const [asked, setAsked] = useState(false);
  const running = useRunning();
  /** What was entered and not written, of dossiers that are not open. */
  const kept = useRef(new Map<string, Draft>());

  const tell = (tone: NoticeProps['tone'], ...sentences: readonly string[]) =>
    setNotice({ tone, message: sentences.length === 0 ? null : sentences.join('\n') });
  const leave = (left: Draft | null) => {
    if (left === null) return;
    if (isUnsaved(left)) kept.current.set(left.dossier.id, left);
    else kept.current.delete(left.dossier.id);
  };
  const show = (opened: OpenedDossier) => {
    const before = kept.current.get(opened.dossier.id);
    setAsked(false);
    setDraft(before === undefined ? freshDraft(opened) : draftOn(before, opened));
    setMeanwhile(before === undefined ? null : meanwhileOf('opening', before.dossier, opened.dossier, null));
  };
  const showQueue = async (...sentences: readonly string[]) => {
    setDraft(null);
    setMeanwhile(null);
    tell('done', ...sentences);
    await queue.load(queue.page.filter);
  };
  const why = (id: string, nothing: NothingToReview): string => {
    if (nothing.kind === 'refused') return nothing.message;
    return nothing.kind === 'gone' ? text.gone(id) : text.settled(id, nothing.status);
  };
  /** Opens one dossier after telling `before`; null when it is open, else why it is not. */
  const openOne = async (
    id: string,
    before: readonly string[],
  ): Promise<{ readonly sentence: string; readonly isSettled: boolean } | null> => {
    const answer = await call('openReview', id);
    if (!answer.ok) return { sentence: answer.message, isSettled: false };
    if (answer.value.kind !== 'opened') {
      queue.settle(id);
      return { sentence: why(id, answer.value), isSettled: true };
    }
    show(answer.value.opened);
    tell('done', ...before);
    return null;
  };
  /** Goes on with the registration at this place of the queue, or the first behind it that waits still. */
  const goOn = async (place: number, ...sentences: readonly string[]) => {
    const told = [...sentences];
    for (;;) {
      const id = await queue.idAt(place);
      if (id === null) return showQueue(...told, text.queueDone);
      const failure = await openOne(id, told);
      if (failure === null) return;
      told.push(failure.sentence);
      if (failure.isSettled) continue;
      setDraft(null);
      setMeanwhile(null);
      return tell('problem', ...told);
    }
  };
  const openAlone = async (id: string, ...before: readonly string[]) => {
    const failure = await openOne(id, before);
    if (failure !== null) tell('problem', ...before, failure.sentence);
  };
  const start = (what: 'opening' | 'saving', run: () => Promise<void>) => {
    setWork(what);
    running.start(run);
  };

  const concluded = async ({ dossier }: Draft, status: Status, next: OpenedDossier | null) => {
    const { id, fields } = dossier;
    const place = queue.placeOf(id);
    const done = text.concluded({ id, name: fields.name, status });
    queue.settle(id);
    if (next === null) return goOn(place, done);
    show(next);
    tell('done', done);
  };
  const received = async (sent: Draft, outcome: SaveOutcome) => {
    const { id } = sent.dossier;
    switch (outcome.kind) {
      case 'saved':
        kept.current.delete(id);
        if (sent.conclusion === null) {
          const nothing = outcome.added + outcome.changed === 0 && sent.dossier.status === outcome.status;
          return openAlone(id, text.saved(id, nothing));
        }
        return concluded(sent, outcome.status, outcome.next);
      case 'changed':
        setDraft(draftOn(sent, outcome.opened));
        setMeanwhile(meanwhileOf('saving', sent.dossier, outcome.opened.dossier, outcome.last));
        setNotice(silent);
        return;
      case 'not_allowed':
        setDraft(draftOn(sent, outcome.opened));
        tell('problem', text.nothingWritten, text.notAllowed);
        return;
      case 'settled':
        tell(
          'problem',
          text.nothingWritten,
          why(id, outcome),
          ...(outcome.last === null ? [] : [text.last(outcome.last)]),
        );
        return;
      default:
        tell('problem', text.nothingWritten, why(id, outcome));
    }
  };

  return {
    draft,
    meanwhile,
    notice,
    running,
    work: running.isRunning ? work : null,
    asked,
    isKept: (id) => kept.current.has(id),
    change(part) {
      setDraft((now) => (now === null ? null : possible({ ...now, ...part })));
      // What was done before has been seen by now.
      setNotice((now) => (now.tone === 'done' ? silent : now));
    },
    open: (id) => start('opening', () => openAlone(id)),
    skip() {
      if (draft === null || running.isRunning) return;
      leave(draft);
      start('opening', () => goOn(queue.placeOf(draft.dossier.id) + 1));
    },
    toQueue() {
      if (running.isRunning) return;
      leave(draft);
      void showQueue();
    },
    save() {
      if (draft === null || running.isRunning) return true;
      setAsked(true);
      if (hasProblems(draftProblems({ ...draft, reviewer }))) return false;
      const { dossier, at, judgements, conclusion, reason } = draft;
      const next = queue.idAfter(dossier.id);
      start('saving', async () => {
        const answer = await call('saveReview', {
          id: dossier.id,
          seen: dossier.seen,
          at,
          // What was entered for criteria that no longer apply stays in the form, and is nothing to write.
          judgements: Object.fromEntries(
            dossier.lines.map(({ criterion, verdict, remark }) => [
              criterion,
              judgements[criterion] ?? { verdict, remark },
            ]),
          ),
          conclusion,
          reason: conclusion === null ? '' : reason,
          reviewer,
          next: conclusion === null || kept.current.has(next) ? '' : next,
        });
        if (answer.ok) await received(draft, answer.value);
        else tell('problem', answer.message);
      });
      return true;
    },
  };
}
