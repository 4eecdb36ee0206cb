/** onEdit: marks the edited rows at once, cheaply, and keeps out of everybody's way. */
import { describe, expect, test } from 'vitest';
import { addRecords, column, newRegister, sheetOf, sound, type TestHost } from './support/registerHost';

function register(): TestHost {
  const host = newRegister({ year: '2024' });
  addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 9));
  return host;
}

function marks(host: TestHost): unknown[] {
  return column(host, 'Đăng ký', 'Kết quả kiểm tra');
}

describe('an edit in Đăng ký', () => {
  test('marks the row it is in, in at most 4 data calls', () => {
    const host = register();
    const execution = host.edit('Đăng ký', 'D3', 'Xã Không Có');
    expect(marks(host)).toEqual(['', expect.stringMatching(/^Lỗi: /), '', '', '', '', '', '', '']);
    expect(execution?.calls.data).toBe(4);
    expect(execution?.dialogs).toEqual([]);
  });

  test('clears the mark when the row is put right', () => {
    const host = register();
    host.edit('Đăng ký', 'F3', 'Tập thể lớp');
    expect(marks(host)[1]).toMatch(/^Lỗi: /);
    host.edit('Đăng ký', 'F3', 'Tập thể');
    expect(marks(host)[1]).toBe('');
  });

  test('no longer claims that a row counts once it has changed', () => {
    const host = register();
    host.run('checkQuotas');
    expect(marks(host)[0]).toBe('Được tính');
    host.edit('Đăng ký', 'P2', 'Trả lại');
    expect(marks(host)[0]).toBe('');
    host.run('checkQuotas');
    expect(marks(host)[0]).toMatch(/^Không tính/);
  });

  test('lets a person fill in a new row cell by cell without complaint', () => {
    const host = register();
    for (const [cell, value] of [
      ['C11', '2024'],
      ['D11', 'Xã Mễ Sở'],
      ['F11', 'Cá nhân'],
      ['G11', 'Đỗ Thị Hạnh'],
    ] as const) {
      host.edit('Đăng ký', cell, value);
      expect([cell, marks(host)[9] ?? '']).toEqual([cell, '']);
    }
  });

  test('of a pasted block checks all its rows in the same 4 calls', () => {
    const host = register();
    const block = Array.from({ length: 5_000 }, (_, index) => [
      `ĐK-2024-${index + 100}`,
      2024,
      index % 2 === 0 ? 'Xã Mễ Sở' : 'Xã Không Có',
      '',
      'Cá nhân',
      'Một người',
    ]);
    sheetOf(host, 'Đăng ký').insertRowsAfter(1000, 5_000);
    host.adopt(host.document);
    const execution = host.edit('Đăng ký', 'B11', block);
    expect(execution?.calls.data).toBe(4);
    expect(execution?.virtualMilliseconds).toBeLessThan(5_000);
    const result = marks(host);
    expect([result[9], result[10]]).toEqual(['', expect.stringMatching(/^Lỗi: /)]);
    expect(result.filter((mark) => String(mark).startsWith('Lỗi'))).toHaveLength(2_500);
  });

  test('of cells cleared clears the mark of a row that is empty now', () => {
    const host = register();
    host.edit('Đăng ký', 'D3', 'Xã Không Có');
    sheetOf(host, 'Đăng ký').getRange('A3:Q3').clearContent();
    host.adopt(host.document);
    host.fireEdit('Đăng ký', 'A3:Q3');
    expect(marks(host)[1]).toBe('');
  });
});

describe('an edit of a status or stage', () => {
  test.each([
    { from: 'Nháp', to: 'Đã gửi', mark: '' },
    { from: 'Nháp', to: 'Đạt', mark: /^Lỗi: / },
    { from: 'Đã gửi', to: 'Đang thẩm định', mark: '' },
    // Only Kết luận thẩm định leads to Đạt.
    { from: 'Đang thẩm định', to: 'Đạt', mark: /^Lỗi: / },
    { from: 'Đạt', to: 'Nháp', mark: /^Lỗi: / },
    { from: 'Đã rút', to: 'Đã gửi', mark: /^Lỗi: / },
    { from: 'Không đạt', to: 'Trả lại', mark: /^Lỗi: / },
  ])('from $from to $to is judged by what stood there before', ({ from, to, mark }) => {
    const host = register();
    host.edit('Đăng ký', 'P3', from);
    const execution = host.edit('Đăng ký', 'P3', to);
    expect(marks(host)[1]).toEqual(mark === '' ? '' : expect.stringMatching(mark));
    expect(execution?.calls.data).toBeLessThanOrEqual(4);
  });

  test('of a stage on a row that is not Đạt is an error at once', () => {
    const host = register();
    host.edit('Đăng ký', 'X3', 'Bồi dưỡng');
    expect(marks(host)[1]).toMatch(/^Lỗi: /);
    host.edit('Đăng ký', 'X3', '');
    expect(marks(host)[1]).toBe('');
  });

  test('of a row that has been recorded is judged by the record, not by the cell before', () => {
    const host = register();
    host.run('checkWholeRegister');
    // Recorded: Đã gửi. By way of Trả lại it would be allowed to go to Đã rút, but not to Đạt.
    host.edit('Đăng ký', 'P3', 'Đang thẩm định');
    host.edit('Đăng ký', 'P3', 'Đạt');
    expect(marks(host)[1]).toMatch(/^Lỗi: /);
    host.edit('Đăng ký', 'P3', 'Trả lại');
    expect(marks(host)[1]).toBe('');
  });
});

