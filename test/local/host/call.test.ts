/** What a page gets from google.script.run, on the server's side of it (platform.md §4.8). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../local/document/workbookDocument';
import type { CallAnswer } from '../../../local/host/callAnswer';
import { callableFunctions } from '../../../local/host/callableFunctions';
import { createHost } from '../../../local/host/createHost';
import type { HostOptions } from '../../../local/host/host';

const script = `
/** A comment with function commented() {} in it. */
var bundle_ = (function () { function inner() {} return { inner: inner }; })();
function given(a, b) { return [typeof a, Array.isArray(a), a instanceof Object, a, b === undefined]; }
function results(name) { return made[name](); }
var made = {
  plain: function () { return { a: [1, 'x', null, true], b: { c: -0.5 } }; },
  nothing: function () {},
  hole: function () { return { a: undefined, b: [undefined, NaN, Infinity] }; },
  date: function () { return new Date(0); },
  deepDate: function () { return { rows: [['x', new Date(0)]] }; },
  sheet: function () { return { sheet: SpreadsheetApp.getActiveSpreadsheet() }; },
  circle: function () { var a = {}; a.a = a; return a; },
  method: function () { return { f: function () {} }; },
  map: function () { return new Map([['a', 1]]); }
};
var arrow = () => 'arrow';
const expressed = function () { return 'expressed'; };
function secret_() { return 'secret'; }
function wrong() { throw new TypeError('sai'); }
function wrongText() { throw 'chỉ là chữ'; }
function outside() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(0, 1); }
function write() {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue('đã ghi');
  return LockService.getDocumentLock().tryLock(1);
}
function open() {
  var page = HtmlService.createHtmlOutputFromFile('mau').setTitle('Mẫu');
  SpreadsheetApp.getUi().showSidebar(page);
  return page.getContent();
}
function addOne(locked) {
  var lock = LockService.getDocumentLock();
  if (locked && !lock.tryLock(30000)) return 'bận';
  var cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
  var before = Number(cell.getValue());
  cell.setValue(before + 1);
  return before;
}
function openMissing() { HtmlService.createHtmlOutputFromFile('khong_co'); }
`;

let buildDir = '';

beforeAll(() => {
  buildDir = mkdtempSync(join(tmpdir(), 'call-test-'));
  writeFileSync(join(buildDir, 'Code.js'), script);
  writeFileSync(join(buildDir, 'mau.html'), '<p>Mẫu</p>');
});

afterAll(() => rmSync(buildDir, { recursive: true }));

function openHost(options: Partial<HostOptions> = {}) {
  return createHost({ document: emptyDocument('Sổ', 'Một'), buildDir, ...options });
}

function arrived(answer: CallAnswer): unknown {
  if (!answer.ok) throw new Error(`the call failed: ${answer.error.message}`);
  return answer.value;
}

const resultOf = (name: string) => arrived(openHost().call('results', JSON.stringify([name])));

describe('functions a page can call', () => {
  it('are the top-level ones without a trailing underscore', () => {
    expect(callableFunctions(buildDir)).toEqual([
      ...['given', 'results', 'arrow', 'expressed', 'wrong', 'wrongText', 'outside', 'write', 'open'],
      ...['addOne', 'openMissing'],
    ]);
  });

  it.each(['secret_', 'inner', 'commented', 'nobody', 'made'])('%s is none', (name) => {
    expect(() => openHost().call(name, '[]')).toThrow(`google.script.run.${name} is not a function`);
  });

  it('in a folder that is not there are none', () => {
    expect(callableFunctions('no-such-folder')).toEqual([]);
  });
});

describe('arguments', () => {
  it('are the script’s own values, and a copy', () => {
    const [type, isArray, isObject, value, isAbsent] = arrived(
      openHost().call('given', '[[1,{"a":null}]]'),
    ) as unknown[];
    expect([type, isArray, isObject, isAbsent]).toEqual(['object', true, true, true]);
    expect(value).toEqual([1, { a: null }]);
  });
});

describe('a result', () => {
  it.each<[string, unknown]>([
    ['plain', { a: [1, 'x', null, true], b: { c: -0.5 } }],
    ['nothing', null],
    ['hole', { b: [null, null, null] }],
    ['map', {}],
  ])('%s arrives', (name, value) => {
    expect(resultOf(name)).toEqual(value);
  });

  it.each(['date', 'deepDate', 'sheet', 'circle', 'method'])(
    '%s arrives as null, without an error',
    (name) => {
      expect(resultOf(name)).toBeNull();
    },
  );
});

describe('what is thrown', () => {
  it.each([
    ['wrong', { name: 'TypeError', message: 'sai' }],
    ['wrongText', { name: 'Error', message: 'chỉ là chữ' }],
    ['outside', { name: 'Exception', message: 'The starting row of the range is too small.' }],
    ['openMissing', { name: 'Exception', message: 'No HTML file named khong_co was found.' }],
  ])('by %s arrives as name and message', (name, error) => {
    expect(openHost().call(name, '[]')).toEqual({ ok: false, error });
  });
});

describe('each call', () => {
  it('is an execution of its own, with its own meter and without the lock of the one before', () => {
    const host = openHost();
    expect(arrived(host.call('write', '[]'))).toBe(true);
    expect(arrived(host.call('write', '[]'))).toBe(true);
    expect(host.lastExecution?.calls).toMatchObject({ data: 2, byName: { 'Range.setValue': 1 } });
    expect(host.values('Một')).toEqual([['đã ghi']]);
  });

  it('may show a page', () => {
    const host = openHost();
    expect(arrived(host.call('open', '[]'))).toBe('<p>Mẫu</p>');
    expect(host.lastExecution?.panels).toEqual([
      { kind: 'sidebar', title: 'Mẫu', html: '<p>Mẫu</p>', width: null, height: null },
    ]);
  });
});

describe('a call in the midst of another', () => {
  /** Adds one, and adds one again just before the first one writes. */
  function addTwice(locked: boolean) {
    const host = openHost();
    const json = JSON.stringify([locked]);
    let inner: CallAnswer | null = null;
    host.faults = {
      beforeDataCall(_, name) {
        if (name !== 'Range.setValue' || inner !== null) return;
        inner = { ok: true, value: 'runs' };
        inner = host.call('addOne', json);
      },
    };
    const outer = host.call('addOne', json);
    return [outer, inner, host.values('Một')[0]?.[0]];
  }

  it('is lost when neither takes the lock', () => {
    expect(addTwice(false)).toEqual([{ ok: true, value: 0 }, { ok: true, value: 0 }, 1]);
  });

  it('is turned away by the lock, which it does not take from the other', () => {
    expect(addTwice(true)).toEqual([{ ok: true, value: 0 }, { ok: true, value: 'bận' }, 1]);
  });
});

describe('troubles', () => {
  const written = (host: ReturnType<typeof openHost>) => host.values('Một')[0]?.[0];

  it('of a second account: refused before the script starts, with Google’s code in the message', () => {
    const host = openHost({ faults: { calls: 'second_account' } });
    const answer = host.call('write', '[]');
    expect(answer).toMatchObject({ ok: false, error: { name: 'ScriptError' } });
    expect(JSON.stringify(answer)).toContain('PERMISSION_DENIED');
    expect([written(host), host.lastExecution]).toEqual(['', null]);
  });

  it.each([
    ['unreachable', ''],
    ['answer_lost', 'đã ghi'],
  ] as const)('%s: the same error, and A1 is %o', (calls, value) => {
    const host = openHost({ faults: { calls } });
    expect(host.call('write', '[]')).toMatchObject({ ok: false, error: { name: 'NetworkError' } });
    expect(written(host)).toBe(value);
  });

  it('end when they are switched off', () => {
    const host = openHost({ faults: { calls: 'unreachable' } });
    host.faults = {};
    expect(arrived(host.call('write', '[]'))).toBe(true);
  });
});
