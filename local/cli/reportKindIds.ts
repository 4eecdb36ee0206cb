/** The nine documents by the words a clerk types after `--kind`: the Vietnamese name without diacritics. */
import type { ReportKind } from '../../src/domain/programme';
import { reportKinds } from '../../src/domain/reports/officeWords';
import { wordReader } from '../../src/domain/words/words';

/** They stand in offices' notes and scripts, so they stay as they are. */
export const reportKindIds: Readonly<Record<ReportKind, string>> = {
  registration_list: 'danh-sach',
  registration_report: 'tong-hop',
  reminder: 'don-doc',
  review_sheet: 'tham-dinh',
  award_proposal: 'to-trinh',
  yearly_report: 'ket-qua-nam',
  introduction: 'gioi-thieu',
  closing_report: 'tong-ket',
  communications_list: 'tuyen-truyen',
};

/** The kind of an id, of the program's own code or of a document's name in any spelling; null when it is none. */
export function readReportKind(word: string): ReportKind | null {
  const typed = word.trim().toLowerCase();
  const found = reportKinds.find(({ code }) => code === typed || reportKindIds[code] === typed);
  return found?.code ?? wordReader(reportKinds).read(word.trim());
}
