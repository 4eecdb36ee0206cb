/** The lines of Tổng hợp: the bar of progress, the views that say something, the plans, and what is due. */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../src/domain/check/check';
import type { DueItem } from '../../src/domain/followUps/dueItems';
import { summarise } from '../../src/domain/summary/summarise';
import { type DuePanel, dueLines } from '../../src/workbook/dueLines';
import { progressBar, summaryLines } from '../../src/workbook/summaryTab';
import { type Lines, readBook, tab } from '../domain/followUpTabs';

test.each([
  { counted: 0, min: 9, max: 10, bar: '░░░░░░ 0%' },
  { counted: 1, min: 9, max: 10, bar: '░░░░░░ 11%' },
  { counted: 8, min: 9, max: 10, bar: '█████░ 88%' },
  { counted: 9, min: 9, max: 10, bar: '██████ 100%' },
  { counted: 10, min: 9, max: 10, bar: '██████ 100%' },
  { counted: 11, min: 9, max: 10, bar: '██████ 110%' },
  { counted: 3, min: 1, max: 3, bar: '██████ 100%' },
  { counted: 4, min: null, max: 8, bar: '███░░░ 50%' },
  { counted: 9, min: null, max: 8, bar: '██████ 112%' },
  { counted: 3, min: 3, max: null, bar: '██████ 100%' },
  { counted: 5, min: null, max: null, bar: '' },
  { counted: 0, min: 0, max: null, bar: '' },
])('$counted of $min–$max is $bar', ({ counted, min, max, bar }) => {
  expect(progressBar({ counted, min, max })).toBe(bar);
});

