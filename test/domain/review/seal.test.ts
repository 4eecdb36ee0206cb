/** The seal: what is noticed after a review, and that its text survives whatever is typed and copied. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedSinceReview,
  isSound,
  readSeal,
  resealFields,
  type Seal,
  sealFields,
  writeSeal,
} from '../../../src/domain/review/seal';
import { type FieldValues, sealedFields } from '../../../src/domain/review/sealedFields';
import { storedCell } from '../../../src/domain/tables/storedCell';
import { textHash } from '../../../src/domain/text/textHash';

const values: FieldValues = {
  year: 2024,
  unit: 'XA01',
  via: '',
  kind: 'Cá nhân',
  name: 'Nguyễn Văn An',
  role: 'Giáo viên',
  position: 'Tổ trưởng, Trường TH Phụng Công',
  movement: 'Dạy tốt, học tốt',
  scope: 'Toàn diện',
  achievements: 'Giáo viên giỏi cấp tỉnh\nChiến sĩ thi đua cơ sở',
  evidence: 'https://example.vn/ho-so',
  collectiveType: '',
  leader: true,
  ledCollective: '',
};

const seal: Seal = { id: 'ĐK-2024-001', status: 'passed', stage: 'nurturing', fields: sealFields(values) };

/** A seal as it comes back from the cell. */
function kept(one: Seal): Seal {
  const read = readSeal(writeSeal(one));
  if (read === null || read === 'damaged') throw new Error(`not a seal: ${String(read)}`);
  return read;
}

const changesOf = (one: Seal, now: FieldValues) =>
  changedSinceReview(kept(one).fields ?? sealFields(now), now).map(({ field }) => field);

