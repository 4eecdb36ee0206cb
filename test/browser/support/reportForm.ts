/** The form Lập báo cáo, open in the sidebar, and what a person finds and does in it. */
import { readFile } from 'node:fs/promises';
import type { Download } from 'playwright-core';
import { readDocx } from '../../documents/docxFile';
import { type MenuForm, openMenuForm } from './menuForm';
import type { OpenPage } from './openPage';

export class ReportForm {
  constructor(
    readonly open: OpenPage,
    readonly form: MenuForm,
  ) {}

  get frame() {
    return this.form.frame;
  }

  kind() {
    return this.frame.getByLabel('Văn bản', { exact: true });
  }

  kinds(): Promise<string[]> {
    return this.kind().locator('option').allInnerTexts();
  }

  date() {
    return this.frame.getByLabel('Ngày', { exact: true });
  }

  number() {
    return this.frame.getByLabel('Số', { exact: true });
  }

  unit() {
    return this.frame.getByRole('combobox', { name: 'Đơn vị' });
  }

  exemplar() {
    return this.frame.getByRole('combobox', { name: 'Điển hình' });
  }

  /** What the open list offers. */
  options() {
    return this.frame.locator('.options button');
  }

  /** "Khớp 31/31…"; '' while there is no document. */
  async counted(): Promise<string> {
    return (await this.frame.locator('.counted').allInnerTexts()).join('\n');
  }

  /** What is to be settled, one line each. */
  gaps(): Promise<string[]> {
    return this.frame.locator('.gaps li').allInnerTexts();
  }

  /** The lines of the preview, tables left out. */
  previewed(): Promise<string[]> {
    return this.frame.locator('.paper p').allInnerTexts();
  }

  /** What was told of the last thing done. */
  async told(): Promise<string> {
    return (await this.frame.locator('.notice').allInnerTexts()).join('\n');
  }

  /** The file that `act` downloads. */
  async downloaded(act: () => Promise<void>): Promise<Downloaded> {
    const [download] = await Promise.all([this.open.page.waitForEvent('download'), act()]);
    return downloadedFile(download);
  }
}

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its paragraphs, read out of the file. */
  readonly text: readonly string[];
}

async function downloadedFile(download: Download): Promise<Downloaded> {
  const bytes = new Uint8Array(await readFile(await download.path()));
  return {
    name: download.suggestedFilename(),
    bytes,
    text: readDocx(bytes).paragraphs.map(({ text }) => text),
  };
}

/** Opens the form and waits until it has its tables. */
export async function openReportForm(open: OpenPage): Promise<ReportForm> {
  const form = await openMenuForm(open, 'Lập báo cáo');
  await form.button('Tải .docx').waitFor();
  return new ReportForm(open, form);
}
