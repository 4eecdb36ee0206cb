/** Why a file could not be read as a workbook: one error type with a code, its sentence is the caller's. */

export interface WorkbookFileProblems {
  /** No bytes at all. */
  empty: Record<string, never>;
  /** Neither a workbook nor anything known to hold one. */
  not_workbook: Record<string, never>;
  /** A spreadsheet of another kind, to be saved as `.xlsx` first. */
  other_format: { format: 'xls' | 'xlsb' | 'ods' };
  password: Record<string, never>;
  /** Starts as a workbook but is cut short or broken; `detail` is for logs. */
  damaged: { detail: string };
}

export type WorkbookFileCode = keyof WorkbookFileProblems;

export class WorkbookFileError<C extends WorkbookFileCode = WorkbookFileCode> extends Error {
  readonly code: C;
  readonly params: WorkbookFileProblems[C];

  constructor(code: C, params: WorkbookFileProblems[C], cause?: unknown) {
    // The message is for logs; people read the sentence made from the code.
    super(`${code} ${JSON.stringify(params)}`, { cause });
    this.name = 'WorkbookFileError';
    this.code = code;
    this.params = params;
  }
}
