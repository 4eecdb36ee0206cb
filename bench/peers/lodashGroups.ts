/** The check as a chain of lodash groupings over one object per row. */
import _ from 'lodash';
import type { Cell } from '../../src/domain/cell';
import type { RegisterGrids } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import type { BenchResult } from '../result';
import { foldAlike, foldName } from './foldByPatterns';
import { PlainCounts, plainDay, plainState } from './plainCounts';

export function lodashGroups(grids: RegisterGrids): () => BenchResult {
  const counts = new PlainCounts(grids);
  const [header, ...rows] = grids.registrations;
  const all = _.map(rows, (row, index) => ({
    at: index + 1,
    ..._.zipObject(header as string[], row as Cell[]),
  }));
  const ofYear = _.filter(all, (row) => Number(_.get(row, 'Năm')) === checkedYear);
  const judged = _.map(ofYear, (row) => ({
    at: row.at,
    id: String(_.get(row, 'Mã đăng ký')),
    unit: counts.unitOf(foldName(String(_.get(row, 'Đơn vị đăng ký')))),
    kind: foldName(String(_.get(row, 'Loại'))),
    state: plainState(foldName(String(_.get(row, 'Trạng thái')))),
    name: String(_.get(row, 'Tên mô hình, tập thể, cá nhân')),
    sent: plainDay(_.get(row, 'Ngày gửi')),
  }));
  const firstWithId = _.mapValues(_.groupBy(all, 'Mã đăng ký'), (group) => _.head(group)?.at);
  _.forEach(judged, ({ at, id, state, unit }) => {
    if (id === '' ? state !== 'withdrawn' : firstWithId[id] !== at) {
      counts.tell(id === '' ? 'id_missing' : 'id_duplicate', at);
    }
    if (unit === undefined && (state === 'counts' || state === 'open')) counts.tell('unit_unknown', at);
  });
  const eligible = _.flatMap(judged, (row) => {
    const verdict = counts.judge(row.at, row.unit, row.kind, row.state, row.sent);
    return verdict === null ? [] : [{ ...row, verdict }];
  });
  const nominees = _.groupBy(eligible, (row) => `${row.unit?.code}|${row.kind}|${foldName(row.name)}`);
  const counted = _.map(_.values(nominees), ([first, ...twins]) => {
    _.forEach(twins, ({ at, verdict }) => {
      counts.tell('duplicate', at);
      verdict.leftOut('duplicate');
    });
    first?.verdict.count();
    return first;
  });
  const alike = _.groupBy(_.compact(counted), (row) => `${row.kind}|${foldAlike(row.name)}`);
  _.forEach(
    _.filter(_.values(alike), (group) => group.length > 1),
    (group) => {
      _.forEach(group, ({ at }) => counts.tell('suspected_duplicate', at));
    },
  );
  return () => counts.report();
}
