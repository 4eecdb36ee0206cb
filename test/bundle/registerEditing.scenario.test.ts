/** Đăng ký điển hình: editing and withdrawing what is the unit’s own, and leaving alone what is not. */
import { describe, expect, test } from 'vitest';
import { addRecords, allValues, column, day } from './support/registerHost';
import { person, register, registered, row, send, withdraw } from './support/registering';

const header = 'Tên mô hình, tập thể, cá nhân';

describe('editing', () => {
  const base = person;
  const values = { ...person, position: 'Tổ trưởng', honoured: 'Có' };

  test('changes the cells that differ and no other', () => {
    const host = register(1);
    send(host);
    const before = row(host, 'ĐK-2027-002');
    expect(send(host, { id: 'ĐK-2027-002', base, values })).toMatchObject({ kind: 'saved', status: 'sent' });
    expect(row(host, 'ĐK-2027-002')).toEqual({
      ...before,
      'Chức vụ, đơn vị công tác': 'Tổ trưởng',
      'Đã tuyên dương (Có/Không)': 'Có',
    });
  });

  test('again because the answer was lost is answered as done', () => {
    const host = register();
    send(host);
    send(host, { id: 'ĐK-2027-001', base, values });
    const before = allValues(host);
    expect(send(host, { id: 'ĐK-2027-001', base, values })).toMatchObject({ kind: 'saved', repeated: true });
    expect(allValues(host)).toEqual(before);
  });

  test('a row that others have changed is told field by field, and nothing is written', () => {
    const host = register();
    send(host);
    send(host, { id: 'ĐK-2027-001', base, values: { ...person, position: 'Hiệu phó', scope: 'Toàn diện' } });
    const before = allValues(host);
    expect(send(host, { id: 'ĐK-2027-001', base, values })).toEqual({
      kind: 'changed',
      now: { position: 'Hiệu phó', scope: 'Toàn diện' },
      status: 'sent',
    });
    expect(allValues(host)).toEqual(before);
  });

  test('one that was returned is sent again, on the day it is', () => {
    const host = register();
    addRecords(
      host,
      'Đăng ký',
      registered('Xã Mễ Sở', 1, 1, { [header]: person.name, 'Trạng thái': 'Trả lại' }),
    );
    expect(send(host, { id: 'ĐK-2027-001', base, values, send: false })).toMatchObject({
      status: 'returned',
    });
    expect(send(host, { id: 'ĐK-2027-001', base: values, values })).toMatchObject({ status: 'sent' });
    expect(row(host, 'ĐK-2027-001')).toMatchObject({ 'Trạng thái': 'Đã gửi', 'Ngày gửi': day(2026, 11, 20) });
  });

  test.each(['Đang thẩm định', 'Đạt', 'Không đạt', 'Đã rút'])('one that is %s is left alone', (status) => {
    const host = register();
    addRecords(
      host,
      'Đăng ký',
      registered('Xã Mễ Sở', 1, 1, { [header]: person.name, 'Trạng thái': status }),
    );
    const before = allValues(host);
    expect(send(host, { id: 'ĐK-2027-001', base, values })).toMatchObject({ kind: 'locked', why: 'status' });
    expect(allValues(host)).toEqual(before);
  });

  test('nobody edits what is another unit’s, gone, or stands under one code twice', () => {
    const host = register();
    addRecords(host, 'Đăng ký', [
      ...registered('Xã Cửu Cao', 1, 1),
      ...registered('Xã Mễ Sở', 2, 1),
      ...registered('Xã Mễ Sở', 3, 1, { 'Mã đăng ký': 'ĐK-2027-002' }),
    ]);
    const why = (id: string) => {
      const result = send(host, { id, base, values });
      return result.kind === 'locked' ? result.why : result.kind;
    };
    expect(['ĐK-2027-001', 'ĐK-2027-009', 'ĐK-2027-002'].map(why)).toEqual(['not_own', 'gone', 'repeated']);
  });

  test('keeps a formula beside what is edited', () => {
    const host = register();
    send(host);
    const [heads = []] = host.values('Đăng ký');
    const place = heads.indexOf('Phạm vi (toàn diện/lĩnh vực)') + 1;
    const letter = String.fromCharCode(64 + place);
    host.formula('Đăng ký', `${letter}2`, '="Toàn "&"diện"');
    const stands = { ...base, scope: 'Toàn diện' };
    const more = {
      ...stands,
      position: 'a',
      movement: 'b',
      achievements: 'c',
      evidence: 'd',
      honoured: 'Có',
    };
    expect(send(host, { id: 'ĐK-2027-001', base: stands, values: more })).toMatchObject({ kind: 'saved' });
    expect(row(host, 'ĐK-2027-001')).toMatchObject({
      'Tóm tắt thành tích': 'c',
      'Phạm vi (toàn diện/lĩnh vực)': 'Toàn diện',
    });
    const cell = host.document.sheets;
    expect(JSON.stringify(cell)).toContain('=\\"Toàn \\"&\\"diện\\"');
  });
});

describe('withdrawing', () => {
  test('frees the place, keeps the row, and the journal says why', () => {
    const host = register(10);
    const result = withdraw(host, 'ĐK-2027-004');
    expect(result).toMatchObject({ kind: 'withdrawn', repeated: false });
    expect(result.kind === 'withdrawn' && result.standing.routes[0]?.counted).toBe(9);
    expect(row(host, 'ĐK-2027-004')).toMatchObject({ 'Trạng thái': 'Đã rút' });
    expect(column(host, 'Nhật ký', 'Ghi chú').at(-1)).toBe('Đã gửi → Đã rút; lý do: ghi nhầm');
    expect(send(host)).toMatchObject({ kind: 'saved' });
  });

  test('twice is done once', () => {
    const host = register(1);
    withdraw(host, 'ĐK-2027-001');
    const before = allValues(host);
    expect(withdraw(host, 'ĐK-2027-001')).toMatchObject({ kind: 'withdrawn', repeated: true });
    expect(allValues(host)).toEqual(before);
  });

  test('what is under review stays', () => {
    const host = register();
    addRecords(host, 'Đăng ký', registered('Xã Mễ Sở', 1, 1, { 'Trạng thái': 'Đang thẩm định' }));
    expect(withdraw(host, 'ĐK-2027-001')).toMatchObject({
      kind: 'locked',
      why: 'status',
      status: 'reviewing',
    });
  });

  test('and sending are taken back by Hoàn tác', () => {
    const host = register(2);
    const before = allValues(host, ['Nhật ký']);
    send(host);
    host.run('undoLastWrite');
    expect(allValues(host, ['Nhật ký'])).toEqual(before);
    withdraw(host, 'ĐK-2027-001');
    host.run('undoLastWrite');
    expect(row(host, 'ĐK-2027-001')).toMatchObject({ 'Trạng thái': 'Đã gửi' });
  });
});
