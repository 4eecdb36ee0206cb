/** A broken environment: the one error type with a code. Its text says what to do next (design.md §3). */

export interface AppErrorParams {
  /** A needed tab is not there; `present` are the tabs that are. */
  tab_missing: { tab: string; present: readonly string[] };
  /** Needed columns are not in row 1; `present` are the headers that are, `headerRow` a lower row that looks like the header. */
  column_missing: {
    tab: string;
    columns: readonly string[];
    present: readonly string[];
    headerRow: number | null;
  };
  /** A needed tab is not there, and several tabs under other names carry its headers. */
  tab_unclear: { tab: string; candidates: readonly string[] };
  /** A custom function was called without a usable range. */
  range_invalid: { name: string };
  year_invalid: { value: string };
  unit_unknown: { value: string; suggestions: readonly string[] };
  /** The program does not run in a spreadsheet, so nothing can be locked. */
  no_document_lock: Record<string, never>;
  /** Somebody has protected the tab against this person. */
  tab_protected: { tab: string };
  /** Another run holds the lock. */
  busy: Record<string, never>;
  /** What was about to change is no longer as it was read; nothing was written. No cells: it cannot be told which. */
  changed_meanwhile: { tab: string; cells: readonly string[] };
  nothing_to_undo: Record<string, never>;
  undo_damaged: { entry: string };
  programme_unknown: { value: string; known: readonly string[] };
  /** The register follows a programme already; `present` is what Cấu hình names. */
  programme_other: { present: string; chosen: string };
  /** A file of the program itself is not there. */
  part_missing: { file: string };
  /** A derived tab's name is taken by something this program did not make. */
  not_derived_tab: { tab: string };
}

export type AppErrorCode = keyof AppErrorParams;

export class AppError<C extends AppErrorCode = AppErrorCode> extends Error {
  readonly code: C;
  readonly params: AppErrorParams[C];

  constructor(code: C, params: AppErrorParams[C]) {
    // The message is for logs; people read `text/`.
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
