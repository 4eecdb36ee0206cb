/** What the form reads of a nominee is what the register reads of the row, and what hands say it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nomineeFacts } from '../../../src/domain/registering/nomineeFacts';
import { blankValues } from '../../../src/domain/registering/registrationFields';
import { readDetails } from '../../../src/domain/registrations/registrationDetails';
import { readRegistrations } from '../../../src/domain/registrations/registrations';
import { tables } from '../../../src/domain/tables/tables';

test.each([
  ['a manager leads', { kind: 'Cá nhân', role: 'Cán bộ quản lý' }, true],
  ['unless it is said otherwise', { kind: 'Cá nhân', role: 'Cán bộ quản lý', leader: 'Không' }, false],
  ['a teacher does not', { kind: 'Cá nhân', role: 'Giáo viên' }, false],
  ['unless it is said', { kind: 'Cá nhân', role: 'Giáo viên', leader: 'Có' }, true],
  ['a collective leads nobody', { kind: 'Tập thể', role: 'Cán bộ quản lý', leader: 'Có' }, false],
])('%s', (_what, values, leader) => {
  expect(nomineeFacts({ ...blankValues, ...values }).leader).toBe(leader);
});

test('a person has no type of collective, a collective no role', () => {
  const said = { role: 'Giáo viên', collectiveType: 'Tổ chuyên môn' };
  expect(nomineeFacts({ ...blankValues, ...said, kind: 'Cá nhân' })).toMatchObject({
    role: 'teacher',
    collectiveType: null,
  });
  expect(nomineeFacts({ ...blankValues, ...said, kind: 'Tập thể' }).role).toBe(null);
});

test('the same as the register reads', () => {
  const word = (...words: string[]) => fc.constantFrom('', 'gì đó', ...words);
  const some = fc.record({
    kind: word('Mô hình', 'Tập thể', 'Cá nhân', 'cá nhân'),
    role: word('Cán bộ quản lý', 'Giáo viên', 'CBQL', 'Học sinh'),
    leader: word('Có', 'Không', 'x'),
    collectiveType: word('Trường', 'Tổ chuyên môn', 'Khác'),
  });
  const { columns } = tables.registrations;
  fc.assert(
    fc.property(some, (values) => {
      const header = Object.values(columns);
      const row = Object.keys(columns).map((key) => {
        if (key === 'year') return 2024;
        return key === 'name' ? 'Ai đó' : (values[key as keyof typeof values] ?? '');
      });
      const details = readDetails(readRegistrations([header, row], 'Asia/Ho_Chi_Minh'));
      const facts = nomineeFacts({ ...blankValues, ...values });
      expect([facts.leader, facts.collectiveType]).toEqual([
        details.leaderAt(0),
        details.collectiveTypeAt(0),
      ]);
    }),
  );
});
