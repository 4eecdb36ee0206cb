/** Registrations that may be the one being entered, found before it is sent (domain.md 3.2, 4.3). */

import type { YearCheck } from '../check/yearCheck';
import { idAt } from '../registrations/registrationIds';
import {
  codeAt,
  kindCodes,
  nameAt,
  type Registrations,
  statusCodes,
  textAt,
} from '../registrations/registrations';
import { cleanText, hashKey, looseKey, suspectKey, textKey } from '../text/vietnameseText';
import type { Kind, Status } from '../words/vocabulary';

export interface AlikeRow {
  /** Mã đăng ký, '' when it has none. */
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly status: Status | null;
}

export interface AlikeRows {
  /** Spreadsheet row of the same nominee of the same unit: it would be registered twice. Null when there is none. */
  readonly same: number | null;
  /** The same name in another unit, or a name that differs in spelling only: perhaps a namesake. */
  readonly alike: readonly AlikeRow[];
}

export interface Nominee {
  readonly name: string;
  readonly kind: Kind;
  /** Index of the registering unit. */
  readonly unit: number;
  /** Spreadsheet row of the registration itself when it is in the register already. */
  readonly row: number | null;
}

/** More than a person looks through. */
const mostAlike = 10;
const settled: readonly (Status | null)[] = ['failed', 'withdrawn'];

/**
 * Looks at what stands in the year and has neither been refused nor withdrawn, drafts too. Within the unit a name
 * without its diacritics is alike as well: people type the same nominee twice in more ways than namesakes are found.
 */
export function alikeRows(registrations: Registrations, check: YearCheck, nominee: Nominee): AlikeRows {
  const name = cleanText(nominee.name);
  const [key, suspect, loose] = [textKey(name), suspectKey(name), looseKey(suspectKey(name))];
  const hash = hashKey(name) | 0;
  let same: number | null = null;
  const alike: AlikeRow[] = [];
  check.forEachRow((position, _state, unit) => {
    const row = registrations.rows[position] as number;
    const status = statusCodes[codeAt(registrations.status, position)] ?? null;
    if (row === nominee.row || kindCodes[codeAt(registrations.kind, position)] !== nominee.kind) return;
    const ofUnit = unit === nominee.unit;
    // Equal names have equal hashes, and so have y and i: most rows are passed over by theirs.
    if (
      (!ofUnit && ((registrations.names.hashes[position] as number) | 0) !== hash) ||
      settled.includes(status)
    )
      return;
    const other = nameAt(registrations, position);
    if (ofUnit && textKey(other) === key) same ??= row;
    else if (suspectKey(other) === suspect || (ofUnit && looseKey(suspectKey(other)) === loose)) {
      const id = idAt(registrations, position);
      alike.push({ id, row, name: cleanText(other), unit: textAt(registrations.unit, position), status });
    }
  });
  return { same, alike: alike.slice(0, mostAlike) };
}

/** What a person agrees to when saying that it is another one: its code, or its row where it has none. */
export function agreementOf({ id, row }: Pick<AlikeRow, 'id' | 'row'>): string {
  return id === '' ? `#${row}` : id;
}
