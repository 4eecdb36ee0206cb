/** What a person chooses in the form Lập báo cáo, and the request it comes to. */
import { describe, expect, it } from 'vitest';
import { reportFileName } from '../../src/domain/reports/reportIds';
import {
  firstChoice,
  type ReportChoice,
  readDay,
  readNumber,
  requestOf,
  usualYears,
  withKind,
} from '../../src/sidebar/report/reportChoice';

const choice = firstChoice('reminder', { from: 2024, to: 2024 }, '20/02/2024');
const today = { year: 2026, month: 11, day: 20 };

describe('a number', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['1', 1],
    [' 07 ', 7],
    ['99999', 99_999],
  ])('%o is read as %o', (typed, number) => {
    expect(readNumber(typed)).toEqual({ number });
  });

  it.each(['0', '100000', '-1', '1.5', '1e3', 'x', '12/BC', '٣'])('%o is none', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});

describe('a day', () => {
  it.each(['29/02/2024', '29.2.2024', ' 29-02-2024 ', '2024-02-29', 'ngày 29 tháng 02 năm 2024'])(
    '%o is read, day first',
    (typed) => {
      expect(readDay(typed)).toEqual({ year: 2024, month: 2, day: 29 });
    },
  );

  it.each(['', '  '])('%o leaves the place open', (typed) => {
    expect(readDay(typed)).toEqual({ year: null, month: null, day: null });
  });

  it.each(['29/02/2023', '13/13/2024', 'x', '20/2', '02/20/2024'])('%o is none', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});

describe('the request', () => {
  it('of a letter to all has no unit, whatever was chosen before', () => {
    expect(requestOf({ ...choice, unit: 'XA01', number: '12' })).toEqual({
      kind: 'reminder',
      from: 2024,
      to: 2024,
      unit: null,
      registrations: [],
      number: 12,
      date: { year: 2024, month: 2, day: 20 },
      chair: null,
      secretary: null,
    });
  });

  it('of a letter to one waits for the unit', () => {
    expect(requestOf({ ...choice, letters: 'one' })).toBeNull();
    expect(requestOf({ ...choice, letters: 'one', unit: 'XA01' })?.unit).toBe('XA01');
  });

  it('waits for a number and a day that are such', () => {
    expect(requestOf({ ...choice, number: 'x' })).toBeNull();
    expect(requestOf({ ...choice, date: '20/2/' })).toBeNull();
  });

  it.each<[Partial<ReportChoice>, Partial<ReportChoice>]>([
    [{ kind: 'registration_list', unit: 'XA01' }, { unit: 'XA01' }],
    [
      { kind: 'yearly_report', unit: 'XA01', registrations: ['A'] },
      { unit: null, registrations: [] },
    ],
    [{ kind: 'introduction', registrations: ['A'] }, { registrations: ['A'] }],
    [
      { kind: 'closing_report', from: 2022, to: 2025 },
      { from: 2022, to: 2025 },
    ],
    [
      { kind: 'yearly_report', from: 2022, to: 2025 },
      { from: 2022, to: 2022 },
    ],
    [{ kind: 'review_sheet', chair: ' Đào Thị Mẫu ', secretary: ' ' }, { chair: 'Đào Thị Mẫu' }],
  ])('of %o asks for %o', (changed, expected) => {
    expect(requestOf({ ...choice, ...changed })).toMatchObject(expected);
  });
});

describe('years', () => {
  const none = { year: null, period: null };
  it.each([
    [none, [], 'yearly_report', 2026, 2026],
    [none, [2022, 2024], 'yearly_report', 2024, 2024],
    [{ year: 2023, period: null }, [2022, 2024], 'yearly_report', 2023, 2023],
    [none, [2022, 2024], 'closing_report', 2022, 2024],
    [{ year: 2023, period: { from: 2021, to: 2025 } }, [2022], 'communications_list', 2021, 2025],
    [{ year: null, period: { from: 2001, to: 2025 } }, [], 'closing_report', 2016, 2025],
  ] as const)('of %o and rows of %o: %s is of %i to %i', (settings, years, kind, from, to) => {
    expect(usualYears(settings, years, today)(kind)).toEqual({ from, to });
  });

  it('stay where one document follows another of its like, and change where it does not', () => {
    const usual = usualYears({ year: null, period: { from: 2021, to: 2025 } }, [2023, 2024], today);
    const chosen = { ...choice, kind: 'yearly_report' as const, from: 2023, to: 2023, number: '5' };
    expect(withKind(chosen, 'award_proposal', usual)).toMatchObject({ from: 2023, to: 2023, number: '5' });
    expect(withKind(chosen, 'closing_report', usual)).toMatchObject({ from: 2021, to: 2025 });
  });

  it('another document has units and registrations of its own', () => {
    const chosen = { ...choice, letters: 'one' as const, unit: 'XA01', registrations: ['A'] };
    const usual = usualYears(none, [2024], today);
    expect(withKind(chosen, 'introduction', usual)).toMatchObject({
      letters: 'together',
      unit: null,
      registrations: [],
    });
  });
});

describe('the name of the file', () => {
  it.each([
    [{ kind: 'registration_report', from: 2024, to: 2024, unit: null }, 'tong-hop-2024.docx'],
    [{ kind: 'closing_report', from: 2021, to: 2025, unit: null }, 'tong-ket-2021-2025.docx'],
    [{ kind: 'reminder', from: 2024, to: 2024, unit: 'XA01' }, 'don-doc-2024-xa01.docx'],
    [
      { kind: 'reminder', from: 2024, to: 2024, unit: 'Xã Đồng Hòa/(cũ)' },
      'don-doc-2024-xa-dong-hoa-cu.docx',
    ],
    [{ kind: 'reminder', from: 2024, to: 2024, unit: '…' }, 'don-doc-2024.docx'],
    [{ kind: 'reminder', from: 2024, to: 2024, unit: 'a'.repeat(90) }, `don-doc-2024-${'a'.repeat(40)}.docx`],
  ] as const)('of %o is %s', (request, name) => {
    expect(reportFileName(request)).toBe(name);
  });
});
