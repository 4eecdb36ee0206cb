/** What a person does to the grid with mouse and keyboard, and what they read off it. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { createHost } from '../../../local/host/createHost';
import { readXlsx } from '../../../local/xlsx/readXlsx';

export class Hands {
  constructor(readonly page: Page) {}

  /** Brings a tab to the front by its name at the bottom. */
  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
  }

  tab(name: string) {
    return this.page.locator('[data-u-comp="slide-tab-item"]').filter({ hasText: new RegExp(`^${name}$`) });
  }

  /** Selects cells of the tab in front through the name box. */
  async select(a1: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
  }

  /** Replaces what is in a cell by typed text. */
  async type(a1: string, text: string): Promise<void> {
    await this.startEditing(a1);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the cell editor: Playwright's accented letters come faster than it opens by itself. */
  async startEditing(a1: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.press('F2');
    await this.cellEditor().waitFor();
  }

  /** The drawing of the cell editor, over the cell being edited; behind the formula bar's in the page. */
  private cellEditor() {
    return this.page.locator('[data-u-comp="render-canvas"]').nth(1);
  }

  /** What the grid shows in these cells: rows by line ends, cells by tabs, as the clipboard gets it. */
  async shown(a1: string): Promise<string> {
    const mark = 'nothing was copied';
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), mark);
    await this.select(a1);
    await this.page.keyboard.press('Control+c');
    const copied = await this.page.evaluate(clipboardAfter, mark);
    await this.page.keyboard.press('Escape');
    return copied;
  }

  /** Puts text on the clipboard as another program would, and pastes it. */
  async pasteFromElsewhere(a1: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.select(a1);
    await this.page.keyboard.press('Control+v');
  }

  /** Chooses Dán from a cell's menu, and waits until what it pastes is on its way. */
  async pasteByMenu(a1: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    const sent = this.page.waitForRequest('**/api/request');
    await this.cellMenu(a1, 'Dán');
    await sent;
  }

  /** Right-clicks the number of a row that is in view and chooses an item. */
  async rowMenu(row: number, item: string): Promise<void> {
    const box = await this.cellBox(`A${row}`);
    await this.page.mouse.click(22, box.y + box.height / 2, { button: 'right' });
    // The middle of an item may be its number field.
    await this.page.getByText(item).click({ position: { x: 4, y: 8 } });
  }

  /** Right-clicks a cell and chooses an item. */
  async cellMenu(a1: string, item: string): Promise<void> {
    const box = await this.cellBox(a1);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
    await this.page.getByText(item, { exact: true }).click();
  }

  /** Opens the drop-down list of a cell by its arrow and picks an item. */
  async choose(a1: string, item: string): Promise<void> {
    const box = await this.cellBox(a1);
    await this.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
    await this.page.getByText(item, { exact: true }).last().click();
  }

  /** Chooses an item of the add-on's menu. */
  async menu(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'Gương Sáng' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Saves the workbook as a file and reads it back: what the host holds, by a way of its own. */
  async savedFile(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
    ]);
    return download.path();
  }

  /** The values of a tab in the saved file, dates as Date. */
  async savedValues(tab: string): Promise<unknown[][]> {
    return this.valuesIn(await this.savedFile(), tab);
  }

  async valuesIn(file: string, tab: string): Promise<unknown[][]> {
    const document = await readXlsx(new Uint8Array(await readFile(file)));
    return createHost({ document }).values(tab);
  }

  /** Where a cell is on the page, read off the cell editor, which opens over it. */
  private async cellBox(a1: string) {
    await this.startEditing(a1);
    const box = await this.cellEditor().boundingBox();
    await this.page.keyboard.press('Escape');
    if (!box) throw new Error('the cell editor did not open');
    return box;
  }
}

/** Runs in the page: what the clipboard holds once it holds something else than `mark`. */
async function clipboardAfter(mark: string): Promise<string> {
  const deadline = performance.now() + 5000;
  for (;;) {
    const text = await navigator.clipboard.readText();
    if (text !== mark || performance.now() > deadline) return text;
    await new Promise(requestAnimationFrame);
  }
}
