/** The registers that live on after registration, read once from their tabs (domain.md 4.2). */

import { presentGrid, type Register } from '../check/register';
import type { Finding } from '../findings/finding';
import { type RegistrationIndex, registrationIndex } from '../registrations/registrationIndex';
import type { Grid } from '../tables/cell';
import { type Communication, readCommunications } from './communications';
import type { FollowUpGrids } from './followUpGrids';
import type { LineContext } from './followUpLines';
import { type HonouredExemplar, readHonoured } from './honoured';
import { type Inspection, readInspections } from './inspections';
import { type Milestone, readMilestones } from './milestones';
import { type NurtureLine, readNurture } from './nurture';
import { type Proposal, readProposals } from './proposals';

export interface FollowUps {
  /** Codes of `Đăng ký`, for whoever matches more of them. */
  readonly index: RegistrationIndex;
  readonly honoured: readonly HonouredExemplar[];
  /** False when the workbook has no such tab: then nothing is known of who was commended. */
  readonly honouredTab: boolean;
  readonly nurture: readonly NurtureLine[];
  readonly communications: readonly Communication[];
  readonly inspections: readonly Inspection[];
  readonly proposals: readonly Proposal[];
  readonly milestones: readonly Milestone[];
  /** What is wrong with single cells; rules across tabs are in followUpCheck.ts. */
  readonly findings: readonly Finding[];
}

/** Only these tabs are read here; criteria, reviews and bases have their own readers. */
export type FollowUpLineGrids = Pick<
  FollowUpGrids,
  'honoured' | 'nurture' | 'communications' | 'inspections' | 'proposals' | 'milestones'
>;

/**
 * Reads the tabs; one that is absent is as good as empty. Wrong cells become findings; nothing in them can
 * make this fail.
 * @param timeZone the spreadsheet's zone, in which its date cells are calendar dates
 * @throws AppError column_missing when a tab lacks a column it cannot do without
 */
export function readFollowUps(
  grids: FollowUpLineGrids,
  register: Register,
  timeZone: string,
  index: RegistrationIndex = registrationIndex(register.registrations),
): FollowUps {
  const { unitTable, registrations } = register;
  const { period, yearKind } = register.settings;
  const context: LineContext = { unitTable, index, period, timeZone };
  const findings: Finding[] = [];
  const take = <Entry>(
    grid: Grid | null,
    read: (grid: Grid) => { lines: Entry[]; findings: Finding[] },
  ): readonly Entry[] => {
    const present = presentGrid(grid);
    if (present === null) return [];
    const result = read(present);
    for (const found of result.findings) findings.push(found);
    return result.lines;
  };
  return {
    index,
    honoured: take(grids.honoured, (grid) => readHonoured(grid, { ...context, yearKind }, registrations)),
    honouredTab: presentGrid(grids.honoured) !== null,
    nurture: take(grids.nurture, (grid) => readNurture(grid, context)),
    communications: take(grids.communications, (grid) => readCommunications(grid, context)),
    inspections: take(grids.inspections, (grid) => readInspections(grid, context)),
    proposals: take(grids.proposals, (grid) => readProposals(grid, context)),
    milestones: take(grids.milestones, (grid) => readMilestones(grid, context)),
    findings,
  };
}
