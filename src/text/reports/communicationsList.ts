/** Danh mục tuyên truyền. */

import type { PlainDate } from '../../domain/dates/plainDate';
import type { CommunicationEntry, CommunicationsListFacts } from '../../domain/reports/communicationsList';
import type { WrittenReport } from '../../domain/reports/wording';
import type { CommunicationForm } from '../../domain/words/followUpWords';
import { grouped } from '../sentenceValues';
import { communicationsSaid } from './livingParagraphs';
import { maskedNote, yearPhrase } from './phrases';

const formTitles: Readonly<Record<CommunicationForm, string>> = {
  article: 'Bài viết',
  video: 'Phóng sự/video',
  exchange: 'Giao lưu',
  column: 'Chuyên mục',
  contest: 'Thi viết',
  training: 'Tập huấn',
  visit: 'Tham quan, học tập',
};

export function communicationsList(facts: CommunicationsListFacts): WrittenReport {
  const years = yearPhrase(facts);
  return {
    kind: 'catalogue',
    subject: `Tuyên truyền gương điển hình tiên tiến ${years}`,
    body: [
      {
        type: 'paragraph',
        content: communicationsSaid({
          communications: facts.total,
          forms: facts.forms,
          reach: facts.reach,
        }),
      },
      {
        type: 'table',
        numbering: 'through',
        columns: [
          // A whole day fits one line.
          { header: 'Ngày', width: 25, align: 'center' },
          { header: 'Hình thức', width: 21 },
          { header: 'Kênh', width: 28 },
          { header: 'Điển hình được tuyên truyền', width: 30 },
          { header: 'Liên kết', width: 30 },
          { header: 'Số lượt', width: 16, align: 'center' },
        ],
        rows: facts.entries.map((entry) => ({ type: 'item', cells: cells(entry) })),
      },
      ...maskedNote(facts.masked),
      {
        type: 'paragraph',
        content: `Trên đây là danh mục tuyên truyền gương điển hình tiên tiến ${years} của ${facts.issuer}.`,
      },
    ],
    annexes: [],
  };
}

function cells({ date, form, channel, link, count, names }: CommunicationEntry): string[] {
  const named = names.map((name) => (name === '' ? 'Không nêu tên' : name)).join('; ');
  return [
    date === null ? '' : dayText(date),
    form === null ? '' : formTitles[form],
    channel,
    named === '' ? 'Phong trào chung' : named,
    link,
    count === null ? '' : grouped(count, '.'),
  ];
}

function dayText({ day, month, year }: PlainDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year}`;
}
