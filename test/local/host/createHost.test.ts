/** A run of the built files as Google would run them: fresh contexts, opening, faults, formulas. */
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../local/document/workbookDocument';
import { createHost } from '../../../local/host/createHost';
import { hostWithJournal, openHost } from './smallScript';

describe('a run', () => {
  it('calls a global with its arguments in a fresh context', () => {
    const host = openHost();
    expect(host.run('add', [2, 3]).value).toBe(5);
    expect([host.run('loadCount').value, host.run('loadCount').value]).toEqual([1, 1]);
  });

  it('throws what the function throws, and says when there is none', () => {
    const host = openHost();
    expect(() => host.run('fails')).toThrow('sai');
    expect(() => host.run('nobody')).toThrow('the script has no function nobody');
    expect(() => createHost({ document: emptyDocument('a'), buildDir: 'no-such-folder' }).run('add')).toThrow(
      'nothing is built: no-such-folder does not exist',
    );
  });

  it('has none of Node’s or a browser’s globals (platform.md §2.1)', () => {
    const absent = [
      ...['setTimeout', 'setInterval', 'clearTimeout', 'fetch', 'URL', 'URLSearchParams', 'Blob', 'FormData'],
      ...['TextEncoder', 'TextDecoder', 'atob', 'btoa', 'crypto', 'performance', 'navigator', 'window'],
      ...['process', 'require', 'module', 'Buffer', 'global', 'structuredClone', 'queueMicrotask'],
      ...['AbortController', 'DOMException', 'Event', 'ReadableStream', 'setImmediate', 'SharedArrayBuffer'],
    ];
    const present = ['Promise', 'Map', 'Symbol', 'Proxy', 'Intl', 'JSON', 'Math', 'console', 'Logger'];
    expect(openHost().run('missing', [[...absent, ...present]]).value).toEqual(present);
  });

  it('tells the host’s time, and its dates and errors are the script’s own', () => {
    const now = Date.parse('2026-11-20T03:00:00Z');
    const host = openHost();
    expect(host.run('dates').value).toEqual([
      true,
      Date.parse('2026-11-19T17:00:00Z'),
      now,
      now,
      'string',
      0,
    ]);
    expect(host.run('caught').value).toEqual([
      true,
      'Exception: The starting row of the range is too small.',
      'Exception',
    ]);
  });

  it('reports calls and time, a failed run included', () => {
    const host = openHost({ faults: { failAtDataCall: 2 } });
    expect(() => host.run('writeThree')).toThrow('Xin lỗi bạn, máy chủ đã gặp lỗi.');
    expect(host.lastExecution?.calls.byName['Range.setValue']).toBe(2);
    expect(host.lastExecution?.virtualMilliseconds).toBeGreaterThan(520);
  });

  it('is asked and answers', () => {
    expect(openHost().run('ask').value).toBe('OK');
    const host = openHost({ answer: () => ({ button: 'CLOSE' }) });
    const { value, dialogs } = host.run('ask');
    expect(value).toBe('CLOSE');
    expect(dialogs).toEqual([{ kind: 'alert', title: '', message: 'Có chắc không?', button: 'CLOSE' }]);
  });

  it('ends after six minutes of virtual time, a trigger after thirty seconds', () => {
    const host = openHost();
    expect(() => host.run('slow')).toThrow('Exceeded maximum execution time');
    expect(host.run('sleepy').value).toBe('xong');
    expect(() => host.run('slow', [], { authMode: 'LIMITED' })).toThrow('Exceeded maximum execution time');
    expect(host.lastExecution?.virtualMilliseconds).toBeLessThan(31_000);
  });
});

describe('opening', () => {
  it.each([
    [false, 'LIMITED'],
    [true, 'NONE'],
  ])('published %s: %s', (published, mode) => {
    const host = openHost({ published });
    if (mode === 'NONE')
      expect(() => host.open()).toThrow('You do not have permission to call User.getEmail');
    else expect(host.open().value).toEqual([mode, 'object', '']);
    expect(host.lastExecution?.menus.map(({ caption }) => caption)).toEqual(['Gương Sáng']);
  });
});

describe('faults', () => {
  it('lets an execution elsewhere hold the lock', () => {
    const host = openHost({ faults: { lockHeldByAnother: true } });
    expect(host.run('locked').value).toBe(false);
    host.faults = {};
    // Released when the run before it ended.
    expect([host.run('locked').value, host.run('locked').value]).toEqual([true, true]);
  });

  it.each([
    [1, []],
    [2, [[1]]],
    [3, [[1], [2]]],
    [4, [[1], [2], [3]]],
  ])('fails at data call %i', (n, written) => {
    const host = openHost({ faults: { failAtDataCall: n } });
    if (n <= 3) expect(() => host.run('writeThree')).toThrow();
    else expect(() => host.run('writeThree')).not.toThrow();
    expect(host.values('Một')).toEqual(written.length > 0 ? written : [['']]);
  });

  it('lets a person edit between two calls', () => {
    const host = hostWithJournal();
    host.faults = {
      beforeDataCall(n, name) {
        host.faults = {};
        expect([n, name]).toEqual([1, 'Range.getValues']);
        host.edit('Một', 'A5', 'x');
      },
    };
    expect(host.run('lastRow').value).toEqual([0, 5, 'x']);
  });
});

describe('formulas', () => {
  it('computes what a person types and recomputes after a script has written', () => {
    const host = hostWithJournal();
    host.run('writeThree');
    expect(host.formula('Một', 'B1', '=SUM(A1:A3)')).toEqual([[6], [''], ['']]);
    host.edit('Một', 'A1', '10');
    expect(host.values('Một')[0]).toEqual([10, 15]);
  });

  it('runs custom functions over ranges, and their results spill', () => {
    const host = hostWithJournal();
    host.run('writeThree');
    expect(host.formula('Một', 'C1', '=GAP_DOI(A1:A3)')).toEqual([[2], [4], [6]]);
    host.edit('Một', 'A2', '50');
    expect(host.values('Một').map((row) => row[2])).toEqual([2, 100, 6]);
  });

  it.each([
    ['=VIET()', '#ERROR!'],
    ['=HIDDEN()', '#NAME?'],
  ])('%s gives %s', (formula, error) => {
    expect(hostWithJournal().formula('Một', 'B1', formula)).toEqual([[error]]);
  });

  it('leaves the last execution to be that of the run', () => {
    const host = hostWithJournal();
    host.run('writeThree');
    host.formula('Một', 'C1', '=GAP_DOI(A1:A3)');
    expect(host.lastExecution?.calls.byName['Range.setValue']).toBe(3);
  });
});

describe('a document changed from outside', () => {
  it('is taken over, formulas included', () => {
    const host = openHost();
    const document = emptyDocument('Khác', 'Tờ');
    const cellData = { 0: { 0: { v: 2, t: 2 }, 1: { f: '=A1*3', v: null } } };
    Object.assign(document.sheets.sheet1 ?? {}, { cellData });
    host.adopt(document);
    expect(host.values('Tờ')).toEqual([[2, 6]]);
    expect(host.document).toBe(document);
  });
});
