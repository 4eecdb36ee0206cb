/** The check as a chain of lodash groupings over one object per row. */
import _ from 'lodash';
import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import type { BenchResult } from '../result';
import { foldAlike, foldName } from './foldByPatterns';
import { plainDay, plainKind, plainLine, plainRole, plainState, plainYear } from './plainCells';
import { PlainCounts } from './plainCounts';

export function lodashGroups(grids: RegisterGrids): () => BenchResult {
  const counts = new PlainCounts(grids);
  const [header, ...rows] = grids.registrations;
  const all = _.map(rows, (row, index) => ({
    at: index + 1,
    cells: _.zipObject(header as string[], row as Cell[]),
  }));
  const lines = _.groupBy(all, ({ cells }) =>
    plainKind(cells.Loại) === 'blank' ? plainLine((column) => cells[column]) : 'registration',
  );
  counts.ignoredRows = _.size(lines.title);
  const registrations = _.map(lines.registration, ({ at, cells }) => ({
    at,
    cells,
    id: _.trim(String(cells['Mã đăng ký'])),
    year: plainYear(cells.Năm),
  }));
  const firstWithId = _.mapValues(_.groupBy(registrations, 'id'), (group) => _.head(group)?.at);
  const ofYear = _.filter(registrations, ({ year }) => typeof year === 'string' || year === checkedYear);
  const judged = _.map(ofYear, ({ at, cells, id, year }) => {
    const row = {
      at,
      dated: year === checkedYear,
      unit: counts.units.meant(cells['Đơn vị đăng ký']),
      via: counts.units.meant(cells['Đăng ký qua']),
      kind: plainKind(cells.Loại),
      name: _.trim(String(cells['Tên mô hình, tập thể, cá nhân'])),
      role: plainRole(cells['Đối tượng']),
      sent: plainDay(cells['Ngày gửi']),
      sentAsDate: _.isDate(cells['Ngày gửi']),
      state: plainState(cells['Trạng thái'], counts.countedStatuses),
    };
    const first = firstWithId[id];
    if (id === '') {
      if (row.state !== 'withdrawn') counts.tell('noId', at);
    } else if (first !== undefined && first !== at) counts.tell('idTwice', at, first + 1);
    if (typeof year === 'string') counts.tell(year === 'blank' ? 'noYear' : 'badYear', at);
    return { ...row, verdict: counts.judge(row) };
  });
  const eligible = _.flatMap(judged, ({ verdict, ...row }) =>
    verdict === null ? [] : [{ ...row, verdict }],
  );
  const nominees = _.groupBy(
    eligible,
    ({ verdict, kind, name }) => `${verdict.unit.code}|${kind}|${foldName(name)}`,
  );
  const counted = _.map(_.values(nominees), ([first, ...twins]) => {
    _.forEach(twins, ({ at, verdict }) => {
      counts.tell('twice', at, (first?.at ?? 0) + 1);
      verdict.leaveOut('duplicate');
    });
    first?.verdict.count();
    return first;
  });
  const alike = _.groupBy(_.compact(counted), (row) => `${row.kind}|${foldAlike(row.name)}`);
  const groups = _.map(
    _.filter(_.values(alike), (group) => group.length > 1),
    (group) => _.map(group, 'at'),
  );
  _.forEach(groups, (group) => {
    _.forEach(group, (at) => counts.tell('namesake', at, group.length - 1));
  });
  return () => counts.report(groups);
}
