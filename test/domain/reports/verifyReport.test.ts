/** The second count agrees with the first on every figure of every document, and sees a figure that was falsified. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generatedRegister, generatedYear } from '../../../local/sample/generatedRegister';
import { sampleRows } from '../../../local/sample/sampleRows';
import { registerChanges } from '../../../src/commands/registerChanges';
import type { RegisterGrids } from '../../../src/domain/check/register';
import { figuresOf } from '../../../src/domain/documents/figures';
import type { Figure, OfficialDocument } from '../../../src/domain/documents/officialDocument';
import type { ReportKind } from '../../../src/domain/programme';
import { figureId, readFigureId } from '../../../src/domain/reports/figureQuery';
import { reportKinds } from '../../../src/domain/reports/officeWords';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { verifyReport } from '../../../src/domain/reports/verifyReport';
import type { Cell, Grid } from '../../../src/domain/tables/cell';
import { vanGiang } from '../../../src/programmes/vanGiang';
import { changeSetGrid } from '../../fixtures/changeSetGrids';
import { randomReportGrids } from './randomReportGrids';
import { build, documentOf, request, timeZone, verify } from './reportBook';
import { hoaBinhGrids, krongPaGrids, sonTraGrids, thuThuaGrids } from './schoolBook';
import { vanGiangGrids } from './vanGiangBook';

const kinds: readonly ReportKind[] = reportKinds.map(({ code }) => code);
const timeout = 60_000;

/** A register of the oracle's, with somebody to issue documents. */
function withOffice(grids: RegisterGrids): ReportGrids {
  const nothing = {
    criteria: null,
    reviews: null,
    honoured: null,
    nurture: null,
    communications: null,
    inspections: null,
    proposals: null,
    milestones: null,
    bases: null,
  };
  const settings = grids.settings ?? [['Khóa', 'Giá trị']];
  const [header = []] = settings;
  const row: Cell[] = header.map((name) =>
    name === 'Khóa' ? 'Cơ quan ban hành' : name === 'Giá trị' ? 'Phòng Nội vụ' : '',
  );
  return { ...nothing, ...grids, settings: [...settings, row] };
}

/** Rows below the header in the order of keys that repeat. */
function reordered(grid: Grid, keys: readonly number[]): Grid {
  const [header = [], ...rows] = grid;
  const keyed = rows.map((row, index) => ({ row, key: keys[index % keys.length] ?? 0 }));
  return [header, ...keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)];
}

describe('the second count', () => {
  const programme = registerChanges(vanGiang, 2024, {
    settings: null,
    units: null,
    quotas: null,
    criteria: null,
    milestones: null,
    bases: null,
  });
  const sample: ReportGrids = {
    ...sampleRows,
    settings: [...changeSetGrid(programme, 'settings'), ['Cơ quan ban hành', 'UBND huyện Văn Giang']],
    quotas: changeSetGrid(programme, 'quotas'),
    criteria: changeSetGrid(programme, 'criteria'),
    bases: changeSetGrid(programme, 'bases'),
    milestones: null,
  };

  it.each(kinds)('agrees on the sample register: %s', (kind) => {
    const { matched, total, mismatches } = verify(sample, request({ kind }));
    expect(mismatches).toEqual([]);
    expect(matched).toBe(total);
    expect(total).toBeGreaterThan(2);
  });

  it.each(kinds)('labels every figure so that it is told from the others: %s', (kind) => {
    const figures = figuresOf(
      documentOf(sample, request({ kind, from: kind === 'closing_report' ? 2023 : 2024, to: 2024 })),
    );
    const labels = figures.map(({ label }) => label);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    for (const label of labels)
      expect(label).toMatch(/^(Số|Tỷ lệ|Chỉ tiêu|Tổng số) .*; (năm \d{4}|từ năm \d{4} đến năm \d{4})$/u);
  });

  it(
    'agrees on registers made at random, for every document that can be made',
    () => {
      let figures = 0;
      const made = new Set<ReportKind>();
      fc.assert(
        fc.property(
          randomReportGrids,
          fc.constantFrom(...kinds),
          fc.constantFrom(2023, 2024),
          fc.constantFrom<readonly string[]>([], [], ['ĐK-1', 'ĐK-3', 'ĐK-4']),
          fc.constantFrom(null, null, 'XA01', 'Trường Mầm non An Hòa'),
          (grids, kind, year, registrations, unit) => {
            const from = kind === 'closing_report' ? 2023 : year;
            const asked = request({ kind, from, to: year, registrations, unit });
            const { document } = build(grids, asked);
            if (document === null) return;
            const { mismatches, total } = verifyReport(document, asked, grids, timeZone);
            expect(mismatches).toEqual([]);
            figures += total;
            made.add(kind);
          },
        ),
        { numRuns: 600 },
      );
      expect(figures).toBeGreaterThan(1000);
      expect([...made].sort()).toEqual([...kinds].sort());
    },
    timeout,
  );

  it(
    'agrees on 3,000 rows and 400 units, quickly enough to press a button for it',
    () => {
      const whole = withOffice(generatedRegister({ rows: 3000, units: 400, seed: 5 }));
      const asked = request({ kind: 'registration_report', from: generatedYear });
      const { matched, total } = verify(whole, asked);
      expect(matched).toBe(total);
      expect(total).toBeGreaterThan(300);
    },
    timeout,
  );
});

