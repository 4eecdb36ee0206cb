/** What a server function that a form calls gives back, and what may travel between the two (platform.md §4.8). */

/** Done, or a sentence for the person that says why not and what to do. A form never sees an exception of ours. */
export type FormAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

type Plain = null | undefined | boolean | number | string;

/**
 * T itself where it can travel, else a type that T does not fit: a date anywhere in a result makes all of it null, and a
 * page refuses to send one.
 */
export type Travelling<T> = T extends Plain
  ? T
  : T extends (...given: never[]) => unknown
    ? never
    : T extends Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | bigint | symbol
      ? never
      : { [K in keyof T]: Travelling<T[K]> };
