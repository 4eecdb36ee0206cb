/** The legal bases a document cites: those of the tab `Căn cứ` in force on its date; no law is known to the code (domain.md 2.1). */

import { isoDate, type PlainDate } from '../dates/plainDate';
import { baseSentence } from '../documents/citation';
import { type Basis, baseInForce } from '../followUps/bases';
import type { ReportKind } from '../programme';
import { textKey } from '../text/textKey';
import { type Draft, wholeDate } from './draft';
import { everyDocument, noDocument, reportKinds } from './officeWords';

/** Fewer letters are no name of a document. */
const shortestUse = 6;

/** "Căn cứ …", in the order of the tab. One that is not in force on the date is left out and told of. */
export function citedBases(draft: Draft): string[] {
  const { sources, request } = draft;
  const date = wholeDate(request.date);
  const sentences: string[] = [];
  for (const base of sources.bases) {
    const use = readUse(base.usedFor);
    const number = base.number || base.title;
    if (use === 'unknown') draft.tell('base_use_unknown', { number, value: base.usedFor });
    if (use === 'unknown' || (use !== 'every' && !use.includes(request.kind))) continue;
    if (date !== null && !baseInForce(base, date)) {
      draft.tell('base_not_in_force', { number, ...span(base), date: isoDate(date) });
      continue;
    }
    for (const value of base.unreadable) draft.tell('base_date_invalid', { number, value });
    if (base.date === null && base.unreadable.length === 0) draft.tell('base_date_missing', { number });
    const sentence = baseSentence(base);
    if (!sentences.includes(sentence)) sentences.push(sentence);
  }
  if (sentences.length === 0) draft.tell('bases_missing', {});
  return sentences;
}

function span({ validFrom, validTo, date }: Basis): { from: string | null; to: string | null } {
  const iso = (day: PlainDate | null): string | null => (day === null ? null : isoDate(day));
  return { from: iso(validFrom ?? date), to: iso(validTo) };
}

/** Dùng cho: blank means every document; "Báo cáo" means all whose name holds these words. */
function readUse(text: string): readonly ReportKind[] | 'every' | 'unknown' {
  const parts = text
    .split(/[;,\n]/)
    .map(textKey)
    .filter((part) => part !== '');
  const says = (words: readonly string[]) => (part: string) => words.some((word) => textKey(word) === part);
  if (parts.length === 0 || parts.some(says(everyDocument))) return 'every';
  if (parts.every(says(noDocument))) return [];
  const meant = reportKinds.filter(({ stored, variants = [] }) =>
    [stored, ...variants].some((name) =>
      parts.some(
        (part) =>
          part.length >= shortestUse && (textKey(name).includes(part) || part.includes(textKey(name))),
      ),
    ),
  );
  return meant.length === 0 ? 'unknown' : meant.map(({ code }) => code);
}
