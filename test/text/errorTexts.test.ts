/** Every broken environment has one or two whole sentences in both languages. */
import { describe, expect, it } from 'vitest';
import { AppError, type AppErrorCode, type AppErrorParams } from '../../src/domain/findings/appError';
import { enErrors } from '../../src/text/enErrors';
import { type ErrorTexts, errorText } from '../../src/text/errorText';
import { viErrors } from '../../src/text/viErrors';
import { errorSamples } from './samples';

const languages: readonly (readonly [string, ErrorTexts])[] = [
  ['vi', viErrors],
  ['en', enErrors],
];

describe.each(languages)('error sentences in %s', (_language, texts) => {
  it('has exactly the codes of the samples', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(errorSamples('')).sort());
  });

  it.each(['Đăng ký', 'Đăng\n  ký', 'Đăng ký'.normalize('NFD'), 'rất dài '.repeat(3000)])(
    'writes whole clean sentences around %#',
    (value) => {
      const faults: string[] = [];
      for (const [code, samples] of Object.entries(errorSamples(value))) {
        for (const params of samples) {
          const text = errorText(
            texts,
            new AppError(code as AppErrorCode, params as AppErrorParams[AppErrorCode]),
          );
          if (/undefined|null|\[object| {2}|\n|!(?![A-Z]:)| [.,;:]/.test(text))
            faults.push(`${code}: ${text}`);
          if (!/^[\p{Lu}“]/u.test(text) || !/[.?]$/.test(text)) faults.push(`${code}: ${text}`);
          if (text.normalize('NFC') !== text) faults.push(`${code}: not NFC: ${text}`);
          if (text.length > 1800) faults.push(`${code}: ${text.length} characters`);
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

describe('what is there instead', () => {
  it('lists the tabs there are, at most five by name', () => {
    const present = ['Trang tính1', 'DS 2024', 'Bảng 3', 'Bảng 4', 'Bảng 5', 'Bảng 6', 'Bảng 7'];
    expect(viErrors.tab_missing({ tab: 'Đăng ký', present })).toBe(
      'Không có tab “Đăng ký”; tệp đang có: “Trang tính1”, “DS 2024”, “Bảng 3”, “Bảng 4”, “Bảng 5”, và 2 tab khác. Đổi lại đúng tên tab, hoặc chạy Kiểm tra và sửa cấu trúc trong menu Gương Sáng.',
    );
  });

  it('says which columns are missing and what row 1 has', () => {
    const params = {
      tab: 'Đăng ký',
      columns: ['Năm', 'Loại'],
      present: ['STT', 'Họ và tên'],
      headerRow: null,
    };
    expect(viErrors.column_missing(params)).toBe(
      'Tab “Đăng ký” thiếu cột “Năm”, “Loại”. Hiện dòng 1 đang có: “STT”, “Họ và tên”. Ghi lại đúng tên cột ở dòng 1.',
    );
    expect(viErrors.column_missing({ ...params, present: [], headerRow: 3 })).toBe(
      'Tab “Đăng ký” thiếu cột “Năm”, “Loại”. Hiện dòng 1 đang trống. Dòng tiêu đề có vẻ nằm ở dòng 3, hãy chuyển lên dòng 1.',
    );
  });

  it('names the cells that changed meanwhile', () => {
    expect(viErrors.changed_meanwhile({ tab: 'Đơn vị', cells: ['B5', 'C7'] })).toBe(
      'Tab “Đơn vị” đã có người sửa ô B5; C7 nên chưa ghi gì. Xem lại các ô này trước khi chạy lại.',
    );
  });
});