describe('a falsified figure', () => {
  const asked = request({ kind: 'registration_report' });
  const document = documentOf(vanGiangGrids, asked);
  const all = figuresOf(document);

  /** The document with one figure changed wherever it stands. */
  function falsified(id: string, change: Partial<Figure>): OfficialDocument {
    return JSON.parse(JSON.stringify(document), (_key, value) =>
      value !== null && typeof value === 'object' && value.type === 'figure' && value.id === id
        ? { ...value, ...change }
        : value,
    ) as OfficialDocument;
  }

  it('is seen, whichever it is, by its value, its text and its rows', () => {
    for (const { id, value, rows } of all) {
      for (const change of [
        { value: value + 1 },
        { text: `${value + 1}` },
        { rows: [...rows, 'ĐK-2024-999'] },
        ...(rows.length > 0 ? [{ rows: rows.slice(1) }] : []),
      ]) {
        const { matched, total, mismatches } = verifyReport(
          falsified(id, change),
          asked,
          vanGiangGrids,
          timeZone,
        );
        expect(mismatches.map((mismatch) => mismatch.id)).toEqual([id]);
        expect(matched).toBe(total - 1);
      }
    }
    expect(all.length).toBe(45);
  });

  it('is seen where only a bar is false, though the table before it is right', () => {
    const body = document.body.map((block) =>
      block.type !== 'chart'
        ? block
        : {
            ...block,
            groups: block.groups.map((group) => ({
              ...group,
              bars: group.bars.map((bar) =>
                bar.label === 'Xã Phụng Công'
                  ? { ...bar, value: { ...bar.value, value: 9, text: '09' } }
                  : bar,
              ),
            })),
          },
    );
    const { matched, total, mismatches } = verifyReport(
      { ...document, body },
      asked,
      vanGiangGrids,
      timeZone,
    );
    expect([matched, total]).toEqual([44, 45]);
    expect(mismatches).toMatchObject([
      { label: 'Số trường hợp đăng ký; Xã Phụng Công; năm 2024', value: 9, recounted: { value: 2 } },
    ]);
  });

  it('is told of with what the rows say', () => {
    const [first] = all;
    const { mismatches } = verifyReport(
      falsified(first?.id ?? '', { value: 99, text: '99' }),
      asked,
      vanGiangGrids,
      timeZone,
    );
    expect(mismatches[0]).toMatchObject({
      label: 'Số đơn vị đăng ký; năm 2024',
      value: 99,
      recounted: { value: 3, rows: ['XA01', 'XA02', 'CUM1'] },
    });
  });

  it('shows when a row has changed since the document was made', () => {
    const registrations = vanGiangGrids.registrations.map((row) =>
      row.map((cell) => (cell === 'Lê Thị Ân' ? '' : cell)),
    );
    const { mismatches } = verifyReport(document, asked, { ...vanGiangGrids, registrations }, timeZone);
    expect(mismatches.map(({ label }) => label)).toContain('Số trường hợp đăng ký; năm 2024');
  });

  it.each([
    ['not an id', 'x'],
    ['no question', '{}'],
    ['an unknown one', '{"measure":"all","from":2024,"to":2024}'],
  ])('%s is no match', (_name, id) => {
    const [figure] = all as [Figure];
    const forged = { body: [{ type: 'paragraph' as const, content: [{ ...figure, id }] }], annexes: [] };
    expect(verifyReport(forged, asked, vanGiangGrids, timeZone)).toMatchObject({ matched: 0, total: 1 });
  });
});

describe('the id of a figure', () => {
  it('is its question, and back', () => {
    const query = { to: 2024, measure: 'listed', from: 2024, unit: 'XA 01 & "x"', kind: 'model' } as const;
    const id = figureId(query);
    expect(id).toBe('{"measure":"listed","from":2024,"to":2024,"unit":"XA 01 & \\"x\\"","kind":"model"}');
    expect(readFigureId(id)).toEqual(query);
  });
});

describe('the document', () => {
  it.each([
    ['Văn Giang', vanGiangGrids, 2024],
    // The teacher who stands twice counts by the upper row: that order does matter.
    [
      'Sơn Trà',
      {
        ...sonTraGrids,
        registrations: sonTraGrids.registrations.filter((row) => !row.includes('ĐK-2024-004')),
      },
      2024,
    ],
    ['Thủ Thừa', thuThuaGrids, 2024],
    ['Krông Pa', krongPaGrids, 2024],
    ['Hòa Bình', hoaBinhGrids, 2018],
  ])('of %s does not depend on the order of rows, but of bases and criteria', (_name, grids, year) => {
    const moved = (keys: readonly number[]): ReportGrids => ({
      ...grids,
      units: reordered(grids.units, keys),
      registrations: reordered(grids.registrations, keys),
      communications: grids.communications === null ? null : reordered(grids.communications, keys),
      nurture: grids.nurture === null ? null : reordered(grids.nurture, keys),
      proposals: grids.proposals === null ? null : reordered(grids.proposals, keys),
      honoured: grids.honoured === null ? null : reordered(grids.honoured, keys),
    });
    const said = (whole: ReportGrids, kind: ReportKind): unknown => {
      const { document } = build(whole, request({ kind, from: year }));
      // The places of rows without a code are not what it says.
      return JSON.parse(JSON.stringify(document), (key, value) =>
        key === 'rows' && typeof value?.[0] === 'string' ? [] : value,
      );
    };
    fc.assert(
      fc.property(
        fc.array(fc.nat(20), { minLength: 3, maxLength: 14 }),
        fc.constantFrom(...kinds),
        (keys, kind) => {
          expect(said(moved(keys), kind)).toEqual(said(grids, kind));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same every time', () => {
    for (const kind of kinds) {
      const asked = request({ kind });
      expect(JSON.stringify(build(vanGiangGrids, asked))).toBe(JSON.stringify(build(vanGiangGrids, asked)));
    }
  });
});
