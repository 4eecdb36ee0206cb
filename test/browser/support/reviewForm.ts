/** The form of reviews, open in the sidebar, and what a person finds and does in it. */
import type { WorkbookDocument } from '../../../local/document/workbookDocument';
import { addRecords } from '../../bundle/support/registerHost';
import { registration, reviewRegister } from '../../bundle/support/reviewHost';
import { eventually } from './eventually';
import { MenuForm, openMenuForm } from './menuForm';
import type { OpenPage } from './openPage';

export class ReviewForm extends MenuForm {
  /** Presses one key after the other. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.press(key);
  }

  /** Names in the queue, top to bottom. */
  names(): Promise<string[]> {
    return this.frame.locator('.entry .name').allInnerTexts();
  }

  /** One choice of a criterion. */
  choice(code: string, verdict: string) {
    return this.frame
      .getByRole('group', { name: new RegExp(`^${code} `) })
      .getByRole('radio', { name: verdict, exact: true });
  }

  conclusion(name: string) {
    return this.frame.getByRole('group', { name: 'Kết luận' }).getByRole('radio', { name, exact: true });
  }

  /** The dossier that is open. */
  async isOpen(name: string): Promise<void> {
    await this.frame.getByRole('heading', { name, exact: true }).waitFor();
  }

  heading(): Promise<string> {
    return this.frame.locator('h2').innerText();
  }

  /** What the live regions say without haste. */
  said(): Promise<string[]> {
    return this.frame.getByRole('status').filter({ hasText: /./ }).allInnerTexts();
  }

  /** What they say at once. */
  override async alarm(): Promise<string> {
    return (await this.frame.getByRole('alert').filter({ hasText: /./ }).allInnerTexts()).join('\n');
  }

  /** Label or text of what has the keyboard, behind the legend of its group. */
  override focused(): Promise<string> {
    return this.frame.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const group = element?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
      const own = element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      return group === '' ? own : `${group} › ${own}`;
    });
  }

  /** Waits until no call runs. */
  async settled(): Promise<void> {
    await eventually(() => this.frame.locator('.spinner').count()).toBe(0);
  }
}

export async function openReviewForm(open: OpenPage): Promise<ReviewForm> {
  const { page, frame } = await openMenuForm(open, 'Thẩm định từng hồ sơ');
  return new ReviewForm(page, frame);
}

/**
 * Sixty-one that wait, invented, in this order: Mai, Lan, Bảo, Tổ Toán, Hạnh, who heads it, 55 others, and last a model
 * of the commune without a date.
 */
export function reviewDocument(): WorkbookDocument {
  const host = reviewRegister();
  const sent = (month: number, day: number) => new Date(Date.UTC(2023, month - 1, day, -7));
  addRecords(host, 'Đăng ký', [
    registration(6, 'Vũ Thị Mai', {
      'Tóm tắt thành tích': 'Chiến sĩ thi đua cơ sở.\nHai sáng kiến cấp huyện.',
      'Minh chứng (liên kết)':
        'Quyết định https://example.org/12-QD, ảnh javascript:alert(1), <img src=x onerror=alert(1)>',
      'Kết quả kiểm tra': 'Gửi chậm',
      'Ngày gửi': sent(11, 1),
    }),
    registration(7, 'Mô hình đọc sách', {
      Loại: 'Mô hình',
      'Đối tượng': '',
      'Đơn vị đăng ký': 'Xã Xuân Quan',
      'Ngày gửi': '',
    }),
    ...Array.from({ length: 55 }, (_, index) =>
      registration(100 + index, `Người thứ ${index + 1}`, { 'Ngày gửi': sent(12, 25) }),
    ),
  ]);
  return host.document;
}
