/** Việc 30 ngày tới, So sánh các năm, Danh sách công bố: what they ask, what they write, and what they leave alone. */
import { describe, expect, test } from 'vitest';
import { addRecords, lastMessage, sheetOf } from './support/registerHost';
import { type ReviewHost, registration, reviewRegister } from './support/reviewHost';

/** Today is 20/11/2026. Milestones around it, and a list due every year on 10/01. */
function withDates(): ReviewHost {
  const host = reviewRegister();
  addRecords(host, 'Mốc thời gian', [
    {
      Tên: 'Báo cáo kết quả năm',
      'Ngày hoặc dd/MM hằng năm': '30/11',
      Loại: 'Báo cáo',
      'Nơi gửi': 'Sở GDĐT',
    },
    { Tên: 'Biểu dương 20/11', 'Ngày hoặc dd/MM hằng năm': '20/11', Loại: 'Ngày biểu dương' },
    { Tên: 'Sơ kết', 'Ngày hoặc dd/MM hằng năm': '15/10', Loại: 'Sơ kết' },
  ]);
  sheetOf(host, 'Chỉ tiêu').getRange('H2').setValue('10/01');
  host.adopt(host.document);
  return host;
}

function due(host: ReviewHost, answer: string | null) {
  host.person.prompts.push(answer);
  return host.run('dueSoon');
}

describe('Việc 30 ngày tới', () => {
  test('tells what is due from today on, for whom and to whom, and what was missed', () => {
    const host = withDates();
    due(host, '');
    // A report is due before 30/11; the communes have sent no list for 2026, which was due before 10/01.
    expect(lastMessage(host)).toBe(
      [
        'Trong 30 ngày kể từ 20/11/2026:',
        '• 20/11/2026: Biểu dương 20/11 (hạn hôm nay)',
        '• 29/11/2026: Báo cáo kết quả năm (gửi Sở GDĐT; còn 9 ngày)',
        'Đã quá hạn trong năm:',
        '• 15/10/2026: Sơ kết (quá hạn 36 ngày)',
        '• 09/01/2026: Nộp danh sách đăng ký năm 2026 (Xã; còn 1/1 đơn vị; quá hạn 315 ngày)',
        '',
        'Việc đã làm xong thì ghi năm vào cột Các năm đã thực hiện ở tab Mốc thời gian.',
      ].join('\n'),
    );
  });

  test('may be asked of any day: nếu hôm nay là 15/12', () => {
    const host = withDates();
    due(host, '15/12');
    // Trước ngày 10/01/2027: the last day in time is 09/01.
    expect(lastMessage(host)).toMatch(
      /^Trong 30 ngày kể từ 15\/12\/2026:\n• 09\/01\/2027: Nộp danh sách đăng ký năm 2027 \(.*còn 1\/1 đơn vị.*còn 25 ngày\)/,
    );
  });

  test('asked of a year it tells all of it, as it stands today', () => {
    const host = withDates();
    due(host, '2026');
    expect(lastMessage(host)?.split('\n')).toEqual([
      'Cả năm 2026:',
      '• 09/01/2026: Nộp danh sách đăng ký năm 2026 (Xã; còn 1/1 đơn vị; quá hạn 315 ngày)',
      '• 15/10/2026: Sơ kết (quá hạn 36 ngày)',
      '• 20/11/2026: Biểu dương 20/11 (hạn hôm nay)',
      '• 29/11/2026: Báo cáo kết quả năm (gửi Sở GDĐT; còn 9 ngày)',
      '',
      'Việc đã làm xong thì ghi năm vào cột Các năm đã thực hiện ở tab Mốc thời gian.',
    ]);
  });

  test.each(['31/02', 'mai', '1989', '2101', '15/12/26/1'])(
    'asked of %s it says that this is no day',
    (answer) => {
      const host = withDates();
      due(host, answer);
      expect(lastMessage(host)).toMatch(/không phải là ngày\. Ghi ngày\/tháng\/năm/);
    },
  );

  test('says so when nothing is due', () => {
    const host = reviewRegister();
    due(host, '1/6/2026');
    expect(lastMessage(host)).toMatch(/^Không có việc nào trong 30 ngày kể từ 01\/06\/2026\./);
  });

  test('writes nothing, takes no lock, and reads at most seven tabs', () => {
    const host = withDates();
    const before = JSON.stringify(host.document);
    const { calls } = due(host, '');
    expect(calls.data).toBeLessThanOrEqual(7);
    expect(calls.byName['Lock.tryLock']).toBeUndefined();
    due(host, null);
    expect(JSON.stringify(host.document)).toBe(before);
  });
});

