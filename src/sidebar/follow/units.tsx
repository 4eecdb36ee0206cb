/** The units, most urgent first: narrowed down, gone to, reminded. */
import { useState } from 'preact/hooks';
import type { Progress, UnitProgress } from '../../domain/progress/progress';
import {
  canMend,
  filterUnits,
  isIn,
  isLacking,
  type Situation,
  situations,
  type UnitFilter,
} from '../../domain/progress/urgency';
import { type ChaseFacts, chaseAll, chaseUnit } from '../../text/forms/chaseText';
import type { FollowText } from '../../text/forms/followText';
import { Button } from '../kit/button';
import { Field } from '../kit/field';
import { Message } from './message';

export interface UnitsProps {
  readonly progress: Progress;
  readonly office: string;
  readonly text: FollowText;
  readonly onGoTo: (unit: UnitProgress) => void;
  /** Null when what was told before is past. */
  readonly onTold: (message: string | null) => void;
}

/** As many as a person looks through before narrowing the list down. */
const pageOfUnits = 25;

export function Units({ progress, office, text, onGoTo, onTold }: UnitsProps) {
  const { units, rollUps, year, yearKind, today } = progress;
  const [filter, setFilter] = useState<UnitFilter>(() => ({
    situation: units.some(isLacking) ? 'lacking' : 'all',
    block: 'all',
    words: '',
  }));
  const [shownCount, setShownCount] = useState(pageOfUnits);
  /** Code of the unit that is written to, '' for all on the list. */
  const [written, setWritten] = useState<string | null>(null);

  const narrow = (more: Partial<UnitFilter>) => {
    setFilter({ ...filter, ...more });
    setShownCount(pageOfUnits);
    setWritten(null);
    onTold(null);
  };
  const found = filterUnits(units, filter);
  const shown = found.slice(0, shownCount);
  const lacking = found.filter(isLacking).map((unit) => ({ ...unit, canMend: canMend(unit) }));
  const facts: ChaseFacts = { year, yearKind, today, office };
  const among = units.filter(({ block }) => filter.block === 'all' || block === filter.block);
  const offered = situations.filter(
    (situation) => situation === filter.situation || among.some((unit) => isIn(unit, situation)),
  );
  const message = (content: string) => (
    <Message
      // What was changed in it outlasts a refresh.
      key={written}
      content={content}
      text={text}
      onTold={onTold}
      onClose={() => setWritten(null)}
    />
  );

  if (units.length === 0) return <p>{text.noUnits}</p>;
  return (
    <section>
      <h2>{text.unitsTitle}</h2>
      <Field label={text.situationLabel}>
        {(control) => (
          <select
            {...control}
            value={filter.situation}
            onChange={(event) => narrow({ situation: event.currentTarget.value as Situation })}
          >
            {offered.map((situation) => (
              <option key={situation} value={situation}>
                {text.situation(situation, among.filter((unit) => isIn(unit, situation)).length)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="filters">
        {rollUps.length > 2 && (
          <Field label={text.groupLabel}>
            {(control) => (
              <select
                {...control}
                value={filter.block}
                onChange={(event) => narrow({ block: event.currentTarget.value as UnitFilter['block'] })}
              >
                {rollUps.map(({ id }) => (
                  <option key={id} value={id}>
                    {text.rollUpName(id)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={text.searchLabel}>
          {(control) => (
            <input
              {...control}
              type="search"
              autocomplete="off"
              value={filter.words}
              onInput={(event) => narrow({ words: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="found">
        <span role="status">{text.unitsFound(found.length)}</span>
        {lacking.length > 0 && (
          <Button onPress={() => setWritten(written === '' ? null : '')}>
            {text.remindAll(lacking.length)}
          </Button>
        )}
      </div>
      {written === '' && message(chaseAll(lacking, facts))}
      <ul class="units">
        {shown.map((unit) => (
          <li key={unit.code}>
            <button type="button" class="unit" onClick={() => onGoTo(unit)}>
              {unit.name}
              <span class="unseen">: {text.goTo}</span>
            </button>{' '}
            <span class={`standing ${unit.result ?? ''}`}>{text.result(unit)}</span>
            <p class="hint">{text.details(unit).join(' · ')}</p>
            {isLacking(unit) && (
              <button
                type="button"
                class="remind"
                aria-label={text.remindUnit(unit.name)}
                onClick={() => setWritten(written === unit.code ? null : unit.code)}
              >
                {text.remind}
              </button>
            )}
            {written === unit.code && message(chaseUnit({ ...unit, canMend: canMend(unit) }, facts))}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <Button onPress={() => setShownCount(shownCount + pageOfUnits)}>
          {text.showMore(Math.min(pageOfUnits, found.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
