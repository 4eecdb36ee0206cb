/** Đăng ký điển hình: what sending writes, and what it refuses when there is no place or the nominee stands there already. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, column, day } from './support/registerHost';
import { person, register, row, send, set, units, withdraw } from './support/registering';

const header = 'Tên mô hình, tập thể, cá nhân';

describe('sending', () => {
  test('writes the row with the next code, the day and the mark, and tells what is left', () => {
    const host = register(2);
    const result = send(host, {
      values: { ...person, achievements: 'Dạy giỏi.\nViết sáng kiến.', consent: 'Đồng ý' },
    });
    expect(result).toMatchObject({ kind: 'saved', id: 'ĐK-2027-003', status: 'sent', repeated: false });
    expect(result.kind === 'saved' && result.standing.routes[0]?.counted).toBe(3);
    expect(row(host, 'ĐK-2027-003')).toEqual({
      'Mã đăng ký': 'ĐK-2027-003',
      Năm: 2027,
      'Đơn vị đăng ký': 'Xã Mễ Sở',
      Loại: 'Cá nhân',
      [header]: 'Nguyễn Văn Mẫu',
      'Đối tượng': 'Giáo viên',
      'Tóm tắt thành tích': 'Dạy giỏi.\nViết sáng kiến.',
      'Ngày gửi': day(2026, 11, 20),
      'Trạng thái': 'Đã gửi',
      'Đồng ý công bố': 'Đồng ý',
      'Kết quả kiểm tra': 'Được tính',
      'Dấu thẩm định': '{"v":1,"id":"ĐK-2027-003","s":"sent"}',
    });
    expect(column(host, 'Nhật ký', 'Mã đăng ký').at(-1)).toBe('ĐK-2027-003');
  });

  test('a draft has no day, does not count, and is sent later under its code', () => {
    const host = register();
    expect(send(host, { send: false })).toMatchObject({ kind: 'saved', id: 'ĐK-2027-001', status: 'draft' });
    expect(row(host, 'ĐK-2027-001')).toMatchObject({ 'Trạng thái': 'Nháp' });
    expect(row(host, 'ĐK-2027-001')).not.toHaveProperty('Ngày gửi');
    const sent = send(host, { id: 'ĐK-2027-001', base: person });
    expect(sent).toMatchObject({ kind: 'saved', id: 'ĐK-2027-001', status: 'sent' });
    expect(row(host, 'ĐK-2027-001')).toMatchObject({ 'Trạng thái': 'Đã gửi', 'Ngày gửi': day(2026, 11, 20) });
    expect(column(host, 'Nhật ký', 'Ghi chú')).toContain('Nháp → Đã gửi');
  });

  test('a number that was given once is not given again', () => {
    const host = register();
    addRecords(host, 'Đăng ký', [{ 'Mã đăng ký': 'ĐK-2027-041' }]);
    expect(send(host)).toMatchObject({ id: 'ĐK-2027-042' });
  });

  test('what looks like a formula or HTML is stored as the text it is', () => {
    const host = register();
    const values = {
      ...person,
      name: '=1+1',
      position: '<b>Hiệu trưởng</b>',
      evidence: '@SUM(A1)',
      note: '+84',
    };
    expect(send(host, { values })).toMatchObject({ kind: 'saved' });
    expect(row(host, 'ĐK-2027-001')).toMatchObject({
      [header]: '=1+1',
      'Chức vụ, đơn vị công tác': '<b>Hiệu trưởng</b>',
      'Minh chứng (liên kết)': '@SUM(A1)',
      'Ghi chú': '+84',
    });
  });

  test('spaces, invisible signs and decomposed letters are cleaned', () => {
    const host = register();
    const name = `  Nguyễn\u00a0 Văn\u200b Mẫu `.normalize('NFD');
    send(host, { values: { ...person, name } });
    expect(row(host, 'ĐK-2027-001')[header]).toBe('Nguyễn Văn Mẫu');
  });

  test.each([
    ['no name', { name: '' }, ['name_missing'], []],
    ['no kind', { kind: '' }, ['kind_missing'], []],
    ['a person without a role', { role: '' }, [], ['role']],
  ])('%s is refused and nothing is written', (_what, values, codes, missing) => {
    const host = register();
    const before = allValues(host);
    const result = send(host, { values: { ...person, ...values } });
    expect(result).toMatchObject({ kind: 'problems', missing });
    expect(result.kind === 'problems' && result.findings.map(({ code }) => code)).toEqual(codes);
    expect(allValues(host)).toEqual(before);
  });

  test('a kind that the quota does not count is refused, through a cluster as well', () => {
    const host = register();
    const values = { ...person, via: 'Cụm số 1' };
    const result = send(host, { unit: units.school, values });
    expect(result.kind === 'problems' && result.findings.map(({ code }) => code)).toEqual([
      'kind_not_allowed',
    ]);
  });
});

describe('the last place', () => {
  test('is given once; the second is told what stands and who has it', () => {
    const host = register(9);
    expect(send(host)).toMatchObject({ kind: 'saved', id: 'ĐK-2027-010' });
    const before = allValues(host);
    const late = send(host, { values: { ...person, name: 'Trần Thị Mẫu' } });
    expect(late).toMatchObject({
      kind: 'full',
      by: 'maximum',
      refused: true,
      unit: 'Xã Mễ Sở',
      counted: 10,
      max: 10,
    });
    expect(late.kind === 'full' && late.taken.at(-1)).toEqual({
      id: 'ĐK-2027-010',
      name: 'Nguyễn Văn Mẫu',
      unit: 'Xã Mễ Sở',
    });
    expect(allValues(host)).toEqual(before);
  });

  test('of a commune is taken by its school, too', () => {
    const host = register(9);
    send(host, { unit: units.school });
    expect(send(host, { values: { ...person, name: 'Trần Thị Mẫu' } })).toMatchObject({ kind: 'full' });
  });

  test('saying that one insists changes nothing where the programme refuses', () => {
    expect(send(register(10), { overAgreed: true })).toMatchObject({ kind: 'full', refused: true });
  });

  test('a draft is still saved, and has to find a place when it is sent', () => {
    const host = register(10);
    expect(send(host, { send: false })).toMatchObject({ kind: 'saved', status: 'draft' });
    expect(send(host, { id: 'ĐK-2027-011', base: person })).toMatchObject({ kind: 'full' });
  });

  test('may be passed where the office only reminds, once the person insists', () => {
    const host = register(10);
    set(host, 'Vượt tối đa khi đăng ký', 'Chỉ nhắc');
    expect(send(host)).toMatchObject({ kind: 'full', refused: false });
    expect(send(host, { overAgreed: true })).toMatchObject({ kind: 'saved', id: 'ĐK-2027-011' });
  });

  test('without the setting is refused', () => {
    const host = register(10);
    set(host, 'Vượt tối đa khi đăng ký', '');
    expect(send(host)).toMatchObject({ kind: 'full', refused: true });
  });

  test('a row that has its place may be mended although the list is over', () => {
    const host = register(11);
    const base = { ...person, name: String(row(host, 'ĐK-2027-001')[header]) };
    const values = { ...base, position: 'Hiệu trưởng' };
    expect(send(host, { id: 'ĐK-2027-001', base, values })).toMatchObject({ kind: 'saved' });
  });

  test('of a part handed out is guarded in the same way', () => {
    const host = register();
    const part = {
      'Đơn vị có chỉ tiêu': 'Xã Mễ Sở',
      'Đơn vị được phân bổ': units.school,
      'Số lượng tối đa': 1,
    };
    addRecords(host, 'Phân bổ', [part]);
    send(host, { unit: units.school });
    const values = { ...person, name: 'Trần Thị Mẫu' };
    expect(send(host, { unit: units.school, values })).toMatchObject({
      kind: 'full',
      by: 'allocation',
      unit: 'Trường Tiểu học Mễ Sở',
      counted: 1,
      max: 1,
      taken: [{ id: 'ĐK-2027-001' }],
    });
    // The commune itself has places left.
    expect(send(host, { values })).toMatchObject({ kind: 'saved' });
  });
});

describe('the same nominee', () => {
  test('sent again because the answer was lost is answered with its code, and not written twice', () => {
    const host = register();
    send(host);
    const before = allValues(host);
    expect(send(host)).toMatchObject({ kind: 'saved', id: 'ĐK-2027-001', status: 'sent', repeated: true });
    expect(allValues(host)).toEqual(before);
  });

  test('whose answer is really lost stands once after the second sending', () => {
    const host = register();
    host.faults.calls = 'answer_lost';
    expect(() => send(host)).toThrow();
    host.faults.calls = null;
    expect(send(host)).toMatchObject({ repeated: true, id: 'ĐK-2027-001' });
    expect(column(host, 'Đăng ký', header).filter((name) => name === 'Nguyễn Văn Mẫu')).toHaveLength(1);
  });

  test('of which a draft stands exactly so is that draft, sent', () => {
    const host = register();
    send(host, { send: false });
    expect(send(host)).toMatchObject({ kind: 'saved', id: 'ĐK-2027-001', status: 'sent', repeated: false });
  });

  test('with something else in its row is refused within the unit', () => {
    const host = register();
    send(host);
    const result = send(host, { values: { ...person, name: 'NGUYỄN VĂN MẪU', position: 'Tổ trưởng' } });
    expect(result.kind === 'problems' && result.findings.map(({ code }) => code)).toEqual(['duplicate']);
  });

  test.each([
    ['in another unit', units.school, 'Nguyễn Văn Mẫu'],
    ['spelt without diacritics in its unit', units.commune, 'Nguyen Van Mau'],
  ])('%s is asked about, and written once the person says it is another', (_where, unit, name) => {
    const host = register();
    send(host);
    const values = { ...person, name };
    expect(send(host, { unit, values })).toMatchObject({ kind: 'alike', rows: [{ id: 'ĐK-2027-001' }] });
    expect(send(host, { unit, values, agreed: ['ĐK-2027-001'] })).toMatchObject({ kind: 'saved' });
  });

  test('with y for i in another unit is asked about, with another mark it is not', () => {
    const host = register();
    send(host, { values: { ...person, name: 'Lý Thị Mỹ' } });
    const other = (name: string) => send(host, { unit: units.school, values: { ...person, name } }).kind;
    expect([other('Lí Thị Mĩ'), other('Lỳ Thị Mỹ')]).toEqual(['alike', 'saved']);
  });

  test('that has been withdrawn may be registered again', () => {
    const host = register();
    send(host);
    withdraw(host, 'ĐK-2027-001');
    expect(send(host)).toMatchObject({ kind: 'saved', id: 'ĐK-2027-002' });
  });
});