describe('the text', () => {
  test('is JSON on one line, the same for the same seal', () => {
    expect(writeSeal(seal)).toBe(writeSeal({ ...seal, fields: sealFields({ ...values }) }));
    expect(writeSeal(seal)).toMatch(
      /^\{"v":1,"id":"ĐK-2024-001","s":"passed","g":"nurturing","f":"[0-9a-f]{16}","x":\{/,
    );
    expect(writeSeal(seal)).not.toMatch(/[\n\t]/);
  });

  test('of a row that is not Đạt holds no person’s data', () => {
    expect(writeSeal({ id: 'A', status: 'sent', stage: null, fields: null })).toBe(
      '{"v":1,"id":"A","s":"sent"}',
    );
  });

  test('gives back what was sealed', () => {
    expect(kept(seal)).toEqual(seal);
    expect(kept({ ...seal, stage: null })).toEqual({ ...seal, stage: null });
  });

  test('writes invisible signs as escapes, so that copying cannot drop them', () => {
    const odd = { ...values, name: 'An\u200b\u00a0Bình\ufeff\u2028\ufe0f😀' };
    const text = writeSeal({ ...seal, fields: sealFields(odd) });
    expect(text).not.toMatch(/[\u200b\u00a0\ufeff\u2028]/);
    expect(text).toContain('An\\u200b\\u00a0Bình\\ufeff\\u2028\\ufe0f😀');
    expect(changesOf({ ...seal, fields: sealFields(odd) }, odd)).toEqual([]);
  });

  test('is a seal still after the blanks a copy may put around it, and in decomposed letters', () => {
    const text = writeSeal(seal);
    expect(readSeal(` ${text}\n`)).toEqual(seal);
    const decomposed = readSeal(text.normalize('NFD'));
    expect(decomposed).not.toBe('damaged');
    expect(
      decomposed !== 'damaged' && decomposed?.fields !== null && isSound(decomposed?.fields as never),
    ).toBe(true);
  });

  test.each([
    ['one long field', { achievements: 'x'.repeat(50_000) }],
    ['all fields long', Object.fromEntries(sealedFields.map((field) => [field, 'ấ'.repeat(50_000)]))],
    ['quotation marks', { achievements: '"'.repeat(50_000) }],
    ['backslashes', { name: '\\'.repeat(30_000), achievements: '\\'.repeat(50_000) }],
    ['half letters', Object.fromEntries(sealedFields.map((field) => [field, '\ud83d'.repeat(50_000)]))],
    ['controls', Object.fromEntries(sealedFields.map((field) => [field, '\u0001'.repeat(50_000)]))],
    ['many middling fields', Object.fromEntries(sealedFields.map((field) => [field, 'n'.repeat(4_000)]))],
  ])('fits into a cell: %s', (_name, long) => {
    const now = { ...values, ...long };
    const text = writeSeal({
      id: 'x'.repeat(50_000),
      status: 'passed',
      stage: null,
      fields: sealFields(now),
    });
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text.charAt(0)).toBe('{');
    const back = readSeal(text) as Seal;
    expect(back.fields !== null && isSound(back.fields)).toBe(true);
    expect(changedSinceReview(back.fields ?? sealFields(values), now)).toEqual([]);
  });

  test('keeps a long summary whole as long as there is room', () => {
    const long = { ...values, achievements: 'Thành tích. '.repeat(3_000) };
    const [change] = changedSinceReview(
      kept({ ...seal, fields: sealFields(long) }).fields ?? sealFields(values),
      values,
    );
    expect(change?.old).toBe(long.achievements);
  });
});

describe('a damaged seal', () => {
  test.each([
    'Đạt',
    '{',
    '{"v":1}',
    '{"v":1,"id":"A","s":"Đạt"}',
    '{"v":1,"id":"A","s":"passed","g":"đang"}',
    '{"v":1,"id":"A","s":"passed","f":"x"}',
    '{"v":1,"id":"A","s":"passed","f":"x","x":{"name":{"a":1}}}',
    '{"v":1,"id":"A","s":"passed","f":"x","x":{"name":[1,2,3]}}',
    `{"v":1,"id":${'['.repeat(49_000)}`,
    17,
    true,
    new Date(0),
  ])('%j is no seal', (cell) => {
    expect(readSeal(cell)).toBe('damaged');
  });

  test.each(['', ' ', null, undefined])('%j is no seal at all', (cell) => {
    expect(readSeal(cell)).toBe(null);
  });

  test('whose values were changed behind its fingerprint is not sound', () => {
    const text = writeSeal(seal).replace('Nguyễn Văn An', 'Nguyễn Văn Anh');
    const read = readSeal(text) as Seal;
    expect(read.fields !== null && isSound(read.fields)).toBe(false);
    expect(isSound(sealFields(values))).toBe(true);
  });
});

describe('what is noticed', () => {
  test.each(sealedFields)('a change of %s', (field) => {
    const now = { ...values, [field]: 'Điều khác' };
    expect(changesOf(seal, now)).toEqual([field]);
  });

  test.each([
    ['a decomposed resave', { name: 'Nguyễn Văn An'.normalize('NFD') }],
    ['spaces', { name: '  Nguyễn  Văn\u00a0An ' }],
    ['a zero-width sign', { name: 'Nguyễn Văn\u200b An' }],
    ['a number turned into text', { year: '2024' }],
    ['a line end turned into a space', { achievements: 'Giáo viên giỏi cấp tỉnh Chiến sĩ thi đua cơ sở' }],
  ])('nothing after %s', (_name, same) => {
    expect(changesOf(seal, { ...values, ...same })).toEqual([]);
  });

  test.each([
    ['another tone', { name: 'Nguyễn Văn Án' }],
    ['another capital', { name: 'nguyễn văn an' }],
    ['a mark less', { name: 'Nguyen Văn An' }],
    ['a field emptied', { name: '' }],
    ['a failed formula', { name: '#N/A' }],
    ['one letter in a long text', { name: 'Nguyễn Văn Am' }],
  ])('%s', (_name, changed) => {
    expect(changesOf(seal, { ...values, ...changed })).toEqual(['name']);
  });

  test('a change at the very end of a text too long to be kept', () => {
    const long = 'a'.repeat(49_999);
    const sealed = { ...seal, fields: sealFields({ ...values, achievements: `${long}b` }) };
    expect(changesOf(sealed, { ...values, achievements: `${long}b` })).toEqual([]);
    const [change] = changedSinceReview(kept(sealed).fields ?? sealFields(values), {
      ...values,
      achievements: `${long}c`,
    });
    expect(change).toMatchObject({ field: 'achievements', before: `${'a'.repeat(120)}…`, old: null });
  });

  test('values as people read them, dates as YYYY-MM-DD', () => {
    const dated = { ...values, scope: { date: '2024-01-05' } };
    const now = { ...values, scope: 'Lĩnh vực' };
    expect(changedSinceReview(sealFields(dated), now)).toEqual([
      { field: 'scope', before: '2024-01-05', after: 'Lĩnh vực', old: { date: '2024-01-05' } },
    ]);
    expect(changedSinceReview(sealFields(values), { ...values, year: 2025 })).toEqual([
      { field: 'year', before: '2024', after: '2025', old: 2024 },
    ]);
  });

  test('a failed formula at the time of the review cannot be put back', () => {
    const [change] = changedSinceReview(sealFields({ ...values, name: '#REF!' }), values);
    expect(change).toMatchObject({ before: '#REF!', after: 'Nguyễn Văn An', old: null });
  });
});

test('fields are sealed anew one by one', () => {
  const now = { ...values, name: 'Nguyễn Văn Ân', scope: 'Lĩnh vực' };
  const resealed = resealFields(sealFields(values), now, ['name']);
  expect(isSound(resealed)).toBe(true);
  expect(changedSinceReview(resealed, now).map(({ field }) => field)).toEqual(['scope']);
});

test('whatever the fields hold, the seal gives it back and fits', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.integer(),
    fc.boolean(),
    fc.constant({ date: '2024-02-29' }),
    fc.constantFrom('=1+1', '+84', '-x', '@ai', '"', '\\', '\n', '#N/A', '__proto__', '{"v":1}'),
  );
  const fields = fc.record(
    Object.fromEntries(sealedFields.map((field) => [field, value])),
  ) as fc.Arbitrary<FieldValues>;
  fc.assert(
    fc.property(fields, fields, fc.string({ maxLength: 300 }), (now, later, id) => {
      const one: Seal = { id, status: 'passed', stage: null, fields: sealFields(now) };
      const text = writeSeal(one);
      const back = kept(one);
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(text).not.toMatch(/^[=+\-@]/);
      expect(changedSinceReview(back.fields ?? sealFields(now), now)).toEqual([]);
      expect(back.fields !== null && isSound(back.fields)).toBe(true);
      const changed = changedSinceReview(back.fields ?? sealFields(now), later);
      for (const { field, old } of changed) if (old !== null) expect(old).toEqual(now[field]);
    }),
    { numRuns: 50 },
  );
});

