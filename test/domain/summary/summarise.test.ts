/** Blocks by kind of unit, and the same rows seen by commune, cluster and movement without counting twice. */
import { expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { readRegister } from '../../../src/domain/check/register';
import { summarise } from '../../../src/domain/summary/summarise';
import { grids, registrationHeader, registrations, timeZone, units } from '../registerGrids';

const rows = [
  { unit: 'XA01', kind: 'Mô hình' },
  { unit: 'MN01', kind: 'Tập thể' },
  { unit: 'MN01', kind: 'Cá nhân' },
  { unit: 'MN01', kind: 'Cá nhân', via: 'CQ01' },
  { unit: 'TH02', kind: 'Cá nhân' },
  { unit: 'CUM1', kind: 'Tập thể' },
  { unit: 'XA02', kind: 'Cá nhân', status: 'Nháp' },
];
const withMovement = registrations(rows).map((row, index) => [
  ...row,
  index === 0 ? 'Phong trào thi đua' : index === 5 ? 'PHỤ NỮ TÍCH CỰC' : '',
]);

function summary() {
  expect(withMovement[0]).toEqual([...registrationHeader, 'Phong trào thi đua']);
  const register = readRegister(grids([], { registrations: withMovement }), timeZone);
  return summarise(register, checkYear(register, 2024, null));
}

test('blocks hold the units with quotas and their totals', () => {
  expect(
    summary().blocks.map(({ id, units, counted, byKind }) => ({
      id,
      units: units.map(({ code, counted: n }) => `${code} ${n}`),
      counted,
      byKind,
    })),
  ).toEqual([
    {
      id: 'areas',
      units: ['XA01 3', 'XA02 1'],
      counted: 4,
      byKind: { model: 1, collective: 1, individual: 2 },
    },
    { id: 'clusters', units: ['CUM1 1'], counted: 1, byKind: { model: 0, collective: 1, individual: 0 } },
    {
      id: 'lead_agencies',
      units: ['CQ01 1'],
      counted: 1,
      byKind: { model: 0, collective: 0, individual: 1 },
    },
  ]);
});

test('views show the six counted rows again, not as a second count', () => {
  const views = Object.fromEntries(
    summary().views.map(({ id, lines }) => [
      id,
      lines.map((line) => `${'  '.repeat(line.level)}${line.label} ${line.counted}`),
    ]),
  );
  expect(views).toEqual({
    // The school's row through CQ01 is still a row of the school.
    by_parent: [
      'Xã Cửu Cao 4',
      '  Xã Cửu Cao 1',
      '  Trường Mầm non Cửu Cao 3',
      'Xã Phụng Công 1',
      '  Xã Phụng Công 0',
      '  Trường Tiểu học Phụng Công 1',
    ],
    by_cluster: ['Cụm thi đua số 1 6'],
    by_movement: ['Phụ nữ tích cực (Hội Liên hiệp Phụ nữ) 2'],
  });
});

test('movements are shown whoever chairs them, each of several on a line of its own', () => {
  const chaired = units.map((unit) => [...unit]);
  for (const unit of chaired) {
    if (unit[0] === 'XA02') unit[5] = 'Học tập gương điển hình';
    if (unit[0] === 'MN01') unit[5] = 'Trường xanh; Duy trì sĩ số ';
  }
  const rows = [
    'HỌC TẬP GƯƠNG ĐIỂN HÌNH',
    'Duy trì  sĩ số',
    'duy trì sĩ số',
    'Phong trào không ai chủ trì',
    '',
  ];
  const grid = registrations(rows.map(() => ({ unit: 'XA01' }))).map((row, index) => [
    ...row,
    index === 0 ? 'Phong trào thi đua' : (rows[index - 1] ?? ''),
  ]);
  const register = readRegister(grids([], { units: chaired, registrations: grid }), timeZone);
  const view = summarise(register, checkYear(register, 2024, null)).views.find(
    ({ id }) => id === 'by_movement',
  );
  expect(view?.lines.map(({ level, label, counted }) => `${'  '.repeat(level)}${label} ${counted}`)).toEqual([
    'Học tập gương điển hình (Xã Phụng Công) 1',
    'Trường Mầm non Cửu Cao 2',
    '  Trường xanh 0',
    '  Duy trì sĩ số 2',
    'Phụ nữ tích cực (Hội Liên hiệp Phụ nữ) 0',
  ]);
});
