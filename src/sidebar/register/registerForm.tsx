/** The whole form: the unit and the year, how it stands, what it has, and the registration at hand. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type * as server from '../../main';
import { type RegisterText, registerText } from '../../text/forms/registerText';
import { Actions, Button } from '../kit/button';
import { Combobox } from '../kit/combobox';
import { Field } from '../kit/field';
import { closeForm } from '../kit/googleScript';
import { NothingToDo } from '../kit/nothingToDo';
import { Notice } from '../kit/notice';
import type { Option } from '../kit/searchOptions';
import type { FormOpening, FormProps } from '../kit/startForm';
import { EntryView } from './entryView';
import { OwnLists } from './ownLists';
import { StandingView } from './standingView';
import { useRegistering, yearOf } from './useRegistering';
import './register.css';

interface OfferedUnit {
  readonly code: string;
  readonly name: string;
  readonly under: string;
  readonly until: string;
}

export interface RegisterOpening extends FormOpening {
  readonly year: number;
  /** The unit to begin with; null for none. */
  readonly unit: string | null;
  readonly units: readonly OfferedUnit[];
  readonly movements: readonly string[];
}

export function RegisterForm({ opening, call, text: kit }: FormProps<typeof server, RegisterOpening>) {
  const text = registerText(opening.language);
  const desk = useRegistering(call, text, { unit: opening.unit, year: String(opening.year) });
  const options = useMemo(
    () => opening.units.map((offered) => optionOf(offered, text)),
    [opening.units, text],
  );
  const { place, unit, entry, running, notice } = desk;
  const { answer } = unit;
  const way = answer?.standing.routes.find(({ via }) => via === entry.values.via);
  const route = way ?? answer?.standing.routes[0];
  const { unit: first } = opening;
  const askFirst = useRef(desk.ask);
  useEffect(() => {
    if (first !== null) askFirst.current();
  }, [first]);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A field that is to be mended has been gone to already.
    if (notice.message === null || document.activeElement?.matches('[aria-invalid]')) return;
    said.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  if (opening.units.length === 0) {
    return <NothingToDo sentence={text.noUnits} close={text.close} />;
  }
  const changeYear = (year: string) => desk.choose({ ...place, year });
  return (
    <div class="register">
      <div class="pair">
        <Field label={text.unit} isRequired hint={text.unitHint}>
          {(control) => (
            <Combobox
              control={control}
              label={text.unit}
              options={options}
              value={place.unit}
              onChoose={(code) => desk.choose({ ...place, unit: code })}
            />
          )}
        </Field>
        <Field label={text.year} problem={yearOf(place.year) === null ? text.yearProblem : null}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={4}
              value={place.year}
              onInput={(event) => changeYear(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      {unit.isAsking && (
        <p class="ask" role="status">
          <span class="spinner" aria-hidden="true" /> {text.asking}
        </p>
      )}
      {answer === null && (
        <Actions>
          {unit.failure !== null && (
            <Button isMain onPress={desk.ask}>
              {text.askAgain}
            </Button>
          )}
          <Button onPress={closeForm}>{text.close}</Button>
        </Actions>
      )}
      {answer && route && (
        <>
          <StandingView standing={answer.standing} route={route} chosen={place.unit} text={text} />
          <OwnLists standing={answer.standing} text={text} onOpen={desk.open} onCopy={desk.copy} />
          <EntryView
            desk={desk}
            answer={answer}
            route={route}
            movements={opening.movements}
            language={opening.language}
            text={text}
          />
        </>
      )}
      <div ref={said}>
        <Notice
          {...(running.isRunning
            ? { tone: 'waiting' as const, message: running.isSlow ? kit.stillWaiting : null }
            : unit.failure === null
              ? notice
              : { tone: 'problem' as const, message: unit.failure })}
        />
      </div>
    </div>
  );
}

function optionOf({ code, name, under, until }: OfferedUnit, text: RegisterText): Option {
  const notes = [under, until === '' ? '' : text.until(until)].filter((note) => note !== '');
  return { value: code, label: name, ...(notes.length > 0 ? { note: notes.join(' · ') } : {}) };
}
