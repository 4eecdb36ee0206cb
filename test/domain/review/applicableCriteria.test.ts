/** Which criteria apply to whom: kinds, roles, types of collective, types of unit, leaders, proposals, a unit's own. */
import { describe, expect, test } from 'vitest';
import { unitHeader } from '../registerGrids';
import { nominee, type ReviewTabs, readReviewBook } from '../reviewBook';

type Line = NonNullable<ReviewTabs['registrations']>[number];

/** Codes that apply, then those undecided as `?code:fact`. */
function applying(criteria: NonNullable<ReviewTabs['criteria']>, line: Line, tabs: ReviewTabs = {}): string {
  const { assessed } = readReviewBook({ ...tabs, criteria, registrations: [nominee({ id: 'A', ...line })] });
  const { criteria: yes, undecided } = assessed.applicable.of(0);
  return [
    ...yes.map(({ code }) => code),
    ...undecided.map(({ criterion, lacks }) => `?${criterion.code}:${lacks}`),
  ].join(' ');
}

/** The tables of domain.md §1, one line each as their documents group them. */
const krongPa = [
  { code: 'C', label: 'x', appliesTo: 'Chung' },
  { code: 'T', label: 'x', appliesTo: 'Tập thể' },
  { code: 'N', label: 'x', appliesTo: 'Cá nhân' },
  { code: 'L', label: 'x', appliesTo: 'Lãnh đạo' },
];
const hoaBinh = [
  { code: 'T1', label: 'x', appliesTo: 'Tập thể; Mô hình; Công đoàn trường học' },
  { code: 'T4', label: 'x', appliesTo: 'Tập thể; Mô hình; Công đoàn cơ quan' },
  { code: 'T8', label: 'x', appliesTo: 'Tập thể; Mô hình' },
];
const thuThua = [
  { code: 'Q', label: 'x', appliesTo: 'Cán bộ quản lý' },
  { code: 'G', label: 'x', appliesTo: 'Giáo viên' },
  { code: 'H', label: 'x', appliesTo: 'Học sinh' },
];
const vanGiang = [
  { code: '1', label: 'x' },
  { code: '5', label: 'x', appliesTo: 'Trường MN; Trường TH' },
  { code: '9', label: 'x', appliesTo: 'Đề nghị khen thưởng' },
  { code: '10', label: 'x', appliesTo: 'Cụm thi đua' },
];

describe('by kind, role and type of collective', () => {
  test.each<[string, NonNullable<ReviewTabs['criteria']>, Line, string]>([
    ['KP teacher', krongPa, {}, 'C N'],
    ['KP manager heads a collective', krongPa, { role: 'Cán bộ quản lý' }, 'C N L'],
    ['KP manager who does not', krongPa, { role: 'Cán bộ quản lý', leader: 'Không' }, 'C N'],
    ['KP teacher who does', krongPa, { leader: 'Có' }, 'C N L'],
    ['KP collective', krongPa, { kind: 'Tập thể' }, 'C T'],
    ['KP model', krongPa, { kind: 'Mô hình' }, 'C'],
    ['KP no kind', krongPa, { kind: '' }, 'C ?T:kind ?N:kind ?L:kind'],
    ['HB school union', hoaBinh, { kind: 'Tập thể', collectiveType: 'Công đoàn trường học' }, 'T1 T8'],
    ['HB office union', hoaBinh, { kind: 'Mô hình', collectiveType: 'Công đoàn cơ quan' }, 'T4 T8'],
    ['HB no type', hoaBinh, { kind: 'Tập thể' }, 'T8 ?T1:collectiveType ?T4:collectiveType'],
    ['HB model without type', hoaBinh, { kind: 'Mô hình' }, 'T8 ?T1:collectiveType ?T4:collectiveType'],
    ['HB person', hoaBinh, {}, ''],
    ['TT manager', thuThua, { role: 'CBQL' }, 'Q'],
    ['TT pupil', thuThua, { role: 'HS' }, 'H'],
    ['TT other', thuThua, { role: 'Khác' }, ''],
    ['TT no role', thuThua, { role: '' }, '?Q:role ?G:role ?H:role'],
    ['TT strange role', thuThua, { role: 'bảo vệ' }, '?Q:role ?G:role ?H:role'],
    ['TT collective with a role typed', thuThua, { kind: 'Tập thể', role: 'Giáo viên' }, ''],
  ])('%s', (_name, criteria, line, expected) => {
    expect(applying(criteria, line)).toBe(expected);
  });

  test('a collective’s type does not bind models unless they are named', () => {
    const tổ = [{ code: 'T', label: 'x', appliesTo: 'Tổ chuyên môn' }];
    expect(applying(tổ, { kind: 'Mô hình' })).toBe('');
    expect(applying(tổ, { kind: 'Mô hình', collectiveType: 'Tổ chuyên môn' })).toBe('T');
    expect(applying(tổ, { kind: 'Tập thể' })).toBe('?T:collectiveType');
  });
});

