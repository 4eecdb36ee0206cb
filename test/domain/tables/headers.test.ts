/** Columns are found by their headers, wherever they stand and however they are typed (design.md §2). */
import { describe, expect, test } from 'vitest';
import { readRegister } from '../../../src/domain/check/register';
import { AppError } from '../../../src/domain/findings/appError';
import { findColumns } from '../../../src/domain/tables/headers';
import { check, grids, registrationHeader, registrations, timeZone, unitOf } from '../registerGrids';

const order = [4, 0, 8, 2, 6, 1, 7, 3, 5];

describe('findColumns', () => {
  test.each([
    ['as laid out', 'Năm (trống = mọi năm)'],
    ['without the explanation', 'Năm'],
    ['capitals and blanks', ' NĂM  (trống =  mọi năm)'],
    ['decomposed', 'Năm (trống = mọi năm)'.normalize('NFD')],
    ['another explanation', 'Năm (để trống nếu áp dụng mọi năm)'],
  ])('%s', (_, header) => {
    expect(findColumns('quotas', ['x', header]).columns.year).toBe(1);
  });

  test('tone placement and line breaks do not matter', () => {
    const { columns } = findColumns('settings', ['Khoá', 'Giá\ntrị']);
    expect([columns.key, columns.value, columns.note]).toEqual([0, 1, -1]);
  });

  test('a header that stands twice: the left one is used and it is said', () => {
    const found = findColumns('settings', ['Khóa', 'Giá trị', 'Giá trị', 'Lạ', 'Lạ']);
    expect([found.columns.value, found.repeated, found.absent]).toEqual([1, ['Giá trị'], ['note']]);
  });
});

test('columns in another order, with strange ones between, give the same check', () => {
  const rows = [{}, { unit: 'MN01' }, { kind: 'TT' }];
  const shuffled = registrations(rows).map((row, index) => [
    index === 0 ? 'Cột của tôi' : 'x',
    ...order.map((column) => row[column]),
  ]);
  const result = check(rows, { registrations: shuffled });
  expect(unitOf(result, 'XA01').byKind).toEqual({ model: 0, collective: 1, individual: 2 });
});

describe('a missing column is one clear error', () => {
  const failure = (header: readonly string[], title: readonly string[] | null = null): AppError => {
    const rows = registrations([{}]).slice(1);
    try {
      readRegister(
        grids([], { registrations: title === null ? [header, ...rows] : [title, header, ...rows] }),
        timeZone,
      );
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  test('it names the column and what is there instead', () => {
    const header = registrationHeader.map((text) => (text === 'Loại' ? 'Phân loại' : text));
    expect(failure(header)).toMatchObject({
      code: 'column_missing',
      params: { tab: 'Đăng ký', columns: ['Loại'], present: header, headerRow: null },
    });
  });

  test('it says where the header is when a title stands above it', () => {
    expect(failure(registrationHeader, ['DANH SÁCH ĐĂNG KÝ'])).toMatchObject({ params: { headerRow: 2 } });
  });

  test('an empty tab', () => {
    expect(failure([])).toMatchObject({ params: { present: [] } });
  });
});
