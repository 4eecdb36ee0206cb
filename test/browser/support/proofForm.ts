/** The form of the tests' own, open in the sidebar, and what a person finds and does in it. */
import type { Frame, Page } from 'playwright-core';
import { type OpenPage, whenReady } from './openPage';
import { frameOpenedBy } from './pageScript';

export class ProofForm {
  constructor(
    private readonly page: Page,
    readonly frame: Frame,
  ) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  name() {
    return this.frame.getByLabel(/Họ và tên/);
  }

  unit() {
    return this.frame.getByRole('combobox', { name: 'Đơn vị' });
  }

  /** The options of the unit's list, when it is open. */
  list() {
    return this.frame.getByRole('listbox').getByRole('option');
  }

  options(): Promise<string[]> {
    return this.list().allInnerTexts();
  }

  button(name: string) {
    return this.frame.getByRole('button', { name, exact: true });
  }

  save() {
    return this.button('Ghi');
  }

  /** What the live regions say without haste. */
  said(): Promise<string[]> {
    return this.frame.getByRole('status').filter({ hasText: /./ }).allInnerTexts();
  }

  /** What they say at once. */
  alarm(): Promise<string> {
    return this.frame.getByRole('alert').innerText();
  }

  /** Label or text of what has the keyboard in the form. */
  focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
    });
  }

  async fillIn(): Promise<void> {
    await this.unit().fill('hoa binh');
    await this.press('Enter');
    await this.name().fill('Trần Thị Mẫu');
  }
}

/** Opens the form by its menu item; `title` is what the sidebar is then called. */
export async function openProofForm(
  { page }: OpenPage,
  item = 'Ghi thử',
  title = 'Ghi thử',
): Promise<ProofForm> {
  const frame = await frameOpenedBy(page, title, async () => {
    await page.getByRole('menuitem', { name: 'Gương Sáng' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  });
  await whenReady(page);
  await frame.getByRole('button').first().waitFor();
  return new ProofForm(page, frame);
}
