/** What a person is entering, as data: nothing typed is lost, nothing is written that nobody changed. */
import { describe, expect, test } from 'vitest';
import { blankValues } from '../../src/domain/registering/registrationFields';
import {
  asNew,
  copiedEntry,
  isTouched,
  newEntry,
  openedEntry,
  valuesToSend,
  withClaim,
  withTheirs,
  withValue,
} from '../../src/sidebar/register/entry';
import { readSelfCheck, withSelfCheck } from '../../src/text/forms/selfCheckLine';

const note = 'Có giấy khen.\nĐơn vị tự đối chiếu tiêu chí: VG-1, VG-3';
const values = {
  ...blankValues,
  kind: 'Cá nhân',
  name: 'Nguyễn Văn Mẫu',
  role: 'Giáo viên',
  note,
  consent: 'Đồng ý',
  via: 'Cụm số 1',
};
const opened = { id: 'ĐK-2027-001', year: 2027, status: 'sent', values } as const;

describe('the line of claimed criteria', () => {
  test('is taken from the note and put back as its last line', () => {
    expect(readSelfCheck(note)).toEqual({ note: 'Có giấy khen.', claimed: ['VG-1', 'VG-3'] });
    expect(withSelfCheck({ note: 'Có giấy khen.', claimed: ['VG-1', 'VG-3'] })).toBe(note);
    expect(withSelfCheck({ note: '', claimed: ['VG-1'] })).toBe('Đơn vị tự đối chiếu tiêu chí: VG-1');
    expect(withSelfCheck({ note: 'Chỉ ghi chú', claimed: [] })).toBe('Chỉ ghi chú');
  });

  test('typed differently by hand is read all the same', () => {
    expect(readSelfCheck('Đơn vị tự đối chiếu tiêu chí:VG-1 ,VG-1,  VG-2.\nGhi thêm')).toEqual({
      note: 'Ghi thêm',
      claimed: ['VG-1', 'VG-2'],
    });
    expect(readSelfCheck('')).toEqual({ note: '', claimed: [] });
  });
});

describe('what is sent', () => {
  test('of an opened registration nobody touched is what stands there, whatever its note looks like', () => {
    const strange = { ...values, note: `${note},VG-1.` };
    const entry = openedEntry({ ...opened, values: strange });
    expect(valuesToSend(entry, null)).toEqual(strange);
    expect(isTouched(entry)).toBe(false);
  });

  test('of a new one leaves out what its kind does not have', () => {
    const person = withValue(
      withValue(withValue(newEntry, 'kind', 'Cá nhân'), 'role', 'Giáo viên'),
      'name',
      'Tổ Toán',
    );
    const sent = valuesToSend(withValue(person, 'kind', 'Tập thể'), null);
    expect([sent.kind, sent.role, sent.name]).toEqual(['Tập thể', '', 'Tổ Toán']);
  });

  test('claims only criteria that apply', () => {
    const entry = withClaim(withClaim(withClaim(newEntry, 'VG-1', true), 'VG-2', true), 'VG-1', false);
    expect(valuesToSend(withClaim(entry, 'VG-9', true), ['VG-1', 'VG-2']).note).toBe(
      'Đơn vị tự đối chiếu tiêu chí: VG-2',
    );
  });
});

test('what is typed goes along to another unit, but not whom it goes through', () => {
  const typed = withValue(openedEntry(opened), 'position', 'Tổ trưởng');
  expect(asNew(typed)).toMatchObject({ id: null, base: null, status: null, claimed: ['VG-1', 'VG-3'] });
  expect(asNew(typed).values).toMatchObject({ name: 'Nguyễn Văn Mẫu', position: 'Tổ trưởng', via: '' });
});

test('a copy leaves behind what holds for its year alone', () => {
  const entry = copiedEntry({ ...opened, year: 2026 });
  expect([entry.id, entry.base, entry.copiedFrom, entry.claimed]).toEqual([null, null, 2026, []]);
  expect(entry.values).toMatchObject({
    name: 'Nguyễn Văn Mẫu',
    role: 'Giáo viên',
    note: 'Có giấy khen.',
    via: '',
    consent: '',
  });
});

test('what no list knows is chosen anew in a copy, and in one that goes to another unit', () => {
  const strange = {
    ...opened,
    values: { ...values, role: 'Già làng', honoured: 'chưa rõ', kind: 'ca nhan' },
  };
  expect(copiedEntry(strange).values).toMatchObject({ kind: 'Cá nhân', role: '', honoured: '' });
  expect(asNew(openedEntry(strange)).values).toMatchObject({ role: '', name: 'Nguyễn Văn Mẫu' });
  expect(openedEntry(strange).values).toMatchObject({ role: 'Già làng', honoured: 'chưa rõ' });
});

describe('what others have changed meanwhile', () => {
  const entry = withValue(openedEntry(opened), 'position', 'Tổ trưởng');
  const after = withTheirs(entry, { position: 'Hiệu phó', scope: 'Toàn diện', note: 'Mới' }, 'returned');

  test('is taken where the person had typed nothing, and told', () => {
    expect(after.values).toMatchObject({ position: 'Tổ trưởng', scope: 'Toàn diện', note: 'Mới' });
    expect([after.claimed, after.status]).toEqual([[], 'returned']);
    expect(after.theirs).toEqual({ position: 'Hiệu phó', scope: 'Toàn diện', note: 'Mới' });
  });

  test('is what the next sending is based on', () => {
    expect(after.base).toEqual({ ...values, position: 'Hiệu phó', scope: 'Toàn diện', note: 'Mới' });
    expect(valuesToSend(after, null)).toEqual({ ...after.base, position: 'Tổ trưởng' });
  });

  test('is settled for a field once the person has decided on it', () => {
    expect(withValue(after, 'position', 'Hiệu phó').theirs).toEqual({ scope: 'Toàn diện', note: 'Mới' });
  });
});
