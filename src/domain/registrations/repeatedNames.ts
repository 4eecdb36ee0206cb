/**
 * Names that stand twice. The same name, kind and unit in one year is one nominee typed twice: the first row
 * counts. The same name in another unit may be a namesake: only a warning, never merged (domain.md 4.3, 3.2).
 */

import type { SuspectedDuplicate } from '../check/yearCheck';
import { finding } from '../findings/finding';
import { KeyedIndex } from '../tables/keyedIndex';
import { cleanText, suspectKey, textKey } from '../text/vietnameseText';
import type { Kind } from '../words/vocabulary';
import { type JudgedRows, stateCode } from './judgedRows';
import { codeAt, kindCodes, nameAt, type Registrations } from './registrations';

/** Other rows that a finding names; the sentence counts the rest. */
const mostNamedRows = 6;

/** Marks duplicates in `rows` and returns the groups that a person should look at. */
export function findRepeatedNames(registrations: Registrations, rows: JudgedRows): SuspectedDuplicate[] {
  const sheetRow = (place: number): number => registrations.rows[rows.positions[place] as number] as number;
  const nameOf = (place: number): string => nameAt(registrations, rows.positions[place] as number);
  const kindAt = (place: number): number => codeAt(registrations.kind, rows.positions[place] as number);
  const sameNominee = (a: number, b: number): boolean =>
    rows.units[a] === rows.units[b] && kindAt(a) === kindAt(b) && sameBy(textKey, nameOf(a), nameOf(b));
  const sameSuspect = (a: number, b: number): boolean =>
    kindAt(a) === kindAt(b) && sameBy(suspectKey, nameOf(a), nameOf(b));

  const counted = stateCode('counted');
  const countedRows = rows.states.reduce((sum, state) => (state === counted ? sum + 1 : sum), 0);
  const nominees = new KeyedIndex(rows.count, countedRows);
  const suspects = new KeyedIndex(rows.count, countedRows);
  const { hashes } = registrations.names;
  const groups = new Map<number, number[]>();
  const duplicate = stateCode('duplicate');
  for (let place = 0; place < rows.count; place++) {
    if (rows.states[place] !== counted) continue;
    // Equal names have equal suspicion keys, so one hash serves both questions.
    const hash =
      (hashes[rows.positions[place] as number] as number) ^ Math.imul(kindAt(place) + 1, 0x85ebca6b);
    const unitHash = hash ^ Math.imul((rows.units[place] as number) + 1, 0xc2b2ae35);
    const first = nominees.firstWithKey(place, unitHash, sameNominee);
    if (first !== place) {
      rows.states[place] = duplicate;
      const at = { table: 'registrations', row: sheetRow(place), column: 'name' } as const;
      rows.addFinding(place, finding('duplicate', at, { firstRow: sheetRow(first) }));
      continue;
    }
    const head = suspects.firstWithKey(place, hash, sameSuspect);
    if (head === place) continue;
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [head, place]);
    else group.push(place);
  }
  const inOrder = [...groups.values()].sort((a, b) => (a[0] as number) - (b[0] as number));
  return inOrder.map((group) => {
    const sheetRows = group.map(sheetRow);
    for (const place of group) {
      const row = sheetRow(place);
      rows.addFinding(
        place,
        finding(
          'suspected_duplicate',
          { table: 'registrations', row, column: 'name' },
          {
            rows: sheetRows
              .slice(0, mostNamedRows + 1)
              .filter((other) => other !== row)
              .slice(0, mostNamedRows),
            others: sheetRows.length - 1,
          },
        ),
      );
    }
    const head = group[0] as number;
    return { name: cleanText(nameOf(head)), kind: kindCodes[kindAt(head)] as Kind, rows: sheetRows };
  });
}

function sameBy(key: (text: string) => string, a: string, b: string): boolean {
  return a === b || key(a) === key(b);
}
