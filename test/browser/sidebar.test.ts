/** Pages of the script's own beside the grid and over it: shut off, calling the server, moving the selection, closing. */
import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './support/eventually';
import { Hands } from './support/hands';
import { type OpenPage, openPage, whenReady } from './support/openPage';
import { callFrom, frameOpenedBy, type PageScript, pageScript, twoTabs } from './support/pageScript';

let script: PageScript;
let open: OpenPage;
let hands: Hands;

beforeAll(async () => {
  script = await pageScript();
  open = await openPage({ buildDir: script.buildDir, document: twoTabs() });
  hands = new Hands(open.page);
});

afterAll(async () => {
  await open.close();
  await script.remove();
});

const sidebar = () => open.page.locator('#sidebar');

async function openSidebar(): Promise<Frame> {
  const frame = await frameOpenedBy(open.page, 'Bảng thử', () => hands.menu('Mở thử'));
  await whenReady(open.page);
  return frame;
}

/** Whether the keyboard is in the frame of that title. */
function keyboardIn(title: string): Promise<boolean> {
  return open.page.evaluate((name) => {
    const focused = document.activeElement;
    return focused instanceof HTMLIFrameElement && focused.title === name;
  }, title);
}

describe('a sidebar', () => {
  test('opens by the menu: 300 px at the right, its own title, the keyboard in it', async () => {
    const frame = await openSidebar();
    expect(await sidebar().getByRole('heading').innerText()).toBe('Bảng thử');
    expect(await frame.locator('#p').innerText()).toBe('Xin chào');
    expect(await frame.evaluate('window.ready')).toBe('object');
    const place = await open.page.locator('iframe').boundingBox();
    expect([place?.width, (place?.x ?? 0) + (place?.width ?? 0)]).toEqual([300, 1366]);
    expect(await keyboardIn('Bảng thử')).toBe(true);
  });

  test('is shut off from the page, from outside, and from what other pages keep', async () => {
    const frame = await openSidebar();
    const tries = await frame.evaluate(async () => {
      const attempt = async (work: () => unknown) => {
        try {
          await work();
          return 'possible';
        } catch {
          return 'refused';
        }
      };
      return [
        await attempt(() => window.parent.document.title),
        await attempt(() => fetch(`${window.location.origin}/`)),
        await attempt(() => localStorage.length),
        window.origin,
      ];
    });
    expect(tries).toEqual(['refused', 'refused', 'refused', 'null']);
    // The browser tells of what it refused: that is the test's own doing.
    open.problems.length = 0;
  });

  test('is served to this page only, and may load nothing', async () => {
    await openSidebar();
    const address = new URL((await open.page.locator('iframe').getAttribute('src')) ?? '', open.server.url);
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "frame-ancestors 'self'",
        expect.stringMatching(/^sandbox /),
      ]),
    );
    expect(policy).not.toMatch(/same-origin|top-navigation|https?:/);
    expect((await fetch(new URL('/panel/another', open.server.url))).status).toBe(404);
  });

  test('may hand a file it has made to the person', async () => {
    const frame = await openSidebar();
    const [file] = await Promise.all([
      open.page.waitForEvent('download'),
      frame.evaluate(() => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['báo cáo']));
        link.download = 'bao-cao.docx';
        link.click();
      }),
    ]);
    expect(file.suggestedFilename()).toBe('bao-cao.docx');
    expect(await readFile(await file.path(), 'utf8')).toBe('báo cáo');
  });

  test('gives way to the next one', async () => {
    await openSidebar();
    await frameOpenedBy(open.page, 'Bảng khác', () => hands.menu('Mở khác'));
    expect(await open.page.locator('iframe').count()).toBe(1);
    expect(await sidebar().getByRole('heading').innerText()).toBe('Bảng khác');
  });

  test('closes by its button, and the keyboard goes back to the grid', async () => {
    await openSidebar();
    await sidebar().getByRole('button', { name: 'Đóng Bảng thử' }).click();
    expect(await sidebar().isVisible()).toBe(false);
    await hands.type('A1', 'gõ tiếp');
    await eventually(() => hands.shown('A1')).toBe('gõ tiếp');
  });

  test('closes itself by google.script.host.close, and the keyboard is the grid’s without a click', async () => {
    const frame = await openSidebar();
    await hands.select('B2');
    await open.page.keyboard.press('F6');
    expect(await keyboardIn('Bảng thử')).toBe(true);
    await frame.evaluate('google.script.host.close()');
    await sidebar().waitFor({ state: 'hidden' });
    await open.page.keyboard.type('3');
    await open.page.keyboard.press('Enter');
    await eventually(() => hands.shown('B2')).toBe('3');
  });

  test('is gone after the page is loaded again, as on Google', async () => {
    await openSidebar();
    await open.page.reload();
    await whenReady(open.page);
    expect(await open.page.locator('iframe').count()).toBe(0);
    await open.page.waitForFunction(() => document.activeElement !== document.body);
  });
});

