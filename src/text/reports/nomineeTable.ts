/** The table in which documents name those put forward. */
import type { TableBlock, TableColumn } from '../../domain/documents/officialDocument';
import type { Nominee, NomineeGroup } from '../../domain/reports/nominees';
import { kindNames, opening, roleNames } from './phrases';
import { said } from './said';

const columns: readonly TableColumn[] = [
  { header: 'Tên mô hình, tập thể, cá nhân', width: 46 },
  { header: 'Loại, đối tượng', width: 30 },
  { header: 'Chức vụ, đơn vị công tác', width: 46 },
  { header: 'Phong trào thi đua', width: 48 },
  // The longest text of a row.
  { header: 'Tóm tắt thành tích', width: 72 },
];

export function shownName({ name }: Pick<Nominee, 'name'>): string {
  return name === '' ? 'Không nêu tên' : name;
}

/** "Cá nhân (giáo viên)". */
export function kindAndRole({ kind, role }: Pick<Nominee, 'kind' | 'role'>): string {
  if (kind === null) return 'Chưa rõ loại';
  const name = opening(kindNames[kind]);
  return kind !== 'individual' || role === null ? name : `${name} (${roleNames[role]})`;
}

/** Under a title for each unit, with how many it has; numbered anew under each. */
export function groupedTable(groups: readonly NomineeGroup[]): TableBlock {
  return {
    type: 'table',
    numbering: 'by_group',
    columns,
    rows: groups.flatMap(({ unit, total, nominees }) => [
      {
        type: 'group' as const,
        title: said`${unit === '' ? 'Chưa rõ đơn vị' : unit} (${total} trường hợp)`,
      },
      ...nominees.map((nominee) => ({
        type: 'item' as const,
        cells: [
          shownName(nominee),
          kindAndRole(nominee),
          nominee.workplace,
          nominee.movement,
          nominee.achievements,
        ],
      })),
    ]),
  };
}
