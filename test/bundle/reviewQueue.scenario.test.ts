/** Thẩm định từng hồ sơ on the server: the queue, one registration opened, and what either costs. */
import { describe, expect, test } from 'vitest';
import { addRecords, day } from './support/registerHost';
import {
  askEverything,
  fillUp,
  opened,
  outcomeOf,
  queueOpening,
  queuePage,
  typeInto,
} from './support/reviewForm';
import { judge, type ReviewHost, registration, reviewRegister, selectRows } from './support/reviewHost';

const user = 'lan@example.com';
const host = (): ReviewHost => reviewRegister({ user });

describe('the queue', () => {
  test('opens with what waits, the oldest first, and with who is asking', () => {
    const register = host();
    typeInto(register, 'Đăng ký', 'O6', day(2023, 11, 30));
    typeInto(register, 'Đăng ký', 'O2', 'bao giờ đó');
    const { language, user: asking, queue } = queueOpening(register);
    expect([language, asking]).toEqual(['vi', user]);
    // Row 3 is a draft; row 6 was sent first; the date of row 2 cannot be read, so it comes last.
    expect(queue.entries.map(({ id, sent }) => [id, sent])).toEqual([
      ['ĐK-2024-005', '2023-11-30'],
      ['ĐK-2024-003', '2023-12-20'],
      ['ĐK-2024-004', '2023-12-20'],
      ['ĐK-2024-001', ''],
    ]);
    expect(queue.entries[1]).toEqual({
      id: 'ĐK-2024-003',
      name: 'Phạm Gia Bảo',
      kind: 'Cá nhân',
      unit: 'Trường Tiểu học Xuân Quan',
      year: '2024',
      sent: '2023-12-20',
      status: 'sent',
    });
  });

  /** The school has four that wait; the commune above one of its own, under review. */
  function ofTwoUnits(): ReviewHost {
    const register = host();
    addRecords(register, 'Đăng ký', [
      registration(6, 'Mô hình đọc sách', {
        Loại: 'Mô hình',
        'Đối tượng': '',
        'Đơn vị đăng ký': 'Xã Xuân Quan',
        'Trạng thái': 'Đang thẩm định',
      }),
      registration(7, 'Không rõ loại', { Loại: 'gì đó', 'Đơn vị đăng ký': 'Xã Không Có' }),
    ]);
    return register;
  }

  test.each([
    { filter: {}, ids: ['001', '003', '004', '005', '006', '007'] },
    { filter: { unit: 'TH01' }, ids: ['001', '003', '004', '005'] },
    { filter: { unit: 'XA01' }, ids: ['001', '003', '004', '005', '006'] },
    { filter: { kind: 'collective' as const }, ids: ['004'] },
    { filter: { status: 'reviewing' as const }, ids: ['006'] },
    { filter: { unit: 'TH01', kind: 'model' as const }, ids: [] },
    { filter: { unit: 'KHÔNG CÓ' }, ids: [] },
  ])('filtered by $filter holds $ids', ({ filter, ids }) => {
    const { entries, more } = queuePage(ofTwoUnits(), filter);
    expect([entries.map(({ id }) => id.slice(-3)), more]).toEqual([ids, 0]);
  });

  test('counts each value of a filter under the other filters', () => {
    const page = queuePage(ofTwoUnits(), { unit: 'XA01', kind: 'individual' });
    const { units, kinds, kindless, statuses: states } = page;
    // Three people wait, all of the school below the commune.
    expect(units.map(({ value, count }) => [value, count])).toEqual([
      ['XA01', 3],
      ['TH01', 3],
    ]);
    expect(kinds.map(({ value, count }) => [value, count])).toEqual([
      ['model', 1],
      ['collective', 1],
      ['individual', 3],
    ]);
    expect(kindless).toBe(0);
    expect(states.map(({ value, count }) => [value, count])).toEqual([
      ['sent', 3],
      ['reviewing', 0],
    ]);
    expect(queuePage(ofTwoUnits()).kindless).toBe(1);
  });

  test('comes by fifty, and never as a table', () => {
    const register = host();
    const many = Array.from({ length: 97 }, (_, index) => registration(index + 100, `Người ${index}`));
    addRecords(register, 'Đăng ký', many);
    const [first, second] = [queuePage(register), queuePage(register, {}, 50)];
    expect([first.entries.length, first.more]).toEqual([50, 51]);
    expect([second.entries.length, second.more, second.from]).toEqual([50, 1, 50]);
    expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(100);
    expect(queuePage(register, {}, 101).entries).toEqual([]);
  });

  test('says how many rows cannot be told apart by their code', () => {
    const register = host();
    addRecords(register, 'Đăng ký', [
      registration(8, 'Chưa có mã', { 'Mã đăng ký': '' }),
      registration(3, 'Trùng mã với dòng 4'),
    ]);
    const { entries, uncoded } = queuePage(register);
    expect([entries.map(({ id }) => id.slice(-3)), uncoded]).toEqual([['001', '004', '005'], 3]);
  });
});

