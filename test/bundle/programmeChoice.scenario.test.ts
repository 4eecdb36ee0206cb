/** Each programme chosen from the list of the menu command, through the built bundle. */
import { describe, expect, test } from 'vitest';
import { emptyDocument } from '../../local/document/workbookDocument';
import type { Dialog, DialogAnswer } from '../../local/services/serviceContext';
import { allValues, column, sheetOf, type TestHost, testHost } from './support/registerHost';

interface Chosen {
  readonly host: TestHost;
  readonly dialogs: readonly Dialog[];
}

/** Types `choice` where a plan is asked for, and 2024 where the year is. */
function chosen(choice: string): Chosen {
  const dialogs: Dialog[] = [];
  const answer = (dialog: Dialog): DialogAnswer => {
    dialogs.push(dialog);
    if (dialog.kind === 'alert') return { button: dialog.buttons[0] ?? 'OK' };
    return { button: 'OK', text: dialog.message.includes('381/KH-GDĐT') ? choice : '2024' };
  };
  const host = testHost(emptyDocument('thử'), { answer });
  host.run('createRegister');
  return { host, dialogs };
}

/** Rows below the header. */
function counts(host: TestHost): number[] {
  return ['Đơn vị', 'Chỉ tiêu', 'Tiêu chí', 'Mốc thời gian', 'Căn cứ'].map(
    (tab) => host.values(tab).length - 1,
  );
}

function settings(host: TestHost): Map<unknown, unknown> {
  return new Map(host.values('Cấu hình').map((row) => [row[0], row[1]]));
}

test('the list shows the six by number, issuer and years', () => {
  const [list] = chosen('6').dialogs;
  expect(list?.message.split('\n')).toEqual([
    'Ghi số thứ tự của kế hoạch mẫu:',
    '1. Kế hoạch 381/KH-GDĐT của Phòng GDĐT huyện Krông Pa, 2021-2025: Xây dựng và nhân rộng điển hình tiên tiến ngành Giáo dục và Đào tạo',
    '2. Kế hoạch của Công đoàn Giáo dục Hòa Bình, 2017-2020: Xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    '3. Kế hoạch 72/KH-UBND của UBND huyện Văn Giang, 2022-2025: Bồi dưỡng và nhân rộng gương điển hình tiên tiến',
    '4. Kế hoạch của Phòng GDĐT huyện Thủ Thừa, 2020-2025: Phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”',
    '5. Kế hoạch 384/KH-THPTST của Trường THPT Sơn Trà, 2023-2025: Tuyên truyền gương điển hình tiên tiến',
    '6. Chương trình trống: cơ quan tự ghi chỉ tiêu, tiêu chí, mốc thời gian',
  ]);
});

describe.each([
  // Units, quotas, criteria, milestones, bases: counted in the documents; the document itself is a base if it has a number.
  {
    choice: 'krong-pa',
    rows: [0, 0, 19, 2, 4],
    plan: '381/KH-GDĐT',
    bodies: ['Cấp huyện (lưu trữ)', 'Phòng GDĐT huyện Krông Pa', 'UBND cấp huyện', 'UBND cấp tỉnh'],
    next: 'bổ sung Trường MN, Trường TH, Trường THCS, Trường TH-THCS vào tab Đơn vị; ghi ngày cho 2 mốc',
  },
  {
    choice: '2',
    rows: [0, 0, 16, 8, 2],
    plan: 'Xây dựng và nhân rộng điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    bodies: [
      'Công đoàn',
      'Công đoàn Giáo dục Hòa Bình',
      'Ban Thường vụ Công đoàn Giáo dục Hòa Bình',
      'Thường trực Công đoàn ngành',
    ],
    next: 'bổ sung CĐCS vào tab Đơn vị; ghi ngày cho 5 mốc',
  },
  {
    choice: '72/kh-ubnd',
    rows: [15, 3, 10, 2, 5],
    plan: '72/KH-UBND',
    bodies: ['Cấp huyện (lưu trữ)', 'Phòng Nội vụ', 'Chủ tịch UBND huyện', 'UBND huyện'],
    next: 'bổ sung Cụm thi đua, Cơ quan chủ trì, Trường MN, Trường TH, Trường THCS, Trường TH-THCS vào tab Đơn vị; nhập',
  },
  {
    choice: '4',
    rows: [1, 0, 15, 4, 4],
    plan: 'Phong trào thi đua “Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập”',
    bodies: [
      'Cấp huyện (lưu trữ)',
      'Phòng GDĐT huyện Thủ Thừa',
      'Bộ trưởng Bộ GDĐT',
      'Phòng GDĐT (qua Thường trực Thi đua, khen thưởng)',
    ],
    next: 'bổ sung Cụm thi đua, Trường MN, Trường TH, Trường THCS vào tab Đơn vị; ghi ngày cho 2 mốc',
  },
  {
    choice: 'SON-TRA',
    rows: [1, 0, 21, 2, 6],
    plan: '384/KH-THPTST',
    bodies: ['Trường', 'Trường THPT Sơn Trà', 'Hiệu trưởng', 'Sở GDĐT'],
    next: 'bổ sung Tổ chuyên môn vào tab Đơn vị; ghi ngày cho 1 mốc',
  },
  {
    choice: 'blank',
    rows: [0, 0, 0, 0, 0],
    plan: '',
    bodies: ['Cấp xã', 'Phòng Văn hóa - Xã hội', 'UBND cấp xã', 'Sở Nội vụ, Sở GDĐT'],
    next: 'ghi vào các tab Đơn vị, Chỉ tiêu, Tiêu chí, Mốc thời gian và Căn cứ theo kế hoạch của cơ quan; nhập',
  },
])('the programme $choice', ({ choice, rows, plan, bodies, next }) => {
  const { host, dialogs } = chosen(choice);

  test('fills its tabs', () => {
    expect(counts(host)).toEqual(rows);
  });

  test('is named in the settings, with the bodies it goes through', () => {
    const said = settings(host);
    expect(said.get('Kế hoạch')).toBe(plan);
    expect(
      ['Cấp tổng hợp', 'Cơ quan tổng hợp', 'Cơ quan phê duyệt', 'Nơi gửi báo cáo'].map((key) =>
        said.get(key),
      ),
    ).toEqual(bodies);
  });

  test('says what is left to the office', () => {
    expect(dialogs[dialogs.length - 1]?.message).toContain(`Việc tiếp theo: ${next}`);
  });

  test('can be chosen again, which changes nothing', () => {
    const before = JSON.stringify(host.document);
    host.run('createRegister');
    expect(JSON.stringify(host.document)).toBe(before);
    expect(dialogs[dialogs.length - 1]?.message).toContain('không cần thêm gì');
  });
});

