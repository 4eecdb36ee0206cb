/** Makes the dossier of a registration from what has been read. */

import { isoDate } from '../dates/plainDate';
import { idAt } from '../registrations/registrationIds';
import { blankCode, codeAt, type Registrations, statusCodes, textAt } from '../registrations/registrations';
import type { StoredValue } from '../tables/changeSet';
import { readableValue, storedCell } from '../tables/storedCell';
import { textHash } from '../text/textHash';
import { type Dossier, type DossierField, type DossierLine, dossierFields } from './dossier';
import type { RegisterAssessment } from './registerAssessment';

/** What a dossier is made from. */
export interface DossierSources {
  readonly registrations: Registrations;
  readonly assessed: RegisterAssessment;
  readonly timeZone: string;
}

/** The dossier of a registration as things stand. */
export function dossierAt({ registrations, assessed, timeZone }: DossierSources, position: number): Dossier {
  const applicable = assessed.applicable.of(position);
  const dependsOnRecord = applicable.criteria.some(({ condition }) => condition !== null);
  const known = {
    id: idAt(registrations, position),
    status: statusCodes[codeAt(registrations.status, position)] ?? null,
    fields: shownFields(registrations, position, timeZone),
    applicable,
    lines: dossierLines(assessed, position),
  };
  const led = dependsOnRecord ? assessed.ledCollectives.at(position) : null;
  return { ...known, led, seen: seenMark(known) };
}

function shownFields(
  { grid, rows, columns }: Registrations,
  position: number,
  timeZone: string,
): Record<DossierField, string> {
  const row = grid[(rows[position] as number) - 1] ?? [];
  const fields = {} as Record<DossierField, string>;
  for (const field of dossierFields) fields[field] = shownText(storedCell(row[columns[field]], timeZone));
  return fields;
}

/** As people read it, its lines kept apart: achievements are told in several. */
function shownText(value: StoredValue): string {
  if (typeof value !== 'string') return readableValue(value);
  return value
    .split(/\r\n?|\n/)
    .map(readableValue)
    .join('\n')
    .trim();
}

function dossierLines({ applicable, lines }: RegisterAssessment, position: number): DossierLine[] {
  const { reviews } = lines;
  const standing = lines.verdictsOf(position);
  return applicable.of(position).criteria.map(({ code, index }) => {
    const found = standing.get(index);
    if (found === undefined) {
      return { criterion: code, verdict: null, unreadable: '', remark: '', reviewer: '', date: '' };
    }
    const { line, verdict } = found;
    const date = reviews.dateAt(line);
    return {
      criterion: code,
      verdict,
      unreadable: codeAt(reviews.verdict, line) < blankCode ? textAt(reviews.verdict, line) : '',
      remark: reviews.remarkAt(line),
      reviewer: reviews.reviewerAt(line),
      date: date === null ? '' : isoDate(date),
    };
  });
}

/** A check rewrites its own column, and who signed a line decides nothing: neither makes a dossier another one. */
function seenMark({ status, fields, applicable, lines }: Omit<Dossier, 'led' | 'seen' | 'id'>): string {
  const { checkResult: _rewritten, ...shown } = fields;
  return textHash(
    JSON.stringify([
      status,
      dossierFields.map((field) => (field === 'checkResult' ? '' : shown[field])),
      applicable.criteria.map(({ code, label, required, group }) => [code, label, required, group]),
      applicable.undecided.map(({ criterion, lacks }) => [criterion.code, lacks]),
      lines.map(({ verdict, unreadable, remark }) => [verdict, unreadable, remark]),
    ]),
  );
}