describe('an edit of a row that was judged', () => {
  /** Row 2 is Đạt and sealed by a whole check. */
  function sealed(): TestHost {
    const host = newRegister({ year: '2024' });
    addRecords(host, 'Đăng ký', sound('Xã Mễ Sở', 1, 2, { 'Trạng thái': 'Đạt' }));
    host.run('checkWholeRegister');
    return host;
  }

  test.each([
    { cell: 'G2', value: 'Người khác', what: 'the name' },
    { cell: 'L2', value: 'Giải nhất', what: 'the achievements' },
    { cell: 'U2', value: 'Có', what: 'whether it is a head' },
  ])('of $what marks it Đã sửa sau thẩm định', ({ cell, value }) => {
    const host = sealed();
    const execution = host.edit('Đăng ký', cell, value);
    expect(marks(host)[0]).toMatch(/đã sửa sau thẩm định/);
    expect(execution?.calls.data).toBeLessThanOrEqual(4);
  });

  test('of what no review looks at does not', () => {
    const host = sealed();
    host.edit('Đăng ký', 'Q2', 'Đồng ý');
    expect(String(marks(host)[0])).not.toMatch(/sửa sau thẩm định/);
  });

  test('put back clears the mark', () => {
    const host = sealed();
    const [name] = column(host, 'Đăng ký', 'Tên mô hình, tập thể, cá nhân');
    host.edit('Đăng ký', 'G2', 'Người khác');
    host.edit('Đăng ký', 'G2', name);
    expect(String(marks(host)[0])).not.toMatch(/sửa sau thẩm định/);
  });
});

describe('an edit elsewhere', () => {
  test.each([
    { name: 'in another tab', tab: 'Đơn vị', cell: 'B3' },
    { name: 'in a derived tab', tab: 'Tổng hợp', cell: 'B9' },
    { name: 'in the header row', tab: 'Đăng ký', cell: 'S1' },
    { name: 'below the last record, blank', tab: 'Đăng ký', cell: 'S500' },
  ])('$name costs no data call', ({ tab, cell }) => {
    expect(register().edit(tab, cell, '')?.calls.data).toBe(0);
  });

  test('in a column that nothing depends on costs one and writes nothing', () => {
    const host = register();
    const before = marks(host);
    expect(host.edit('Đăng ký', 'S3', 'gọi lại thứ hai')?.calls.data).toBe(1);
    expect(marks(host)).toEqual(before);
  });
});

describe('what goes wrong', () => {
  test('is logged and shown to nobody, and the edit stays', () => {
    const host = register();
    host.faults = { failAtDataCall: 2 };
    const execution = host.edit('Đăng ký', 'D3', 'Xã Cửu Cao');
    expect(execution?.dialogs).toEqual([]);
    expect(execution?.logs.join()).toMatch(/máy chủ/);
    expect(sheetOf(host, 'Đăng ký').getRange('D3').getValue()).toBe('Xã Cửu Cao');
  });

  test('a missing column makes it keep still', () => {
    const host = register();
    sheetOf(host, 'Đăng ký').getRange('D1').setValue('Nơi gửi');
    host.adopt(host.document);
    const execution = host.edit('Đăng ký', 'D3', 'Xã Không Có');
    expect([execution?.dialogs, execution?.logs]).toEqual([[], []]);
    expect(marks(host)[1]).toBe('');
  });

  test('without Đơn vị the other cells are still checked', () => {
    const host = register();
    sheetOf(host, 'Đơn vị').setName('ĐV cũ');
    host.adopt(host.document);
    host.edit('Đăng ký', 'D3', 'Xã Không Có');
    expect(marks(host)[1]).toBe('');
    host.edit('Đăng ký', 'F3', 'Lớp');
    expect(marks(host)[1]).toMatch(/^Lỗi: /);
  });

  test('an event without a range is nothing', () => {
    expect(() => register().run('onEdit', [undefined], { authMode: 'LIMITED' })).not.toThrow();
  });
});
