/** Lines of the registers that live on: orphans, dirty cells, and rows that are no lines (domain.md 3.2). */
import { describe, expect, test } from 'vitest';
import { displayDate } from '../../../src/domain/dates/plainDate';
import { AppError } from '../../../src/domain/findings/appError';
import { readFollowUps } from '../../../src/domain/followUps/followUps';
import { brief, date, followUpFindings, readBook, registration } from '../followUpTabs';
import { timeZone } from '../registerGrids';

const registrations = [registration({ id: 'ĐK-2024-001' }), registration({ id: 'ĐK-2024-002' })];
const support = 'Tập huấn kỹ năng';

describe('the registration a line belongs to', () => {
  test.each([
    { cell: 'ĐK-2024-002', positions: [1] },
    { cell: 'ĐK-2024-002'.normalize('NFD'), positions: [1] },
    { cell: '\u00a0đk-2024-002 ', positions: [1] },
    { cell: 'dk-2024-002', positions: [1] },
    { cell: 'ĐK-2024-001, ĐK-2024-002', positions: [0, 1] },
    { cell: 'ĐK-2024-002;đk-2024-002\n ĐK-2024-001', positions: [1, 0] },
  ])('$cell', ({ cell, positions }) => {
    const tabs = { registrations, nurture: [{ registration: cell, support }] };
    expect(readBook(tabs).followUps.nurture[0]?.registrations).toEqual(positions);
    expect(brief(followUpFindings(tabs))).toEqual([]);
  });

  test('an unknown code is an orphan, told once with its own code', () => {
    const found = followUpFindings({
      registrations,
      nurture: [{ registration: 'ĐK-2024-001, ĐK-2024-009', support }],
    });
    expect(brief(found)).toEqual(['nurture 2 registration registration_unknown']);
    expect(found[0]?.params).toEqual({ value: 'ĐK-2024-009' });
  });

  test('a missing code is told where a line must have one', () => {
    const found = followUpFindings({
      registrations,
      nurture: [{ support }],
      proposals: [{ type: 'Đột xuất' }],
      communications: [{ form: 'Bài viết' }],
      honoured: [{ name: 'Tổ Toán', kind: 'Tập thể', unit: 'XA01' }],
    });
    expect(brief(found)).toEqual([
      'nurture 2 registration registration_code_missing',
      'proposals 2 registration registration_code_missing',
    ]);
  });

  test('a failed formula is told as one, and as nothing else', () => {
    const found = followUpFindings({
      registrations,
      nurture: [{ registration: '#N/A', support, date: '#REF!' }],
      inspections: [{ unit: '#N/A', subject: 'Kiểm tra', type: '#N/A', settled: '#N/A' }],
      communications: [{ form: '#N/A', channel: 'Website', count: '#N/A' }],
    });
    expect(brief(found)).toEqual([
      'nurture 2 registration cell_error',
      'nurture 2 date cell_error',
      'communications 2 form cell_error',
      'communications 2 count cell_error',
      'inspections 2 unit cell_error',
      'inspections 2 type cell_error',
      'inspections 2 settled cell_error',
    ]);
    expect(found[0]?.params).toEqual({ column: 'Mã đăng ký', value: '#N/A' });
  });

  test('a text in the wrong column is one orphan, however many commas it holds', () => {
    const registration = Array.from({ length: 6000 }, (_, number) => `việc ${number}`).join(', ');
    expect(brief(followUpFindings({ registrations, nurture: [{ registration, support }] }))).toEqual([
      'nurture 2 registration registration_unknown',
    ]);
  });
});

describe('rows that are no lines', () => {
  test.each([
    { what: 'blank', line: {} },
    { what: 'nothing to be seen', line: { registration: '\u200b', support: ' \u00a0' } },
    { what: 'a total', line: { registration: 'Tổng cộng', support: '12' } },
    { what: 'a title', line: { registration: 'II. Khối tiểu học' } },
    { what: 'a title in capitals', line: { support: 'NGƯỜI LẬP BIỂU' } },
  ])('$what', ({ line }) => {
    const tabs = { registrations, nurture: [line, { registration: 'ĐK-2024-001', support }] };
    const { nurture } = readBook(tabs).followUps;
    expect(nurture.map(({ row }) => row)).toEqual([3]);
    expect(brief(followUpFindings(tabs))).toEqual([]);
  });

  test('a year filled in advance is no proposal', () => {
    const tabs = { registrations, proposals: [{ year: 2024 }, { year: 2024, type: 'Đột xuất' }] };
    expect(readBook(tabs).followUps.proposals.map(({ row }) => row)).toEqual([3]);
  });

  test('content that begins with Tổng is a line', () => {
    const tabs = { inspections: [{ unit: 'XA01', subject: 'Tổng số hồ sơ đã xem: 12' }] };
    expect(readBook(tabs).followUps.inspections).toHaveLength(1);
  });
});

