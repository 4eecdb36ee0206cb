/** Every figure of every document of each programme, counted again from registers made at random in its own words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedWords } from '../../../src/commands/programmeRows';
import type { Programme } from '../../../src/domain/programme';
import { verifyReport } from '../../../src/domain/reports/verifyReport';
import type { Cell } from '../../../src/domain/tables/cell';
import {
  collectiveTypes,
  kinds,
  roles,
  stages,
  statuses,
  unitTypes,
} from '../../../src/domain/words/vocabulary';
import { hoaBinh } from '../../../src/programmes/hoaBinh';
import { krongPa } from '../../../src/programmes/krongPa';
import { sonTra } from '../../../src/programmes/sonTra';
import { thuThua } from '../../../src/programmes/thuThua';
import { vanGiang } from '../../../src/programmes/vanGiang';
import { programmeGrids } from './programmeBook';
import { build, type ReportTabs, request, timeZone } from './reportBook';

const runs = 60;
const timeout = 60_000;

function oneOf(...cells: readonly Cell[]): fc.Arbitrary<Cell> {
  return fc.constantFrom(...cells);
}

/** Words of a programme as stored; all there are where it names none. */
function words<Code extends string>(
  all: Parameters<typeof storedWords<Code>>[0],
  own: readonly Code[],
): string[] {
  const codes = own.length === 0 ? all.map(({ code }) => code) : own;
  return codes.map((code) => storedWords(all, [code]));
}

/** Two units of each type that registers, the second below the very first. */
function unitsOf({ unitTypes: types }: Programme): ReportTabs['units'] & object {
  return types.flatMap((type, index) =>
    [1, 2].map((place) => ({
      code: `U${index}${place}`,
      name: `${storedWords(unitTypes, [type])} số ${place}`,
      type: storedWords(unitTypes, [type]),
      parent: place === 2 && index > 0 ? 'U01' : '',
      hardArea: place === 1 ? 'Có' : '',
    })),
  );
}

function tabsOf(programme: Programme): fc.Arbitrary<ReportTabs> {
  const { from, to } = programme.period ?? { from: 2024, to: 2024 };
  const units = unitsOf(programme);
  const ids = Array.from({ length: 14 }, (_, index) => `ĐK-${index + 1}`);
  const year = oneOf(from, from, from + 1, to, to);
  const id = oneOf(...ids, `${ids[0]}; ${ids[3]}`, '');
  const day = fc
    .tuple(fc.integer({ min: from, max: to + 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([inYear, month]) => `${month === 2 ? 28 : 30}/${month}/${inYear}`);
  const lines = <Line>(line: fc.Arbitrary<Line>) => fc.array(line, { maxLength: 6 });
  const registration = fc.record({
    year,
    unit: oneOf(...units.map(({ code = '' }) => code), 'Đơn vị lạ'),
    kind: oneOf(...words(kinds, programme.kinds), 'Cá nhân'),
    name: oneOf('Lê Thị Mẫu', 'Lê Thị Mậu', 'lê thị mẫu', 'Tổ Thử', 'Mô hình Thử', ''),
    role: oneOf(...words(roles, programme.roles), ''),
    collectiveType: oneOf(...words(collectiveTypes, programme.collectiveTypes), ''),
    status: oneOf(...words(statuses, []), 'Đạt', 'Đạt', 'Đạt', 'Đạt', ''),
    stage: oneOf(...words(stages, []), ''),
    consent: oneOf('Đồng ý', 'Không', 'Chưa hỏi', ''),
    leader: oneOf('Có', ''),
    directWorker: oneOf('Có', 'Không', ''),
    sentDate: day,
  });
  return fc.record({
    units: fc.constant(units),
    registrations: fc
      .array(registration, { minLength: 6, maxLength: ids.length })
      .map((rows) => rows.map((row, index) => ({ ...row, id: ids[index] ?? '' }))),
    reviews: lines(
      fc.record({
        registration: id,
        criterion: oneOf(...programme.criteria.map(({ code }) => code)),
        verdict: oneOf('Đạt', 'Không', 'Không áp dụng'),
      }),
    ),
    plans: lines(fc.record({ year, unit: oneOf(...units.map(({ code = '' }) => code)), sentDate: day })),
    honoured: lines(
      fc.record({
        name: oneOf('Tổ Thử'),
        kind: oneOf('Tập thể'),
        registration: id,
        occasion: oneOf(`Hội nghị ${from}`, `Năm học ${from}-${from + 1}`, ''),
      }),
    ),
    nurture: lines(
      fc.record({ registration: id, support: oneOf('Kinh phí', ''), effect: oneOf('Tốt', ''), date: day }),
    ),
    communications: lines(
      fc.record({
        registration: id,
        form: oneOf('Bài viết', 'Thi viết', ''),
        date: day,
        count: oneOf(40, '1.200', ''),
      }),
    ),
    inspections: lines(
      fc.record({
        date: day,
        unit: oneOf(...units.map(({ code = '' }) => code)),
        subject: oneOf('Kiểm tra'),
        type: oneOf('', 'Vướng mắc'),
        settled: oneOf('Có', ''),
      }),
    ),
    proposals: lines(
      fc.record({
        registration: id,
        year: oneOf(from, to, ''),
        type: oneOf('Thường xuyên', 'Chuyên đề'),
        award: oneOf('Giấy khen', 'Bằng khen', ''),
        result: oneOf('', 'Được khen', 'Không được khen'),
        date: day,
      }),
    ),
  });
}

describe.each(
  [krongPa, hoaBinh, vanGiang, thuThua, sonTra].map((programme) => [programme.id, programme] as const),
)('%s', (_id, programme) => {
  const { from, to } = programme.period ?? { from: 2024, to: 2024 };
  const used = programme.reports.map(({ kind }) => kind);

  it.each(used)(
    '%s holds no figure that its rows do not say',
    (kind) => {
      let made = 0;
      let figures = 0;
      fc.assert(
        fc.property(
          tabsOf(programme),
          fc.constantFrom(from, to),
          fc.constantFrom(null, null, 'U01'),
          (tabs, year, unit) => {
            const grids = programmeGrids(programme, year, [['Cơ quan ban hành', 'Cơ quan Thử']], tabs);
            const whole = kind === 'closing_report' || kind === 'communications_list';
            const asked = request({ kind, from: whole ? from : year, to: whole ? to : year, unit });
            const { document } = build(grids, asked);
            if (document === null) return;
            made++;
            const { mismatches, total } = verifyReport(document, asked, grids, timeZone);
            expect(mismatches).toEqual([]);
            figures += total;
          },
        ),
        { numRuns: runs },
      );
      expect(made).toBeGreaterThan(runs / 8);
      expect(figures).toBeGreaterThan(runs / 2);
    },
    timeout,
  );
});