test('hard criteria, alternatives and conditions stand in the cells as words', () => {
  const { host } = chosen('son-tra');
  const [header = [], ...rows] = host.values('Tiêu chí');
  const at = (name: string): number => header.indexOf(name);
  const cells = rows
    .filter((row) => ['ST-T2', 'ST-Q3', 'ST-H2c'].includes(String(row[at('Mã')])))
    .map((row) =>
      ['Mã', 'Áp dụng cho (Loại/Đối tượng)', 'Bắt buộc', 'Nhóm lựa chọn', 'Thứ tự', 'Điều kiện kèm theo'].map(
        (name) => row[at(name)],
      ),
    );
  expect(cells).toEqual([
    ['ST-T2', 'Tập thể', 'Có', '', 2, ''],
    ['ST-Q3', 'Cán bộ quản lý', 'Không', '', 8, 'Tập thể phụ trách là điển hình'],
    ['ST-H2c', 'Học sinh', 'Không', 'ST-H2', 18, ''],
  ]);
});

test('a day stays as the document has it, and a missing one stays blank', () => {
  const { host } = chosen('thu-thua');
  expect(column(host, 'Mốc thời gian', 'Ngày hoặc dd/MM hằng năm')).toEqual(['', '', '20/11/2023', '2025']);
  expect(sheetOf(host, 'Mốc thời gian').getRange('B4').getNumberFormat()).toBe('@');
});

test('a plan nobody knows is named, with those there are, and no tab is made', () => {
  const { host, dialogs } = chosen('7');
  expect(dialogs[dialogs.length - 1]?.message).toContain('Không có kế hoạch mẫu “7”');
  expect(dialogs[dialogs.length - 1]?.message).toContain('krong-pa (381/KH-GDĐT)');
  expect(host.document.sheetOrder).toHaveLength(1);
});

test('undoing the creation takes every filled-in row away', () => {
  const { host } = chosen('son-tra');
  const bare = chosen('blank').host;
  host.run('undoLastWrite');
  bare.run('undoLastWrite');
  expect(allValues(host, ['Nhật ký'])).toEqual(allValues(bare, ['Nhật ký']));
});

describe('a register that follows a plan already', () => {
  /** KH 72's register, its plan as the office writes it, and what choosing again says and leaves. */
  function again(choice: string, plan = '72/KH-UBND') {
    let typed = 'van-giang';
    const said: string[] = [];
    const answer = (dialog: Dialog): DialogAnswer => {
      said.push(dialog.message);
      if (dialog.kind === 'alert') return { button: dialog.buttons[0] ?? 'OK' };
      return { button: 'OK', text: dialog.message.includes('381/KH-GDĐT') ? typed : '2024' };
    };
    const host = testHost(emptyDocument('thử'), { answer });
    host.run('createRegister');
    const keys = column(host, 'Cấu hình', 'Khóa');
    sheetOf(host, 'Cấu hình')
      .getRange(keys.indexOf('Kế hoạch') + 2, 2)
      .setValue(plan);
    host.adopt(host.document);
    const before = allValues(host);
    typed = choice;
    host.run('createRegister');
    return {
      said: said[said.length - 1],
      untouched: JSON.stringify(allValues(host)) === JSON.stringify(before),
    };
  }

  test.each([
    { choice: 'son-tra', plan: '72/KH-UBND' },
    { choice: 'thu-thua', plan: '72/KH-UBND' },
    { choice: 'van-giang', plan: 'Kế hoạch riêng của xã' },
  ])('$plan: another one, $choice, is refused and nothing is written', ({ choice, plan }) => {
    const { said, untouched } = again(choice, plan);
    expect(said).toMatch(new RegExp(`^Sổ này đang theo kế hoạch “${plan}”, mỗi sổ chỉ theo một kế hoạch`));
    expect(untouched).toBe(true);
  });

  test.each([
    { choice: 'van-giang', plan: '72/KH-UBND' },
    { choice: 'van-giang', plan: 'kế hoạch 72/kh-ubnd  ngày 10/5/2022' },
    { choice: 'blank', plan: '72/KH-UBND' },
  ])('$plan: $choice goes on', ({ choice, plan }) => {
    expect(again(choice, plan).said).toBe('Sổ đã có đủ những gì kế hoạch này quy định, không cần thêm gì.');
  });
});
