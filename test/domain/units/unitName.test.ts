/** The forms of a unit’s name that answer for each other (domain.md 4.4). */
import { describe, expect, it } from 'vitest';
import { readUnitName } from '../../../src/domain/units/unitName';

function same(a: string, b: string): void {
  expect(readUnitName(a, 'kept').full).toBe(readUnitName(b, 'kept').full);
}

function differ(a: string, b: string): void {
  expect(readUnitName(a, 'kept').full).not.toBe(readUnitName(b, 'kept').full);
}

describe('levels of schools and their abbreviations', () => {
  it.each([
    ['Trường Tiểu học Long Hưng', 'TH Long Hưng'],
    ['Trường TH Long Hưng', 'Tiểu học Long Hưng'],
    ['Trường Trung học cơ sở Văn Giang', 'THCS Văn Giang'],
    ['Trường Trung học phổ thông Sơn Trà', 'THPT Sơn Trà'],
    ['Trường Mầm non Hoa Mai', 'MN Hoa Mai'],
    ['Trường Mẫu giáo Hoa Mai', 'Mầm non Hoa Mai'],
    ['Trường Mầm non-Mẫu giáo Hoa Mai', 'MN Hoa Mai'],
    ['TRƯỜNG TIỂU HỌC LONG HƯNG', 'th long hưng'],
    ['UBND xã Long Hưng', 'xã Long Hưng'],
    ['Uỷ ban nhân dân xã Long Hưng', 'Xã Long Hưng'],
    ['CĐCS Trường TH Long Hưng', 'Công đoàn cơ sở trường Tiểu học Long Hưng'],
    ['Tổ Toán trường THCS Văn Giang', 'Tổ Toán THCS Văn Giang'],
  ])('%s = %s', same);
});

describe('joint schools', () => {
  it.each([
    'TH-THCS Phụng Công',
    'TH–THCS Phụng Công',
    'TH - THCS Phụng Công',
    'TH & THCS Phụng Công',
    'TH&THCS Phụng Công',
    'TH và THCS Phụng Công',
    'TH/THCS Phụng Công',
    'TH, THCS Phụng Công',
    'TH+THCS Phụng Công',
    'Trường PTCS Phụng Công',
    'Trường Phổ thông cơ sở Phụng Công',
    'Trường Tiểu học và Trung học cơ sở Phụng Công',
    'Tiểu học - THCS Phụng Công',
    'THCS & TH Phụng Công',
  ])('Trường TH-THCS Phụng Công = %s', (name) => {
    same('Trường TH-THCS Phụng Công', name);
  });

  it.each([
    ['THCS và THPT Sơn Trà', 'THCS-THPT Sơn Trà'],
    ['Trường Trung học cơ sở & Trung học phổ thông Sơn Trà', 'THCS – THPT Sơn Trà'],
  ])('%s = %s', same);
});

describe('departments and clusters', () => {
  it.each([
    ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Phòng GDĐT', 'Phòng GD-ĐT'],
    ['Phòng GDĐT', 'Phòng GD & ĐT'],
    ['Phòng GDĐT', 'Phòng Giáo dục - Đào tạo'],
    ['Phòng GDĐT', 'PGD&ĐT'],
    ['P. GD&ĐT', 'Phòng GDĐT'],
    ['Sở GD và ĐT', 'Sở GDĐT'],
    ['Phòng Văn hóa & Thông tin', 'Phòng Văn hoá và Thông tin'],
    ['TT Văn hoá và Truyền thanh', 'Trung tâm Văn hóa - Truyền thanh'],
    ['TT GDTX Văn Giang', 'Trung tâm Giáo dục thường xuyên Văn Giang'],
    ['Cụm thi đua số 1', 'Cụm 1'],
    ['Cụm thi đua (số) 1', 'Cụm số 01'],
    ['Cụm thi đua 1', 'Cụm I'],
    ['Cụm1', 'cụm số 1'],
  ])('%s = %s', same);
});

describe('places', () => {
  it.each([
    ['TT. Văn Giang', 'Thị trấn Văn Giang'],
    ['TT Văn Giang', 'Thị trấn Văn Giang'],
    ['TT.Văn Giang', 'Thị trấn Văn Giang'],
    ['UBND TT Văn Giang', 'UBND thị trấn Văn Giang'],
    ['X. Long Hưng', 'Xã Long Hưng'],
    ['X.Long Hưng', 'Xã Long Hưng'],
    ['P. An Hải', 'Phường An Hải'],
    ['TH TT Văn Giang', 'Trường Tiểu học thị trấn Văn Giang'],
    ['THCS TT. Văn Giang', 'Trường THCS Thị trấn Văn Giang'],
  ])('%s = %s', same);

  it('does not read TT inside a name as a township', () => {
    differ('Tổ TT Văn Giang', 'Tổ thị trấn Văn Giang');
    differ('X Long Hưng', 'Xã Long Hưng');
  });
});

