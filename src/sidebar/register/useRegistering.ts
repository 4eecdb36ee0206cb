/** What the form does: asks for a unit, opens, copies, sends and withdraws, and keeps whatever is typed when that fails. */
import { useRef, useState } from 'preact/hooks';
import { agreementOf } from '../../domain/registering/alikeRows';
import { editableStatuses, type OwnRow } from '../../domain/registering/ownRows';
import type { FormField, FormValues } from '../../domain/registering/registrationFields';
import type { NotWritten, SendResult } from '../../domain/registering/sendResult';
import { countedYears } from '../../domain/tables/numberCell';
import type * as server from '../../main';
import type { RegisterText } from '../../text/forms/registerText';
import { closeForm } from '../kit/googleScript';
import type { NoticeProps } from '../kit/notice';
import type { ServerCall } from '../kit/serverCalls';
import { useRunning } from '../kit/useRunning';
import {
  asNew,
  copiedEntry,
  type Entry,
  isTouched,
  newEntry,
  openedEntry,
  requestOf,
  withClaim,
  withTheirs,
  withValue,
} from './entry';
import { useUnitAnswer } from './useUnitAnswer';

/** What the person has to answer before anything goes on. */
export type Question =
  | Extract<NotWritten, { kind: 'alike' | 'full' }>
  | { readonly kind: 'withdraw' }
  /** What is typed would be put away. */
  | { readonly kind: 'leave'; readonly go: () => void };

/** What the person has agreed to of the entry at hand, so that no question is asked twice. */
interface Agreement {
  readonly agreed: readonly string[];
  readonly overAgreed: boolean;
}

const nothingAgreed: Agreement = { agreed: [], overAgreed: false };
const silent: NoticeProps = { tone: 'done', message: null };

export interface Place {
  readonly unit: string | null;
  /** As typed. */
  readonly year: string;
}

/** What has put the entry at hand in place of another: the keyboard follows. */
export interface Turn {
  readonly count: number;
  readonly by: 'start' | 'new' | 'opened' | 'done';
}

export type Registering = ReturnType<typeof useRegistering>;