describe('a registration that is opened', () => {
  test('shows who it is, what it is judged by, and what stands in Thẩm định', () => {
    const register = host();
    typeInto(register, 'Đăng ký', 'L4', 'Giải nhất.\nHai sáng kiến.');
    typeInto(register, 'Đăng ký', 'R4', 'Gửi chậm');
    selectRows(register, 4);
    register.run('prepareReview');
    judge(register, 'ĐK-2024-003', { C1: 'đạt', C2: 'tốt lắm' });
    const { dossier } = opened(register, 'ĐK-2024-003');
    expect([dossier.status, dossier.fields.name, dossier.fields.achievements]).toEqual([
      'reviewing',
      'Phạm Gia Bảo',
      'Giải nhất.\nHai sáng kiến.',
    ]);
    expect([dossier.fields.sentDate, dossier.fields.checkResult]).toEqual(['2023-12-20', 'Gửi chậm']);
    expect(
      dossier.lines.map(({ criterion, verdict, unreadable }) => [criterion, verdict, unreadable]),
    ).toEqual([
      ['C1', 'met', ''],
      ['C2', null, 'tốt lắm'],
      ['H1', null, ''],
      ['H2', null, ''],
    ]);
    expect(dossier.led).toBeNull();
  });

  test('of a head says what the collective decides', () => {
    const { dossier } = opened(host(), 'ĐK-2024-005');
    expect(dossier.led).toMatchObject({ holds: false, problem: 'pending', value: 'ĐK-2024-004' });
  });

  test('may be gone, settled, or has to be put in order first', () => {
    const register = host();
    expect(outcomeOf(register, 'ĐK-2024-099')).toEqual({ kind: 'gone' });
    // Only the very code will do: what is opened is what is written to.
    expect(outcomeOf(register, 'đk-2024-001')).toEqual({ kind: 'gone' });
    expect(outcomeOf(register, 'ĐK-2024-002')).toEqual({ kind: 'settled', status: 'draft', last: null });
    addRecords(register, 'Đăng ký', [registration(3, 'Trùng mã')]);
    expect(outcomeOf(register, 'ĐK-2024-003')).toEqual({
      kind: 'refused',
      message: 'ĐK-2024-003: mã này ghi ở nhiều dòng; sửa cho mỗi đăng ký một mã',
    });
  });
});

describe('data calls do not grow with rows', () => {
  function demanding(rows: number): ReviewHost {
    const register = host();
    askEverything(register);
    fillUp(register, rows);
    return register;
  }

  test.each([200, 2_000])('at %i rows: 3 for the queue, 8 for the most demanding registration', (rows) => {
    const register = demanding(rows);
    expect(register.run('reviewQueue').calls.data).toBe(3);
    queuePage(register, { unit: 'XA01' });
    expect(register.lastExecution?.calls.data).toBe(3);
    opened(register, 'ĐK-2024-005');
    expect(register.lastExecution?.calls.data).toBe(8);
    // Nobody is led: `Cấu hình` and those commended before do not matter.
    opened(register, 'ĐK-2024-001');
    expect(register.lastExecution?.calls.data).toBe(6);
  });

  test('and the queue is sent as fifty of its entries, not as the table', () => {
    const [few, many] = [demanding(200), demanding(2_000)].map(
      (register) => JSON.stringify(queuePage(register)).length,
    );
    expect(Number(many) - Number(few)).toBeLessThan(200);
  });
});
