/** The nine documents by the words that stand in names of files and that a clerk types: their names without diacritics. */
import type { ReportKind } from '../programme';
import { looseKey } from '../text/vietnameseText';
import type { ReportRequest } from './reportRequest';

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

/** Signs of a unit in a file's name: some systems let paths grow only so long. */
const longestUnit = 40;

/** `don-doc-2024-xa01.docx`: letters, digits and dashes that every system and every mail takes. */
export function reportFileName({
  kind,
  from,
  to,
  unit,
}: Pick<ReportRequest, 'kind' | 'from' | 'to' | 'unit'>): string {
  const years = from === to ? String(from) : `${from}-${to}`;
  const whose = looseKey(unit ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestUnit)
    .replace(/^-+|-+$/g, '');
  return `${[reportKindIds[kind], years, whose].filter((part) => part !== '').join('-')}.docx`;
}
