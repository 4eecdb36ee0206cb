/** What a page gets back from a server function it has called by google.script.run (platform.md §4.8). */

import { classNameOf } from '../services/heldState';

/** What may go to a page and come from it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The error as the failure handler gets it. */
export interface CallError {
  name: string;
  message: string;
}

export type CallAnswer = { ok: true; value: Json } | { ok: false; error: CallError };

/** Troubles between a page and its server function; see `Faults`. */
export type CallTrouble = 'second_account' | 'unreachable' | 'answer_lost';

/**
 * The result as it arrives. A date anywhere in it makes the whole of it null, without an error; so, here, does
 * everything else that is neither a plain value nor made of such. Fields that are undefined are left out, undefined in a
 * list and numbers without a value become null.
 */
export function arrivingResult(result: unknown): Json {
  return isPlain(result, []) ? (JSON.parse(JSON.stringify(result ?? null)) as Json) : null;
}

function isPlain(value: unknown, around: readonly unknown[]): boolean {
  switch (typeof value) {
    case 'function':
    case 'symbol':
    case 'bigint':
      return false;
    case 'object':
      if (value === null) return true;
      if (around.includes(value) || classNameOf(value) !== null || isDate(value)) return false;
      return Object.values(value).every((inner) => isPlain(inner, [...around, value]));
    default:
      return true;
  }
}

/** Dates come from the script's own realm, so `instanceof` would not know them. */
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** What the failure handler gets of something thrown. Whether Google puts more into the message is not known. */
export function arrivingError(thrown: unknown): CallError {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { name: 'Error', message: String(thrown) };
  }
  const { message, name } = thrown as { message: unknown; name?: unknown };
  return { name: typeof name === 'string' ? name : 'Error', message: String(message) };
}
