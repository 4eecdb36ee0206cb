/** Lập báo cáo with a server that is slow, fails, or is that of a second account: what was chosen stays. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { vanGiangGrids } from '../domain/reports/vanGiangBook';
import { gridsDocument } from '../fixtures/gridsDocument';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { openMenuForm } from './support/menuForm';
import { type OpenPage, openPage } from './support/openPage';
import { openReportForm, type ReportForm } from './support/reportForm';

let open: OpenPage;
let form: ReportForm;

beforeAll(async () => {
  open = await openPage({ document: gridsDocument(vanGiangGrids) });
});

afterAll(() => open.close());

beforeEach(async () => {
  open.server.calls.heal();
  form = await openReportForm(open);
});

const toTab = () => form.form.button('Đưa vào tab Báo cáo');
const reload = () => form.form.button('Lấy lại dữ liệu');

describe('while the tables are on their way', () => {
  test('the documents are there to choose from, and it is said what is waited for', async () => {
    const release = open.server.calls.hold();
    const waiting = await openMenuForm(open, 'Lập báo cáo');
    await eventually(async () => open.server.calls.waiting).toBe(1);
    await eventually(() => waiting.told()).toBe('Đang lấy dữ liệu từ các tab…');
    expect(await waiting.frame.getByLabel('Văn bản', { exact: true }).locator('option').count()).toBe(7);
    await waiting.frame.getByLabel('Văn bản', { exact: true }).selectOption('reminder');
    expect(await axeProblems(waiting.frame)).toEqual([]);
    release();
    await waiting.button('Tải .docx').waitFor();
    expect(await waiting.frame.getByLabel('Văn bản', { exact: true }).inputValue()).toBe('reminder');
  });

  test('documents are made without the server once they are there', async () => {
    const release = open.server.calls.hold();
    await form.kind().selectOption('registration_report');
    await eventually(() => form.previewed()).toContain('BÁO CÁO');
    const file = await form.downloaded(() => form.form.button('Tải .docx').click());
    expect([file.name, open.server.calls.waiting]).toEqual(['tong-hop-2024.docx', 0]);
    release();
  });
});

describe('a slow server', () => {
  test('leaves the buttons dead, and pressing again writes nothing twice', async () => {
    const release = open.server.calls.hold();
    await toTab().click();
    await eventually(() => toTab().getAttribute('aria-disabled')).toBe('true');
    await eventually(async () => open.server.calls.waiting).toBe(1);
    await toTab().click({ force: true });
    await form.form.button('Tải .docx').click({ force: true });
    expect(open.server.calls.waiting).toBe(1);
    expect(await axeProblems(form.frame)).toEqual([]);
    release();
    await eventually(() => form.told()).toMatch(/^Đã đưa vào tab Báo cáo/);
  });
});

describe('a failing server', () => {
  test.each([
    ['second_account', /đăng nhập nhiều tài khoản Google nên .* menu Gương Sáng/],
    ['unreachable', /Không nhận được trả lời .* chưa rõ việc vừa rồi đã xong chưa/],
    ['answer_lost', /Không nhận được trả lời .* chưa rõ việc vừa rồi đã xong chưa/],
  ] as const)('%s is said plainly; what was chosen and what was fetched stay', async (trouble, sentence) => {
    await form.kind().selectOption('reminder');
    await form.number().fill('5');
    open.server.calls.fail(trouble);
    await toTab().click();
    await eventually(() => form.told()).toMatch(sentence);
    await reload().click();
    await eventually(async () => (await form.told()).match(new RegExp(sentence, 'g'))?.length).toBe(1);
    expect([await form.kind().inputValue(), await form.number().inputValue()]).toEqual(['reminder', '5']);
    open.server.calls.heal();
    const file = await form.downloaded(() => form.form.button('Tải .docx').click());
    expect(file.text).toContain('Số: 05/NV-TĐ');
    expect(await axeProblems(form.frame)).toEqual([]);
    // The form logs failures for whoever looks into them; nothing else may have gone wrong.
    expect(open.problems.splice(0)).toHaveLength(2);
  });

  test('at the very beginning leaves a button to try again', async () => {
    open.server.calls.fail('second_account', 'reportTables');
    const alone = await openMenuForm(open, 'Lập báo cáo');
    await eventually(() => alone.told()).toMatch(/đăng nhập nhiều tài khoản/);
    expect(await alone.button('Tải .docx').count()).toBe(0);
    expect(await axeProblems(alone.frame)).toEqual([]);
    open.server.calls.heal();
    await alone.button('Lấy lại dữ liệu').click();
    await alone.button('Tải .docx').waitFor();
    expect(open.problems.splice(0)).toHaveLength(1);
  });

  test('a lock that another run holds is a sentence, and nothing is lost', async () => {
    await form.form.refuse('printReport', 'Có người khác đang ghi vào sổ. Chờ một phút rồi làm lại.');
    await toTab().click();
    await eventually(() => form.told()).toBe('Có người khác đang ghi vào sổ. Chờ một phút rồi làm lại.');
    await toTab().click();
    await eventually(() => form.told()).toMatch(/^Đã đưa vào tab Báo cáo/);
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
