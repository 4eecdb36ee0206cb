/** One writer at a time: the document lock, held briefly and always given back (platform.md §1.5, §6). */
import { AppError } from '../domain/findings/appError';

type Lock = Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock'>;

/** Where the lock comes from; a test that proves the lock matters passes one that never refuses. */
export type LockSource = () => Lock | null;

export const documentLock: LockSource = () => LockService.getDocumentLock();

/** As long as the longest other run may need to write; a person will not wait longer. */
const patienceMilliseconds = 30_000;

/**
 * Runs `write` while no other run of this program can write to the document. Pending writes reach the
 * document before the lock is given back. No dialog may be shown inside: it would lose the lock.
 * @throws AppError busy when another run holds the lock; no_document_lock where Google gives none, outside a document
 */
export function withDocumentLock<T>(source: LockSource, write: () => T): T {
  const lock = source();
  if (lock === null) throw new AppError('no_document_lock', {});
  if (!lock.tryLock(patienceMilliseconds)) throw new AppError('busy', {});
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
