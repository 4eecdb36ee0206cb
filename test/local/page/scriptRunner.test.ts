/** google.script.run in a page: handlers, answers, and ten calls at a time (platform.md §1.2, §4.8). */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallAnswer } from '../../../local/host/callAnswer';
import { ScriptCalls } from '../../../local/page/scriptRunner';

type Handler = (value: unknown, userObject: unknown) => void;

interface Runner {
  withSuccessHandler(handler: Handler | null): Runner;
  withFailureHandler(handler: Handler | null): Runner;
  withUserObject(object: unknown): Runner;
  save(...given: unknown[]): void;
  read(...given: unknown[]): void;
}

const failure: CallAnswer = { ok: false, error: { name: 'ScriptError', message: 'không được' } };

function open() {
  const sent: [number, string, string][] = [];
  const calls = new ScriptCalls((...call) => sent.push(call));
  return { calls, sent, run: calls.runner(['save', 'read']) as Runner };
}

afterEach(() => vi.restoreAllMocks());

describe('a call', () => {
  it('is sent under its name with its arguments, and gives nothing back', () => {
    const { run, sent } = open();
    expect(run.save({ a: 1 }, 'x')).toBeUndefined();
    expect(sent).toEqual([[1, 'save', '[{"a":1},"x"]']]);
  });

  it('of a name the server does not have is no function', () => {
    expect(Object.keys(open().run).sort()).toEqual([
      ...['read', 'save', 'withFailureHandler', 'withSuccessHandler', 'withUserObject'],
    ]);
  });

  it('with what cannot travel throws at once and is not sent', () => {
    const { run, sent } = open();
    const heard = vi.fn();
    expect(() => run.withFailureHandler(heard).save(new Date(0))).toThrow('illegal value in property: 0');
    expect([sent, heard.mock.calls]).toEqual([[], []]);
  });
});

describe('handlers', () => {
  it('get the result, or an error with name and message, and the user object', () => {
    const { run, calls } = open();
    const [done, failed] = [vi.fn(), vi.fn()];
    const chain = run.withUserObject('đây').withSuccessHandler(done).withFailureHandler(failed);
    chain.save();
    chain.read();
    calls.settle(2, failure);
    calls.settle(1, { ok: true, value: { n: 3 } });
    expect(done.mock.calls).toEqual([[{ n: 3 }, 'đây']]);
    const [error, object] = failed.mock.calls[0] ?? [];
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, object]).toEqual(['ScriptError', 'không được', 'đây']);
    expect(failed).toHaveBeenCalledOnce();
  });

  it('belong to the chain they were added to; the last one added counts', () => {
    const { run, calls } = open();
    const [first, second] = [vi.fn(), vi.fn()];
    const base = run.withSuccessHandler(first);
    base.withSuccessHandler(second).save();
    base.read();
    run.read();
    for (const call of [1, 2, 3]) calls.settle(call, { ok: true, value: call });
    expect([first.mock.calls, second.mock.calls]).toEqual([[[2, undefined]], [[1, undefined]]]);
  });

  it('for failures, when there is none, are the console; null silences it', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { run, calls } = open();
    run.save();
    run.withFailureHandler(null).save();
    calls.settle(1, failure);
    calls.settle(2, failure);
    expect(logged).toHaveBeenCalledOnce();
  });

  it('hear each answer once', () => {
    const { run, calls } = open();
    const done = vi.fn();
    run.withSuccessHandler(done).save();
    for (const call of [1, 1, 7]) calls.settle(call, { ok: true, value: null });
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('more than ten calls', () => {
  it('wait in order until one of the ten is answered', () => {
    const { run, calls, sent } = open();
    for (let n = 1; n <= 12; n += 1) run.save(n);
    expect(sent).toHaveLength(10);
    calls.settle(4, failureSilenced());
    expect(sent.at(-1)).toEqual([11, 'save', '[11]']);
    calls.settle(11, { ok: true, value: null });
    expect(sent.at(-1)).toEqual([12, 'save', '[12]']);
  });

  function failureSilenced(): CallAnswer {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return failure;
  }
});
