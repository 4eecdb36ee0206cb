/** The charts of reports. Their figures are those of the tables and sentences beside them. */

import type { ChartBar, ChartBlock, Figure } from '../../domain/documents/officialDocument';
import type { YearsLine, YearsLineId } from '../../domain/reports/closingReport';
import type { CommonFacts, KindFigures } from '../../domain/reports/draft';
import type { RoleFigures } from '../../domain/reports/roleFigures';
import type { UnitLine } from '../../domain/reports/unitLines';
import { viYearHead } from '../yearName';
import { blockNames, isNone, kindNames, opening, roleNames, unwrittenRole } from './phrases';

/** The chart as blocks of a body: none where there is nothing to draw. */
export function drawn(chart: ChartBlock | null): ChartBlock[] {
  return chart === null ? [] : [chart];
}

/** More bars than these are read, not looked at: a table does that better. */
export const mostBars = 40;

/** So few registrations are seen at once in a sentence. */
const fewest = 10;

/**
 * How far each unit is from its quota, by block. Of more units than one looks at only those are drawn that lack
 * something. Null where there is nothing to compare.
 */
export function progressChart(units: readonly UnitLine[]): ChartBlock | null {
  if (units.length < 2) return null;
  const whole = units.length <= mostBars;
  const lacking = units.filter(({ owes }) => owes);
  const shown = whole ? units : lacking.slice(0, mostBars);
  if (shown.length === 0) return null;
  const notes = [progressNote, ...(shown.length < lacking.length && !whole ? [restNote] : [])];
  return {
    type: 'chart',
    caption: whole
      ? 'Tiến độ đăng ký theo đơn vị so với chỉ tiêu'
      : 'Tiến độ đăng ký của các đơn vị còn thiếu so với chỉ tiêu',
    groups: blocksOf(shown).map((block) => ({
      title: blockNames[block],
      bars: shown.filter((unit) => unit.block === block).map(unitBar),
    })),
    note: notes.join(' '),
  };
}

const progressNote = 'Sau dấu “/” là chỉ tiêu; phần nhạt là số còn thiếu so với tối thiểu.';
const restNote = 'Các đơn vị còn thiếu khác xem Bảng 1.';

function blocksOf(units: readonly UnitLine[]): UnitLine['block'][] {
  return [...new Set(units.map(({ block }) => block))];
}

function unitBar({ name, kinds, min, max }: UnitLine): ChartBar {
  return { label: name, value: kinds.total, target: { min, max } };
}

/** Kinds, and individuals by role; roles of which there is none are not drawn. Null where there is little to look at. */
export function kindsChart(kinds: KindFigures, roles: RoleFigures): ChartBlock | null {
  if (kinds.total.value < fewest) return null;
  const names = { ...roleNames, unwritten: unwrittenRole };
  const roleBars = (Object.keys(names) as (keyof typeof names)[])
    .map((role) => bar(names[role], roles[role]))
    .filter(({ value }) => !isNone(value));
  const kindBars = (['model', 'collective', 'individual'] as const).map((kind) =>
    bar(kindNames[kind], kinds[kind]),
  );
  return {
    type: 'chart',
    caption: 'Số trường hợp đăng ký theo loại, đối tượng',
    groups: [
      { title: 'Theo loại', bars: kindBars },
      ...(roleBars.length === 0 ? [] : [{ title: 'Cá nhân theo đối tượng', bars: roleBars }]),
    ],
  };
}

function bar(label: string, value: Figure): ChartBar {
  return { label: opening(label), value };
}

/** Registrations, and those that passed, year by year. Null for one year, and where there is little to look at. */
export function yearsChart(
  years: readonly number[],
  yearKind: CommonFacts['yearKind'],
  lines: readonly (YearsLine & { readonly id: YearsLineId })[],
): ChartBlock | null {
  const listed = lines.find(({ id }) => id === 'listed');
  const passed = lines.find(({ id }) => id === 'passed');
  if (listed === undefined || listed.total.value < fewest || years.length < 2) return null;
  const barsOf = (label: string, line: YearsLine | undefined, year: number): ChartBar[] => {
    const value = line?.values[year];
    return value === undefined ? [] : [bar(label, value)];
  };
  return {
    type: 'chart',
    caption: 'Số trường hợp đăng ký, thẩm định đạt qua các năm',
    groups: years.map((year, index) => ({
      title: viYearHead(year, yearKind),
      bars: [...barsOf('đăng ký', listed, index), ...barsOf('thẩm định đạt', passed, index)],
    })),
  };
}
