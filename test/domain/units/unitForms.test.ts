/** Units are kept by the words of their names that no rule changes: this must never hide a unit that a rule would find. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownWords, readNameKey } from '../../../src/domain/units/unitName';
import { type Marks, unitWord } from '../../../src/domain/units/unitPhrases';

const marks: readonly Marks[] = ['kept', 'dropped'];
const words = fc.constantFrom(
  ...'Trường trường Tiểu học TH THCS THPT MN Mầm non mẫu giáo trung cơ sở phổ thông và & - / số 1 02 II a B'.split(
    ' ',
  ),
  ...'xã X. P. TT phường thị trấn cụm thi đua UBND ủy ban nhân dân phòng GD&ĐT Sở PGD Cửu Cao Long 19/5 Hưng.'.split(
    ' ',
  ),
);
const name = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

test.each(marks)('names of one form have the same own words (marks %s)', (kept) => {
  const byForm = new Map<string, string>();
  fc.assert(
    fc.property(name, (text) => {
      const key = unitWord(text, kept);
      const { full } = readNameKey(key, kept);
      const own = ownWords(key, kept);
      const known = byForm.get(full);
      if (full !== '') byForm.set(full, own);
      expect(known ?? own).toBe(own);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['Trường Tiểu học Cửu Cao', 'TH Cửu Cao'],
  ['Cụm thi đua số 03', 'cụm 3'],
  ['Trường THCS & THPT Long Hưng', 'Long Hưng'],
  ['X. Cửu Cao', 'xã Cửu Cao'],
])('%s and %s are looked for in one place', (a, b) => {
  expect(ownWords(unitWord(a, 'kept'), 'kept')).toBe(ownWords(unitWord(b, 'kept'), 'kept'));
});
