/** Which registration it is about: chosen from all, or, where they are too many, searched for on the server first. */
import { useState } from 'preact/hooks';
import type { Exemplar, FoundExemplars } from '../../domain/followUps/exemplars';
import type { FormAnswer } from '../../domain/formAnswer';
import type { ActivityText } from '../../text/forms/activityText';
import { Button } from '../kit/button';
import { Combobox } from '../kit/combobox';
import { Field } from '../kit/field';
import { useRunning } from '../kit/useRunning';

export interface ExemplarChoiceProps {
  /** Listed whole, or none when there are too many. */
  readonly all: FoundExemplars;
  readonly chosen: Exemplar | null;
  readonly problem: string | null;
  readonly text: ActivityText;
  readonly onChoose: (exemplar: Exemplar | null) => void;
  readonly onSearch: (typed: string) => Promise<FormAnswer<FoundExemplars>>;
  readonly onFailed: (message: string) => void;
}

export function ExemplarChoice(props: ExemplarChoiceProps) {
  const { all, chosen, problem, text, onChoose, onSearch, onFailed } = props;
  const mustSearch = all.list.length < all.total;
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<FoundExemplars | null>(null);
  const running = useRunning();
  const search = () =>
    running.start(async () => {
      const answer = await onSearch(typed);
      if (!answer.ok) return onFailed(answer.message);
      setFound(answer.value);
      const [only] = answer.value.list;
      if (answer.value.total === 1 && only !== undefined) onChoose(only);
    });

  const listed = mustSearch ? (found?.list ?? []) : all.list;
  const shown = chosen === null || listed.some(({ id }) => id === chosen.id) ? listed : [chosen, ...listed];
  return (
    <>
      {mustSearch && (
        <>
          <Field label={text.searchLabel} hint={text.searchHint(all.total)}>
            {(control) => (
              <input
                {...control}
                type="text"
                autocomplete="off"
                maxLength={200}
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.isComposing) return;
                  // Enter would send the form.
                  event.preventDefault();
                  search();
                }}
              />
            )}
          </Field>
          <Button isRunning={running.isRunning} onPress={search}>
            {text.search}
          </Button>
          <p class="found" role="status">
            {found === null ? '' : text.found(found.list.length, found.total)}
          </p>
        </>
      )}
      <Field label={text.exemplarLabel} isRequired hint={text.exemplarHint} problem={problem}>
        {(control) => (
          <Combobox
            control={control}
            label={text.exemplarLabel}
            options={shown.map((exemplar) => ({ value: exemplar.id, label: labelOf(exemplar) }))}
            value={chosen?.id ?? null}
            onChoose={(id) => onChoose(shown.find((exemplar) => exemplar.id === id) ?? null)}
          />
        )}
      </Field>
      {chosen !== null && <p class="chosen">{`${chosen.name} · ${chosen.unit}`}</p>}
    </>
  );
}

/** All by which one may look for it. */
function labelOf({ id, name, unit }: Exemplar): string {
  return [id, name, unit].filter((part) => part !== '').join(' · ');
}
