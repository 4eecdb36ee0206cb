/** Danh mục tuyên truyền: what was published, shown, taught or visited (ST B.III.2, B.III.4: F62–F65, F71; KH 72 IV.3, IV.4.g: F43). */

import type { PlainDate } from '../dates/plainDate';
import type { Figure } from '../documents/officialDocument';
import { type CommunicationForm, communicationForms } from '../words/followUpWords';
import type { CommonFacts, Draft } from './draft';
import { livingFigures, livingLines } from './livingFigures';
import { type Nominee, nomineeOf, tellOfNominees } from './nominees';
import { type ReportRow, reportRows } from './reportRows';
import { compareKeys, orderKey } from './vietnameseOrder';

export interface CommunicationEntry {
  readonly date: PlainDate | null;
  readonly form: CommunicationForm | null;
  readonly channel: string;
  readonly link: string;
  readonly count: number | null;
  /** Whom it is about; none when it is about the movement as a whole. */
  readonly names: readonly string[];
}

export interface CommunicationsListFacts extends CommonFacts {
  readonly total: Figure;
  readonly forms: Readonly<Record<CommunicationForm, Figure>>;
  readonly reach: Figure;
  readonly entries: readonly CommunicationEntry[];
  readonly masked: boolean;
}

export function communicationsListFacts(draft: Draft): CommunicationsListFacts | null {
  const lines = livingLines(draft, null).communications;
  if (lines.length === 0) {
    draft.tell('nothing_communicated', { from: draft.request.from, to: draft.request.to });
    return null;
  }
  const people = new Map<number, { row: ReportRow; nominee: Nominee }>();
  const named = rowFinder(draft);
  const entries = lines.map(({ date, form, channel, link, count, registrations }) => {
    const names: string[] = [];
    for (const position of registrations) {
      const row = named(position);
      if (row === null) continue;
      const known = people.get(position) ?? { row, nominee: nomineeOf(draft, row) };
      people.set(position, known);
      names.push(known.nominee.name);
    }
    return { date, form, channel, link, count, names };
  });
  const shown = [...people.values()];
  tellOfNominees(
    draft,
    shown.map(({ row }) => row),
    shown.map(({ nominee }) => nominee),
  );
  const { communications, forms, reach } = livingFigures(draft, null);
  return {
    ...draft.common,
    total: communications,
    forms,
    reach,
    entries: inOrder(entries),
    masked: shown.some(({ nominee }) => nominee.masked),
  };
}

/** A registration of an earlier year may still be spoken of. */
function rowFinder(draft: Draft): (position: number) => ReportRow | null {
  const years = new Map<number, ReadonlyMap<number, ReportRow>>();
  const { year } = draft.sources.register.registrations;
  return (position) => {
    const ofYear = year.codes[year.ids[position] as number] as number;
    if (ofYear < 0) return null;
    let rows = years.get(ofYear);
    if (rows === undefined) {
      rows = new Map(reportRows(draft.sources, ofYear).map((row) => [row.position, row]));
      years.set(ofYear, rows);
    }
    return rows.get(position) ?? null;
  };
}

/** By date, form, channel; undated lines come last. */
function inOrder(entries: readonly CommunicationEntry[]): CommunicationEntry[] {
  const forms = communicationForms.map(({ code }) => code);
  const day = ({ date }: CommunicationEntry): number =>
    date === null ? Number.MAX_SAFE_INTEGER : date.year * 10000 + date.month * 100 + date.day;
  const form = (entry: CommunicationEntry): number =>
    entry.form === null ? forms.length : forms.indexOf(entry.form);
  const text = ({ channel, names, link }: CommunicationEntry): string =>
    [channel, ...names, link].map(orderKey).join('\u0000');
  return entries
    .map((entry) => ({ entry, day: day(entry), form: form(entry), text: text(entry) }))
    .sort((a, b) => a.day - b.day || a.form - b.form || compareKeys(a.text, b.text))
    .map(({ entry }) => entry);
}
