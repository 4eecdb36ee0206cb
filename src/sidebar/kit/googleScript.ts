/** `google.script`, the little that forms use of it (platform.md §4.8). */

type SuccessHandler = (value: unknown) => void;
type FailureHandler = (error: unknown) => void;

/** A chain of handlers that ends in the call of a server function by its name. */
export interface ScriptRunner {
  withSuccessHandler(handler: SuccessHandler): ScriptRunner;
  withFailureHandler(handler: FailureHandler): ScriptRunner;
}

interface GoogleScript {
  readonly run: ScriptRunner;
  readonly host: { close(): void; readonly editor: { focus(): void } };
}

declare const google: { readonly script: GoogleScript };

/** Read when needed: Google puts it there before the form's own script runs. */
export function googleScript(): GoogleScript {
  return google.script;
}

/** Closes the sidebar; the keyboard goes back to the spreadsheet. */
export function closeForm(): void {
  googleScript().host.close();
}

/** Takes the keyboard to the spreadsheet, the form stays open. */
export function focusSpreadsheet(): void {
  googleScript().host.editor.focus();
}
