/** `Nhiều năm` and the documents put every line of the registers that live on into the same year, of whichever kind years are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { readRegister } from '../../../src/domain/check/register';
import { figuresOf } from '../../../src/domain/documents/figures';
import { readFollowUps } from '../../../src/domain/followUps/followUps';
import type { Measure } from '../../../src/domain/reports/figureQuery';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import { summarise } from '../../../src/domain/summary/summarise';
import { compareYears } from '../../../src/domain/summary/yearComparison';
import { randomReportGrids } from './randomReportGrids';
import { build, request, timeZone } from './reportBook';

/** Where `Nhiều năm` shows what a figure of the yearly report counts. */
const places = {
  honoured: ['honoured', 'lines'],
  communications: ['communications', 'lines'],
  reach: ['communications', 'reach'],
  inspections: ['inspections', 'inspections'],
  issues: ['inspections', 'issues'],
  settled_issues: ['inspections', 'settled'],
  nurture_lines: ['nurture', 'lines'],
  evaluated: ['nurture', 'evaluated'],
} as const satisfies Partial<Record<Measure, readonly [string, string]>>;

const years = [2022, 2023, 2024];

/** @returns how many figures were compared */
function agree(grids: ReportGrids): number {
  const register = readRegister(grids, timeZone);
  const summaries = years.map((year) => summarise(register, checkYear(register, year, null)));
  const followUps = readFollowUps(grids, register, timeZone);
  const { sections } = compareYears({ register, summaries, followUps });
  const shown = ([section, label]: readonly [string, string], at: number): number => {
    const lines: readonly { label: string; values: readonly (number | null)[] }[] =
      sections.find(({ id }) => id === section)?.lines ?? [];
    return lines.find((line) => line.label === label)?.values[at] ?? 0;
  };
  let compared = 0;
  years.forEach((year, at) => {
    const { document } = build(grids, request({ kind: 'yearly_report', from: year }));
    if (document === null) return;
    for (const { id, value } of figuresOf(document)) {
      const { measure, form } = JSON.parse(id) as { measure: string; form?: string };
      const place = (places as Readonly<Record<string, readonly [string, string]>>)[measure];
      if (place === undefined || form !== undefined) continue;
      expect([year, measure, shown(place, at)]).toEqual([year, measure, value]);
      compared++;
    }
  });
  return compared;
}

it('agree on registers made at random', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomReportGrids, (grids) => {
      compared += agree(grids);
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(200);
});