describe('by unit and proposal', () => {
  test.each<[string, Line, string]>([
    ['commune', { unit: 'XA01' }, '1'],
    ['school', { unit: 'MN01' }, '1 5'],
    ['primary school written out', { unit: 'trường tiểu học Phụng Công' }, '1 5'],
    ['cluster itself', { unit: 'CUM1', kind: 'Tập thể' }, '1 10'],
    ['school through its cluster', { unit: 'MN01', via: 'CUM1' }, '1 5 10'],
    ['commune through its cluster', { unit: 'XA02', via: 'Cụm thi đua số 1' }, '1 10'],
    ['unknown unit', { unit: 'Trường ở đâu' }, '1 ?5:unit ?10:unit'],
    ['no readable year', { unit: 'MN01', year: 'năm nay' }, '1 ?5:unit ?10:unit'],
    ['stage proposed', { status: 'Đạt', stage: 'Đề nghị khen thưởng' }, '1 9'],
    ['stage awarded', { status: 'Đạt', stage: 'Đã khen thưởng' }, '1 9'],
    ['stage honoured', { status: 'Đạt', stage: 'Biểu dương' }, '1'],
  ])('%s', (_name, line, expected) => {
    expect(applying(vanGiang, line)).toBe(expected);
  });

  test('a line in Đề nghị khen thưởng is a proposal', () => {
    expect(applying(vanGiang, {}, { proposed: ['A'] })).toBe('1 9');
  });

  test('a unit’s own criteria bind it, the units below it, and who registers through it', () => {
    const own = [
      { code: 'xã', label: 'x', unit: 'XA01' },
      { code: 'trường', label: 'x', unit: 'MN01' },
      { code: 'cụm', label: 'x', unit: 'CUM1' },
      { code: 'ai', label: 'x', unit: 'Không có' },
    ];
    const of = (line: Line): string => applying(own, line);
    expect(of({ unit: 'MN01' })).toBe('xã trường');
    expect(of({ unit: 'XA01' })).toBe('xã');
    expect(of({ unit: 'XA02' })).toBe('');
    expect(of({ unit: 'MN01', via: 'CUM1' })).toBe('xã trường cụm');
    expect(of({ unit: 'đâu đó' })).toBe('?xã:unit ?trường:unit ?cụm:unit');
  });

  test('a unit that was replaced hands its rows, not its own criteria, to the successor', () => {
    const units = [
      unitHeader,
      ['CU', 'Xã Cũ', 'Xã', '', '', '', '', '30/06/2023', 'MOI'],
      ['MOI', 'Xã Mới', 'Xã', '', '', '', '01/07/2023', '', ''],
    ];
    const own = [
      { code: 'cũ', label: 'x', unit: 'CU' },
      { code: 'mới', label: 'x', unit: 'MOI' },
    ];
    expect(applying(own, { unit: 'CU', year: 2022 }, { units })).toBe('cũ');
    expect(applying(own, { unit: 'CU', year: 2024 }, { units })).toBe('mới');
  });
});

test('what applies does not depend on who was asked before', () => {
  const lines = [
    nominee({ id: 'A' }),
    nominee({ id: 'B', kind: 'Tập thể' }),
    nominee({ id: 'C', role: 'Cán bộ quản lý' }),
    nominee({ id: 'D', unit: 'MN01' }),
    nominee({ id: 'E', unit: 'MN01', via: 'CUM1', kind: 'Mô hình' }),
  ];
  const criteria = [...krongPa, ...vanGiang];
  const all = readReviewBook({ criteria, registrations: lines });
  const codes = (book: typeof all, position: number): string[] =>
    book.assessed.applicable.of(position).criteria.map(({ code }) => code);
  lines.forEach((line, position) => {
    expect(codes(all, position)).toEqual(codes(readReviewBook({ criteria, registrations: [line] }), 0));
  });
});
