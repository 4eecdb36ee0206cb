/** What a form is given when it opens, so that it can show something before it has asked the server. */

/** @throws when the page was opened without: a bug of the command that showed it */
export function readOpening<T>(form: HTMLElement): T {
  return JSON.parse(form.dataset.opening ?? '') as T;
}
