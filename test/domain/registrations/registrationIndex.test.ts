/** Codes in other tabs find their registration however they were typed, and never another one. */
import { describe, expect, test } from 'vitest';
import { registrationIndex } from '../../../src/domain/registrations/registrationIndex';
import { readRegistrations } from '../../../src/domain/registrations/registrations';
import { registrations, timeZone } from '../registerGrids';

const index = (ids: readonly (string | number)[]) =>
  registrationIndex(readRegistrations(registrations(ids.map((id) => ({ id }))), timeZone));

describe('a code as typed', () => {
  const { find } = index(['ĐK-2024-001', 'ĐK-2024-002', ' ĐK-2024-003 ', 17, 'DK-2023-001']);
  test.each([
    { code: 'ĐK-2024-001', position: 0 },
    { code: 'ĐK-2024-002', position: 1 },
    // The blanks are those of the register.
    { code: 'ĐK-2024-003', position: 2 },
    { code: '17', position: 3 },
    { code: 'đk-2024-001', position: 0 },
    { code: 'dk-2024-002', position: 1 },
    { code: 'ĐK–2024–001', position: 0 },
    { code: 'ĐK-2023-001', position: 4 },
    { code: 'ĐK-2024-01', position: -1 },
    { code: 'ĐK-2024-0011', position: -1 },
    { code: '', position: -1 },
    { code: 'ĐK-2024-001 '.repeat(5000), position: -1 },
  ])('“$code” is at $position', ({ code, position }) => {
    expect(find(code)).toBe(position);
  });
});

test('of two registrations with one code the first is meant', () => {
  expect(index(['A1', 'B1', 'A1']).find('A1')).toBe(0);
});

describe('codes that differ only in case or diacritics', () => {
  const { find } = index(['ĐK-1', 'DK-1', 'XA-a', 'XA-A']);
  test.each([
    { code: 'ĐK-1', position: 0 },
    { code: 'DK-1', position: 1 },
    // Letters tell these apart, case does not.
    { code: 'đk-1', position: 0 },
    { code: 'dk-1', position: 1 },
    { code: 'xa-a', position: -1 },
    { code: 'XA-A', position: 3 },
  ])('“$code” is at $position', ({ code, position }) => {
    expect(find(code)).toBe(position);
  });
});

test('a tab without codes has none to find', () => {
  const grid = registrations([{ id: 'ĐK-1' }]).map((row) => row.slice(1));
  expect(registrationIndex(readRegistrations(grid, timeZone)).find('ĐK-1')).toBe(-1);
});