describe('the date of a line', () => {
  const settings = [['Giai đoạn', '2022-2025']] as const;
  test.each([
    { cell: '31/12/2021', read: '31/12/2021', codes: ['date_outside_period'] },
    { cell: '01/01/2022', read: '01/01/2022', codes: [] },
    { cell: '31.12.2025', read: '31/12/2025', codes: [] },
    { cell: '01/01/2026', read: '01/01/2026', codes: ['date_outside_period'] },
    { cell: 45366, read: '15/03/2024', codes: [] },
    { cell: new Date('2024-03-14T17:00:00Z'), read: '15/03/2024', codes: [] },
    { cell: '31/02/2024', read: null, codes: ['line_date_invalid'] },
    { cell: 'tháng 3', read: null, codes: ['line_date_invalid'] },
    { cell: '', read: null, codes: [] },
  ])('$cell gives $read and $codes', ({ cell, read, codes }) => {
    const tabs = { settings, communications: [{ date: cell, form: 'Bài viết' }] };
    const found = readBook(tabs).followUps.communications[0]?.date ?? null;
    expect(found === null ? null : displayDate(found)).toBe(read);
    expect(followUpFindings(tabs).map(({ code }) => code)).toEqual(codes);
  });

  test('without a period no date lies outside it', () => {
    expect(followUpFindings({ communications: [{ date: '01/01/1999', form: 'Bài viết' }] })).toEqual([]);
  });
});

describe('words of closed lists', () => {
  test.each([
    { cell: 'Phóng sự/video', form: 'video', codes: [] },
    { cell: 'phong su/video', form: 'video', codes: [] },
    { cell: 'VIDEO', form: 'video', codes: [] },
    { cell: 'Tin, bài', form: 'article', codes: [] },
    { cell: 'Phát thanh', form: null, codes: ['line_word_unknown'] },
    { cell: '', form: null, codes: ['line_word_unknown'] },
  ])('form “$cell”', ({ cell, form, codes }) => {
    const tabs = { communications: [{ form: cell, channel: 'Đài truyền thanh' }] };
    expect(readBook(tabs).followUps.communications[0]?.form).toBe(form);
    expect(followUpFindings(tabs).map(({ code }) => code)).toEqual(codes);
  });

  test('an unknown word comes with the list it should be from', () => {
    const [found] = followUpFindings({
      registrations,
      proposals: [{ registration: 'ĐK-2024-001', type: 'Hằng năm' }],
    });
    expect(found?.params).toEqual({
      column: 'Loại hình khen thưởng',
      value: 'Hằng năm',
      known: ['Thường xuyên', 'Đột xuất', 'Chuyên đề'],
    });
  });
});

describe('the count of a line', () => {
  test.each([
    { cell: 0, count: 0, codes: [] },
    { cell: '12', count: 12, codes: [] },
    { cell: '1.200', count: 1200, codes: [] },
    { cell: '1.250.000', count: 1250000, codes: [] },
    { cell: '1.20', count: null, codes: ['count_invalid'] },
    { cell: 999999999, count: 999999999, codes: [] },
    { cell: 1000000000, count: null, codes: ['count_invalid'] },
    { cell: -1, count: null, codes: ['count_invalid'] },
    { cell: 1.5, count: null, codes: ['count_invalid'] },
    { cell: 'nhiều', count: null, codes: ['count_invalid'] },
    { cell: '', count: null, codes: [] },
  ])('$cell', ({ cell, count, codes }) => {
    const tabs = { communications: [{ form: 'Bài viết', count: cell }] };
    expect(readBook(tabs).followUps.communications[0]?.count).toBe(count);
    expect(followUpFindings(tabs).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the unit of a line', () => {
  const subject = 'Kiểm tra hồ sơ';
  test.each([
    { cell: 'XA02', units: [1] },
    { cell: 'Xã Phụng Công', units: [1] },
    { cell: 'Trường MN Cửu Cao', units: [2] },
    { cell: 'Xã Cửu Cao; Xã Phụng Công', units: [0, 1] },
    { cell: 'Xã Không Có', units: null },
    { cell: '', units: null },
  ])('“$cell”', ({ cell, units }) => {
    const tabs = { inspections: [{ unit: cell, subject }] };
    const codes = followUpFindings(tabs).map(({ code }) => code);
    expect(codes).toEqual(units === null ? ['line_unit_unknown'] : []);
    expect(readBook(tabs).followUps.inspections[0]?.units).toEqual(units ?? []);
  });
});

test('a cell that the sheet made a date of reads as people write dates', () => {
  const tabs = {
    registrations,
    proposals: [
      {
        registration: 'ĐK-2024-001',
        type: 'Thường xuyên',
        occasion: new Date('2024-06-10T17:00:00Z'),
        date: '01/06/2024',
      },
    ],
  };
  const { followUps } = readBook(tabs);
  expect(followUps.proposals[0]).toMatchObject({ occasion: '11/06/2024', date: date('1/6/2024') });
});

describe('the columns of a tab', () => {
  const { register } = readBook({ registrations });
  const none = { honoured: null, communications: null, inspections: null, proposals: null, milestones: null };

  test('stand in any order; of two with one name the first is used and told', () => {
    const nurture = [
      ['Nội dung hỗ trợ', 'Mã đăng ký', 'Mã đăng ký'],
      [support, 'ĐK-2024-002', 'ĐK-2024-001'],
    ];
    const followUps = readFollowUps({ ...none, nurture }, register, timeZone);
    expect(followUps.nurture[0]).toMatchObject({ registrations: [1], support, date: null });
    expect(brief(followUps.findings)).toEqual(['nurture 1 - header_duplicate']);
  });

  test('a tab without its code column cannot be read', () => {
    const nurture = [['Nội dung hỗ trợ'], [support]];
    expect(() => readFollowUps({ ...none, nurture }, register, timeZone)).toThrow(AppError);
  });

  test('tabs that are absent or empty say nothing', () => {
    const followUps = readFollowUps({ ...none, nurture: [['', ''], ['']] }, register, timeZone);
    expect(followUps).toMatchObject({ nurture: [], milestones: [], honouredTab: false, findings: [] });
  });
});