describe('So sánh các năm', () => {
  function severalYears(): ReviewHost {
    const host = reviewRegister();
    addRecords(host, 'Đăng ký', [
      registration(6, 'Người cũ', { Năm: 2022, 'Mã đăng ký': 'ĐK-2022-001' }),
      registration(7, 'Người cũ hơn', { Năm: 2023, 'Mã đăng ký': 'ĐK-2023-001' }),
    ]);
    return host;
  }

  function compare(host: ReviewHost, answer: string | null) {
    host.person.prompts.push(answer);
    return host.run('compareYears');
  }

  test('puts the years of the register side by side when nothing else is said', () => {
    const host = severalYears();
    compare(host, '');
    expect(host.dialogs[0]?.message).toContain('Để trống thì lấy 2022-2024.');
    const [, , , head = []] = host.values('Nhiều năm');
    expect(head.filter((cell) => /\d{4}/.test(String(cell)))).toEqual(['Năm 2022', 'Năm 2023', 'Năm 2024']);
    const figures = host.values('Nhiều năm').map((row) => row.slice(2, 6));
    // 1, 1 and 5 registrations, 7 in all.
    expect(figures).toContainEqual([1, 1, 5, 7]);
    expect(lastMessage(host)).toMatch(/^Đã lập tab Nhiều năm cho các năm 2022-2024\./);
  });

  test('takes the period of Cấu hình', () => {
    const host = severalYears();
    addRecords(host, 'Cấu hình', [{ Khóa: 'Giai đoạn', 'Giá trị': '2021-2025' }]);
    compare(host, null);
    expect(lastMessage(host)).toContain('Để trống thì lấy 2021-2025.');
  });

  test.each(['2025-2022', 'năm nay', '1900-2024', '2010-2024'])('refuses %s', (answer) => {
    const host = severalYears();
    const before = JSON.stringify(host.document);
    compare(host, answer);
    expect(lastMessage(host)).toMatch(/không phải là khoảng năm, hoặc dài quá 10 năm/);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('is rebuilt when asked again, at no more than 17 data calls', () => {
    const host = severalYears();
    compare(host, '');
    const { calls } = compare(host, '2024');
    expect(calls.data).toBeLessThanOrEqual(17);
    const [, , , head = []] = host.values('Nhiều năm');
    expect(head.filter((cell) => /\d{4}/.test(String(cell)))).toEqual(['Năm 2024']);
  });

  test('leaves a tab of somebody else alone', () => {
    const host = severalYears();
    const own = sheetOf(host, 'Đăng ký').getParent().insertSheet('Nhiều năm');
    own.getRange('A1').setValue('Bảng riêng của tôi');
    host.adopt(host.document);
    compare(host, '');
    expect(lastMessage(host)).toMatch(/“Nhiều năm” không do chương trình này lập nên không ghi đè lên/);
    expect(host.values('Nhiều năm')).toEqual([['Bảng riêng của tôi']]);
  });
});

describe('Danh sách công bố', () => {
  function passed(): ReviewHost {
    const host = reviewRegister();
    addRecords(host, 'Đăng ký', [
      registration(6, 'Nguyễn Minh Anh', { 'Trạng thái': 'Đạt', 'Đối tượng': 'Học sinh' }),
      registration(7, 'Bùi Thu Hà', {
        'Trạng thái': 'Đạt',
        'Đối tượng': 'Học sinh',
        'Đồng ý công bố': 'Đồng ý',
      }),
      registration(8, 'Vũ Thị Mai', { 'Trạng thái': 'Đạt' }),
    ]);
    return host;
  }

  function publish(host: ReviewHost, ...answers: (string | null)[]) {
    host.person.prompts.push(...answers);
    return host.run('publishList');
  }

  test('shows those who are Đạt, and masks the pupil nobody has asked', () => {
    const host = passed();
    publish(host, '');
    const cells = host.values('Danh sách công bố').flat().map(String);
    expect(cells).toContain('Bùi Thu Hà');
    expect(cells).toContain('Vũ Thị Mai');
    expect(cells.join(' ')).not.toContain('Minh Anh');
    expect(cells.join(' ')).not.toContain('Trần Thị Lan');
    expect(lastMessage(host)).toMatch(
      /^Đã lập tab Danh sách công bố năm 2024: 3 điển hình, 1 người được che tên .*Đọc lại cả danh sách trước khi công bố\.$/,
    );
  });

  test('shows all that count when asked to', () => {
    const host = passed();
    publish(host, '2');
    expect(host.values('Danh sách công bố').flat()).toContain('Trần Thị Lan');
  });

  test('asks for the year where none is set', () => {
    const host = passed();
    sheetOf(host, 'Cấu hình').getRange('B2').setValue('');
    host.adopt(host.document);
    publish(host, '', '1');
    expect(host.dialogs[0]?.message).toBe('Lập danh sách công bố cho năm nào? Để trống thì lấy năm 2024.');
    expect(lastMessage(host)).toMatch(/năm 2024: 3 điển hình/);
    publish(host, '20x4');
    expect(lastMessage(host)).toMatch(/“20x4” không phải là năm/);
  });

  test.each([[null], ['3']])('answered by %j makes no list', (answer) => {
    const host = passed();
    const before = JSON.stringify(host.document);
    publish(host, answer);
    expect(JSON.stringify(host.document)).toBe(before);
  });

  test('costs at most 8 data calls once the tab is there', () => {
    const host = passed();
    publish(host, '');
    expect(publish(host, '').calls.data).toBeLessThanOrEqual(8);
  });
});
