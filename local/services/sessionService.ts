/** Session: who runs the script, as far as the authorisation mode tells (platform.md §3.2, §3.5). */

import type { ServiceContext } from './serviceContext';
import { type ServiceClass, serviceObject } from './serviceObject';

interface SessionState {
  context: ServiceContext;
}

const sessionClass: ServiceClass<SessionState> = {
  name: 'Session',
  methods: {
    getActiveUser: ({ context }) => userObject(context),
    getActiveUserLocale: ({ context }) => context.settings.locale,
    getScriptTimeZone: ({ context }) => context.settings.scriptTimeZone,
    getTemporaryActiveUserKey: ({ context }) => temporaryKey(context.settings.user),
  },
  signatures: {},
};

const userClass: ServiceClass<SessionState> = {
  name: 'User',
  methods: {
    getEmail: ({ context }) => (context.settings.authMode === 'FULL' ? context.settings.user : ''),
  },
  signatures: {},
};

/** The same text for the same user, telling nothing about them. */
function temporaryKey(user: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < user.length; i += 1) hash = Math.imul(hash ^ user.charCodeAt(i), 0x01000193);
  return `local-user-${(hash >>> 0).toString(36)}`;
}

/** The user, nameless outside full authorisation. */
export function userObject(context: ServiceContext): object {
  return serviceObject(context, userClass, { context });
}

/** The Session of one execution. */
export function sessionService(context: ServiceContext): object {
  return serviceObject(context, sessionClass, { context });
}