export function useRegistering(call: ServerCall<typeof server>, text: RegisterText, opening: Place) {
  const [place, setPlace] = useState<Place>(opening);
  const [entry, setEntry] = useState<Entry>(newEntry);
  const [isTried, setTried] = useState(false);
  const [refused, setRefused] = useState<Extract<NotWritten, { kind: 'problems' }> | null>(null);
  const [agreement, setAgreement] = useState(nothingAgreed);
  const [question, setQuestion] = useState<Question | null>(null);
  const [notice, setNotice] = useState<NoticeProps>(silent);
  const [isDone, setDone] = useState(false);
  const [turn, setTurn] = useState<Turn>({ count: 0, by: 'start' });
  const running = useRunning();
  const unit = useUnitAnswer((code, year) => call('unitStanding', code, year));
  /** Where the entry at hand belongs: a year that is half typed has not moved it yet. */
  const home = useRef(homeOf(opening));

  const fail = (message: string) => setNotice({ tone: 'problem', message });
  const turnTo = (next: Entry, by: Turn['by']) => {
    setTurn(({ count }) => ({ count: count + 1, by }));
    setEntry(next);
    setTried(false);
    setRefused(null);
    setAgreement(nothingAgreed);
    setQuestion(null);
    setNotice(silent);
    setDone(false);
  };
  const choose = (next: Place) => {
    setPlace(next);
    setQuestion(null);
    setNotice(silent);
    setDone(false);
    unit.ask(next.unit, yearOf(next.year));
    const nextHome = homeOf(next);
    if (nextHome === null || nextHome === home.current) return;
    // What is typed goes with the person to the other unit; what stands in the register is left there.
    if (home.current !== null) setEntry(entry.id === null || isTouched(entry) ? asNew(entry) : newEntry);
    home.current = nextHome;
  };
  /** Runs `go`, once the person has agreed to put away what is typed. */
  const leaving = (go: () => void) => {
    if (isDone || !isTouched(entry)) go();
    else setQuestion({ kind: 'leave', go });
  };
  const fetchEntry = (row: OwnRow, isCopied: boolean) =>
    leaving(() =>
      running.start(async () => {
        const answer = await call('ownRegistration', row.id);
        if (!answer.ok) return fail(answer.message);
        if (answer.value.kind === 'locked') return fail(text.locked(answer.value));
        const { registration } = answer.value;
        const { status } = registration;
        if (isCopied) return turnTo(copiedEntry(registration), 'opened');
        if (status !== null && editableStatuses.includes(status)) {
          return turnTo(openedEntry(registration), 'opened');
        }
        setQuestion(null);
        fail(text.locked({ kind: 'locked', why: 'status', status }));
      }),
    );
  const settle = (result: SendResult) => {
    if ('standing' in result) unit.update(result.standing);
    switch (result.kind) {
      case 'saved': {
        const route = result.standing.routes.find(({ via }) => via === entry.values.via);
        turnTo(newEntry, 'done');
        setDone(true);
        const left = route === undefined ? '' : text.leftNow(route);
        return setNotice({ tone: 'done', message: [text.saved(result), left].join(' ').trim() });
      }
      case 'problems':
        setQuestion(null);
        setRefused(result);
        setTried(true);
        return fail(text.problemsLeft);
      case 'changed':
        setQuestion(null);
        setEntry(withTheirs(entry, result.now, result.status));
        return fail(text.changed(Object.keys(result.now).length));
      case 'locked':
        setQuestion(null);
        return fail(text.locked(result));
      default:
        return setQuestion(result);
    }
  };
  const send = (values: FormValues, isSent: boolean, now: Agreement = agreement) => {
    const { unit: code } = place;
    const year = yearOf(place.year);
    if (code === null || year === null) return;
    setAgreement(now);
    setNotice(silent);
    running.start(async () => {
      const request = requestOf(entry, values, { unit: code, year, send: isSent, ...now });
      const answer = await call('sendRegistration', request);
      if (answer.ok) settle(answer.value);
      else fail(answer.message);
    });
  };
  /** Yes to the question that is asked. */
  const agree = (values: FormValues) => {
    if (question?.kind === 'leave') question.go();
    if (question?.kind === 'full') send(values, true, { ...agreement, overAgreed: true });
    if (question?.kind === 'alike') {
      const agreed = [...agreement.agreed, ...question.rows.map(agreementOf)];
      send(values, true, { ...agreement, agreed });
    }
  };
  const withdraw = (reason: string) => {
    const year = yearOf(place.year);
    const { id } = entry;
    if (place.unit === null || year === null || id === null) return;
    const request = { id, unit: place.unit, year, reason };
    running.start(async () => {
      const answer = await call('withdrawRegistration', request);
      if (!answer.ok) return fail(answer.message);
      if (answer.value.kind === 'locked') return fail(text.locked(answer.value));
      unit.update(answer.value.standing);
      turnTo(newEntry, 'done');
      setDone(true);
      setNotice({ tone: 'done', message: text.withdrawn(id) });
    });
  };
  return {
    place,
    unit,
    entry,
    isTried,
    refused,
    question,
    notice,
    isDone,
    turn,
    running,
    choose,
    ask: () => unit.ask(place.unit, yearOf(place.year)),
    change: (field: FormField, value: string) => {
      setEntry(withValue(entry, field, value));
      setRefused(null);
      // Who was meant may be another now.
      if (field === 'name' || field === 'kind') setAgreement(nothingAgreed);
      if (question?.kind !== 'withdraw') setQuestion(null);
    },
    claim: (code: string, isClaimed: boolean) => setEntry(withClaim(entry, code, isClaimed)),
    open: (row: OwnRow) => fetchEntry(row, false),
    copy: (row: OwnRow) => fetchEntry(row, true),
    close: () => leaving(closeForm),
    startNew: () => leaving(() => turnTo(newEntry, 'new')),
    next: () => turnTo(newEntry, 'new'),
    /** Sending with something missing only shows what. */
    showProblems: () => {
      setTried(true);
      fail(text.problemsLeft);
    },
    send,
    agree,
    askWithdrawal: () => setQuestion({ kind: 'withdraw' }),
    withdraw,
    dropQuestion: () => setQuestion(null),
  };
}

/** One text for a unit in a year; null while either is not settled. */
function homeOf({ unit, year }: Place): string | null {
  return unit === null || yearOf(year) === null ? null : `${year} ${unit}`;
}

/** Null for what is no year. */
export function yearOf(typed: string): number | null {
  const year = Number(typed);
  return /^\d{4}$/.test(typed) && year >= countedYears.from && year <= countedYears.to ? year : null;
}
