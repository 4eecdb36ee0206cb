/** Same data, same file: every document of every programme, byte for byte, whatever stands where in the tabs. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { Programme, ReportKind } from '../../src/domain/programme';
import type { ReportRequest } from '../../src/domain/reports/reportRequest';
import type { ReportGrids } from '../../src/domain/reports/reportSources';
import type { Grid } from '../../src/domain/tables/cell';
import { hoaBinh } from '../../src/programmes/hoaBinh';
import { krongPa } from '../../src/programmes/krongPa';
import { sonTra } from '../../src/programmes/sonTra';
import { thuThua } from '../../src/programmes/thuThua';
import { vanGiang } from '../../src/programmes/vanGiang';
import { documentOf, request } from '../domain/reports/reportBook';
import { hoaBinhRegister } from './programmes/hoaBinhRegister';
import { krongPaRegister } from './programmes/krongPaRegister';
import { sonTraRegister } from './programmes/sonTraRegister';
import { thuThuaRegister } from './programmes/thuThuaRegister';
import { vanGiangRegister } from './programmes/vanGiangRegister';

const registers: readonly (readonly [Programme, ReportGrids, number])[] = [
  [krongPa, krongPaRegister, 2024],
  [hoaBinh, withoutRow(hoaBinhRegister, 'ĐK-2018-006'), 2018],
  [vanGiang, vanGiangRegister, 2024],
  [thuThua, thuThuaRegister, 2024],
  [sonTra, sonTraRegister, 2024],
];

/** Of two rows of one person the upper one counts: there the order does say something. */
function withoutRow(grids: ReportGrids, id: string): ReportGrids {
  return { ...grids, registrations: grids.registrations.filter((row) => !row.includes(id)) };
}

/** These say something by their order: the office's own of its bases and criteria, the last word in `Cấu hình`. */
const ordered: readonly (keyof ReportGrids)[] = ['settings', 'bases', 'criteria'];

/** Rows upside down where their order says nothing, and the columns of all tabs turned by three. */
function moved(grids: ReportGrids): ReportGrids {
  const turned = (row: Grid[number]): Grid[number] => [...row.slice(3), ...row.slice(0, 3)];
  const tabs = Object.entries(grids) as [keyof ReportGrids, Grid | null][];
  return Object.fromEntries(
    tabs.map(([tab, grid]) => {
      if (grid === null) return [tab, null];
      const [header = [], ...rows] = grid;
      return [tab, [header, ...(ordered.includes(tab) ? rows : rows.reverse())].map(turned)];
    }),
  ) as unknown as ReportGrids;
}

function askedFor(kind: ReportKind, from: number): ReportRequest {
  return request({ kind, from, to: kind === 'closing_report' ? from + 1 : from });
}

async function bytes(grids: ReportGrids, asked: ReportRequest): Promise<Buffer> {
  return Buffer.from(await renderDocx(composeDocument(documentOf(grids, asked))));
}

describe.each(registers.map(([programme, grids, year]) => ({ id: programme.id, programme, grids, year })))(
  '$id',
  ({ programme, grids, year }) => {
    it.each(programme.reports.map(({ kind }) => kind))('%s', async (kind) => {
      const asked = askedFor(kind, year);
      const first = await bytes(grids, asked);
      expect((await bytes(grids, asked)).equals(first)).toBe(true);
      expect((await bytes(moved(grids), asked)).equals(first)).toBe(true);
      const later = await bytes(grids, { ...asked, date: { day: 21, month: 2, year: 2024 } });
      expect(later.equals(first)).toBe(false);
    });
  },
);

it('of one registration too, whose reviewers come in the order of its criteria', async () => {
  const asked = request({ kind: 'review_sheet', registrations: ['ĐK-2024-002'] });
  const first = await bytes(sonTraRegister, asked);
  expect((await bytes(moved(sonTraRegister), asked)).equals(first)).toBe(true);
});

it('tells one register from another', async () => {
  const asked = askedFor('closing_report', 2024);
  const other = withoutRow(vanGiangRegister, 'ĐK-2024-001');
  expect((await bytes(other, asked)).equals(await bytes(vanGiangRegister, asked))).toBe(false);
});
