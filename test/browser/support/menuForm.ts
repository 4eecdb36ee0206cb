/** A form of the add-on, open in the sidebar, and what a person finds and does in any of them. */
import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually';
import { type OpenPage, whenReady } from './openPage';
import { frameOpenedBy } from './pageScript';

export class MenuForm {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  button(name: string | RegExp) {
    return this.frame.getByRole('button', { name, exact: typeof name === 'string' });
  }

  field(label: string | RegExp) {
    return this.frame.getByLabel(label);
  }

  /** What stands in the notice, whichever way it is said. */
  told(): Promise<string> {
    return this.frame.locator('.notice').first().innerText();
  }

  /** What is said at once. */
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

  /** Tabs on until something whose label or text fits has the keyboard, as somebody without a mouse does. */
  async tabTo(wanted: RegExp): Promise<void> {
    for (let step = 0; step < 60; step++) {
      if (wanted.test(await this.focused())) return;
      await this.press('Tab');
    }
    throw new Error(`the keyboard does not come to ${wanted}`);
  }

  /** What is wider than it may be, with the text at `percent` of its size; the page's own width first. */
  cutAt(percent: number): Promise<(number | string)[]> {
    return this.frame.evaluate((size) => {
      document.documentElement.style.fontSize = `${0.8125 * size}%`;
      const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
        if (element.closest('.unseen, select, input, textarea')) return false;
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      });
      return [document.documentElement.scrollWidth, ...wide.map((element) => element.outerHTML.slice(0, 80))];
    }, percent);
  }

  /** The same form with the same data as somebody with English as their language gets it. */
  async inEnglish(): Promise<void> {
    await this.frame.evaluate(() => {
      const form = document.getElementById('form') as HTMLElement;
      // Before it stands what the host puts into every page.
      const old = [...document.scripts].pop() as HTMLScriptElement;
      form.dataset.opening = JSON.stringify({ ...JSON.parse(form.dataset.opening ?? ''), language: 'en' });
      form.replaceWith(form.cloneNode(false));
      const again = document.createElement('script');
      again.textContent = old.textContent;
      old.replaceWith(again);
    });
    await eventually(() => this.frame.locator('html').getAttribute('lang')).toBe('en');
  }

  /** From now on the server answers the next call with this refusal, as when somebody else holds the lock. */
  refuse(name: string, message: string): Promise<void> {
    return this.frame.evaluate(
      ([called, said]) => {
        const { script } = google;
        const real = script.run;
        const chain = (success: (value: unknown) => void) => ({
          withSuccessHandler: chain,
          withFailureHandler: () => chain(success),
          [called]: () => {
            script.run = real;
            success({ ok: false, message: said });
          },
        });
        script.run = chain(() => undefined);
      },
      [name, message] as const,
    );
  }
}

declare const google: { readonly script: { run: unknown } };

/** Opens a form by its menu item, which is also its title. */
export async function openMenuForm({ page }: OpenPage, item: string): Promise<MenuForm> {
  const frame = await frameOpenedBy(page, item, async () => {
    await page.getByRole('menuitem', { name: 'Gương Sáng' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  });
  await whenReady(page);
  await frame.getByRole('button').first().waitFor();
  return new MenuForm(page, frame);
}
