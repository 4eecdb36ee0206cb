/** A register of a programme that sets no quotas: every sound registration counts, for its own unit, without limits. */
import { expect, test } from 'vitest';
import { checkYear } from '../../src/domain/check/check';
import { summarise } from '../../src/domain/summary/summarise';
import { compareYears } from '../../src/domain/summary/yearComparison';
import { summaryLines } from '../../src/workbook/summaryTab';
import { readBook, registration, tab } from './followUpTabs';

const { register } = readBook({
  quotas: tab('quotas', []),
  registrations: [
    registration({ id: 'A1', unit: 'MN01', role: 'Giáo viên' }),
    registration({ id: 'A2', unit: 'MN01', kind: 'Tập thể' }),
    registration({ id: 'A3', unit: 'TH02', via: 'CUM1' }),
    registration({ id: 'A4', unit: 'XA02', status: 'Nháp' }),
    registration({
      id: 'A5',
      unit: 'MN01',
      role: 'Giáo viên',
      name: 'NGƯỜI MANG MÃ A1',
    }),
    registration({ id: 'A6', unit: 'Trường không có' }),
  ],
});
const check = checkYear(register, 2024, { year: 2024, month: 6, day: 1 });

test('counts by the rules that need no quota', () => {
  expect(check.totals).toMatchObject({
    units: 0,
    registrations: 6,
    counted: 3,
    byKind: { model: 0, collective: 1, individual: 2 },
    leftOut: { status: 1, duplicate: 1, kind: 0, incomplete: 0 },
    unattributed: 1,
    rowsWithErrors: 2,
  });
  expect(check.findings.map(({ code, place }) => `${place.row} ${code}`)).toEqual([
    '6 duplicate',
    '7 unit_unknown',
  ]);
});

test('is summarised: levels, roles, total, views', () => {
  const summary = summarise(register, check);
  const lines = summaryLines([summary], {
    time: '1',
    date: '2',
    sentence: () => '',
  });
  expect(lines.find((line) => line[1] === 'TỔNG CỘNG')?.slice(2, 6)).toEqual([0, 1, 2, 3]);
  expect(lines.filter(([kind]) => kind === 'view').map((line) => line[1])).toEqual([
    'Theo cấp học',
    'Theo loại',
    'Theo đối tượng',
    'Theo trạng thái',
    'Cơ cấu',
    'Theo đơn vị cấp trên',
    'Theo cụm thi đua',
    'Theo phong trào thi đua',
  ]);
});

test('is compared over years by commune and by cluster', () => {
  const { sections } = compareYears({
    register,
    summaries: [summarise(register, check)],
    followUps: null,
  });
  const units = sections.filter(({ id }) => ['areas', 'clusters', 'others'].includes(id));
  expect(units.map(({ id, lines }) => [id, lines.map(({ label, total }) => `${label} ${total}`)])).toEqual([
    ['areas', ['Xã Cửu Cao 2']],
    ['clusters', ['Cụm thi đua số 1 1']],
  ]);
});

test('a quota of one year leaves the years without any as they were', () => {
  const quotas = tab('quotas', [{ year: 2025, appliesTo: 'Xã', min: 9, max: 10 }]);
  const rows = [
    registration({ id: 'B1', unit: 'MN01', role: 'Giáo viên' }),
    registration({ id: 'B2', unit: 'CQ01', year: 2025 }),
    registration({ id: 'B3', unit: 'MN01', year: 2025 }),
  ];
  const book = readBook({ quotas, registrations: rows }).register;
  const counted = [2024, 2025].map((year) => checkYear(book, year, null).totals);
  // In 2025 the school stands on its commune's list, and the agency on nobody's.
  expect(counted.map((totals) => [totals.counted, totals.unattributed])).toEqual([
    [1, 0],
    [1, 1],
  ]);
});
