/** Kiểm tra chỉ tiêu, through the built bundle: the cells it leaves behind, counted by hand. */
import { describe, expect, test } from 'vitest';
import {
  addRecords,
  allValues,
  column,
  lastMessage,
  newRegister,
  sheetOf,
  sound,
  testHost,
  workedRegister,
} from './support/registerHost';

const nameColumn = 'Tên mô hình, tập thể, cá nhân';

describe('a register with every result', () => {
  const host = workedRegister();
  host.run('checkQuotas');
  const summary = host.values('Tổng hợp');

  test('says the result in one sentence', () => {
    expect(lastMessage(host)).toBe(
      'Năm 2024: 11 đơn vị – 1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi.\nXem tab Tổng hợp và Kiểm tra.',
    );
  });

  test('heads the summary with year, time and the same sentence', () => {
    expect(summary.slice(0, 3).map((row) => row[1])).toEqual([
      'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH, ĐIỂN HÌNH TIÊN TIẾN – NĂM 2024',
      'Lập lúc 13:02 ngày 20/11/2026 từ tab Đăng ký. Bảng được lập lại sau mỗi lần kiểm tra, không nhập tay vào đây.',
      'Năm 2024: 11 đơn vị – 1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi.',
    ]);
  });

  test('shows each unit with its numbers', () => {
    const line = (name: string) => summary.find((row) => row[1] === name)?.slice(2, 15);
    expect(line('Xã Xuân Quan')).toEqual([
      0,
      0,
      9,
      9,
      9,
      10,
      0,
      'Đạt',
      0,
      0,
      '██████ 100%',
      '',
      '09/01/2024',
    ]);
    expect(line('Xã Cửu Cao')).toEqual([
      0,
      0,
      8,
      8,
      9,
      10,
      -1,
      'Thiếu 1',
      0,
      0,
      '█████░ 88%',
      '',
      '09/01/2024',
    ]);
    expect(line('Xã Phụng Công')).toEqual([
      0,
      0,
      11,
      11,
      9,
      10,
      1,
      'Vượt 1',
      0,
      0,
      '██████ 110%',
      '',
      '09/01/2024',
    ]);
    expect(line('Xã Mễ Sở')?.slice(0, 8)).toEqual([0, 0, 0, 0, 9, 10, -9, 'Chưa đăng ký']);
    expect(line('TỔNG CỘNG')?.slice(0, 10)).toEqual([0, 0, 28, 28, 99, 110, '', 'Đạt 1/11', 0, 1]);
  });

  test('marks every row of the year and leaves those of other years alone', () => {
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')).toEqual([
      ...Array(28).fill('Được tính'),
      expect.stringMatching(/^Lỗi: .*đơn vị/),
      expect.stringMatching(/^Không tính: trạng thái/),
      '',
    ]);
  });

  test('lists what to mend, errors first, with row and code', () => {
    const [, , head, ...lines] = host.values('Kiểm tra').map((row) => row.slice(1));
    expect(head).toEqual(['Dòng', 'Mã', 'Mức', 'Vấn đề', 'Cách xử lý']);
    const severities = lines.map((line) => line[2]);
    expect(severities).toEqual([...severities].sort().reverse());
    expect(lines.filter((line) => line[0] === 30 && line[1] === 'ĐK-2024-029')).toHaveLength(1);
  });

  test('checked again, gives the same workbook and writes nothing into the register', () => {
    const before = JSON.stringify(host.document);
    const { calls } = host.run('checkQuotas');
    expect(JSON.stringify(host.document)).toBe(before);
    // Tổng hợp and Kiểm tra; no mark, no journal.
    expect(calls.byName['Range.setValues']).toBe(2);
  });
});

test('an edited row changes the truth at the next check', () => {
  const host = workedRegister();
  host.run('checkQuotas');
  sheetOf(host, 'Đăng ký').getRange('D30').setValue('Xã Cửu Cao');
  host.adopt(host.document);
  host.run('checkQuotas');
  expect(lastMessage(host)).toMatch(
    /11 đơn vị – 2 đạt, 0 thiếu, 1 vượt, 8 chưa đăng ký; không có dòng nào bị lỗi/,
  );
  expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')[28]).toBe('Được tính');
});

