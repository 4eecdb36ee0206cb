/** Why the command line could not do what was asked; the sentence is in text/. */

export const commandProblems = [
  'usage',
  'unknown_command',
  'file_missing',
  'out_missing',
  'programme_missing',
  'year_missing',
  'year',
  'today',
  'date',
  'language',
  'value_missing',
  'no_file',
  'folder',
  'unreadable',
  'empty',
  'not_workbook',
  'other_format',
  'password',
  'damaged',
  'no_out_folder',
  'unwritable',
  'not_xlsx',
  'not_docx',
  'report_file_missing',
  'kind_missing',
  'kind',
  'report_year_missing',
  'years_incomplete',
  'years_twice',
  'number',
  'each_other_kind',
  'each_alone',
  'unit_other_kind',
  'ids_other_kind',
  'signers_other_kind',
  'unit_and_ids',
  'not_folder',
] as const;

export type CommandProblem = (typeof commandProblems)[number];

export class CommandError extends Error {
  readonly code: CommandProblem;
  /** The path, option or value it is about. */
  readonly detail: string;

  constructor(code: CommandProblem, detail: string, cause?: unknown) {
    super(`${code} ${detail}`, { cause });
    this.name = 'CommandError';
    this.code = code;
    this.detail = detail;
  }
}
