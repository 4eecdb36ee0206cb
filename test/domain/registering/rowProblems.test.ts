/** Problems while typing are those of the check: the same rules on this one row, compared with a whole register. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkYear } from '../../../src/domain/check/check';
import { readRegister } from '../../../src/domain/check/register';
import { blankValues, type FormValues } from '../../../src/domain/registering/registrationFields';
import { rowProblems, sameInList } from '../../../src/domain/registering/rowProblems';
import type { Route } from '../../../src/domain/registering/unitStanding';
import { tables } from '../../../src/domain/tables/tables';
import type { Kind, Role } from '../../../src/domain/words/vocabulary';

const unit = { code: 'TH01', name: 'Trường Tiểu học Mẫu', type: 'primary', year: 2027 } as const;
const person: FormValues = { ...blankValues, kind: 'Cá nhân', name: 'Nguyễn Văn Mẫu', role: 'Giáo viên' };

function route(more: Partial<Route> = {}): Route {
  return {
    via: '',
    counting: { code: 'XA01', name: 'Xã Mẫu' },
    counted: 10,
    byKind: { model: 0, collective: 0, individual: 10 },
    min: 9,
    max: 10,
    left: 0,
    kinds: null,
    roles: null,
    dueDate: '2020-01-10',
    lastDay: '2020-01-09',
    daysLeft: -2_500,
    planMissing: false,
    part: null,
    types: [],
    ...more,
  };
}

const codes = (values: FormValues, way = route()) =>
  rowProblems(values, unit, way).map(({ code, place }) => [place.column, code]);

test('nothing is wrong with a sound row, be the list full and late', () => {
  expect(codes(person)).toEqual([]);
});

test.each([
  [
    'nothing typed',
    blankValues,
    [
      ['kind', 'kind_missing'],
      ['name', 'name_missing'],
    ],
  ],
  ['a kind nobody knows', { ...person, kind: 'Vật nuôi' }, [['kind', 'kind_unknown']]],
  ['a role nobody knows', { ...person, role: 'Bảo mẫu' }, [['role', 'role_unknown']]],
  ['an old encoding', { ...person, name: 'NguyÔn ThÞ Lan' }, [['name', 'legacy_encoding']]],
  ['300 characters', { ...person, name: 'a'.repeat(300) }, []],
  ['301 characters', { ...person, name: 'a'.repeat(301) }, [['name', 'text_too_long']]],
])('%s', (_what, values, expected) => {
  expect(codes(values).sort()).toEqual(expected);
});

test('kinds and roles are those of the way', () => {
  expect(codes(person, route({ kinds: ['model', 'collective'] }))).toEqual([['kind', 'kind_not_allowed']]);
  expect(codes(person, route({ kinds: ['individual'] }))).toEqual([]);
  expect(codes(person, route({ roles: ['student'] }))).toEqual([['role', 'role_not_allowed']]);
  expect(codes({ ...person, role: '' }, route({ roles: ['student'] }))).toEqual([['role', 'role_missing']]);
  expect(codes(person, route({ counting: null }))).toEqual([['unit', 'no_counting_unit']]);
});

/** What a whole register with these tabs says of its one row. */
function checked(values: FormValues, way: Route): unknown[] {
  const grid = (
    table: 'units' | 'quotas' | 'registrations',
    record: Readonly<Record<string, string | number>>[],
  ) => [
    Object.values(tables[table].columns),
    ...record.map((cells) => Object.keys(tables[table].columns).map((column) => cells[column] ?? '')),
  ];
  const kindWords: Record<Kind, string> = { model: 'Mô hình', collective: 'Tập thể', individual: 'Cá nhân' };
  const roleWords: Record<Role, string> = {
    manager: 'Cán bộ quản lý',
    teacher: 'Giáo viên',
    staff: 'Nhân viên',
    student: 'Học sinh',
    other: 'Khác',
  };
  const register = readRegister(
    {
      settings: null,
      units: grid('units', [
        { code: 'XA01', name: 'Xã Mẫu', type: 'Xã' },
        { code: 'TH01', name: 'Trường Tiểu học Mẫu', type: 'Trường TH', parent: 'XA01' },
      ]),
      quotas: grid('quotas', [
        {
          appliesTo: 'XA01',
          min: 9,
          max: 10,
          kinds: (way.kinds ?? []).map((kind) => kindWords[kind]).join(', '),
          roles: (way.roles ?? []).map((role) => roleWords[role]).join(', '),
        },
      ]),
      allocations: null,
      registrations: grid('registrations', [
        { ...values, id: 'ĐK-2027-001', year: 2027, unit: 'TH01', status: 'Đã gửi', sentDate: '05/01/2027' },
      ]),
      plans: null,
    },
    'Asia/Ho_Chi_Minh',
  );
  const check = checkYear(register, 2027, null);
  return check
    .rowAt(0)
    .findings.map(({ code, severity, place, params }) => [code, severity, place.column, params]);
}

test('says of any row what the check of a register says', () => {
  const word = fc.oneof(
    fc.constantFrom('', 'Cá nhân', 'CN', 'tap the', 'Mô hình', 'Khác', 'Học sinh', 'GV'),
    fc.string(),
  );
  const kinds: fc.Arbitrary<readonly Kind[] | null> = fc.option(
    fc.subarray(['model', 'collective', 'individual'], { minLength: 1 }),
  );
  const roles: fc.Arbitrary<readonly Role[] | null> = fc.option(
    fc.subarray(['teacher', 'student'], { minLength: 1 }),
  );
  const name = fc.oneof(fc.string(), fc.constantFrom('Nguyễn Văn Mẫu', 'NguyÔn ThÞ Lan', '#N/A', ' '));
  fc.assert(
    fc.property(word, word, name, kinds, roles, (kind, role, typed, allowed, named) => {
      const values = { ...person, kind, role, name: typed };
      const way = route({ kinds: allowed, roles: named });
      const said = rowProblems(values, unit, way).map(({ code, severity, place, params }) => [
        code,
        severity,
        place.column,
        params,
      ]);
      expect(said).toEqual(checked(values, way));
    }),
  );
});

test('a name the unit has is found in its list, unless it is settled, of another kind, or the row itself', () => {
  const own = {
    id: 'ĐK-2027-001',
    row: 2,
    year: 2027,
    name: 'Nguyễn Văn Mẫu',
    kind: 'individual',
    status: 'draft',
    counted: false,
  } as const;
  const typed = { ...person, name: 'NGUYỄN  văn mẫu' };
  expect(sameInList([own], typed, null)).toBe(own);
  expect(sameInList([own], typed, own.id)).toBeNull();
  expect(sameInList([own], { ...typed, kind: 'Tập thể' }, null)).toBeNull();
  expect(sameInList([own], { ...typed, name: 'Nguyễn Vân Mẫu' }, null)).toBeNull();
  for (const status of ['withdrawn', 'failed'] as const)
    expect(sameInList([{ ...own, status }], typed, null)).toBeNull();
});
