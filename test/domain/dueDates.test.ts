/** Lateness on calendar dates, under both readings of "trước ngày" (domain.md 4.3, 4.6). */
import { describe, expect, test } from 'vitest';
import { check, codesAt, quotaHeader, unitOf } from './registerGrids';

const inclusive = [
  ['Khóa', 'Giá trị', 'Ghi chú'],
  ['Cách hiểu "trước ngày"', 'Tính cả ngày đó', ''],
];

function late(sent: unknown, year = 2024, settings: (string | number)[][] | null = null): boolean {
  const result = check([{ sent: sent as string, year }], { settings }, { year });
  const row = codesAt(result, 2);
  expect(unitOf(result, 'XA01').late).toBe(row.includes('late') ? 1 : 0);
  return row.includes('late');
}

describe('due "trước ngày 10/01"', () => {
  test.each([
    { sent: '08/01/2024', literal: false, included: false },
    { sent: '09/01/2024', literal: false, included: false },
    { sent: '10/01/2024', literal: true, included: false },
    { sent: '11/01/2024', literal: true, included: true },
    // A list for 2024 is sent in December 2023: the year is the column's, not the date's.
    { sent: '28/12/2023', literal: false, included: false },
    { sent: '10.01.2024', literal: true, included: false },
    { sent: '2024-01-10', literal: true, included: false },
    { sent: 45301, literal: true, included: false },
    // 23:30 on 9 January in Ha Noi is still the 9th; half an hour later is the 10th.
    { sent: new Date('2024-01-09T23:30:00+07:00'), literal: false, included: false },
    { sent: new Date('2024-01-10T00:00:00+07:00'), literal: true, included: false },
  ])('sent $sent', ({ sent, literal, included }) => {
    expect(late(sent)).toBe(literal);
    expect(late(sent, 2024, inclusive)).toBe(included);
  });
});

describe('the year exception replaces the date', () => {
  test.each([
    { sent: '29/05/2022', expected: false },
    { sent: '30/05/2022', expected: true },
    { sent: '15/01/2022', expected: false },
  ])('2022, sent $sent', ({ sent, expected }) => {
    expect(late(sent, 2022)).toBe(expected);
  });
});

test('a late row still counts', () => {
  expect(unitOf(check([{ sent: '20/02/2024' }]), 'XA01').counted).toBe(1);
});

test('a quota without a date has nobody late', () => {
  const quotas = [quotaHeader, ['CT', '', 'Xã', 9, 10, '', '', '', '', '']];
  expect(unitOf(check([{ sent: '31/12/2024' }], { quotas }), 'XA01').late).toBe(0);
});

describe('dates that cannot be read', () => {
  test.each([
    { sent: '31/02/2024', codes: ['date_invalid'] },
    { sent: '09.2023', codes: ['date_invalid'] },
    { sent: 'tháng 1', codes: ['date_invalid'] },
    { sent: '', codes: ['date_missing'] },
    { sent: '#REF!', codes: ['cell_error'] },
  ])('$sent is $codes and still counts', ({ sent, codes }) => {
    const result = check([{ sent }]);
    expect(codesAt(result, 2)).toEqual(codes);
    expect(unitOf(result, 'XA01').counted).toBe(1);
    expect(unitOf(result, 'XA01').late).toBe(0);
  });
});

describe('day and month swapped by a sheet in a US locale', () => {
  test('a real date that would be in time the other way round is asked about', () => {
    const sent = new Date('2024-09-01T00:00:00+07:00');
    expect(codesAt(check([{ sent }]), 2)).toEqual(['date_maybe_swapped', 'late']);
  });
  test('a date typed as text is day first, so nothing is asked', () => {
    expect(codesAt(check([{ sent: '01/09/2024' }]), 2)).toEqual(['late']);
  });
  test('late either way is just late', () => {
    const sent = new Date('2024-04-03T00:00:00+07:00');
    expect(codesAt(check([{ sent }]), 2)).toEqual(['late']);
  });
});

describe('overdue is an error, before that it is progress', () => {
  test.each([
    { today: { year: 2024, month: 1, day: 9 }, severity: 'warning' },
    { today: { year: 2024, month: 1, day: 10 }, severity: 'error' },
  ])('on $today.day/01', ({ today, severity }) => {
    const found = check([{}], {}, { today }).findings.find(({ code }) => code === 'quota_short');
    expect(found?.severity).toBe(severity);
    expect(found?.params).toMatchObject({ counted: 1, min: 9, due: '2024-01-09' });
  });
});

describe('exceptions in one cell', () => {
  test.each([
    { cell: '2022: 30/5', late: true },
    { cell: 'năm 2022 = 30/5; 2023: 15/01', late: true },
    { cell: '2023: 15/01, 2022: 15/6', late: false },
    { cell: '2022: trước ngày 15/6', late: false },
  ])('"$cell" for a list sent on 01/6/2022', ({ cell, late: expected }) => {
    const quotas = [quotaHeader, ['CT', '', 'Xã', 9, 10, '', '', '10/01', cell, '']];
    const result = check([{ sent: '01/06/2022', year: 2022 }], { quotas }, { year: 2022 });
    expect(unitOf(result, 'XA01').late).toBe(expected ? 1 : 0);
  });

  // Splitting such a cell once took seconds.
  test.each([',', '2022', 'x,'])('a cell of 50,000 characters of %j is a finding', (sign) => {
    const cell = sign.repeat(50_000 / sign.length);
    const quotas = [quotaHeader, ['CT', '', 'Xã', 9, 10, '', '', '10/01', cell, '']];
    const codes = check([], { quotas }).findings.map(({ code }) => code);
    expect(codes).toContain('due_exception_invalid');
  });
});

describe('a due date that the sheet has stored as a whole date', () => {
  const quota = (year: number | '', dueDate: unknown) => [
    quotaHeader,
    ['CT', year, 'Xã', 9, 10, '', '', dueDate as string, '', ''],
  ];
  test.each([
    // "10/01" typed in 2026 is stored with that year.
    { year: 2024 as const, dueDate: new Date('2026-01-10T00:00:00+07:00'), sent: '10/01/2024', late: true },
    { year: '' as const, dueDate: new Date('2026-01-10T00:00:00+07:00'), sent: '09/01/2024', late: false },
    { year: 2024 as const, dueDate: 46032, sent: '10/01/2024', late: true },
    // A list for 2024 may be due in December 2023.
    { year: 2024 as const, dueDate: '15/12/2023', sent: '20/12/2023', late: true },
    { year: 2024 as const, dueDate: '15/12/2023', sent: '14/12/2023', late: false },
    { year: '' as const, dueDate: '15/12/2023', sent: '20/12/2023', late: false },
  ])('quota of "$year", due $dueDate, sent $sent: late $late', ({ year, dueDate, sent, late: expected }) => {
    expect(unitOf(check([{ sent }], { quotas: quota(year, dueDate) }), 'XA01').late).toBe(expected ? 1 : 0);
  });
});

test.each([
  'Năm 2022 gửi trước ngày 30/5',
  '2022 (30/5)',
  '2022|30/5',
  '30/5/2022',
  new Date('2022-05-30T00:00:00+07:00'),
])('the exception %s is read', (cell) => {
  const quotas = [quotaHeader, ['CT', '', 'Xã', 9, 10, '', '', '10/01', cell, '']];
  const lateOn = (sent: string) =>
    unitOf(check([{ sent, year: 2022 }], { quotas }, { year: 2022 }), 'XA01').late;
  expect([lateOn('29/05/2022'), lateOn('30/05/2022')]).toEqual([0, 1]);
});
