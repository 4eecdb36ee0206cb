/** The form Đăng ký điển hình, open in the sidebar, and what a person finds and does in it. */
import type { WorkbookDocument } from '../../../local/document/workbookDocument';
import type { RegistrationRequest } from '../../../src/domain/registering/registrationRequest';
import { addRecords } from '../../bundle/support/registerHost';
import { register, registered, request } from '../../bundle/support/registering';
import { eventually } from './eventually';
import type { MenuForm } from './menuForm';
import { callFrom } from './pageScript';

/** A commune with a school, a cluster and rows in every status; ten of Xã Long Hưng, whose list is full. */
export function deskDocument(): WorkbookDocument {
  const host = register();
  const name = 'Tên mô hình, tập thể, cá nhân';
  const rows = [
    ['Đỗ Thị Sửa', 'Đã gửi'],
    ['Lê Văn Nháp', 'Nháp'],
    ['Phan Thị Trả', 'Trả lại'],
    ['Bùi Văn Xét', 'Đang thẩm định'],
    ['Hồ Thị Rút', 'Đã gửi'],
  ].map(([person, status], index) =>
    registered('Xã Mễ Sở', index + 1, 1, { [name]: person, 'Trạng thái': status }),
  );
  addRecords(host, 'Đăng ký', [
    ...rows.flat(),
    ...registered('Xã Văn Giang', 20, 10),
    ...registered('Xã Mễ Sở', 40, 1, {
      Năm: 2026,
      'Mã đăng ký': 'ĐK-2026-001',
      [name]: 'Cao Thị Chép',
      'Chức vụ, đơn vị công tác': 'Hiệu trưởng',
    }),
  ]);
  return host.document;
}

/** Chooses a unit by typing and Enter, and waits until its standing is there. */
export async function chooseUnit(form: MenuForm, typed: string): Promise<void> {
  const unit = form.frame.getByRole('combobox', { name: 'Đơn vị' });
  await unit.fill(typed);
  await form.press('Enter');
  await form.frame.locator('.standing').waitFor();
}

/** Opens one of the unit's own registrations from its list. */
export async function openOwn(form: MenuForm, name: string): Promise<void> {
  const list = form.frame.locator('details.own').first();
  if (!(await list.evaluate((details) => (details as HTMLDetailsElement).open))) {
    await list.locator('summary').click();
  }
  await list.getByRole('button', { name: `Mở ${name}` }).click();
}

/** What the list says of the unit's registrations with this name. */
export function ownLine(form: MenuForm, name: string): Promise<string[]> {
  const line = form.frame.locator('details.own').first().locator('li').filter({ hasText: name });
  return line.locator('.note').evaluateAll((notes) => notes.map((note) => note.textContent ?? ''));
}

/** Fills a sound person in. */
export async function fillPerson(form: MenuForm, name: string): Promise<void> {
  await form.field(/^Loại \(/).selectOption('Cá nhân');
  await form.field(/^Họ và tên/).fill(name);
  await form.field(/^Đối tượng/).selectOption('Giáo viên');
}

/** Waits for the notice, and gives it. */
export async function toldAfter(form: MenuForm, pattern: RegExp): Promise<string> {
  await eventually(() =>
    form.frame
      .locator('.notice')
      .allInnerTexts()
      .then((all) => all.join('\n')),
  ).toMatch(pattern);
  return form.told();
}

/** What somebody else does meanwhile, by the same server function. */
export function meanwhile(form: MenuForm, more: Partial<RegistrationRequest>) {
  return callFrom(form.frame, 'sendRegistration', request(more));
}
