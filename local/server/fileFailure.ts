/** What the page says about a file that is no workbook. */

import { WorkbookFileError } from '../xlsx/workbookFileError';
import type { Failure, FileProblem } from './protocol';

/** @throws what is no fault of the file: that is a bug. */
export function fileFailure(fileName: string, error: unknown): Failure {
  if (!(error instanceof WorkbookFileError)) throw error;
  return { code: 'file_unreadable', fileName, problem: problemOf(error), detail: '' };
}

function problemOf(error: WorkbookFileError): FileProblem {
  const { code, params } = error;
  return code === 'other_format' && 'format' in params
    ? params.format
    : (code as Exclude<FileProblem, 'xls'>);
}
