/** What may be registered, on registers made at random, against the check that was written by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextRegistrationId } from '../../../src/commands/missingIds';
import type { RegisterGrids } from '../../../src/domain/check/register';
import { AppError } from '../../../src/domain/findings/appError';
import { type Decision, decideRegistration } from '../../../src/domain/registering/decideRegistration';
import { nearRows } from '../../../src/domain/registering/nearRows';
import { registerOfYear, unitOfYear } from '../../../src/domain/registering/registerOfYear';
import { blankValues } from '../../../src/domain/registering/registrationFields';
import type { RegistrationRequest } from '../../../src/domain/registering/registrationRequest';
import { unitStanding } from '../../../src/domain/registering/unitStanding';
import { checkByHand } from '../../oracle/checkByHand';
import { randomRegister } from '../../oracle/randomRegister';

const year = 2024;
const options = { year, timeZone: 'Asia/Ho_Chi_Minh', today: { year: 2024, month: 1, day: 5 } };
const codes = [
  'XA01',
  'XM01',
  'XA02',
  'TT01',
  'MN01',
  'TH01',
  'TH02',
  'CS01',
  'TC01',
  'TO01',
  'CL01',
  'CL02',
  'CQ01',
];
const timeout = 60_000;

/** Null where no unit of the year has the code. */
function orUnknown<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'unit_unknown') return null;
    throw error;
  }
}

function decide(grids: RegisterGrids, request: RegistrationRequest): Decision | null {
  return orUnknown(() => decideRegistration({ ...options, grids, request, nextId: nextRegistrationId }));
}

const requests: fc.Arbitrary<RegistrationRequest> = fc
  .record({
    unit: fc.constantFrom(...codes),
    kind: fc.constantFrom('Mô hình', 'Tập thể', 'Cá nhân'),
    name: fc.constantFrom('Nguyễn Văn Mẫu', 'Lý Thị Mỹ', 'Tổ Toán', 'Trần Thị Mới'),
    via: fc.constantFrom('', '', 'CL01', 'Huyện đoàn'),
    send: fc.boolean(),
  })
  .map(({ unit, kind, name, via, send }) => ({
    id: null,
    unit,
    year,
    send,
    values: { ...blankValues, kind, name, via, role: kind === 'Cá nhân' ? 'Giáo viên' : '' },
    base: null,
    agreed: [],
    overAgreed: false,
  }));

describe('on any register', () => {
  test(
    'a unit stands as the check made by hand says, and as the rows near it say',
    () => {
      fc.assert(
        fc.property(randomRegister, fc.constantFrom(...codes), (grids, code) => {
          const whole = registerOfYear(grids, options);
          const unit = orUnknown(() => unitOfYear(whole.context, code));
          if (unit === null) return;
          const standing = unitStanding(whole, unit);
          const byHand = new Map(checkByHand(grids, year).units.map((one) => [one.code, one]));
          for (const { counting, counted, max } of standing.routes) {
            const same = counting === null ? undefined : byHand.get(counting.code);
            if (same !== undefined) expect([counted, max]).toEqual([same.counted, same.max]);
          }
          const registrations = nearRows(grids.registrations, whole.context, unit);
          expect(unitStanding(registerOfYear({ ...grids, registrations }, options), unit)).toEqual(standing);
        }),
        { numRuns: 150 },
      );
    },
    timeout,
  );

  test(
    'what is written takes no place that is not there, and counts where it was sent',
    () => {
      let written = 0;
      let full = 0;
      fc.assert(
        fc.property(randomRegister, requests, (grids, request) => {
          const decision = decide(grids, request);
          if (decision?.kind === 'full') full++;
          if (decision?.kind !== 'write') return;
          written++;
          const { registrations } = decision.after.register;
          expect(registrations.grid).toHaveLength(grids.registrations.length + 1);
          expect(grids.registrations.flat()).not.toContain(decision.id);
          const { rows, units } = checkByHand({ ...grids, registrations: registrations.grid }, year);
          const own = rows.find(({ row }) => row === registrations.grid.length);
          expect(own?.counted ?? false).toBe(decision.row.counted);
          if (own?.counted !== true) return;
          const unit = units.find(({ code }) => code === own.countingUnit?.code);
          if (unit?.max !== null && unit?.max !== undefined)
            expect(unit.counted).toBeLessThanOrEqual(unit.max);
        }),
        { numRuns: 400 },
      );
      // Both ways were gone.
      expect([written > 20, full > 5]).toEqual([true, true]);
    },
    timeout,
  );

  test(
    'the same sent twice is written once',
    () => {
      fc.assert(
        fc.property(randomRegister, requests, (grids, request) => {
          const first = decide(grids, request);
          if (first?.kind !== 'write') return;
          const registrations = first.after.register.registrations.grid;
          expect(decide({ ...grids, registrations }, request)).toMatchObject({ kind: 'done', id: first.id });
        }),
        { numRuns: 150 },
      );
    },
    timeout,
  );
});
