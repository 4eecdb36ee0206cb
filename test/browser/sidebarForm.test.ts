/** A form made of the kit, from the menu to the written row: by mouse, by keyboard alone, for screen readers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltFixture, buildFixture } from '../fixtures/sidebar/buildFixture';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage } from './support/openPage';
import { twoTabs } from './support/pageScript';
import { openProofForm, type ProofForm } from './support/proofForm';

let fixture: BuiltFixture;
let open: OpenPage;
let hands: Hands;
let form: ProofForm;

beforeAll(async () => {
  fixture = await buildFixture();
  open = await openPage({ buildDir: fixture.buildDir, document: twoTabs() });
  hands = new Hands(open.page);
});

afterAll(async () => {
  await open.close();
  await fixture.remove();
});

beforeEach(async () => {
  open.server.calls.heal();
  form = await openProofForm(open);
});

describe('opening', () => {
  test('shows at once what it was opened with, whatever is in that text', async () => {
    expect(await form.frame.locator('p').first().innerText()).toBe(
      `"><script>alert(1)</script><!-- ' & ${String.fromCharCode(0x2028)} Đào // /* */`,
    );
    expect(await form.frame.locator('html').getAttribute('lang')).toBe('vi');
    expect([await form.frame.title(), await form.frame.locator('h1').innerText()]).toEqual([
      'Ghi thử',
      'Ghi thử',
    ]);
  });

  test('in English speaks English', async () => {
    form = await openProofForm(open, 'Ghi thử (English)', 'Try writing');
    expect(await form.frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await form.frame.locator('label').first().innerText()).toBe('Đơn vị (required)');
  });
});

describe('by mouse', () => {
  test('a unit is found and a line written; the grid shows and selects it, the form says so', async () => {
    await form.unit().click();
    expect(await form.options()).toHaveLength(50);
    await form.unit().pressSequentially('so 117');
    expect(await form.options()).toEqual(['Trường Tiểu học số 117']);
    await form.list().click();
    expect(await form.unit().inputValue()).toBe('Trường Tiểu học số 117');
    await form.name().fill('Nguyễn Văn Mẫu');
    await form.save().click();
    await eventually(() => form.said()).toEqual(['Đã ghi dòng 1.']);
    expect(await open.page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('A1:B1');
    expect(await hands.shown('A1:B1')).toBe('TH117\tNguyễn Văn Mẫu');
  });

  test('a choice of the list closes it and leaves the keyboard in the field', async () => {
    await form.unit().click();
    await form.list().nth(3).click();
    expect([await form.options(), await form.focused()]).toEqual([[], 'Đơn vị (bắt buộc)']);
  });
});

describe('by keyboard alone', () => {
  test('from the grid to the written line and back', async () => {
    await hands.select('D9');
    await form.press('F6');
    await form.press('Tab');
    await open.page.keyboard.insertText('hòa bình');
    expect(await form.options()).toEqual(['Xã Hòa Bình']);
    await form.press('Enter');
    await form.press('Tab');
    await open.page.keyboard.insertText('Lê Thị Mẫu');
    await form.press('Enter');
    await eventually(() => form.said()).toEqual([expect.stringMatching(/^Đã ghi dòng \d+\.$/)]);
    await form.button('Ra bảng').press('Enter');
    await open.page.keyboard.type('x');
    await form.press('Enter');
    await hands.openTab('Một');
    const names = (await hands.savedValues('Một')).map((row) => row[1]);
    expect(names).toContain('Lê Thị Mẫu');
    // The line was selected, so the grid took the letter there.
    expect((await hands.savedValues('Một')).at(-1)).toEqual(['x', 'Lê Thị Mẫu']);
  });

  test('the list opens, moves, wraps and gives way', async () => {
    await form.unit().focus();
    await form.press('ArrowUp');
    const active = () => form.frame.locator('[aria-selected="true"]').innerText();
    expect(await active()).toBe('Trường Tiểu học số 50');
    await form.press('ArrowDown');
    expect(await active()).toBe('Trường Tiểu học số 1');
    expect(await form.unit().getAttribute('aria-activedescendant')).toBe(
      await form.frame.locator('[aria-selected="true"]').getAttribute('id'),
    );
    await form.press('Escape');
    expect([await form.options(), await form.unit().getAttribute('aria-expanded')]).toEqual([[], 'false']);
  });

  test('what was typed and is no option goes when the field is left, a whole label stays', async () => {
    await form.unit().fill('không có đơn vị này');
    await form.press('Tab');
    expect(await form.unit().inputValue()).toBe('');
    await form.unit().fill('xã hoà bình');
    await form.press('Tab');
    expect(await form.unit().inputValue()).toBe('Xã Hòa Bình');
    await form.unit().fill('');
    await form.press('Tab');
    expect(await form.unit().inputValue()).toBe('');
  });

  test('sending with something missing leads to the first problem, which is read with its field', async () => {
    await form.save().focus();
    await form.press('Enter');
    await eventually(() => form.focused()).toBe('Đơn vị (bắt buộc)');
    const described = (await form.unit().getAttribute('aria-describedby')) ?? '';
    expect(await form.frame.locator(`[id="${described}"]`).innerText()).toContain(
      'Chọn đơn vị trong danh sách.',
    );
    expect(await form.unit().getAttribute('aria-invalid')).toBe('true');
  });

  test('closing gives the keyboard to the grid', async () => {
    await hands.select('F3');
    await form.press('F6');
    await form.button('Đóng').press('Enter');
    await open.page.locator('#sidebar').waitFor({ state: 'hidden' });
    await open.page.keyboard.type('5');
    await form.press('Enter');
    await eventually(() => hands.shown('F3')).toBe('5');
  });
});

describe('for everyone', () => {
  test.each([
    { state: 'as it opens', act: async () => undefined },
    { state: 'with the list open', act: () => form.unit().fill('tieu') },
    { state: 'with nothing found', act: () => form.unit().fill('zzz') },
    { state: 'with problems', act: () => form.save().click() },
  ])('axe finds nothing wrong $state', async ({ act }) => {
    await act();
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('the list says how many fit', async () => {
    await form.unit().fill('so 11');
    await eventually(() => form.said()).toEqual(['11 mục phù hợp']);
    await form.unit().fill('zzz');
    await eventually(() => form.said()).toEqual(['Không có mục nào phù hợp']);
  });

  test.each([100, 200])('text at %i percent fits into 300 px, cut nowhere', async (percent) => {
    await form.frame.evaluate((size) => {
      document.documentElement.style.fontSize = `${0.8125 * size}%`;
    }, percent);
    await form.save().click();
    await form.unit().fill('tieu');
    const cut = await form.frame.evaluate(() => {
      const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
        if (element.closest('.unseen, select, input')) return false;
        return element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      });
      return [document.documentElement.scrollWidth, ...wide.map((element) => element.outerHTML.slice(0, 80))];
    });
    expect(cut).toEqual([300]);
    expect(await axeProblems(form.frame)).toEqual([]);
  });

  test('the blue button stands at the left end, and it is the only one', async () => {
    const [first, ...others] = await form.frame
      .locator('.actions button')
      .evaluateAll((buttons) =>
        buttons.map((button) => [
          button.getBoundingClientRect().left,
          getComputedStyle(button).backgroundColor,
        ]),
      );
    expect(first).toEqual([13, 'rgb(23, 101, 204)']);
    expect(others.filter(([, colour]) => colour === 'rgb(23, 101, 204)')).toEqual([]);
  });

  test('focus can be seen on everything that takes the keyboard', async () => {
    await form.unit().focus();
    const rings: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      rings.push(
        await form.frame.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as HTMLElement);
          return `${outlineStyle} ${outlineWidth}`;
        }),
      );
      await form.press('Tab');
    }
    expect(rings).toEqual(Array(9).fill('solid 2px'));
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
