/** Lập báo cáo in a real browser: chosen, settled, looked at, downloaded, put into the tab; by mouse and by keyboard alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vanGiangGrids } from '../domain/reports/vanGiangBook';
import { gridsDocument } from '../fixtures/gridsDocument';
import { guongSang, temporaryFolder } from '../local/cli/guongSang';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage } from './support/openPage';
import { openReportForm, type ReportForm } from './support/reportForm';

let open: OpenPage;
let hands: Hands;
let form: ReportForm;

/** To Xã Phụng Công: two of nine are registered, one of them late. */
const reminder = [
  'UBND HUYỆN VĂN GIANG',
  'PHÒNG NỘI VỤ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 05/NV-TĐ',
  'V/v đôn đốc đăng ký mô hình, gương điển hình tiên tiến năm 2024',
  'Văn Giang, ngày 20 tháng 02 năm 2024',
  'Kính gửi: Ủy ban nhân dân xã Phụng Công',
  'Căn cứ Kế hoạch số 72/KH-UBND ngày 10 tháng 5 năm 2022 của UBND huyện Văn Giang về bồi dưỡng và nhân rộng gương điển hình tiên tiến.',
  'Qua tổng hợp đăng ký mô hình, gương điển hình tiên tiến năm 2024, Phòng Nội vụ nhận thấy xã Phụng Công còn nội dung phải bổ sung, rút kinh nghiệm như sau:',
  '- Đã đăng ký 02 trường hợp, còn thiếu 07 so với mức tối thiểu 09.',
  '- Có 01 trường hợp gửi sau thời hạn.',
  'Thời hạn gửi (trước ngày 10 tháng 01 năm 2024) đã qua. Đề nghị Ủy ban nhân dân xã Phụng Công khẩn trương bổ sung, hoàn thiện các nội dung trên và gửi về Phòng Nội vụ để tổng hợp./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT, TĐ.',
  'KT. TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG PHÒNG',
  'Nguyễn Văn Thử',
];

beforeAll(async () => {
  open = await openPage({ document: gridsDocument(vanGiangGrids) });
  hands = new Hands(open.page);
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  form = await openReportForm(open);
});

const download = () => form.form.button('Tải .docx');
const toTab = () => form.form.button('Đưa vào tab Báo cáo');

