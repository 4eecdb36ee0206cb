/** What the charts of reports draw, and when there is nothing to look at. */
import { describe, expect, it } from 'vitest';
import { countText } from '../../../src/domain/documents/numberText';
import type { ChartBlock, Figure } from '../../../src/domain/documents/officialDocument';
import type { YearsLine, YearsLineId } from '../../../src/domain/reports/closingReport';
import type { UnitLine } from '../../../src/domain/reports/unitLines';
import { kindsChart, progressChart, yearsChart } from '../../../src/text/reports/charts';
import { blockLines } from './modelText';

function figure(value: number): Figure {
  return {
    type: 'figure',
    id: `${value}`,
    label: '',
    value,
    text: countText(value),
    table: 'registrations',
    rows: [],
  };
}

function unit(name: string, counted: number, block: UnitLine['block'] = 'areas'): UnitLine {
  const none = figure(0);
  const owes = counted < 9;
  return {
    key: name,
    name,
    type: 'commune',
    block,
    kinds: { total: figure(counted), model: none, collective: none, individual: figure(counted) },
    min: figure(9),
    max: figure(10),
    result: counted === 0 ? 'none' : owes ? 'short' : 'met',
    owes,
    shortBy: null,
    overBy: null,
    late: null,
    wrongKind: null,
    allowed: { kinds: null, roles: null },
    plan: null,
    planSent: null,
    dueDate: null,
    lastDay: null,
  };
}

function units(count: number, counted: (index: number) => number): UnitLine[] {
  return Array.from({ length: count }, (_, index) => unit(`Xã ${index + 1}`, counted(index)));
}

function lines(chart: ChartBlock | null): string[] {
  return chart === null ? [] : blockLines(chart);
}

const note = 'Sau dấu “/” là chỉ tiêu; phần nhạt là số còn thiếu so với tối thiểu.';

describe('progress by unit', () => {
  it('has a bar for each of up to 40 units, under their blocks', () => {
    const chart = progressChart([...units(39, () => 9), unit('Cụm thi đua số 1', 0, 'clusters')]);
    expect(lines(chart).slice(0, 3)).toEqual([
      'Biểu đồ: Tiến độ đăng ký theo đơn vị so với chỉ tiêu',
      '== Xã, phường, thị trấn',
      'Xã 1: 09 (09, 10)',
    ]);
    expect(lines(chart).slice(-3)).toEqual(['== Cụm thi đua', 'Cụm thi đua số 1: 0 (09, 10)', note]);
    expect(lines(chart)).toHaveLength(1 + 2 + 40 + 1);
  });

  it('of more units shows those that lack something', () => {
    const chart = progressChart(units(41, (index) => (index < 2 ? index : 9)));
    expect(lines(chart)).toEqual([
      'Biểu đồ: Tiến độ đăng ký của các đơn vị còn thiếu so với chỉ tiêu',
      '== Xã, phường, thị trấn',
      'Xã 1: 0 (09, 10)',
      'Xã 2: 01 (09, 10)',
      note,
    ]);
    expect(progressChart(units(41, () => 9))).toBeNull();
  });

  it('of very many that lack something shows 40 and says where the others are', () => {
    const said = lines(progressChart(units(400, () => 2)));
    expect(said).toHaveLength(1 + 1 + 40 + 1);
    expect(said[said.length - 1]).toBe(`${note} Các đơn vị còn thiếu khác xem Bảng 1.`);
  });

  it('is not drawn for one unit or none', () => {
    expect(progressChart([])).toBeNull();
    expect(progressChart([unit('Xã 1', 3)])).toBeNull();
  });
});

describe('kinds and roles', () => {
  const roles = (unwritten: number): Parameters<typeof kindsChart>[1] => ({
    manager: figure(1),
    teacher: figure(4),
    staff: figure(0),
    student: figure(2),
    other: figure(0),
    unwritten: figure(unwritten),
  });
  const kinds = (total: number): Parameters<typeof kindsChart>[0] => ({
    total: figure(total),
    model: figure(0),
    collective: figure(3),
    individual: figure(total - 3),
  });

  it('shows all kinds, and the roles somebody has', () => {
    expect(lines(kindsChart(kinds(12), roles(2)))).toEqual([
      'Biểu đồ: Số trường hợp đăng ký theo loại, đối tượng',
      '== Theo loại',
      'Mô hình: 0',
      'Tập thể: 03',
      'Cá nhân: 09',
      '== Cá nhân theo đối tượng',
      'Cán bộ quản lý: 01',
      'Giáo viên: 04',
      'Học sinh: 02',
      'Chưa ghi đối tượng: 02',
    ]);
  });

  it('leaves roles out where there are no individuals, and is not drawn for fewer than ten', () => {
    const none = figure(0);
    const nobody = { manager: none, teacher: none, staff: none, student: none, other: none, unwritten: none };
    expect(lines(kindsChart(kinds(10), nobody)).slice(-1)).toEqual(['Cá nhân: 07']);
    expect(kindsChart(kinds(9), roles(0))).toBeNull();
  });
});

describe('year by year', () => {
  const line = (id: YearsLineId, ...values: number[]): YearsLine & { id: YearsLineId } => ({
    id,
    values: values.map(figure),
    total: figure(values.reduce((sum, each) => sum + each, 0)),
  });

  it('has registrations and those that passed', () => {
    expect(lines(yearsChart([2023, 2024], 'school', [line('listed', 10, 0), line('passed', 4, 0)]))).toEqual([
      'Biểu đồ: Số trường hợp đăng ký, thẩm định đạt qua các năm',
      '== Năm học 2023-2024',
      'Đăng ký: 10',
      'Thẩm định đạt: 04',
      '== Năm học 2024-2025',
      'Đăng ký: 0',
      'Thẩm định đạt: 0',
    ]);
  });

  it('has registrations alone while nobody has passed', () => {
    expect(lines(yearsChart([2023, 2024], 'calendar', [line('listed', 4, 6)])).slice(1)).toEqual([
      '== Năm 2023',
      'Đăng ký: 04',
      '== Năm 2024',
      'Đăng ký: 06',
    ]);
  });

  it('is not drawn for one year, nor for fewer than ten registrations', () => {
    expect(yearsChart([2024], 'calendar', [line('listed', 30)])).toBeNull();
    expect(yearsChart([2023, 2024], 'calendar', [line('listed', 4, 5)])).toBeNull();
  });
});
