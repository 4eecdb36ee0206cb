/** The queue as the form holds it: the pages read so far, and which registration comes after which. */
import { useRef, useState } from 'preact/hooks';
import type { QueueEntry, QueueFilter, QueuePage } from '../../domain/review/reviewQueue';
import type * as server from '../../main';
import type { ServerCall } from '../kit/serverCalls';

export interface Queue {
  readonly page: QueuePage;
  /** Waits for an answer. */
  readonly isLoading: boolean;
  /** A sentence when the queue could not be read; null when it could. */
  readonly problem: string | null;
  /** Reads the queue from its beginning. */
  load(filter: QueueFilter): Promise<QueuePage | null>;
  /** Reads on where the last page ended. */
  loadMore(): Promise<QueuePage | null>;
  /** Takes out what no longer waits. */
  settle(id: string): void;
  /** Where it stands among those read, 0 when it does not; and which one comes after it, '' when none has been read. */
  placeOf(id: string): number;
  idAfter(id: string): string;
  /** The registration at a place, reading on where the last page ends; null when there is none. */
  idAt(place: number): Promise<string | null>;
}

export function useQueue(opening: QueuePage, call: ServerCall<typeof server>): Queue {
  const [page, setPage] = useState(opening);
  const [isLoading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** Answers come in any order: only that of the newest question is taken. */
  const newest = useRef(0);
  /** As `page`, for work that has waited for an answer meanwhile. */
  const current = useRef(opening);

  const keep = (next: QueuePage): QueuePage => {
    current.current = next;
    setPage(next);
    return next;
  };
  const read = async (filter: QueueFilter, before: readonly QueueEntry[]): Promise<QueuePage | null> => {
    const question = ++newest.current;
    setLoading(true);
    const answer = await call('reviewQueuePage', filter, before.length);
    if (question !== newest.current) return null;
    setLoading(false);
    setProblem(answer.ok ? null : answer.message);
    if (!answer.ok) return null;
    // Something may have come in further up since: then it is listed once.
    const known = new Set(before.map(({ id }) => id));
    const fresh = answer.value.entries.filter(({ id }) => !known.has(id));
    return keep({ ...answer.value, from: 0, entries: [...before, ...fresh] });
  };
  const loadMore = () => read(current.current.filter, current.current.entries);
  const find = (id: string) => current.current.entries.findIndex((entry) => entry.id === id);
  return {
    page,
    isLoading,
    problem,
    load: (filter) => {
      keep({ ...current.current, filter });
      return read(filter, []);
    },
    loadMore,
    placeOf: (id) => Math.max(0, find(id)),
    idAfter: (id) => (find(id) < 0 ? '' : (current.current.entries[find(id) + 1]?.id ?? '')),
    async idAt(place) {
      const known = current.current.entries[place];
      if (known !== undefined || current.current.more === 0) return known?.id ?? null;
      return (await loadMore())?.entries[place]?.id ?? null;
    },
    settle(id) {
      const entries = current.current.entries.filter((entry) => entry.id !== id);
      keep({ ...current.current, entries });
    },
  };
}
