/** The queue: what waits for a review, what it may be filtered by, and where to begin. */
import { useEffect, useRef } from 'preact/hooks';
import { type QueueEntry, type QueueFilter, waitingStatuses } from '../../domain/review/reviewQueue';
import { type Kind, kinds } from '../../domain/words/vocabulary';
import { storedWord } from '../../domain/words/words';
import type { ReviewText } from '../../text/forms/reviewText';
import { Actions, Button } from '../kit/button';
import { Combobox } from '../kit/combobox';
import { Field } from '../kit/field';
import type { Queue } from './useQueue';

export interface QueueViewProps {
  readonly queue: Queue;
  readonly text: ReviewText;
  /** A registration is being opened. */
  readonly isRunning: boolean;
  /** True when the person has come back here: the keyboard goes to the heading. */
  readonly isReturn: boolean;
  readonly isKept: (id: string) => boolean;
  readonly onOpen: (id: string) => void;
}

export function QueueView({ queue, text, isRunning, isReturn, isKept, onOpen }: QueueViewProps) {
  const { page } = queue;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isReturn) heading.current?.focus();
  }, [isReturn]);
  const total = page.entries.length + page.more;
  const first = page.entries[0];
  const isFiltered = page.filter.unit !== '' || page.filter.kind !== '' || page.filter.status !== '';
  return (
    <>
      <Filters queue={queue} text={text} />
      <h2 ref={heading} tabIndex={-1}>
        {text.queue.waiting(total)}
      </h2>
      {total === 0 && !queue.isLoading && <p>{isFiltered ? text.queue.noneFiltered : text.queue.none}</p>}
      <ol class="queue">
        {page.entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} text={text} isKept={isKept(entry.id)} onOpen={onOpen} />
          </li>
        ))}
      </ol>
      {page.more > 0 && (
        <Button isRunning={queue.isLoading} onPress={() => void queue.loadMore()}>
          {text.queue.showMore(page.more)}
        </Button>
      )}
      {page.uncoded > 0 && <p class="hint">{text.queue.uncoded(page.uncoded)}</p>}
      <div class="foot">
        <Actions>
          {first && (
            <Button isMain isRunning={isRunning} onPress={() => onOpen(first.id)}>
              {text.queue.begin}
            </Button>
          )}
          <Button isRunning={queue.isLoading} onPress={() => void queue.load(page.filter)}>
            {text.queue.refresh}
          </Button>
        </Actions>
      </div>
    </>
  );
}

function Filters({
  queue: { page, load },
  text: { queue: text, status },
}: Pick<QueueViewProps, 'queue' | 'text'>) {
  const { filter } = page;
  const narrow = (part: Partial<QueueFilter>) => void load({ ...filter, ...part });
  const sum = (choices: readonly { readonly count: number }[]) =>
    choices.reduce((all, { count }) => all + count, 0);
  const units = page.units.map(({ value, name, count }) => ({ value, label: name, note: `(${count})` }));
  return (
    <>
      <Field label={text.unit} hint={text.allUnits}>
        {(control) => (
          <Combobox
            control={control}
            label={text.unit}
            options={units}
            value={filter.unit === '' ? null : filter.unit}
            onChoose={(unit) => narrow({ unit: unit ?? '' })}
          />
        )}
      </Field>
      <div class="pair">
        <Field label={text.kind}>
          {(control) => (
            <select
              {...control}
              value={filter.kind}
              onChange={(event) => narrow({ kind: event.currentTarget.value as Kind | '' })}
            >
              <option value="">{text.all(page.kindless + sum(page.kinds))}</option>
              {page.kinds.map(({ value, count }) => (
                <option key={value} value={value}>
                  {text.choice(storedWord(kinds, value), count)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.status}>
          {(control) => (
            <select
              {...control}
              value={filter.status}
              onChange={(event) => narrow({ status: event.currentTarget.value as QueueFilter['status'] })}
            >
              <option value="">{text.all(sum(page.statuses))}</option>
              {waitingStatuses.map((value) => (
                <option key={value} value={value}>
                  {text.choice(status(value), page.statuses.find((one) => one.value === value)?.count ?? 0)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  );
}

interface EntryProps extends Pick<QueueViewProps, 'text' | 'onOpen'> {
  readonly entry: QueueEntry;
  readonly isKept: boolean;
}

function Entry({ entry, text, isKept, onOpen }: EntryProps) {
  return (
    <button type="button" class="entry" onClick={() => onOpen(entry.id)}>
      <span class="name">{entry.name === '' ? entry.id : entry.name}</span>
      <span class="note">{text.queue.line(entry)}</span>
      {entry.status === 'reviewing' && <span class="mark">{text.status('reviewing')}</span>}
      {isKept && <span class="mark">{text.queue.unsaved}</span>}
    </button>
  );
}
