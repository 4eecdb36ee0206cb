/** Small registers for documents, written as the tabs they stand for; every name of a person is made up. */

import type { OfficialDocument } from '../../../src/domain/documents/officialDocument';
import { type BuiltReport, buildReport } from '../../../src/domain/reports/buildReport';
import type { ReportGap } from '../../../src/domain/reports/reportGap';
import type { ReportRequest } from '../../../src/domain/reports/reportRequest';
import { type ReportGrids, readReportSources } from '../../../src/domain/reports/reportSources';
import { type Verification, verifyReport } from '../../../src/domain/reports/verifyReport';
import type { Cell } from '../../../src/domain/tables/cell';
import type { TableKey } from '../../../src/domain/tables/tables';
import { reportWording } from '../../../src/text/reports';
import { type Lines, tab } from '../followUpTabs';

export const timeZone = 'Asia/Ho_Chi_Minh';

export type ReportTabs = { [T in Exclude<TableKey, 'settings'>]?: Lines<T> } & {
  settings?: readonly (readonly [string, Cell])[];
};

const tabNames = [
  'allocations',
  'plans',
  'criteria',
  'reviews',
  'honoured',
  'nurture',
  'communications',
  'inspections',
  'proposals',
  'milestones',
  'bases',
] as const;

/** Tabs that are not given are not there, but for the three that must be. */
export function reportGrids(tabs: ReportTabs): ReportGrids {
  const others = Object.fromEntries(
    tabNames.map((name) => [name, tabs[name] === undefined ? null : tab(name, tabs[name] as never)]),
  ) as Pick<ReportGrids, (typeof tabNames)[number]>;
  return {
    ...others,
    settings: tabs.settings === undefined ? null : [['Khóa', 'Giá trị'], ...tabs.settings],
    units: tab('units', tabs.units ?? []),
    quotas: tab('quotas', tabs.quotas ?? []),
    registrations: tab('registrations', tabs.registrations ?? []),
  };
}

/** A request with number 12 and the date 20/02/2024, but for what is given. */
export function request(given: Partial<ReportRequest> & Pick<ReportRequest, 'kind'>): ReportRequest {
  const from = given.from ?? 2024;
  return {
    from,
    to: given.to ?? from,
    unit: null,
    registrations: [],
    number: 12,
    date: { day: 20, month: 2, year: 2024 },
    chair: null,
    secretary: null,
    ...given,
  };
}

export function build(tabs: ReportTabs | ReportGrids, asked: ReportRequest): BuiltReport {
  return buildReport(readReportSources(gridsOf(tabs), timeZone), asked, reportWording);
}

function gridsOf(tabs: ReportTabs | ReportGrids): ReportGrids {
  return isGrids(tabs) ? tabs : reportGrids(tabs);
}

function isGrids(tabs: ReportTabs | ReportGrids): tabs is ReportGrids {
  return Array.isArray(tabs.registrations?.[0]);
}

/** The document of a request that nothing refuses. */
export function documentOf(tabs: ReportTabs | ReportGrids, asked: ReportRequest): OfficialDocument {
  const { document, gaps } = build(tabs, asked);
  if (document === null) throw new Error(`no document: ${gapCodes(gaps).join(', ')}`);
  return document;
}

export function verify(tabs: ReportTabs | ReportGrids, asked: ReportRequest): Verification {
  return verifyReport(documentOf(tabs, asked), asked, gridsOf(tabs), timeZone);
}

/** `!code` for a blocking gap. */
export function gapCodes(gaps: readonly ReportGap[]): string[] {
  return gaps.map(({ code, blocking }) => (blocking ? `!${code}` : code));
}

export function gapOf<C extends ReportGap['code']>(
  { gaps }: Pick<BuiltReport, 'gaps'>,
  code: C,
): ReportGap<C>['params'] {
  const found = gaps.find((gap) => gap.code === code);
  if (found === undefined) throw new Error(`no gap ${code} among ${gapCodes(gaps).join(', ')}`);
  return found.params as ReportGap<C>['params'];
}
