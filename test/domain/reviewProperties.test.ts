/** Reviews on registers made at random: against a reckoning of its own, in any order, with anything in the cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusCodes } from '../../src/domain/registrations/registrations';
import { moveChanges } from '../../src/domain/review/moveChanges';
import { allowedStatusMoves } from '../../src/domain/review/moves';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { type TableKey, tables } from '../../src/domain/tables/tables';
import { applied, sealed } from './appliedChanges';
import { nominee, type ReviewTabs, readReviewBook, tab, timeZone, told } from './reviewBook';

type Lines<K extends 'registrations' | 'criteria' | 'reviews'> = NonNullable<ReviewTabs[K]>;

const criteria: Lines<'criteria'> = [
  { code: 'C1', label: 'x', required: 'Có', appliesTo: 'Chung' },
  { code: 'C2', label: 'x', appliesTo: 'Chung' },
  { code: 'G1', label: 'x', appliesTo: 'Giáo viên', group: 'g' },
  { code: 'G2', label: 'x', appliesTo: 'Giáo viên', group: 'g' },
  { code: 'T1', label: 'x', required: 'Có', appliesTo: 'Tập thể' },
  { code: 'Q1', label: 'x', appliesTo: 'Cán bộ quản lý', condition: 'Tập thể phụ trách là điển hình' },
];

const statusWords = ['Nháp', 'Đã gửi', 'Trả lại', 'Đang thẩm định', 'Đạt', 'Không đạt', 'Đã rút'];
const ids = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'];

const someone = fc.record({
  who: fc.constantFrom('Giáo viên', 'Cán bộ quản lý', 'Nhân viên', 'Tập thể'),
  status: fc.constantFrom(...statusWords),
  ledCollective: fc.constantFrom('', ...ids),
  year: fc.constantFrom(2023, 2024),
});
const someVerdicts = fc.dictionary(
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom('C1', 'C2', 'G1', 'G2', 'T1', 'Q1'))
    .map((pair) => pair.join(' ')),
  fc.constantFrom('Đạt', 'Không', 'Không áp dụng', ''),
  { maxKeys: 30 },
);
const register = fc.record({
  people: fc.array(someone, { minLength: 1, maxLength: 6 }),
  verdicts: someVerdicts,
});
type Random = {
  people: readonly { who: string; status: string; ledCollective: string; year: number }[];
  verdicts: Record<string, string>;
};

function linesOf({ people, verdicts }: Random): {
  registrations: Lines<'registrations'>;
  reviews: Lines<'reviews'>;
} {
  const registrations = people.map(({ who, status, ledCollective, year }, place) =>
    nominee({
      id: ids[place] as string,
      year,
      status,
      kind: who === 'Tập thể' ? 'Tập thể' : 'Cá nhân',
      role: who === 'Tập thể' ? '' : who,
      ledCollective: who === 'Tập thể' ? '' : ledCollective,
    }),
  );
  const reviews = Object.entries(verdicts).map(([pair, verdict]) => {
    const [registration = '', criterion = ''] = pair.split(' ');
    return { registration, criterion, verdict };
  });
  return { registrations, reviews };
}

/** The rules of domain.md once more, straight from the typed words. */
function reckoned({ people, verdicts }: Random, place: number): string {
  const person = people[place] as Random['people'][number];
  const of = (code: string): string => verdicts[`${ids[place]} ${code}`] ?? '';
  const hard = ['C1', ...(person.who === 'Tập thể' ? ['T1'] : [])].map(of);
  const groups = person.who === 'Giáo viên' ? [[of('G1'), of('G2')]] : [];
  let fails =
    hard.includes('Không') ||
    groups.some(
      (group) =>
        group.every((word) => word === 'Không' || word === 'Không áp dụng') && group.includes('Không'),
    );
  let open =
    hard.some((word) => word !== 'Đạt' && word !== 'Không') || groups.some((group) => !group.includes('Đạt'));
  if (person.who === 'Cán bộ quản lý') {
    const led = people[ids.indexOf(person.ledCollective)];
    const isCollective = led?.who === 'Tập thể';
    if (isCollective && (led.status === 'Không đạt' || led.status === 'Đã rút')) fails = true;
    else if (!isCollective || led.status !== 'Đạt' || led.year > person.year) open = true;
  }
  return fails ? 'must_fail' : open ? 'open' : 'may_pass';
}

