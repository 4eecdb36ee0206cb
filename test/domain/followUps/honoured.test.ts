/** Exemplars commended before: the list itself, who of a year is on it, and lead agencies (F27, F28, F32). */
import { describe, expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { competingAgain, honouredBefore } from '../../../src/domain/followUps/honouredBefore';
import type { Cell } from '../../../src/domain/tables/cell';
import { brief, followUpFindings, type Lines, readBook, registration, type Tabs } from '../followUpTabs';
import { unitHeader } from '../registerGrids';

const exemplar = { name: 'Tổ Toán', kind: 'Tập thể', unit: 'XA01', occasion: 'Hội nghị năm 2020' };
const codes = (tabs: Tabs, years: readonly number[] = [2024]) => brief(followUpFindings(tabs, { years }));

test('a line is read whole', () => {
  const tabs: Tabs = {
    registrations: [registration({ id: 'ĐK-2024-001' })],
    honoured: [
      {
        ...exemplar,
        award: 'Giấy khen của Chủ tịch UBND huyện',
        roadmap: '2024: Bằng khen của tỉnh; 2026: Huân chương Lao động',
        followed: 'Có',
        registration: 'ĐK-2024-001',
      },
    ],
  };
  expect(readBook(tabs).followUps.honoured).toEqual([
    {
      row: 2,
      name: 'Tổ Toán',
      kind: 'collective',
      units: [0],
      occasion: 'Hội nghị năm 2020',
      year: 2020,
      award: 'Giấy khen của Chủ tịch UBND huyện',
      roadmap: '2024: Bằng khen của tỉnh; 2026: Huân chương Lao động',
      followed: true,
      registrations: [0],
    },
  ]);
  expect(codes(tabs)).toEqual([]);
});

describe('the year in an occasion', () => {
  test.each([
    { occasion: 'Hội nghị ĐHTT huyện lần thứ V, năm 2020', year: 2020 },
    { occasion: 'giai đoạn 2015–2020', year: 2020 },
    { occasion: 2023, year: 2023 },
    { occasion: '20/11/2023', year: 2023 },
    { occasion: new Date('2023-11-20T00:00:00+07:00'), year: 2023 },
    { occasion: 'QĐ 12345/QĐ-UBND', year: null },
    { occasion: 'QĐ 1526/QĐ-TTg năm 2022', year: 2022 },
    { occasion: 'lần thứ V', year: null },
    { occasion: '', year: null },
    { occasion: '#N/A', year: null },
  ] as { occasion: Cell; year: number | null }[])('$occasion', ({ occasion, year }) => {
    expect(readBook({ honoured: [{ ...exemplar, occasion }] }).followUps.honoured[0]?.year).toBe(year);
  });
});

describe('the year in an occasion, in a register of school years', () => {
  test.each([
    { occasion: 'Tổng kết năm học 2023-2024', year: 2023 },
    { occasion: 'Hội nghị ĐHTT huyện lần thứ V, năm 2020', year: 2020 },
    { occasion: 'giai đoạn 2015–2020', year: 2020 },
    { occasion: 2023, year: 2023 },
    // A day: the school year 2022-2023 ends with July 2023.
    { occasion: '31/07/2023', year: 2022 },
    { occasion: new Date('2023-05-19T00:00:00+07:00'), year: 2022 },
    { occasion: new Date('2023-08-01T00:00:00+07:00'), year: 2023 },
  ] as { occasion: Cell; year: number }[])('$occasion', ({ occasion, year }) => {
    const settings = [['Kiểu năm', 'Năm học']] as const;
    expect(readBook({ settings, honoured: [{ ...exemplar, occasion }] }).followUps.honoured[0]?.year).toBe(
      year,
    );
  });

  test('who was commended at the end of a school year competes again in the next', () => {
    const tabs: Tabs = {
      settings: [['Kiểu năm', 'Năm học']],
      registrations: [
        registration({ id: 'A', year: 2022, kind: 'Tập thể', name: 'Tổ Toán' }),
        registration({ id: 'B', year: 2023, kind: 'Tập thể', name: 'Tổ Toán' }),
      ],
      honoured: [{ ...exemplar, occasion: 'Tổng kết năm học 2022-2023' }],
    };
    const { register, followUps } = readBook(tabs);
    const again = [2022, 2023].map((year) =>
      competingAgain(register, checkYear(register, year, null), followUps.honoured),
    );
    expect(again).toEqual([0, 1]);
  });
});

describe('what a line leaves blank', () => {
  const registrations = [registration({ id: 'ĐK-1', kind: 'Mô hình', name: 'Vườn thuốc nam', unit: 'XA02' })];
  test('is taken from the registration it names', () => {
    const tabs = { registrations, honoured: [{ registration: 'ĐK-1', award: 'Giấy khen' }] };
    expect(readBook(tabs).followUps.honoured[0]).toMatchObject({
      name: 'Vườn thuốc nam',
      kind: 'model',
      units: [1],
    });
    expect(codes(tabs)).toEqual([]);
  });
  test('is told when there is none', () => {
    expect(codes({ honoured: [{ award: 'Giấy khen' }] })).toEqual([
      'honoured 2 name honoured_name_missing',
      'honoured 2 unit line_unit_unknown',
      'honoured 2 kind line_word_unknown',
    ]);
  });
});

describe('one exemplar twice', () => {
  test.each([
    { what: 'the same', line: {}, repeated: true },
    {
      what: 'in other letters',
      line: { name: 'TỔ  toán'.normalize('NFD'), unit: 'Xã Cửu Cao' },
      repeated: true,
    },
    { what: 'without an occasion', line: { occasion: '' }, repeated: true },
    { what: 'at a later conference', line: { occasion: '2025' }, repeated: false },
    { what: 'of another unit', line: { unit: 'XA02' }, repeated: false },
    { what: 'of another kind', line: { kind: 'Mô hình' }, repeated: false },
    { what: 'with another tone', line: { name: 'Tổ Toàn' }, repeated: false },
  ])('$what: $repeated', ({ line, repeated }) => {
    const found = followUpFindings({ honoured: [exemplar, { ...exemplar, ...line }] });
    expect(brief(found)).toEqual(repeated ? ['honoured 3 name honoured_repeated'] : []);
    if (repeated) expect(found[0]?.params).toMatchObject({ firstRow: 2 });
  });
});

describe('who of 2024 was commended before', () => {
  const rows = (lines: Lines<'registrations'>, honoured: Lines<'honoured'>, year = 2024, tabs: Tabs = {}) => {
    const { register, followUps } = readBook({ registrations: lines, honoured, ...tabs });
    const found = honouredBefore(register, checkYear(register, year, null), followUps.honoured);
    return [...found].map(([position, { row }]) => [register.registrations.rows[position], row]);
  };
  const nominee = registration({ id: 'ĐK-1', kind: 'Tập thể', name: 'Tổ Toán' });

  test.each([
    { what: 'the same name, kind and unit', line: {}, honoured: {}, found: true },
    { what: 'in other letters', line: { name: 'tổ toán'.normalize('NFD') }, honoured: {}, found: true },
    { what: 'also as a draft', line: { status: 'Nháp' }, honoured: {}, found: true },
    { what: 'commended that very year', line: {}, honoured: { occasion: '2024' }, found: true },
    { what: 'commended later', line: {}, honoured: { occasion: '2025' }, found: false },
    { what: 'commended at no known time', line: {}, honoured: { occasion: '' }, found: true },
    { what: 'another unit', line: { unit: 'XA02' }, honoured: {}, found: false },
    { what: 'another kind', line: { kind: 'Mô hình' }, honoured: {}, found: false },
    { what: 'a namesake without marks', line: { name: 'To Toan' }, honoured: {}, found: false },
    { what: 'another year', line: { year: 2023 }, honoured: {}, found: false },
    { what: 'by code alone', line: { name: 'Tổ Tự nhiên' }, honoured: { registration: 'ĐK-1' }, found: true },
    {
      what: 'by code of another year',
      line: { year: 2023 },
      honoured: { registration: 'ĐK-1' },
      found: false,
    },
  ])('$what: $found', ({ line, honoured, found }) => {
    expect(rows([{ ...nominee, ...line }], [{ ...exemplar, ...honoured }])).toEqual(found ? [[2, 2]] : []);
  });

  test('a commune that has taken over another takes over its exemplars', () => {
    const units = [
      unitHeader,
      ['CU', 'Xã Long Hưng', 'Xã', '', '', '', '', '30/06/2025', 'MOI'],
      ['MOI', 'Xã Nghĩa Trụ', 'Xã', '', '', '', '01/07/2025', '', ''],
    ];
    const quotas = [
      ['Áp dụng cho', 'Tối thiểu', 'Tối đa'],
      ['Xã', 9, 10],
    ];
    const line = { ...nominee, unit: 'MOI', year: 2026 };
    expect(rows([line], [{ ...exemplar, unit: 'CU' }], 2026, { units, quotas })).toEqual([[2, 2]]);
  });
});

test('who competes again was commended in a year before, and counts', () => {
  const line = registration({ kind: 'Tập thể', name: 'Tổ Toán' });
  const { register, followUps } = readBook({
    registrations: [
      { ...line, id: 'ĐK-1' },
      // Commended that very year for what it did in it.
      { ...line, id: 'ĐK-2', name: 'Tổ Văn' },
      { ...line, id: 'ĐK-3', name: 'Tổ Anh', status: 'Đã rút' },
      { ...line, id: 'ĐK-4', name: 'Tổ Sử' },
    ],
    honoured: [
      exemplar,
      { ...exemplar, name: 'Tổ Văn', occasion: '11/6/2024', registration: 'ĐK-2' },
      { ...exemplar, name: 'Tổ Anh' },
      { ...exemplar, name: 'Tổ Sử', occasion: '' },
    ],
  });
  expect(competingAgain(register, checkYear(register, 2024, null), followUps.honoured)).toBe(2);
});

describe('a lead agency must have an exemplar commended before (F28)', () => {
  const units = [
    unitHeader,
    ['XA01', 'Xã Cửu Cao', 'Xã', '', '', '', '', '', ''],
    ['CQ01', 'Hội Liên hiệp Phụ nữ', 'Cơ quan chủ trì', '', '', 'Phụ nữ tích cực', '', '', ''],
    ['CQ02', 'Huyện Đoàn', 'Cơ quan chủ trì', '', '', 'Tuổi trẻ sáng tạo; Tình nguyện', '', '', ''],
    ['TO1', 'Chi hội 1', 'Khác', 'CQ01', '', '', '', '', ''],
  ];
  const own = registration({ id: 'ĐK-1', unit: 'CQ01', name: 'Phụ nữ giúp nhau', kind: 'Mô hình' });
  const found = (honoured: Lines<'honoured'> | undefined, lines: Lines<'registrations'> = [own]) => {
    const tabs: Tabs = { units, registrations: lines };
    return codes(honoured === undefined ? tabs : { ...tabs, honoured }).filter((one) =>
      one.includes('agency'),
    );
  };
  const warned = ['units 3 - agency_without_honoured'];

  test('it is warned when nobody was', () => {
    expect(found([])).toEqual(warned);
    expect(found([exemplar])).toEqual(warned);
    // Somebody of 2025 does not help in 2024.
    expect(found([{ ...exemplar, unit: 'CQ01', occasion: '2025' }])).toEqual(warned);
  });

  test.each([
    { what: 'its own', honoured: { unit: 'CQ01' } },
    { what: 'of a unit below it', honoured: { unit: 'TO1' } },
  ])('an exemplar $what is enough', ({ honoured }) => {
    expect(found([{ ...exemplar, ...honoured }])).toEqual([]);
  });

  test.each([
    { what: 'registered through it', line: { via: 'CQ01' }, expected: [] },
    { what: 'of its movement', line: { movement: 'phụ nữ tích cực' }, expected: [] },
    { what: 'of another movement', line: { movement: 'Tình nguyện' }, expected: warned },
  ])('an exemplar $what by its registration', ({ line, expected }) => {
    const earlier = registration({ id: 'ĐK-0', year: 2022, unit: 'XA01', ...line });
    expect(found([{ ...exemplar, registration: 'ĐK-0' }], [own, earlier])).toEqual(expected);
  });

  test('a nominee of this year who was commended under another unit’s name is enough', () => {
    const through = registration({ id: 'ĐK-2', unit: 'XA01', via: 'CQ01', name: 'Tổ Toán', kind: 'Tập thể' });
    expect(found([exemplar], [own, through])).toEqual([]);
  });

  test('an agency that registers nobody, or only a draft, is not asked', () => {
    expect(found([], [])).toEqual([]);
    expect(found([], [{ ...own, status: 'Nháp' }])).toEqual([]);
  });

  test('a workbook without the tab knows nothing of it', () => {
    expect(found(undefined)).toEqual([]);
  });

  test('it is told once, however many years are checked', () => {
    const lines = [own, { ...own, id: 'ĐK-3', year: 2023 }];
    expect(codes({ units, registrations: lines, honoured: [] }, [2023, 2024])).toEqual(warned);
  });

  test('its rows still count', () => {
    const { register } = readBook({ units, registrations: [own], honoured: [] });
    expect(checkYear(register, 2024, null).totals.counted).toBe(1);
  });
});
