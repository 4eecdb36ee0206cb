/** Settings and their defaults (domain.md 4.2, 4.6). */
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/domain/quotas/settings';
import { timeZone } from '../registerGrids';

const read = (...lines: (string | number)[][]) =>
  readSettings([['Khóa', 'Giá trị', 'Ghi chú'], ...lines], timeZone);

const defaults = {
  year: null,
  dueDayIncluded: false,
  countedStatuses: ['sent', 'reviewing', 'passed'],
  period: null,
  yearKind: 'calendar',
  overMaximum: 'refused',
};

test('without the tab the defaults hold', () => {
  expect(readSettings(null, timeZone)).toEqual({ settings: defaults, findings: [] });
});

describe('what is understood', () => {
  test.each([
    { line: ['Năm đăng ký', 2024], settings: { year: 2024 } },
    { line: ['NĂM ĐĂNG KÝ', '2024'], settings: { year: 2024 } },
    { line: ['Năm đăng ký', ''], settings: {} },
    { line: ['Cách hiểu "trước ngày"', 'Tính cả ngày đó'], settings: { dueDayIncluded: true } },
    { line: ['Cách hiểu “trước ngày”', 'gồm cả ngày hạn'], settings: { dueDayIncluded: true } },
    { line: ['Cách hiểu trước ngày', 'Không tính ngày đó'], settings: { dueDayIncluded: false } },
    { line: ['Trạng thái được tính', 'Đã gửi; Đạt'], settings: { countedStatuses: ['sent', 'passed'] } },
    { line: ['Giai đoạn', '2022-2025'], settings: { period: { from: 2022, to: 2025 } } },
    { line: ['giai đoạn', 'từ năm 2022 đến năm 2025'], settings: { period: { from: 2022, to: 2025 } } },
    { line: ['Giai đoạn', '2017 – 2020'], settings: { period: { from: 2017, to: 2020 } } },
    { line: ['Giai đoạn', 2025], settings: { period: { from: 2025, to: 2025 } } },
    { line: ['Giai đoạn', ''], settings: {} },
    { line: ['Kiểu năm', 'Năm học'], settings: { yearKind: 'school' } },
    { line: ['KIỂU NĂM', 'theo năm học'], settings: { yearKind: 'school' } },
    { line: ['Kiểu năm', 'Năm dương lịch'], settings: {} },
    { line: ['Kiểu năm', ''], settings: {} },
    { line: ['Vượt tối đa khi đăng ký', 'Chặn'], settings: { overMaximum: 'refused' } },
    { line: ['Vượt tối đa khi đăng ký', 'Chỉ nhắc'], settings: { overMaximum: 'reminded' } },
    { line: ['VƯỢT TỐI ĐA KHI ĐĂNG KÝ', 'không chặn'], settings: { overMaximum: 'reminded' } },
    { line: ['Vượt tối đa khi đăng ký', ''], settings: {} },
    { line: ['Địa danh', 'Văn Giang'], settings: {} },
  ])('$line', ({ line, settings }) => {
    expect(read(line)).toEqual({ settings: { ...defaults, ...settings }, findings: [] });
  });
});

describe('what is not: the default stays in force and it is said', () => {
  test.each([
    { line: ['Năm đăng ký', '2023-2024'], params: { key: 'Năm đăng ký', value: '2023-2024', used: '' } },
    {
      line: ['Cách hiểu "trước ngày"', 'tùy'],
      params: { key: 'Cách hiểu "trước ngày"', value: 'tùy', used: 'Không tính ngày đó' },
    },
    {
      line: ['Giai đoạn', '2025-2022'],
      params: { key: 'Giai đoạn', value: '2025-2022', used: '' },
    },
    {
      line: ['Giai đoạn', '2020, 2022 và 2025'],
      params: { key: 'Giai đoạn', value: '2020, 2022 và 2025', used: '' },
    },
    {
      line: ['Giai đoạn', 'nhiệm kỳ này'],
      params: { key: 'Giai đoạn', value: 'nhiệm kỳ này', used: '' },
    },
    {
      line: ['Trạng thái được tính', 'Xong'],
      params: { key: 'Trạng thái được tính', value: 'Xong', used: 'Đã gửi, Đang thẩm định, Đạt' },
    },
    {
      line: ['Kiểu năm', 'Năm âm lịch'],
      params: { key: 'Kiểu năm', value: 'Năm âm lịch', used: 'Năm dương lịch' },
    },
    {
      line: ['Vượt tối đa khi đăng ký', 'tùy'],
      params: { key: 'Vượt tối đa khi đăng ký', value: 'tùy', used: 'Chặn' },
    },
  ])('$line', ({ line, params }) => {
    const { settings, findings } = read(line);
    expect(settings).toEqual(defaults);
    expect(findings).toEqual([
      {
        code: 'setting_invalid',
        severity: 'error',
        place: { table: 'settings', row: 2, column: 'value' },
        params,
      },
    ]);
  });
});
