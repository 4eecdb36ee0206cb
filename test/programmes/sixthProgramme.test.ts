/**
 * A sixth programme without a line of code: as a data object, and as rows an office types into a register of the
 * blank programme. Read back, the two are the same, and are what the programme says.
 */
import { describe, expect, it } from 'vitest';
import { registerChanges } from '../../src/commands/registerChanges';
import { readRegister } from '../../src/domain/check/register';
import { isoDate } from '../../src/domain/dates/plainDate';
import { readBases } from '../../src/domain/followUps/bases';
import { readFollowUps } from '../../src/domain/followUps/followUps';
import { readCriteria } from '../../src/domain/review/criteria';
import type { Grid } from '../../src/domain/tables/cell';
import type { ChangeSet } from '../../src/domain/tables/changeSet';
import type { TableKey } from '../../src/domain/tables/tables';
import { blank } from '../../src/programmes/blank';
import { changeSetGrid } from '../fixtures/changeSetGrids';
import { sixthProgramme } from '../fixtures/sixthProgramme';
import { typedRows } from '../fixtures/sixthProgrammeTyped';

const timeZone = 'Asia/Ho_Chi_Minh';
const nothing = { settings: null, units: null, quotas: null, criteria: null, milestones: null, bases: null };

/** Everything the readers find in the tabs a programme fills. */
function read(grid: (table: TableKey) => Grid) {
  const register = readRegister(
    {
      settings: grid('settings'),
      units: grid('units'),
      quotas: grid('quotas'),
      allocations: null,
      registrations: grid('registrations'),
      plans: null,
    },
    timeZone,
  );
  const { criteria, findings: criterionFindings } = readCriteria(grid('criteria'), register.unitTable);
  const { milestones, findings: milestoneFindings } = readFollowUps(
    {
      honoured: null,
      nurture: null,
      communications: null,
      inspections: null,
      proposals: null,
      milestones: grid('milestones'),
    },
    register,
    timeZone,
  );
  const { bases, findings: baseFindings } = readBases(grid('bases'), timeZone);
  return {
    settings: register.settings,
    units: register.unitTable.units.map(({ code, name, type, aliases, start, parents, successors }) => ({
      ...{ code, name, type, aliases, start, parents, successors },
    })),
    quotas: register.quotas.map(({ target: _typed, ...quota }) => quota),
    criteria: criteria.map(({ appliesTo: _typed, ...criterion }) => criterion),
    milestones: milestones.map(({ target: _typed, ...milestone }) => milestone),
    bases,
    findings: [...register.findings, ...criterionFindings, ...milestoneFindings, ...baseFindings],
  };
}

function madeFrom(changes: ChangeSet) {
  return (table: TableKey): Grid => changeSetGrid(changes, table);
}

/** The blank programme's settings, with the one value the office types. */
function officeSettings(grid: Grid): Grid {
  return grid.map((row) => (row[0] === 'Giai đoạn' ? [row[0], '2026 - 2030', row[2]] : [...row]));
}

const asData = read(madeFrom(registerChanges(sixthProgramme, 2026, nothing)));
const fromBlank = registerChanges(blank, 2026, nothing);
const asTyped = read((table) =>
  table === 'settings'
    ? officeSettings(changeSetGrid(fromBlank, 'settings'))
    : (typedRows[table] ?? changeSetGrid(fromBlank, table)),
);

describe('a sixth programme', () => {
  it('is the same by data and by rows typed into a blank register', () => {
    expect(asTyped).toEqual(asData);
  });

  it('is found to lack one thing: the day of the event the plan does not date', () => {
    expect(asData.findings.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['milestone_date_invalid', 'warning', { name: 'Sơ kết giữa kỳ', value: '' }],
    ]);
  });

  it('has its year, its period and the usual settings', () => {
    expect(asData.settings).toEqual({
      year: 2026,
      dueDayIncluded: false,
      countedStatuses: ['sent', 'reviewing', 'passed'],
      period: { from: 2026, to: 2030 },
      yearKind: 'calendar',
      overMaximum: 'refused',
    });
  });

  it('has its quotas', () => {
    expect(
      asData.quotas.map(({ types, min, max, kinds, roles, planRequired }) => [
        types,
        min,
        max,
        kinds,
        roles,
        planRequired,
      ]),
    ).toEqual([
      [['preschool', 'primary', 'lower_secondary'], 2, 4, null, null, true],
      [['commune'], null, 2, ['individual'], ['student', 'teacher'], false],
    ]);
    const [due] = asData.quotas.map((quota) => quota.due);
    expect([due?.yearly?.day, due?.yearly?.month]).toEqual([15, 3]);
    expect([...(due?.exceptions ?? [])].map(([year, { day, month }]) => [year, day, month])).toEqual([
      [2026, 30, 4],
      [2028, 1, 4],
    ]);
  });

  it('has its criteria, each for whom it is meant', () => {
    expect(
      asData.criteria.map(({ code, target, required, group, condition }) => [
        code,
        target,
        required,
        group !== '',
        condition,
      ]),
    ).toEqual([
      ['BA-1', {}, false, false, null],
      ['BA-2', {}, true, false, null],
      ['BA-3', { kinds: ['model', 'collective'] }, false, false, null],
      ['BA-4', { kinds: ['collective'], collectiveTypes: ['subject_group'] }, true, false, null],
      ['BA-5a', { roles: ['student'] }, false, true, null],
      ['BA-5b', { roles: ['student'] }, false, true, null],
      ['BA-6', { kinds: ['individual'], leader: true }, false, false, 'led_collective'],
      ['BA-7', { unitTypes: ['preschool'] }, false, false, null],
      ['BA-8', { proposal: true }, false, false, null],
    ]);
    const [first, second] = asData.criteria.filter(({ group }) => group !== '');
    expect(first?.group).toBe(second?.group);
  });

  it('has its milestones', () => {
    expect(asData.milestones.map(({ name, when, type, types }) => [name, when, type, types])).toEqual([
      ['Báo cáo năm', { kind: 'yearly', day: 30, month: 11, closing: false }, 'report', []],
      [
        'Ngày hội nêu gương',
        { kind: 'once', date: { year: 2027, month: 11, day: 20 }, closing: false },
        'honour_day',
        [],
      ],
      ['Tổng kết kế hoạch', { kind: 'year', year: 2030 }, 'final_review', []],
      ['Sơ kết giữa kỳ', null, 'interim_review', []],
      [
        'Gửi danh sách bổ sung',
        { kind: 'yearly', day: 1, month: 9, closing: false },
        'due',
        ['primary', 'lower_secondary'],
      ],
    ]);
  });

  it('has its legal bases, itself first', () => {
    const day = (date: { year: number; month: number; day: number } | null): string =>
      date === null ? '-' : isoDate(date);
    expect(
      asData.bases.map(({ number, date, validFrom, validTo }) =>
        [number, day(date), day(validFrom), day(validTo)].join(' | '),
      ),
    ).toEqual([
      '15/KH-UBND | 2026-01-20 | - | -',
      '08/KH-UBND | 2026-01-05 | - | -',
      'Thông báo kết luận họp xã | - | - | -',
      '03/2025/TT-XYZ | 2025-08-04 | 2025-09-01 | 2027-02-28',
    ]);
  });
});