describe('a call', () => {
  let frame: Frame;
  beforeEach(async () => {
    frame = await openSidebar();
  });

  test('comes back with a copy of what was sent; a date in a result makes it null', async () => {
    const value = { a: [1, 'Đào', null, true] };
    expect(await callFrom(frame, 'echo', value)).toEqual({ value });
    expect(await callFrom(frame, 'today')).toEqual({ value: null });
  });

  test('refuses in the page what cannot travel', async () => {
    const refused = await frame.evaluate(() => {
      try {
        (
          window as unknown as { google: { script: { run: { echo(x: unknown): void } } } }
        ).google.script.run.echo({ day: new Date() });
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toBe('TypeError: Failed due to illegal value in property: day');
  });

  test('knows nothing of private functions, and names what this host does not have', async () => {
    expect(await callFrom(frame, 'hidden_')).toEqual({ thrown: 'no function' });
    await expect(frame.evaluate('google.script.history')).rejects.toThrow(
      'not in the local host: google.script.history',
    );
  });

  test('that throws reaches the failure handler as an error', async () => {
    expect(await callFrom(frame, 'wrong')).toEqual({ name: 'TypeError', message: 'sai' });
  });

  test('that writes shows in the grid by the time it is answered', async () => {
    expect(await callFrom(frame, 'write', 'C3', 'từ biểu mẫu')).toEqual({ value: 'từ biểu mẫu' });
    expect(await hands.shown('C3')).toBe('từ biểu mẫu');
    expect(await open.page.locator('#file-unsaved').innerText()).toBe('• chưa lưu');
  });

  test('finds what the person has typed before it', async () => {
    await hands.type('D4', 'gõ trước');
    await callFrom(frame, 'write', 'D5', 'sau');
    expect((await hands.savedValues('Một')).map((row) => row[3])).toEqual(['', '', '', 'gõ trước', 'sau']);
  });

  test('may add a tab, and the form stays open', async () => {
    await callFrom(frame, 'growTabs');
    await eventually(() => hands.tab('Tab mới').count()).toBe(1);
    expect([await callFrom(frame, 'echo', 1), await keyboardIn('Bảng thử')]).toEqual([{ value: 1 }, true]);
  });
});

describe('the selection', () => {
  test('is known to a call, and a call moves it while the keyboard stays in the form', async () => {
    const frame = await openSidebar();
    await hands.openTab('Một');
    await hands.select('B2:C4');
    await frame.locator('#o').focus();
    expect(await callFrom(frame, 'whereIs')).toEqual({ value: 'Một!B2:C4' });
    await callFrom(frame, 'go', 'Hai', 'E60:F61');
    const nameBox = open.page.locator('[data-u-comp="defined-name"] input');
    await eventually(() => nameBox.inputValue()).toBe('E60:F61');
    expect(await callFrom(frame, 'whereIs')).toEqual({ value: 'Hai!E60:F61' });
    await open.page.keyboard.type('trong biểu mẫu');
    expect(await frame.locator('#o').inputValue()).toBe('trong biểu mẫu');
  });

  test('is moved to a tab that the same call has made', async () => {
    const frame = await openSidebar();
    await callFrom(frame, 'growAndGo', 'C80');
    await eventually(() => open.page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('C80');
    expect(await callFrom(frame, 'whereIs')).toEqual({ value: expect.stringMatching(/^Trang tính\d+!C80$/) });
  });

  test('moved by a call takes the keyboard along when the form hands it over', async () => {
    const frame = await openSidebar();
    await callFrom(frame, 'go', 'Hai', 'B9');
    await frame.evaluate('google.script.host.editor.focus()');
    await eventually(() => keyboardIn('Bảng thử')).toBe(false);
    await open.page.keyboard.type('9');
    await open.page.keyboard.press('Enter');
    await eventually(() => hands.shown('B9')).toBe('9');
  });
});

describe('a server', () => {
  test('that is slow answers later; eleven calls at once go through, ten at a time', async () => {
    const frame = await openSidebar();
    const release = open.server.calls.hold('echo');
    const first = callFrom(frame, 'echo', 0);
    await eventually(async () => open.server.calls.waiting).toBe(1);
    // Others overtake it.
    expect(await callFrom(frame, 'whereIs')).toHaveProperty('value');
    const others = Promise.all(Array.from({ length: 11 }, (_, n) => callFrom(frame, 'echo', n + 1)));
    await eventually(async () => open.server.calls.waiting).toBe(10);
    release();
    expect(await first).toEqual({ value: 0 });
    expect(await others).toEqual(Array.from({ length: 11 }, (_, n) => ({ value: n + 1 })));
  });

  test('of a second account refuses and runs nothing', async () => {
    const frame = await openSidebar();
    open.server.calls.fail('second_account');
    const answer = await callFrom(frame, 'write', 'A9', 'không được ghi');
    open.server.calls.heal();
    expect(answer).toMatchObject({
      name: 'ScriptError',
      message: expect.stringContaining('PERMISSION_DENIED'),
    });
    expect(await hands.shown('A9')).toBe('');
  });

  test('whose answer is lost has done the work', async () => {
    const frame = await openSidebar();
    await hands.openTab('Một');
    open.server.calls.fail('answer_lost', 'write');
    const answer = await callFrom(frame, 'write', 'A9', 'đã ghi');
    open.server.calls.heal();
    expect(answer).toMatchObject({ name: 'NetworkError' });
    await eventually(() => hands.shown('A9')).toBe('đã ghi');
  });

  test('may answer after the form has been closed: nobody minds', async () => {
    const frame = await openSidebar();
    const release = open.server.calls.hold();
    void callFrom(frame, 'write', 'A12', 'muộn').catch(() => undefined);
    await eventually(async () => open.server.calls.waiting).toBe(1);
    await sidebar().getByRole('button', { name: 'Đóng Bảng thử' }).click();
    release();
    await eventually(() => hands.shown('A12')).toBe('muộn');
  });
});

describe('a dialog', () => {
  test('lies over the grid at the size its script names, may change it, and closes itself', async () => {
    const frame = await frameOpenedBy(open.page, 'Hộp thử', () => hands.menu('Mở trên'));
    const box = () => open.page.getByTitle('Hộp thử').boundingBox();
    expect(await box()).toMatchObject({ width: 420, height: 180 });
    expect(await callFrom(frame, 'echo', 'a')).toEqual({ value: 'a' });
    await frame.evaluate('google.script.host.setHeight(240)');
    await eventually(async () => (await box())?.height).toBe(240);
    await frame.evaluate('google.script.host.close()');
    await open.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