test('a shorter result blanks what a longer one left below', () => {
  const host = workedRegister();
  host.run('checkQuotas');
  const long = host.values('Kiểm tra').length;
  sheetOf(host, 'Đăng ký').getRange(2, 1, 31, 19).clearContent();
  sheetOf(host, 'Chỉ tiêu').getRange('A2:K4').clearContent();
  host.adopt(host.document);
  host.run('checkQuotas');
  expect(host.values('Kiểm tra').length).toBeLessThan(long);
  expect(host.values('Kiểm tra')[3]).toEqual(['clear', '', '', '', 'Không có gì phải sửa.', '']);
});

describe('years', () => {
  test('all years of the register come one after another when none is set, newest first', () => {
    const host = workedRegister();
    sheetOf(host, 'Cấu hình').getRange('B2').clearContent();
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(
      lastMessage(host)
        ?.split('\n')
        .map((line) => line.slice(0, 9)),
    ).toEqual(['Năm 2024:', 'Năm 2023:', 'Xem tab T']);
    const years = host.values('Tổng hợp').filter((row) => row[0] === 'year');
    expect(years.map((row) => row.slice(1, 3))).toEqual([
      ['NĂM 2024', 'Năm 2024: 11 đơn vị – 1 đạt, 1 thiếu, 1 vượt, 8 chưa đăng ký; 1 dòng có lỗi.'],
      [
        'NĂM 2023',
        'Năm 2023: 11 đơn vị – 0 đạt, 1 thiếu, 0 vượt, 10 chưa đăng ký; không có dòng nào bị lỗi.',
      ],
    ]);
    expect(column(host, 'Đăng ký', 'Kết quả kiểm tra')[30]).toMatch(/^Cảnh báo: /);
  });

  test('an empty register is checked for this year', () => {
    const host = newRegister();
    sheetOf(host, 'Cấu hình').getRange('B2').clearContent();
    host.adopt(host.document);
    host.run('checkQuotas');
    expect(lastMessage(host)).toMatch(/^Năm 2026: 4 đơn vị – 0 đạt, 0 thiếu, 0 vượt, 4 chưa đăng ký/);
  });
});

test('text that looks like a formula stays text wherever it is repeated', () => {
  const host = workedRegister();
  const units = sheetOf(host, 'Đơn vị');
  const bad = '=IMPORTXML("http://x.test";"//a")';
  units.getRange('B3').setValue(`'${bad}`);
  addRecords(
    host,
    'Đăng ký',
    sound(`'${bad}`, 40, 2, { [nameColumn]: "'=1+1", 'Mã đăng ký': "'+84912345678" }),
  );
  host.run('checkQuotas');
  for (const tab of ['Tổng hợp', 'Kiểm tra', 'Đăng ký', 'Nhật ký']) {
    const formulas = sheetOf(host, tab).getDataRange().getFormulas().flat();
    expect([tab, formulas.filter((formula) => formula !== '')]).toEqual([tab, []]);
  }
  expect(host.values('Tổng hợp').some((row) => row[1] === bad)).toBe(true);
  expect(host.values('Kiểm tra').some((row) => row[2] === '+84912345678')).toBe(true);
});

test('a reader of English gets English dialogs and the same workbook', () => {
  const vietnamese = workedRegister();
  vietnamese.run('checkQuotas');
  const english = testHost(workedRegister().document, { locale: 'en' });
  english.run('checkQuotas');
  expect(lastMessage(english)).toBe(
    'Year 2024: 11 units – 1 met, 1 short, 1 over, 8 without registrations; 1 row with errors.\nSee the tabs Tổng hợp and Kiểm tra.',
  );
  expect(allValues(english)).toEqual(allValues(vietnamese));
});