describe('numbers', () => {
  it.each([
    ['TH số 2 Nà Nhạn', 'TH Nà Nhạn số 2'],
    ['Trường Tiểu học Số 02 Nà Nhạn', 'TH Nà Nhạn 2'],
    ['TH 2 Nà Nhạn', 'TH Nà Nhạn II'],
    ['TH Nà Nhạn số II', 'TH số 2 Nà Nhạn'],
    ['TH Nà Nhạn I', 'TH Nà Nhạn 1'],
    ['TH Nà Nhạn III', 'TH Nà Nhạn số 3'],
    ['Trường Tiểu học thị trấn Đồi Ngô số 1', 'Trường Tiểu học số 1 thị trấn Đồi Ngô'],
    ['TH số2 Nà Nhạn', 'TH Nà Nhạn số 2'],
    ['Mầm non 19/5', 'MN 19-5'],
    ['Mầm non 01/06', 'MN 1.6'],
    ['TH Long Hưng A', 'TH Long Hưng  a'],
  ])('%s = %s', same);
});

describe('names that differ', () => {
  it.each([
    ['TH Long Hưng', 'THCS Long Hưng'],
    ['TH-THCS Phụng Công', 'THCS Phụng Công'],
    ['TH-THCS Phụng Công', 'TH Phụng Công'],
    ['THCS Văn Giang', 'THPT Văn Giang'],
    ['MN Long Hưng', 'TH Long Hưng'],
    ['TH Long Hưng số 1', 'TH Long Hưng số 2'],
    ['TH Long Hưng số 1', 'TH Long Hưng'],
    ['TH Long Hưng số 1', 'TH Long Hưng số 11'],
    ['TH Nghĩa Trụ A', 'TH Nghĩa Trụ B'],
    ['TH Nghĩa Trụ A', 'TH Nghĩa Trụ'],
    ['TH Hoa Mai', 'TH Hòa Mai'],
    ['Xã Văn Giang', 'Thị trấn Văn Giang'],
    ['Cụm 1', 'Cụm 2'],
    ['Mầm non 19/5', 'Mầm non 5'],
    ['Mầm non 19/5', 'Mầm non 1/6'],
    ['Xã Trường Sơn', 'Xã Sơn'],
  ])('%s ≠ %s', differ);
});

describe('what namesakes share', () => {
  it.each([
    ['TH Long Hưng số 1', 'Tiểu học Long Hưng', true],
    ['TH Nghĩa Trụ A', 'TH Nghĩa Trụ', true],
    ['TH Long Hưng', 'TH Long Hưng', false],
    ['Cụm 1', 'Cụm', true],
    ['MN 19/5', 'MN 19-5', false],
  ])('%s has the stem of %s', (name, stem, numbered) => {
    const form = readUnitName(name, 'kept');
    expect(form.stem).toBe(readUnitName(stem, 'kept').full);
    expect(form.numbered).toBe(numbered);
  });
});

describe('without marks', () => {
  it.each([
    ['Truong Tieu hoc Long Hung so 02', 'Trường Tiểu học Long Hưng số 2'],
    ['Tiểu hoc Long Hưng 2', 'TH Long Hưng số 2'],
    ['Phong Giao duc va Dao tao', 'Phòng GD&ĐT'],
    ['Uy ban nhan dan xa Long Hung', 'UBND xã Long Hưng'],
    ['thi tran Van Giang', 'TT. Văn Giang'],
    ['Cum thi dua so 1', 'Cụm 1'],
  ])('%s = %s', (a, b) => {
    expect(readUnitName(a, 'dropped').full).toBe(readUnitName(b, 'dropped').full);
    expect(readUnitName(a, 'kept').full).not.toBe(readUnitName(b, 'kept').full);
  });
});

describe('odd input', () => {
  it.each(['', ' ', '-', '&', '()', '"'])('%j has no form', (text) => {
    expect(readUnitName(text, 'kept')).toEqual({ full: '', withSchool: '', stem: '', numbered: false });
  });

  it('keeps the one word that is left', () => {
    expect(readUnitName('Trường', 'dropped').full).toBe('truong');
    expect(readUnitName('UBND', 'dropped').full).toBe('UBND');
    expect(readUnitName('TT', 'dropped').full).toBe('tt');
  });
});
