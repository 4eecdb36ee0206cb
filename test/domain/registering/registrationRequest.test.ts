/** What the form may send, and what nobody may. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankValues,
  cleanLines,
  type FormField,
  formFields,
  hasField,
  longestText,
  missingFields,
  tooLongFields,
  valuesOfKind,
} from '../../../src/domain/registering/registrationFields';
import {
  readCode,
  readRegistrationRequest,
  readUnitAndYear,
  readWithdrawRequest,
} from '../../../src/domain/registering/registrationRequest';

const values = { ...blankValues, kind: 'Cá nhân', name: 'Nguyễn Văn Mẫu', role: 'Giáo viên' };
const request = {
  id: null,
  unit: 'XA01',
  year: 2027,
  send: true,
  values,
  base: null,
  agreed: [],
  overAgreed: false,
};

/** The request with one field of the form at another text. */
const withField = (field: FormField, text: string) => ({ ...request, values: { ...values, [field]: text } });

test('a sound request is read as it is', () => {
  expect(readRegistrationRequest(request)).toEqual(request);
});

test('a field holds so many characters and not one more', () => {
  const limits = Object.entries({
    name: 300,
    achievements: 5_000,
    evidence: 2_000,
    note: 2_000,
    position: 300,
  });
  for (const [field, longest] of limits) {
    const at = (length: number) => () =>
      readRegistrationRequest(withField(field as FormField, 'x'.repeat(length)));
    expect(longestText[field as FormField]).toBe(longest);
    expect(at(longest)).not.toThrow();
    expect(at(longest + 1)).toThrow(TypeError);
    const long = { ...values, [field]: 'x'.repeat(longest + 1) };
    expect([tooLongFields(long, null), tooLongFields(long, values)]).toEqual([[field], [field]]);
    expect(tooLongFields(long, long)).toEqual([]);
  }
});

test('what stood in a cell before may stay there, however long and whatever word it is', () => {
  const strange = { ...values, kind: 'Vật nuôi', achievements: 'x'.repeat(20_000) };
  const edit = { ...request, id: 'ĐK-2027-001', base: strange, values: strange };
  expect(readRegistrationRequest(edit).values).toEqual(strange);
  expect(() => readRegistrationRequest({ ...edit, base: values })).toThrow(TypeError);
});

test.each([
  ['1989', 1989, false],
  ['1990', 1990, true],
  ['2100', 2100, true],
  ['2101', 2101, false],
  ['a half', 2027.5, false],
  ['text', '2027', false],
])('the year %s', (_what, year, isRead) => {
  const read = () => readUnitAndYear('XA01', year);
  if (isRead) expect(read()).toEqual({ unit: 'XA01', year });
  else expect(read).toThrow(TypeError);
});

test('codes are of 1 to 200 characters', () => {
  expect(readCode('x'.repeat(200))).toHaveLength(200);
  for (const code of ['', 'x'.repeat(201), 5, null, undefined, {}])
    expect(() => readCode(code)).toThrow(TypeError);
});

test('a withdrawal has a reason of one line', () => {
  const withdrawal = { id: 'ĐK-2027-001', unit: 'XA01', year: 2027 };
  expect(readWithdrawRequest({ ...withdrawal, reason: ' ghi\n nhầm ' }).reason).toBe('ghi nhầm');
  for (const reason of ['', ' \n ', 'x'.repeat(501), undefined]) {
    expect(() => readWithdrawRequest({ ...withdrawal, reason })).toThrow(TypeError);
  }
});

test('anything at all is read or refused as a TypeError, and what is read holds the form’s fields alone', () => {
  const anything = fc.anything();
  const nearly = fc.record(
    {
      id: anything,
      unit: anything,
      year: anything,
      send: anything,
      values: anything,
      base: anything,
      agreed: anything,
      overAgreed: anything,
    },
    { requiredKeys: [] },
  );
  const mutated = fc
    .tuple(fc.constantFrom(...Object.keys(request)), anything)
    .map(([key, value]) => ({ ...request, [key]: value }));
  fc.assert(
    fc.property(fc.oneof(anything, nearly, mutated), (given) => {
      try {
        const read = readRegistrationRequest(given);
        expect(Object.keys(read.values)).toEqual([...formFields]);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
  );
});

describe('the fields of a kind', () => {
  test.each([
    [
      'a person',
      'individual',
      ['role', 'position', 'consent', 'leader', 'ledCollective', 'directWorker'],
      ['collectiveType'],
    ],
    ['a collective', 'collective', ['collectiveType'], ['role', 'leader']],
    ['a model', 'model', ['collectiveType'], ['role', 'consent']],
  ] as const)('%s', (_what, kind, has, lacks) => {
    expect(has.filter((field) => !hasField(kind, field))).toEqual([]);
    expect(lacks.filter((field) => hasField(kind, field))).toEqual([]);
    expect(hasField(kind, 'achievements')).toBe(true);
  });

  test('what belongs to another kind is cleared', () => {
    const group = valuesOfKind({ ...values, kind: 'Tập thể', collectiveType: 'Trường', achievements: 'Tốt' });
    expect([group.role, group.collectiveType, group.achievements]).toEqual(['', 'Trường', 'Tốt']);
  });

  test('a person needs a role, others do not', () => {
    expect(missingFields({ ...values, role: '' })).toEqual(['role']);
    expect(missingFields({ ...values, kind: 'Tập thể', role: '' })).toEqual([]);
    expect(missingFields(values)).toEqual([]);
  });
});

test('lines stay lines, and what cannot be seen goes', () => {
  expect(cleanLines('\r\n a\u200b  b \r\n\r\nc\n\n')).toBe('a b\n\nc');
});
