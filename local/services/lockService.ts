/** LockService: the document lock of this execution (platform.md §1.5). */

import type { ServiceContext } from './serviceContext';
import { type ServiceClass, serviceObject } from './serviceObject';

interface LockState {
  context: ServiceContext;
}

const lockServiceClass: ServiceClass<LockState> = {
  name: 'LockService',
  methods: {
    getDocumentLock: ({ context }) =>
      context.settings.bound ? serviceObject(context, lockClass, { context }) : null,
  },
  signatures: {},
};

const lockClass: ServiceClass<LockState> = {
  name: 'Lock',
  methods: {
    tryLock: ({ context }, milliseconds: number) => taken(context, milliseconds),
    waitLock({ context }, milliseconds: number) {
      if (!taken(context, milliseconds)) throw context.error('lockTimeout');
    },
    releaseLock: ({ context }) => context.settings.lock.release(context),
    hasLock: ({ context }) => context.settings.lock.isHeldBy(context),
  },
  signatures: { tryLock: ['int'], waitLock: ['int'] },
};

/** Waiting takes virtual time only: whoever else holds the lock does not let go meanwhile. */
function taken(context: ServiceContext, milliseconds: number): boolean {
  if (context.settings.lock.take(context)) return true;
  context.settings.meter.pass(milliseconds);
  return false;
}

/** The LockService of one execution. */
export function lockService(context: ServiceContext): object {
  return serviceObject(context, lockServiceClass, { context });
}
