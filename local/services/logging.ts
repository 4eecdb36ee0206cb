/** Logger, console and ScriptApp: what is there in every authorisation mode. */

import { enumObject } from './enumObject';
import type { ServiceContext } from './serviceContext';
import { authModes } from './serviceEnums';
import { itself, type ServiceClass, serviceObject } from './serviceObject';

interface LogState {
  context: ServiceContext;
}

const anyArguments = ['', 'any', 'any any', 'any any any', 'any any any any'];

function line(level: string, given: unknown[]): string {
  const text = given.map((value) => (typeof value === 'string' ? value : describe(value))).join(' ');
  return level === 'log' ? text : `${level}: ${text}`;
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  // Errors have nothing that JSON would show, and may come from the script's own realm.
  if ('stack' in value && 'message' in value) return `${String(value.message)}\n${String(value.stack)}`;
  return JSON.stringify(value);
}

const loggerClass: ServiceClass<LogState> = {
  name: 'Logger',
  methods: {
    log({ context }, ...given: unknown[]) {
      context.record.logs.push(line('log', given));
      return itself;
    },
  },
  signatures: { log: anyArguments },
};

const write =
  (level: string) =>
  ({ context }: LogState, ...given: unknown[]) => {
    context.record.logs.push(line(level, given));
  };

const consoleClass: ServiceClass<LogState> = {
  name: 'console',
  methods: { log: write('log'), info: write('info'), warn: write('warn'), error: write('error') },
  signatures: { log: anyArguments, info: anyArguments, warn: anyArguments, error: anyArguments },
};

/** The Logger of one execution; lines go to the execution record. */
export function logger(context: ServiceContext): object {
  return serviceObject(context, loggerClass, { context });
}

/** The script’s `console`; lines go to the execution record. */
export function scriptConsole(context: ServiceContext): object {
  return serviceObject(context, consoleClass, { context });
}

/** ScriptApp: the authorisation modes, nothing else. */
export function scriptApp(context: ServiceContext): object {
  const empty = { name: 'ScriptApp', methods: {}, signatures: {} };
  return serviceObject(context, empty, null, { AuthMode: enumObject(context, 'AuthMode', authModes) });
}
