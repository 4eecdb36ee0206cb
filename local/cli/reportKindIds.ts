/** The nine documents by the words a clerk types after `--kind`. */
import type { ReportKind } from '../../src/domain/programme';
import { reportKinds } from '../../src/domain/reports/officeWords';
import { reportKindIds } from '../../src/domain/reports/reportIds';
import { wordReader } from '../../src/domain/words/words';

/** The kind of an id, of the program's own code or of a document's name in any spelling; null when it is none. */
export function readReportKind(word: string): ReportKind | null {
  const typed = word.trim().toLowerCase();
  const found = reportKinds.find(({ code }) => code === typed || reportKindIds[code] === typed);
  return found?.code ?? wordReader(reportKinds).read(word.trim());
}