const units = tab('units', [
  { code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã', hardArea: 'Có' },
  { code: 'MN01', name: 'Trường Mầm non Cửu Cao', type: 'Trường MN', parent: 'XA01' },
  { code: 'CUM1', name: 'Cụm thi đua số 1', type: 'Cụm thi đua' },
  { code: 'CUM2', name: 'Cụm thi đua số 2', type: 'Cụm thi đua' },
  { code: 'CUM3', name: 'Cụm thi đua số 3', type: 'Cụm thi đua' },
]);
const plainUnits = tab('units', [{ code: 'XA01', name: 'Xã Cửu Cao', type: 'Xã' }]);

function row(unit: string, line: Lines<'registrations'>[number] = {}): Lines<'registrations'>[number] {
  const sound = { year: 2024, kind: 'Cá nhân', status: 'Đã gửi', sentDate: '05/01/2024' };
  return { unit, name: `${unit} ${Object.values(line).join(' ')}`, ...sound, ...line };
}

function linesOf(book: Parameters<typeof readBook>[0], due?: DuePanel) {
  const { register } = readBook(book);
  const heading = {
    time: '13:02',
    date: '20/11/2026',
    sentence: () => 'Kết quả.',
    ...(due === undefined ? {} : { due }),
  };
  return summaryLines([summarise(register, checkYear(register, 2024, null))], heading);
}

/** Everything below the view `title` up to the next one, without blank cells. */
function viewOf(lines: readonly (readonly unknown[])[], title: string): unknown[][] {
  const from = lines.findIndex((line) => line[0] === 'view' && line[1] === title);
  if (from < 0) return [];
  const below = lines.slice(from + 1);
  const length = below.findIndex(([kind]) => kind === 'view');
  return below
    .slice(0, length < 0 ? below.length : length)
    .map((line) => line.slice(1).filter((cell) => cell !== ''));
}

describe('views by closed lists', () => {
  const lines = linesOf({
    units,
    registrations: [
      row('MN01', { role: 'Giáo viên', status: 'Đạt', stage: 'Bồi dưỡng' }),
      row('MN01', { role: 'Học sinh' }),
      row('XA01', { kind: 'Tập thể', collectiveType: 'Tổ chuyên môn' }),
      row('XA01', { kind: 'Mô hình', status: 'Nháp' }),
    ],
  });

  test('hold the lines in which something stands, above the long ones of units', () => {
    expect(lines.filter(([kind]) => kind === 'view').map((line) => line[1])).toEqual([
      'Theo cấp học',
      'Theo loại',
      'Theo đối tượng',
      'Theo trạng thái',
      'Theo giai đoạn',
      'Cơ cấu',
      'Theo đơn vị cấp trên',
      'Theo cụm thi đua',
    ]);
    expect(viewOf(lines, 'Theo cấp học')).toEqual([
      ['Mầm non', 0, 0, 2, 2],
      ['Không thuộc trường nào', 0, 1, 0, 1],
    ]);
    expect(viewOf(lines, 'Theo loại')).toEqual([
      ['Được tính', 0, 1, 2, 3],
      ['Không tính: trạng thái', 1, 0, 0, 1],
    ]);
    expect(viewOf(lines, 'Theo đối tượng')).toEqual([
      ['Giáo viên', 1, 1],
      ['Học sinh', 1, 1],
    ]);
    expect(viewOf(lines, 'Theo trạng thái')).toEqual([
      ['Nháp', 1, 0, 0, 1],
      ['Đã gửi', 0, 1, 1, 2],
      ['Đạt', 0, 0, 1, 1],
    ]);
    expect(viewOf(lines, 'Theo giai đoạn')).toEqual([['Bồi dưỡng', 0, 0, 1, 1]]);
    expect(viewOf(lines, 'Cơ cấu')).toEqual([
      ['Lao động trực tiếp, trong số cá nhân', 1, 1, '1/2 (50%)', 'chưa ghi: 1'],
      ['Tổ chuyên môn, trong số tập thể', 1, 1, '1/1 (100%)'],
      ['Địa bàn khó khăn, trong số đăng ký', 0, 1, 2, 3, '3/3 (100%)'],
    ]);
  });

  test('say which registrations they count', () => {
    expect(lines.find((line) => line[1] === 'Theo trạng thái')?.[2]).toBe(
      'mọi đăng ký của năm, kể cả đăng ký không được tính',
    );
  });

  test('stay out of a register that says nothing of them', () => {
    const plain = linesOf({ units: plainUnits, registrations: [row('XA01')] });
    expect(plain.filter(([kind]) => kind === 'view').map((line) => line[1])).toEqual(['Theo trạng thái']);
  });

  test('of an empty register there is none', () => {
    const empty = linesOf({ units: plainUnits });
    expect(empty.map(([kind]) => kind)).toEqual([
      'guong-sang',
      'note',
      'note',
      'head',
      'block',
      'none',
      'total',
      'total',
    ]);
  });

  test('statuses are shown where no unit has a quota', () => {
    const lines = linesOf({ units: plainUnits, quotas: tab('quotas', []), registrations: [row('XA01')] });
    expect(lines.slice(4).map((line) => line[1])).toEqual([
      'Chưa có đơn vị nào được giao chỉ tiêu trong năm này.',
      'TỔNG CỘNG',
      'Theo trạng thái',
      'Đã gửi',
    ]);
  });
});

test('a plan is here, late or missing', () => {
  const lines = linesOf({
    units,
    // Due before 05/02/2024.
    plans: [
      { year: 2024, unit: 'CUM1', sentDate: '04/02/2024' },
      { year: 2024, unit: 'CUM2', sentDate: '05/02/2024' },
    ],
  });
  const planOf = (unit: string) => lines.find((line) => line[1] === unit)?.[13];
  expect(['Cụm thi đua số 1', 'Cụm thi đua số 2', 'Cụm thi đua số 3', 'Xã Cửu Cao'].map(planOf)).toEqual([
    'Đã có',
    'Chậm',
    'Thiếu',
    '',
  ]);
});

const today = { year: 2024, month: 1, day: 1 };

function item(name: string, day: number, state: DueItem['state'], others: Partial<DueItem> = {}): DueItem {
  const date = day > 0 ? { year: 2024, month: 1, day } : { year: 2023, month: 12, day: 31 + day };
  return {
    source: 'milestone',
    row: 2,
    year: 2024,
    yearKind: 'calendar',
    name,
    type: 'report',
    date,
    written: date,
    wholeYear: false,
    forWhom: '',
    recipient: '',
    units: [],
    open: [],
    daysLeft: day - 1,
    state,
    remind: null,
    ...others,
  };
}

const unit = (index: number) => ({ index, code: `U${index}`, name: `Đơn vị ${index}` });

describe('what is due', () => {
  /** Kind, name, for whom, standing, date. */
  const brief = (items: readonly DueItem[]) =>
    dueLines({ items, today, days: 30 }).map((line) => [line[0], line[1], line[2], line[9], line[14]]);

  test('stands right below the frozen heads', () => {
    const lines = linesOf(
      { units: plainUnits, registrations: [row('XA01')] },
      { items: [item('Báo cáo năm', 5, 'due')], today, days: 30 },
    );
    expect(lines.slice(3, 7).map((line) => [line[0], line[1]])).toEqual([
      ['head', 'Đơn vị'],
      ['view', '30 ngày tới'],
      ['warning', 'Báo cáo năm'],
      ['block', 'Xã, phường, thị trấn'],
    ]);
  });

  test('is told with date, name, for whom, and how it stands', () => {
    expect(
      brief([
        item('Báo cáo quý', 0, 'missed', { daysLeft: -1, recipient: 'Sở GDĐT' }),
        item('Sơ kết', 1, 'due'),
        item('', 9, 'due', {
          source: 'list',
          forWhom: 'Xã, Thị trấn',
          units: [unit(1), unit(2), unit(3)],
          open: [unit(1), unit(3)],
        }),
        item('', 10, 'done', { source: 'plan', forWhom: 'Cụm thi đua', units: [unit(4)] }),
      ]),
    ).toEqual([
      ['view', '30 ngày tới', 'từ 01/01/2024 đến 31/01/2024, và việc đã quá hạn trong năm', '', ''],
      ['error', 'Báo cáo quý', 'gửi Sở GDĐT', 'Quá hạn 1 ngày', '31/12/2023'],
      ['warning', 'Sơ kết', '', 'Hôm nay', '01/01/2024'],
      [
        'warning',
        'Nộp danh sách đăng ký năm 2024',
        'Xã, Thị trấn · còn 2/3 đơn vị',
        'Còn 8 ngày',
        '09/01/2024',
      ],
      ['clear', 'Nộp kế hoạch năm 2024', 'Cụm thi đua', 'Đã xong', '10/01/2024'],
    ]);
  });

  test('is nothing when nothing is due', () => {
    expect(brief([])).toEqual([]);
  });

  test.each([
    { count: 6, lines: 7, more: null },
    { count: 7, lines: 8, more: 'và 1 việc khác' },
    { count: 60, lines: 8, more: 'và 54 việc khác' },
  ])('takes $lines lines for $count items', ({ count, lines, more }) => {
    const shown = brief(Array.from({ length: count }, (_, index) => item(`Việc ${index}`, 2, 'due')));
    expect(shown).toHaveLength(lines);
    expect(shown[7]?.[1] ?? null).toBe(more);
  });

  test('of too many the most urgent stay: what is due first and what was missed last, in order of date', () => {
    const missed = [-3, -2, -1].map((day) => item(`m${day}`, day, 'missed'));
    const due = [2, 4, 6, 8, 10].map((day) => item(`d${day}`, day, 'due'));
    const done = item('xong', 3, 'done');
    const [d2, ...later] = due;
    const items = [...missed, ...(d2 === undefined ? [] : [d2]), done, ...later];
    expect(brief(items).map((line) => line[1])).toEqual([
      '30 ngày tới',
      'm-2',
      'm-1',
      'd2',
      'd4',
      'd6',
      'd8',
      'và 3 việc khác',
    ]);
  });

  test('missed ones fill the places that nothing else takes', () => {
    const items = [
      ...[-5, -4, -3, -2, -1].map((day) => item(`m${day}`, day, 'missed')),
      item('d2', 2, 'due'),
      item('xong', 3, 'done'),
    ];
    expect(brief(items).map((line) => line[1])).toEqual([
      '30 ngày tới',
      'm-5',
      'm-4',
      'm-3',
      'm-2',
      'm-1',
      'd2',
      'và 1 việc khác',
    ]);
  });
});