describe('as it opens', () => {
  test('offers what the programme uses, for the year that is set, dated today', async () => {
    expect(await form.kinds()).toEqual([
      'Danh sách đăng ký',
      'Báo cáo tổng hợp đăng ký',
      'Công văn đôn đốc',
      'Phiếu thẩm định',
      'Tờ trình đề nghị khen thưởng',
      'Báo cáo sơ kết, tổng kết',
      'Danh mục tuyên truyền',
    ]);
    expect(await form.frame.getByLabel('Năm', { exact: true }).inputValue()).toBe('2024');
    expect(await form.date().inputValue()).toMatch(/^\d\d\/\d\d\/20\d\d$/);
    await eventually(() => form.counted()).toMatch(/^Khớp (\d+)\/\1: mọi con số đếm lại từ sổ đều đúng\.$/);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('has its buttons in view, whatever is to be looked at above them', async () => {
    await eventually(() => form.gaps()).not.toEqual([]);
    const { y, height } = (await download().boundingBox()) ?? { y: 0, height: 0 };
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThan(768);
    await form.number().focus();
    const field = (await form.number().boundingBox()) ?? { y: 0, height: 0 };
    const bar = (await form.frame.locator('.foot').boundingBox()) ?? { y: 0 };
    expect(field.y + field.height).toBeLessThan(bar.y);
  });

  test('shows the other documents when asked', async () => {
    await form.frame.getByLabel(/Hiện cả văn bản/).check();
    expect(await form.kinds()).toHaveLength(9);
    await form.kind().selectOption('introduction');
    await eventually(() => form.gaps()).toContainEqual(expect.stringContaining('không yêu cầu'));
  });
});

describe('by mouse', () => {
  test('a reminder to one unit: chosen, seen, counted again, downloaded', async () => {
    await form.kind().selectOption('reminder');
    await form.frame.getByLabel('Một đơn vị').check();
    expect(await form.unit().getAttribute('aria-invalid')).toBe('true');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.unit().click();
    // Xã Cửu Cao has its nine.
    expect(await form.options().allInnerTexts()).toEqual(expect.not.arrayContaining(['Xã Cửu Cao']));
    await form.unit().fill('phung cong');
    await form.options().first().click();
    await form.number().fill('5');
    await form.date().fill('20/02/2024');
    await eventually(() => form.previewed()).toEqual(reminder);
    // Four figures: registered, lacking, the minimum, late.
    await eventually(() => form.counted()).toBe('Khớp 4/4: mọi con số đếm lại từ sổ đều đúng.');
    expect(await form.gaps()).toEqual([]);
    const file = await form.downloaded(() => download().click());
    expect(file.name).toBe('don-doc-2024-xa02.docx');
    expect(file.text).toEqual(reminder);
    await eventually(() => form.told()).toMatch(/^Đã tạo tệp don-doc-2024-xa02\.docx/);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('a letter to each unit: one file, numbered on', async () => {
    await form.kind().selectOption('reminder');
    await form.frame.getByLabel(/Từng đơn vị/).check();
    await form.number().fill('5');
    await form.date().fill('20/02/2024');
    const file = await form.downloaded(() => download().click());
    expect(file.name).toBe('don-doc-2024.docx');
    const numbers = file.text.filter((line) => line.startsWith('Số:'));
    const addressees = file.text.filter((line) => line.startsWith('Kính gửi:'));
    expect(numbers.slice(0, 2)).toEqual(['Số: 05/NV-TĐ', 'Số: 06/NV-TĐ']);
    expect(addressees).toHaveLength(numbers.length);
    await eventually(() => form.frame.locator('.result').innerText()).toContain(
      `${numbers.length} công văn trong một tệp`,
    );
    expect(file.text.slice(0, reminder.length)).toEqual(reminder);
  });

  test('a register that lacks something: what to do and where, and no file until it is done', async () => {
    await form.kind().selectOption('communications_list');
    await form.frame.getByLabel('Từ năm').selectOption('2025');
    await form.frame.getByLabel('Đến năm').selectOption('2022');
    await eventually(() => form.frame.locator('.result .problem').allInnerTexts()).toEqual([
      'Phải xong những việc này mới lập được văn bản:',
    ]);
    expect(await form.gaps()).toEqual([expect.stringMatching(/2025.*2022/)]);
    expect(await form.frame.locator('.paper').count()).toBe(0);
    await download().click();
    await eventually(() => form.told()).toBe('Chưa lập được văn bản: xem các việc phải xong ở trên.');
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('registrations chosen one by one make minutes; one alone makes a form', async () => {
    await form.kind().selectOption('review_sheet');
    await form.exemplar().fill('nguyen thi lan');
    await form.form.press('Enter');
    expect(await form.form.focused()).toBe('Điển hình');
    await eventually(() => form.previewed()).toContain('PHIẾU THẨM ĐỊNH');
    await form.exemplar().fill('ĐK-2024-001');
    await form.options().first().click();
    await eventually(() => form.previewed()).toContain('BIÊN BẢN');
    await form.frame.getByLabel('Người chủ trì').fill('Đào Thị Mẫu');
    await eventually(() => form.previewed()).toContain('Đào Thị Mẫu');
    expect(await axeProblems(form.frame)).toEqual([]);
    await form.form.button(/^Bỏ ĐK-2024-001/).press('Enter');
    expect(await form.form.focused()).toBe('Điển hình');
    await eventually(() => form.previewed()).toContain('PHIẾU THẨM ĐỊNH');
  });

  test('the same document as the command line makes of the same workbook, byte for byte', async () => {
    await form.kind().selectOption('registration_report');
    await form.number().fill('7');
    await form.date().fill('20/02/2024');
    await form.frame.getByLabel(/nguồn số liệu/).check();
    const file = await form.downloaded(() => download().click());
    expect(file.name).toBe('tong-hop-2024.docx');
    const out = path.join(folder, 'cli.docx');
    const asked = [
      '--kind',
      'tong-hop',
      '--year',
      '2024',
      '--number',
      '7',
      '--date',
      '2024-02-20',
      '--sources',
    ];
    const { code, error } = guongSang('report', await hands.savedFile(), ...asked, '--out', out);
    expect([code, error]).toEqual([0, '']);
    expect(Buffer.from(file.bytes).equals(readFileSync(out))).toBe(true);
  });

  test('into the tab Báo cáo, which comes to the front, with how to print it', async () => {
    await form.kind().selectOption('reminder');
    await form.number().fill('5');
    await form.date().fill('20/02/2024');
    await toTab().click();
    await eventually(() => form.told()).toMatch(/^Đã đưa vào tab Báo cáo\. Để in: bấm Ctrl\+P, chọn khổ A4/);
    const cells = (await hands.savedValues('Báo cáo')).map((row) =>
      row
        .slice(1)
        .map((cell) => String(cell).trim())
        .filter((cell) => cell !== ''),
    );
    expect(cells.slice(1, 3)).toEqual([
      ['UBND HUYỆN VĂN GIANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHÒNG NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc'],
    ]);
    expect(cells.flat()).toContain('Số: 05/NV-TĐ');
    expect(await hands.shown('B2')).toMatch(/UBND HUYỆN VĂN GIANG$/);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('what changes in the sheet is there after fetching again', async () => {
    await form.kind().selectOption('registration_report');
    await hands.openTab('Cấu hình');
    const rows = await hands.savedValues('Cấu hình');
    const row = rows.map(([key]) => key).lastIndexOf('Địa danh') + 1;
    await hands.type(`B${row}`, 'Long Hưng');
    await form.form.button('Lấy lại dữ liệu').click();
    await eventually(() => form.previewed()).toContainEqual(expect.stringMatching(/^Long Hưng, ngày/));
    await hands.type(`B${row}`, 'Văn Giang');
  });
});

const folder = temporaryFolder();

describe('by keyboard alone', () => {
  test('from the grid to a downloaded reminder and on into the tab', async () => {
    await hands.openTab('Đăng ký');
    await hands.select('D9');
    await form.form.press('F6');
    await form.form.tabTo(/^Văn bản/);
    await form.form.press('Home');
    await form.form.press('ArrowDown');
    await form.form.press('ArrowDown');
    await form.form.tabTo(/^Các đơn vị/);
    await form.form.press('ArrowDown');
    await form.form.tabTo(/^Đơn vị$/);
    await open.page.keyboard.insertText('phụng công');
    await form.form.press('Enter');
    await form.form.tabTo(/^Số$/);
    await open.page.keyboard.insertText('5');
    await form.form.tabTo(/^Tải \.docx$/);
    const file = await form.downloaded(() => form.form.press('Enter'));
    expect(file.text.slice(7, 8)).toEqual(reminder.slice(7, 8));
    expect(await form.form.focused()).toBe('Tải .docx');
    await form.form.tabTo(/^Đưa vào tab Báo cáo$/);
    await form.form.press('Enter');
    await eventually(() => form.told()).toMatch(/^Đã đưa vào tab Báo cáo/);
  });

  test('tables of one document have names of their own', async () => {
    await form.kind().selectOption('closing_report');
    await eventually(() => form.frame.getByRole('region', { name: /^Bảng thứ 2,/ }).count()).toBe(1);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('wide tables are scrolled by the arrow keys', async () => {
    await form.kind().selectOption('registration_report');
    await eventually(() => form.previewed()).toContain('BÁO CÁO');
    const table = form.frame.getByRole('region', { name: 'Bảng thứ 1, cuộn ngang để xem hết' });
    await table.focus();
    await form.form.press('ArrowRight');
    await eventually(() => table.evaluate((place) => place.scrollLeft > 0)).toBe(true);
  });
});

describe('for everyone', () => {
  test.each([100, 200])(
    'text at %i percent fits into 300 px, cut nowhere but in tables that scroll',
    async (percent) => {
      await form.kind().selectOption('registration_report');
      await eventually(() => form.previewed()).toContain('BÁO CÁO');
      const cut = await form.form.cutAt(percent);
      expect(cut.filter((each) => !String(each).startsWith('<section class="scroll"'))).toEqual([300]);
      expect(await axeProblems(form.frame)).toEqual([]);
    },
  );

  test('a number that is none is said at its field, and makes no file', async () => {
    await form.number().fill('12/BC');
    await eventually(() => form.number().getAttribute('aria-invalid')).toBe('true');
    await download().click();
    await eventually(() => form.told()).toMatch(/^Chưa lập được văn bản/);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('in English the form is English and the document Vietnamese', async () => {
    await form.form.inEnglish();
    await form.form.button('Download .docx').waitFor();
    await form.frame.getByLabel('Document', { exact: true }).selectOption({ label: 'Reminder letter' });
    await eventually(() => form.counted()).toMatch(
      /^(\d+)\/\1 agree: every figure, counted again, is right\.$/,
    );
    await eventually(() => form.gaps()).toEqual([expect.stringMatching(/number/i)]);
    expect(await form.previewed()).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(await form.frame.locator('.paper').getAttribute('lang')).toBe('vi');
    expect(await axeProblems(form.frame)).toEqual([]);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
