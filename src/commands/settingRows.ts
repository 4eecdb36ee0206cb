/** The rows of `Cấu hình` a new register lists: what a check reads, what the programme says, what the office types. */
import type { Programme } from '../domain/programme';
import { dueDayValues, overMaximumValues, settingKeys } from '../domain/quotas/settings';
import {
  collectiveTypes,
  countedStatuses,
  kinds,
  roles,
  statuses,
  unitTypes,
} from '../domain/words/vocabulary';
import { authorityLevels } from '../programmes/authorityLevels';
import { inOrder, programmeSettings, reportWords, withWhom, yearKindWords } from '../text/programmeText';
import { officeSettings, settingLabels } from '../text/workbookText';
import { type Row, storedWords } from './programmeRows';

/** In the order they stand in the tab; a value nobody prescribes is blank. */
export function settingRows(programme: Programme, year: number): Row[] {
  const said = programmeValues(programme);
  return [
    { key: settingKeys.year, value: String(year), note: settingLabels.yearNote },
    { key: settingLabels.programme, value: programmeValue(programme), note: settingLabels.programmeNote },
    { key: settingKeys.period, value: periodValue(programme), note: settingLabels.periodNote },
    { key: settingKeys.dueDay, value: dueDayValues.excluded, note: settingLabels.dueDayNote },
    {
      key: settingKeys.countedStatuses,
      value: storedWords(statuses, countedStatuses),
      note: settingLabels.countedStatusesNote,
    },
    {
      key: settingKeys.overMaximum,
      value: overMaximumValues[programme.overMaximum ?? 'refused'],
      note: settingLabels.overMaximumNote,
    },
    ...(Object.keys(said) as (keyof typeof said)[]).map((id) => ({
      ...programmeSettings[id],
      value: said[id],
    })),
    ...officeSettings.map(({ key, note }) => ({ key, value: '', note })),
  ];
}

/** The number by which the register's plan is cited, or the title of a draft without one; blank for no plan at all. */
export function programmeValue({ number, title, issuer }: Programme): string {
  return number ?? (issuer === '' ? '' : title);
}

function periodValue({ period }: Programme): string {
  return period === null ? '' : `${period.from}-${period.to}`;
}

/** The document's own word where it has one, else its level's (domain.md 2.2). */
function programmeValues(programme: Programme): Readonly<Record<keyof typeof programmeSettings, string>> {
  const level = authorityLevels[programme.level];
  const { aggregator, approver, reportsTo } = { ...level, ...programme.authority };
  const registers = programme.unitTypes.length > 0 ? programme.unitTypes : level.registers;
  return {
    yearKind: yearKindWords[programme.yearKind],
    level: level.name,
    aggregator,
    approver,
    reportsTo,
    unitTypes: storedWords(unitTypes, registers),
    kinds: storedWords(kinds, programme.kinds),
    roles: storedWords(roles, programme.roles),
    collectiveTypes: storedWords(collectiveTypes, programme.collectiveTypes),
    criteriaSet: programme.criteriaSet,
    workflow: inOrder(programme.workflow.map(({ step, who }) => withWhom(step, who))),
    reports: programme.reports
      .map(({ kind, recipients }) => withWhom(reportWords[kind], recipients.join(', ')))
      .join('; '),
    recipients: programme.recipients.join('; '),
    channels: programme.channels.join('; '),
  };
}