describe('an assessment', () => {
  test('comes to what the rules say', () => {
    fc.assert(
      fc.property(register, (random) => {
        const { assessed } = readReviewBook({ criteria, ...linesOf(random) });
        random.people.forEach((_, place) => {
          expect(assessed.at(place).outcome).toBe(reckoned(random, place));
        });
      }),
      { numRuns: 400 },
    );
  });

  test('does not depend on the order of rows, lines or criteria', () => {
    fc.assert(
      fc.property(register, fc.integer(), (random, seed) => {
        const { registrations, reviews } = linesOf(random);
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((one, place) => ({ one, rank: Math.imul(place + 1, (seed | 1) * 2654435761) >>> 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
        const before = readReviewBook({ criteria, registrations, reviews });
        const after = readReviewBook({
          criteria: mixed(criteria),
          registrations: mixed(registrations),
          reviews: mixed(reviews),
        });
        const seen = (book: typeof before, id: string) => {
          const { outcome, metCount, softCount, lines } = book.assessed.at(book.at(id));
          return [
            outcome,
            metCount,
            softCount,
            lines.map(({ criterion, verdict }) => [criterion.code, verdict]).sort(),
          ];
        };
        for (const line of registrations) {
          expect(seen(after, String(line.id))).toEqual(seen(before, String(line.id)));
        }
        const codes = (book: typeof before) =>
          book
            .check()
            .findings.map(({ code }) => code)
            .sort();
        expect(codes(after)).toEqual(codes(before));
      }),
    );
  });
});

const dirt = fc.oneof(
  fc.constantFrom<Cell>('', ' ', '\u00a0', '#N/A', '#REF!', 'Cộng: 3', 'I. Khối', '=1', '{', '{"v":1}', null),
  fc.constantFrom<Cell>(
    ...statusWords,
    'Bồi dưỡng',
    'Kết thúc',
    'Có',
    'R0',
    'R1',
    'C1',
    'G1',
    'Tập thể',
    'Giáo viên',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>(new Date('2024-01-04T17:00:00Z'), new Date(Number.NaN)),
);

function dirtyTab(table: TableKey, rows: readonly (readonly Cell[])[]): Grid {
  const headers = Object.values(tables[table].columns);
  return [
    headers,
    ...rows.map((row) => headers.map((_, place) => row[place % Math.max(1, row.length)] ?? '')),
  ];
}

const dirtyRows = fc.array(fc.array(dirt, { minLength: 1, maxLength: 26 }), { maxLength: 6 });

test('nothing in the cells makes a check fail, and a second check finds nothing more to record', () => {
  fc.assert(
    fc.property(dirtyRows, dirtyRows, dirtyRows, (registrations, wishes, verdicts) => {
      const keyed = (table: 'criteria' | 'reviews', rows: typeof wishes) =>
        rows.map((row) =>
          Object.fromEntries(
            Object.keys(tables[table].columns).map((key, place) => [key, row[place % row.length] ?? '']),
          ),
        );
      const grid = dirtyTab('registrations', registrations);
      const read = (registrationGrid: Grid) =>
        readReviewBook({
          registrationGrid,
          criteria: keyed('criteria', wishes),
          reviews: keyed('reviews', verdicts),
        }).check();
      const first = read(grid);
      expect(read(sealed(grid, first.seals)).seals.size).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('every allowed move leaves a register in which nothing was moved wrongly', () => {
  const start = tab(
    'registrations',
    statusWords.map((status, place) => nominee({ id: `R${place}`, status, role: 'Nhân viên' })),
  );
  const steps = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (moves) => {
      let grid = sealed(start, readReviewBook({ registrationGrid: start }).check().seals);
      for (const [position, choice] of moves) {
        const { registrations, details, assessed } = readReviewBook({ registrationGrid: grid });
        const at = (registrations.grid[0] ?? []).indexOf('Trạng thái');
        const from = statusCodes[statusWords.indexOf(String(grid[position + 1]?.[at]))];
        const allowed = from === undefined ? [] : allowedStatusMoves(from, 'aggregator');
        const to = allowed[choice % Math.max(1, allowed.length)];
        if (to === undefined) continue;
        const { changes, refused } = moveChanges({
          action: 'moveStatus',
          registrations,
          details,
          positions: [position],
          target: { column: 'status', to },
          actor: 'aggregator',
          timeZone,
          assessmentAt: assessed.at,
        });
        expect(refused).toEqual([]);
        grid = applied(grid, 'registrations', changes);
        const check = readReviewBook({ registrationGrid: grid }).check();
        expect([told(check.findings), check.handMoves, check.seals.size]).toEqual([[], [], 0]);
      }
    }),
    { numRuns: 60 },
  );
});
