/** The rows a programme adds to the tabs, cells as they are stored. */

import type {
  Programme,
  ProgrammeBasis,
  ProgrammeCriterion,
  ProgrammeMilestone,
  ProgrammeQuota,
  ProgrammeUnit,
} from '../domain/programme';
import { conditionWords, storedTarget } from '../domain/review/criterionTarget';
import type { StoredValue } from '../domain/tables/changeSet';
import type { TableKey } from '../domain/tables/tables';
import { milestoneTypes } from '../domain/words/followUpWords';
import { kinds, roles, unitTypes, type Word } from '../domain/words/vocabulary';
import { storedWord } from '../domain/words/words';
import { freeLists } from '../text/workbookText';

export type Row = Readonly<Record<string, StoredValue>>;

/** The tabs a programme fills, besides `Cấu hình`. */
export const programmeTables = [
  'units',
  'quotas',
  'criteria',
  'milestones',
  'bases',
] as const satisfies readonly TableKey[];

export type ProgrammeTable = (typeof programmeTables)[number];

/** Every row of a programme, in its own order. */
export function programmeRows(programme: Programme): Readonly<Record<ProgrammeTable, readonly Row[]>> {
  return {
    units: programme.units.map(unitRow),
    quotas: programme.quotas.map(quotaRow),
    criteria: programme.criteria.map((criterion, index) =>
      criterionRow(criterion, programme.criteriaSet, index + 1),
    ),
    milestones: programme.milestones.map(milestoneRow),
    bases: [...ownBasis(programme), ...programme.bases].map(basisRow),
  };
}

function dateCell(day: string | null | undefined): StoredValue {
  return day === undefined || day === null ? '' : { date: day };
}

function yesNo(value: boolean): string {
  const [yes, no] = freeLists.yesNo;
  return value ? yes : no;
}

function unitRow(unit: ProgrammeUnit): Row {
  return {
    code: unit.code,
    name: unit.name,
    type: storedWords(unitTypes, [unit.type]),
    parent: unit.parent ?? '',
    cluster: unit.cluster ?? '',
    aliases: (unit.aliases ?? []).join('; '),
    areaCode: unit.areaCode ?? '',
    startDate: dateCell(unit.startDate),
    endDate: dateCell(unit.endDate),
    successor: unit.successor ?? '',
    note: unit.note ?? '',
  };
}

function quotaRow(quota: ProgrammeQuota): Row {
  return {
    code: quota.code,
    appliesTo: storedWords(unitTypes, quota.appliesTo),
    min: quota.min ?? '',
    max: quota.max ?? '',
    kinds: quota.kinds === null ? '' : storedWords(kinds, quota.kinds),
    roles: quota.roles === null ? '' : storedWords(roles, quota.roles),
    dueDate: quota.dueDate ?? '',
    dueExceptions: Object.entries(quota.dueExceptions)
      .map(([year, date]) => `${year}: ${date}`)
      .join('; '),
    planRequired: yesNo(quota.planRequired),
    basis: quota.basis,
  };
}

function criterionRow(criterion: ProgrammeCriterion, set: string, order: number): Row {
  const { condition } = criterion;
  return {
    code: criterion.code,
    set,
    appliesTo: storedTarget(criterion.target),
    label: criterion.label,
    required: yesNo(criterion.required === true),
    group: criterion.group ?? '',
    order,
    condition: condition === undefined ? '' : storedWords(conditionWords, [condition]),
    basis: criterion.basis,
  };
}

function milestoneRow(milestone: ProgrammeMilestone): Row {
  return {
    name: milestone.name,
    date: milestone.date,
    type: storedWords(milestoneTypes, [milestone.type]),
    recipient: milestone.recipient,
    basis: milestone.basis,
    appliesTo: storedWords(unitTypes, milestone.appliesTo ?? []),
  };
}

/** The programme's own document comes first among the bases of what the register prints; a draft has no number to cite. */
function ownBasis({ number, issuedOn, issuer, title }: Programme): ProgrammeBasis[] {
  return number === null ? [] : [{ number, date: issuedOn, issuer, title }];
}

function basisRow(basis: ProgrammeBasis): Row {
  return {
    number: basis.number,
    date: dateCell(basis.date),
    issuer: basis.issuer,
    title: basis.title,
    validFrom: dateCell(basis.validFrom),
    validTo: dateCell(basis.validTo),
    usedFor: basis.usedFor ?? '',
  };
}

/** The words of the codes as stored, parted by commas. */
export function storedWords<Code extends string>(
  words: readonly Word<Code>[],
  codes: readonly Code[],
): string {
  return codes.map((code) => storedWord(words, code)).join(', ');
}
