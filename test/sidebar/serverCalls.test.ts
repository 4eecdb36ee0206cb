/** Calls of server functions: typed by the server's exports, and every failure a plain sentence. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '../../scripts/bundle';
import type { ScriptRunner } from '../../src/sidebar/kit/googleScript';
import { failureSentence, serverCalls } from '../../src/sidebar/kit/serverCalls';
import { kitText } from '../../src/text/kitText';
import type * as server from '../fixtures/sidebar/main';

const text = kitText('vi');

afterEach(() => vi.restoreAllMocks());

/** `google.script.run` of a server that does `act` with what it is given. */
function runOf(
  act: (given: unknown[], done: (value: unknown) => void, failed: (error: unknown) => void) => void,
) {
  return (): ScriptRunner => {
    let [done, failed] = [(_: unknown): void => undefined, (_: unknown): void => undefined];
    const runner = {
      withSuccessHandler(handler: typeof done) {
        done = handler;
        return runner;
      },
      withFailureHandler(handler: typeof failed) {
        failed = handler;
        return runner;
      },
      // Google's own may lean on `this`.
      saveLine(this: unknown, ...given: unknown[]) {
        expect(this).toBe(runner);
        act(given, done, failed);
      },
    };
    return runner;
  };
}

describe('a call', () => {
  test('hands on its arguments and gives the server’s answer, a refusal included', async () => {
    const call = serverCalls<typeof server>(
      runOf((given, done) => done({ ok: true, value: given })),
      text,
    );
    expect(await call('saveLine', 'TH1', 'A')).toEqual({ ok: true, value: ['TH1', 'A'] });
    const refused = serverCalls<typeof server>(
      runOf((_, done) => done({ ok: false, message: 'Đã hết chỗ.' })),
      text,
    );
    expect(await refused('saveLine', 'TH1', 'A')).toEqual({ ok: false, message: 'Đã hết chỗ.' });
  });

  test.each<[string, Parameters<typeof runOf>[0]]>([
    ['a result that lost a date on its way', (_, done) => done(null)],
    [
      'arguments that cannot travel',
      () => {
        throw new TypeError('Failed due to illegal value in property: 0');
      },
    ],
    ['an error', (_, __, failed) => failed(new Error('Xin lỗi bạn, máy chủ đã gặp lỗi.'))],
  ])('with %s is answered with a plain sentence, and logged', async (_, act) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const call = serverCalls<typeof server>(runOf(act), text);
    expect(await call('saveLine', 'TH1', 'A')).toEqual({ ok: false, message: text.serverFailed });
    expect(logged).toHaveBeenCalledOnce();
  });

  test('to a script that was changed while the form was open, and has no such function, too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const call = serverCalls<typeof server>(
      runOf(() => undefined),
      text,
    );
    expect(await call('breakDown')).toEqual({ ok: false, message: text.serverFailed });
  });
});

describe('the sentence for a failure', () => {
  test.each([
    // English as people report it; the Vietnamese words are made up, its code is what counts.
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."],
    ['Xin lỗi bạn, máy chủ đã gặp lỗi khi đọc bộ nhớ. Mã lỗi PERMISSION_DENIED.'],
  ])('%o speaks of several accounts', (message) => {
    expect(failureSentence(Object.assign(new Error(message), { name: 'ScriptError' }), text)).toBe(
      text.secondAccount,
    );
  });

  test('of a broken connection, named in its message or by its name, speaks of that', () => {
    for (const code of [0, 429, 500]) {
      const message = `NetworkError: Connection failure due to HTTP ${code}`;
      expect(failureSentence(new Error(message), text)).toBe(text.noConnection);
    }
    expect(failureSentence(Object.assign(new Error('x'), { name: 'NetworkError' }), text)).toBe(
      text.noConnection,
    );
  });

  test.each([null, undefined, 'chữ', {}, new Error('Cần được cho phép để thực hiện tác vụ đó.')])(
    'of %o speaks of trying again, and of accounts as one cause',
    (error) => {
      expect(failureSentence(error, text)).toBe(text.serverFailed);
    },
  );
});

describe('types', () => {
  const kit = path.join(projectRoot, 'src/sidebar/kit/serverCalls');
  const heading = `
    import type { ServerCall } from '${kit}';
    import type * as server from '${path.join(projectRoot, 'test/fixtures/sidebar/main')}';
    declare const call: ServerCall<typeof server>;
  `;
  /** File name → a use of `call` that must not compile. */
  const wrong = {
    noSuchFunction: `call('saveLines', 'a', 'b');`,
    tooFew: `call('saveLine', 'a');`,
    wrongArgument: `call('saveLine', 'a', 3);`,
    tooMany: `call('breakDown', 1);`,
    resultWithDate: `call('today');`,
    noFormAnswer: `call('plainSum', 1, 2);`,
    menuCommand: `call('openProof');`,
    wrongResult: `async function f() { const a = await call('saveLine', 'a', 'b'); return a.ok ? a.value.line : 0; } f();`,
    unchecked: `async function f() { return (await call('saveLine', 'a', 'b')).value; } f();`,
  };
  const right = `async function f(): Promise<number> { const a = await call('saveLine', 'a', 'b'); return a.ok ? a.value.row : a.message.length; } f();`;

  test('of name, arguments and result are the server’s: what does not fit does not compile', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'call-types-'));
    const write = (name: string, code: string) => writeFileSync(path.join(folder, name), code);
    for (const [name, code] of Object.entries({ ...wrong, right })) write(`${name}.ts`, heading + code);
    const config = { extends: path.join(projectRoot, 'src/sidebar/tsconfig.json'), include: ['*.ts'] };
    const roots = [path.join(projectRoot, 'node_modules/@types')];
    write('tsconfig.json', JSON.stringify({ ...config, compilerOptions: { typeRoots: roots } }));
    const bad = complaints(folder);
    rmSync(folder, { recursive: true });
    expect([...new Set(bad)].sort()).toEqual(Object.keys(wrong).sort());
  });

  /** Names of the files in the folder about which the compiler complains. */
  function complaints(folder: string): string[] {
    const tsc = path.join(projectRoot, 'node_modules/typescript/bin/tsc');
    try {
      execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
        cwd: folder,
        encoding: 'utf8',
      });
      return [];
    } catch (error) {
      const output = String((error as { stdout?: unknown }).stdout);
      return [...output.matchAll(/^(\w+)\.ts\(/gm)].map(([, name]) => name ?? '');
    }
  }
});