describe('textHash', () => {
  // Kept in workbooks, so these never change; reckoned by a program of their own in another language.
  test.each([
    ['', 'ab3e7c0bebb6c228'],
    ['a', '1a80b1b37a5dab1f'],
    ['Nguyễn Văn An', 'ffa9dbf74ebb2026'],
  ])('of %j', (text, hash) => {
    expect(textHash(text)).toBe(hash);
  });

  test('tells near texts apart', () => {
    const texts = ['', ' ', 'a', 'b', 'ab', 'ba', 'aa', 'á', 'ạ', 'Nguyễn Văn An', 'Nguyễn Văn Ân'];
    expect(new Set(texts.map(textHash)).size).toBe(texts.length);
    const numbers = Array.from({ length: 20_000 }, (_, number) => textHash(`ĐK-2024-${number}`));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const half of [0, 8]) {
      const halves = new Set(numbers.map((hash) => hash.slice(half, half + 8)));
      expect(halves.size).toBeGreaterThan(19_990);
    }
  });
});

test.each([
  [null, ''],
  [undefined, ''],
  ['  An ', '  An '],
  [12, 12],
  [false, false],
  [new Date('2024-01-04T17:00:00Z'), { date: '2024-01-05' }],
  [new Date(Number.NaN), { date: 'Invalid Date' }],
  ['#N/A', '#N/A'],
])('storedCell(%j)', (cell, stored) => {
  expect(storedCell(cell, 'Asia/Ho_Chi_Minh')).toEqual(stored);
});
