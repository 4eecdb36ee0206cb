/** What has become of the sample's registrations: the lines are sound, and what was left undone on purpose is found. */
import { describe, expect, it } from 'vitest';
import { sampleRows } from '../../local/sample/sampleRows';
import { registerChanges } from '../../src/commands/registerChanges';
import { checkYear } from '../../src/domain/check/check';
import { readRegister } from '../../src/domain/check/register';
import type { Finding } from '../../src/domain/findings/finding';
import { checkFollowUps } from '../../src/domain/followUps/followUpCheck';
import { readFollowUps } from '../../src/domain/followUps/followUps';
import { readDetails } from '../../src/domain/registrations/registrationDetails';
import { readCriteria } from '../../src/domain/review/criteria';
import { checkReviews } from '../../src/domain/review/reviewCheck';
import { readReviews } from '../../src/domain/review/reviews';
import { vanGiang } from '../../src/programmes/vanGiang';
import { changeSetGrid } from '../fixtures/changeSetGrids';

const timeZone = 'Asia/Ho_Chi_Minh';
const today = { year: 2024, month: 2, day: 20 };
const nothing = { settings: null, units: null, quotas: null, criteria: null, milestones: null, bases: null };
const made = registerChanges(vanGiang, 2024, nothing);

const register = readRegister(
  {
    ...sampleRows,
    settings: changeSetGrid(made, 'settings'),
    quotas: changeSetGrid(made, 'quotas'),
  },
  timeZone,
);
const details = readDetails(register.registrations);
const followUps = readFollowUps({ ...sampleRows, milestones: null }, register, timeZone);
const criteria = readCriteria(changeSetGrid(made, 'criteria'), register.unitTable);
const reviewed = checkReviews({
  register,
  details,
  criteria,
  reviews: readReviews(sampleRows.reviews, timeZone),
  honoured: followUps.honoured,
  proposed: new Set(followUps.proposals.flatMap(({ registrations }) => registrations)),
  timeZone,
  year: 2024,
});

function told(findings: readonly Finding[]): string[] {
  return findings.map(({ code, place, params }) => `${code} ${place.table} ${JSON.stringify(params)}`);
}

describe('the registers that live on, in the sample', () => {
  it('hold 8 exemplars, 5 lines of help, 6 of publicity, 4 of field work and 3 proposals', () => {
    const { honoured, nurture, communications, inspections, proposals } = followUps;
    expect([honoured, nurture, communications, inspections, proposals].map((lines) => lines.length)).toEqual([
      8, 5, 6, 4, 3,
    ]);
  });

  it('name only registrations and units that are there, on days that can be read', () => {
    expect(told(followUps.findings)).toEqual([]);
  });

  it('leave undone: two agencies without exemplars, one help not written down, one open difficulty', () => {
    const findings = checkFollowUps({
      register,
      details,
      followUps,
      checks: [checkYear(register, 2024, today)],
      today,
    });
    expect(told(findings)).toEqual([
      'agency_without_honoured units {"unit":"Phòng Nội vụ"}',
      'agency_without_honoured units {"unit":"Huyện đoàn"}',
      'nurture_missing registrations {}',
      'issue_open inspections {"unit":"Xã Thắng Lợi","date":"2024-01-30"}',
    ]);
  });

  it('review every registration that passed and leave one verdict of another blank', () => {
    expect(new Set(sampleRows.reviews.slice(1).map(([id]) => id)).size).toBe(19);
    expect(told(reviewed.findings)).toEqual([
      'review_verdict_missing reviews {"registration":"ĐK-2024-003","criterion":"VG-2"}',
    ]);
  });

  it('count what the review of a school’s collective met', () => {
    const assessment = reviewed.assessmentOf('ĐK-2024-005');
    // Eight criteria of a school: six met, one not, one does not apply; none is a bar.
    expect([assessment?.outcome, assessment?.metCount]).toEqual(['may_pass', 6]);
  });
});
