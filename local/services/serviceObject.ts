/** Turns a method table into the object a script holds: every call checked, counted and priced, the rest refused. */

import { holdState } from './heldState';
import { checkPermission } from './permission';
import type { ServiceContext } from './serviceContext';
import { checkSignature } from './signature';

/** Methods take the object's state first. */
export type MethodTable<State> = Record<string, (state: State, ...given: never[]) => unknown>;

export interface ServiceClass<State> {
  name: string;
  methods: MethodTable<State>;
  /** Accepted argument lists per method (see signature.ts); a method not listed takes none. */
  signatures: Record<string, readonly string[]>;
  /** Cells one call on this object moves, for its price. */
  cells?: (state: State) => number;
}

/** What a script may read on any object without meaning a service: promises, printing, JSON. */
const harmless = new Set(['then', 'toJSON', 'constructor']);

/**
 * The object of class `kind` over `state`. `properties` are plain readable values (enums, event bounds).
 * Reading anything else throws `not in the local host: Range.xyz`.
 */
export function serviceObject<State>(
  context: ServiceContext,
  kind: ServiceClass<State>,
  state: State,
  properties: Record<string, unknown> = {},
): object {
  const bound = new Map<string, (...given: unknown[]) => unknown>();
  const self: object = new Proxy(properties, {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      if (Object.hasOwn(properties, key)) return properties[key];
      if (Object.hasOwn(kind.methods, key)) {
        let method = bound.get(key);
        if (!method) {
          method = boundMethod(context, kind, state, key, () => self);
          bound.set(key, method);
        }
        return method;
      }
      if (key === 'toString') return () => kind.name;
      if (harmless.has(key)) return undefined;
      throw notInHost(context, `${kind.name}.${key}`);
    },
    set(_, key) {
      throw notInHost(context, `setting ${kind.name}.${String(key)}`);
    },
  });
  holdState(self, kind.name, state);
  return self;
}

/** Returned by a method to mean "the object itself", for chaining. */
export const itself = Symbol('the same object');

function boundMethod<State>(
  context: ServiceContext,
  kind: ServiceClass<State>,
  state: State,
  key: string,
  self: () => object,
): (...given: unknown[]) => unknown {
  const method = kind.methods[key] as (state: State, ...given: unknown[]) => unknown;
  const name = `${kind.name}.${key}`;
  return (...given) => {
    // `undefined` reaches a service as null (platform.md §2.1).
    const values = given.map((value) => (value === undefined ? null : value));
    checkPermission(context, kind.name, key);
    checkSignature(context, name, kind.signatures[key] ?? [''], values);
    const { meter } = context.settings;
    meter.record(name, kind.cells?.(state) ?? 0);
    if (meter.exhausted) throw context.error('runtime');
    const result = method(state, ...values);
    return result === itself ? self() : result;
  };
}

/** The error for a member of a service this host does not have. */
export function notInHost(context: ServiceContext, name: string): Error {
  return context.settings.realm.error(`not in the local host: ${name}`);
}
