/** A form made of the kit, with a server that is slow, fails, or is that of a second account. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltFixture, buildFixture } from '../fixtures/sidebar/buildFixture';
import { axeProblems } from './support/checkAxe';
import { eventually } from './support/eventually';
import { type OpenPage, openPage } from './support/openPage';
import { twoTabs } from './support/pageScript';
import { openProofForm, type ProofForm } from './support/proofForm';

let fixture: BuiltFixture;
let open: OpenPage;
let form: ProofForm;

beforeAll(async () => {
  fixture = await buildFixture();
  open = await openPage({ buildDir: fixture.buildDir, document: twoTabs() });
});

afterAll(async () => {
  await open.close();
  await fixture.remove();
});

beforeEach(async () => {
  open.server.calls.heal();
  form = await openProofForm(open);
});

describe('a slow server', () => {
  test('leaves the button dead but with the keyboard; pressing again does nothing twice', async () => {
    await form.fillIn();
    const release = open.server.calls.hold();
    await form.save().press('Enter');
    await eventually(() => form.save().getAttribute('aria-disabled')).toBe('true');
    await form.save().press('Enter');
    await form.save().click({ force: true });
    expect([open.server.calls.waiting, await form.focused()]).toEqual([1, 'Ghi']);
    expect(await axeProblems(form.frame)).toEqual([]);
    release();
    await eventually(() => form.save().getAttribute('aria-disabled')).toBe(null);
  });

  test('is spoken of after some seconds', async () => {
    const pass = await holdSeconds();
    await form.fillIn();
    const release = open.server.calls.hold();
    await form.save().click();
    await eventually(async () => open.server.calls.waiting).toBe(1);
    expect(await form.said()).toEqual([]);
    await pass(8_000);
    await eventually(() => form.said()).toEqual(['Máy chủ Google chưa trả lời, vui lòng chờ thêm.']);
    release();
    await eventually(() => form.said()).toEqual([expect.stringMatching(/^Đã ghi dòng/)]);
  });

  /** Lets timers of seconds in the form run when what is returned is called, instead of by the clock. */
  async function holdSeconds(): Promise<(milliseconds: number) => Promise<void>> {
    await form.frame.evaluate(() => {
      const real = window.setTimeout.bind(window);
      const held: [() => void, number][] = [];
      const setTimeout = (run: () => void, after = 0) =>
        after < 1_000 ? real(run, after) : held.push([run, after]);
      Object.assign(window, { held, setTimeout });
    });
    return (passed) =>
      form.frame.evaluate((milliseconds) => {
        const { held } = window as unknown as { held: [() => void, number][] };
        for (const [run, after] of held) if (after <= milliseconds) run();
      }, passed);
  }
});

describe('a failing server', () => {
  test.each([
    ['second_account', /đăng nhập nhiều tài khoản Google nên .* menu Gương Sáng/],
    ['unreachable', /Không nhận được trả lời .* chưa rõ việc vừa rồi đã xong chưa/],
    ['answer_lost', /Không nhận được trả lời .* chưa rõ việc vừa rồi đã xong chưa/],
  ] as const)('%s is said plainly, and what was typed is kept', async (trouble, sentence) => {
    await form.fillIn();
    open.server.calls.fail(trouble);
    await form.save().click();
    await eventually(() => form.alarm()).toMatch(sentence);
    expect(await form.alarm()).not.toMatch(/PERMISSION|Error|HTTP/);
    expect(await form.name().inputValue()).toBe('Trần Thị Mẫu');
    expect(await axeProblems(form.frame)).toEqual([]);
    expectLogged(1);
  });

  test('an error nobody caught shows nothing of its own words', async () => {
    await form.button('Hỏng').click();
    await eventually(() => form.alarm()).toMatch(/^Google chưa làm được việc này\./);
    expect(await form.alarm()).not.toContain('Xin lỗi bạn');
    expectLogged(1);
  });

  test('a refusal of our own arrives as its sentence, and is no error', async () => {
    await form.fillIn();
    await form.name().fill('x'.repeat(41));
    await form.save().click();
    await eventually(() => form.alarm()).not.toBe('');
    expect(await form.alarm()).toMatch(/đang/i);
  });

  /** The form logs failures for whoever looks into them; nothing else may have gone wrong. */
  function expectLogged(count: number): void {
    expect(open.problems.splice(0)).toHaveLength(count);
  }
});

test('nothing went wrong on the page and nothing was asked of another machine', () => {
  expect(open.problems).toEqual([]);
});
