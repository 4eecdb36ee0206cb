/** The world one execution of the built files lives in: Apps Script's globals, its clock, nothing of Node. */

/// <reference path="./gas-local.d.ts" />

import { existsSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import gasLocal from 'gas-local';
import type { Realm } from '../services/serviceContext';

export interface Sandbox {
  /** The realm the script's own Date and Error come from. */
  realm: Realm;
  /** Loads the built files over these services and returns the script's globals. */
  load(services: object): Record<string, unknown>;
}

// Apps Script has no shared memory; and `new Date()` must tell the host's time.
const preparation = `(now) => {
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  const RealDate = Date;
  const HostDate = function Date(...given) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, given.length === 0 ? [now()] : given, new.target);
  };
  HostDate.prototype = RealDate.prototype;
  HostDate.prototype.constructor = HostDate;
  HostDate.now = now;
  HostDate.parse = RealDate.parse;
  HostDate.UTC = RealDate.UTC;
  globalThis.Date = HostDate;
  return {
    date: (instant) => new RealDate(instant),
    error: (message) => new Error(message),
    parse: (json) => JSON.parse(json),
  };
}`;

/**
 * A fresh context: what V8 gives every realm, and nothing else. A vm context has no timers, `fetch`,
 * `URL`, `process`, `require` or `Buffer` unless they are put there (platform.md §2.1).
 */
export function createSandbox(buildDir: string, now: () => Date): Sandbox {
  if (!existsSync(buildDir)) throw new Error(`nothing is built: ${buildDir} does not exist`);
  const globals: Record<string, unknown> = {};
  createContext(globals);
  const prepare = runInContext(preparation, globals) as (now: () => number) => Realm;
  const realm = prepare(() => now().getTime());
  return {
    realm,
    load: (services) => gasLocal.require(buildDir, Object.assign(globals, services)),
  };
}
