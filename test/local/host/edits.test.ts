/** What happens when a person types or pastes (platform.md §3.3). */
import { describe, expect, it } from 'vitest';
import { EditRefused } from '../../../local/host/host';
import { events, hostWithJournal } from './smallScript';

describe('a person’s edit (platform.md §3.3)', () => {
  it.each<[string, unknown, string | undefined, string | undefined]>([
    ['first text', 'chữ', 'chữ', undefined],
    ['a number', '5', '5', undefined],
    ['a date', '20/11/2026', '46346', undefined],
    ['a checkbox', 'TRUE', 'TRUE', undefined],
  ])('%s', (_, typed, value, oldValue) => {
    const host = hostWithJournal();
    host.edit('Một', 'B2', typed);
    const bounds = { rowStart: 2, rowEnd: 2, columnStart: 2, columnEnd: 2 };
    expect(events(host)).toEqual([
      ['authMode range source user value', bounds, value, oldValue ?? null, 'LIMITED', 'B2', 2, 2],
    ]);
  });

  it('tells the old value, and no value when cleared', () => {
    const host = hostWithJournal();
    host.edit('Một', 'A1', 'cũ');
    host.edit('Một', 'A1', 'mới');
    host.edit('Một', 'A1', '');
    const seen = events(host).map((event) => (event as unknown[]).slice(2, 4));
    expect(seen).toEqual([
      ['cũ', null],
      ['mới', 'cũ'],
      [null, 'mới'],
    ]);
  });

  it('tells neither value for a block', () => {
    const host = hostWithJournal();
    host.edit('Một', 'B2', [
      ['a', '1'],
      ['b', '20/11/2026'],
    ]);
    expect(host.values('Một').slice(1)).toEqual([
      ['', 'a', 1],
      ['', 'b', new Date('2026-11-19T17:00:00Z')],
    ]);
    const bounds = { rowStart: 2, rowEnd: 3, columnStart: 2, columnEnd: 3 };
    expect(events(host)).toEqual([
      ['authMode range source user', bounds, null, null, 'LIMITED', 'B2:C3', 2, 3],
    ]);
  });

  it('is refused by a rejecting rule with the rule’s help, and nothing is stored or fired', () => {
    const host = hostWithJournal();
    const rule = {
      uid: 'r',
      type: 'list',
      formula1: '["Đạt"]',
      errorStyle: 1,
      error: 'Chọn trong danh sách',
      ranges: [{ startRow: 0, endRow: 9, startColumn: 0, endColumn: 0 }],
    };
    host.document.resources = [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify({ sheet1: [rule] }) },
    ];
    const paste = () => host.edit('Một', 'A1', [['Đạt'], ['sai']]);
    expect(paste).toThrow(EditRefused);
    expect(paste).toThrow('Chọn trong danh sách');
    expect([host.values('Một'), events(host)]).toEqual([[['']], [null]]);
    expect(host.edit('Một', 'A1', 'Đạt')).not.toBeNull();
  });

  it('grows the grid for a block pasted over its edge', () => {
    const host = hostWithJournal();
    host.edit('Một', 'A1000', [['a'], ['b']]);
    expect(host.document.sheets.sheet1?.rowCount).toBe(1001);
  });

  it('is not fired by what a script writes', () => {
    const host = hostWithJournal();
    host.run('writeThree');
    expect(events(host)).toEqual([null]);
  });

  it('can be fired for changes made elsewhere', () => {
    const host = hostWithJournal();
    host.fireEdit('Một', 'A2:B3', { value: 'x' });
    const bounds = { rowStart: 2, rowEnd: 3, columnStart: 1, columnEnd: 2 };
    expect(events(host)).toEqual([
      ['authMode range source user', bounds, null, null, 'LIMITED', 'A2:B3', 2, 2],
    ]);
  });
});
