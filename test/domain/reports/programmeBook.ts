/** Registers of the five programmes as their offices would keep them: the programme's own rows, and a few typed here. */
import { registerChanges } from '../../../src/commands/registerChanges';
import type { Programme } from '../../../src/domain/programme';
import type { ReportGrids } from '../../../src/domain/reports/reportSources';
import type { Cell, Grid } from '../../../src/domain/tables/cell';
import { changeSetGrid } from '../../fixtures/changeSetGrids';
import { tab } from '../followUpTabs';
import { type ReportTabs, reportGrids } from './reportBook';

const nothing = { settings: null, units: null, quotas: null, criteria: null, milestones: null, bases: null };

/** What the office types into `Cấu hình`, over what the programme leaves there. */
export type OfficeRows = readonly (readonly [string, Cell])[];

/** Units given replace those of the programme. */
export function programmeGrids(
  programme: Programme,
  year: number,
  office: OfficeRows,
  tabs: ReportTabs,
): ReportGrids {
  const made = registerChanges(programme, year, nothing);
  const rows = (table: 'settings' | 'units' | 'quotas' | 'criteria' | 'milestones' | 'bases'): Grid =>
    changeSetGrid(made, table);
  return {
    ...reportGrids(tabs),
    settings: [...rows('settings'), ...office],
    units: tabs.units === undefined ? rows('units') : tab('units', tabs.units),
    quotas: rows('quotas'),
    criteria: rows('criteria'),
    milestones: rows('milestones'),
    bases: tabs.bases === undefined ? rows('bases') : tab('bases', tabs.bases),
  };
}
