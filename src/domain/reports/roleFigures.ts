/** Individuals by role, and those whose role nobody wrote (domain.md 4.1 Đối tượng). */
import type { Figure } from '../documents/officialDocument';
import { type Role, roles } from '../words/vocabulary';
import type { Draft } from './draft';
import type { ReportRow } from './reportRows';

/** `unwritten`: the cell is blank or cannot be read. */
export type RoleFigures = Readonly<Record<Role | 'unwritten', Figure>>;

/** @param listed all registrations listed in the years of the request */
export function roleFigures(draft: Draft, listed: readonly ReportRow[]): RoleFigures {
  const individuals = listed.filter(({ kind }) => kind === 'individual');
  const codes = [...roles.map(({ code }) => code), 'unwritten'] as const;
  return Object.fromEntries(
    codes.map((role) => [
      role,
      draft.countRows(
        { measure: 'listed', kind: 'individual', role },
        individuals.filter((row) => (row.role ?? 'unwritten') === role),
      ),
    ]),
  ) as RoleFigures;
}
