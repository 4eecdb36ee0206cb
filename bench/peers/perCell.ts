/**
 * A script as it is often written for Apps Script: cells read one by one through an accessor that looks the
 * header up, each text folded where it is used, strings as keys.
 */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import type { BenchResult } from '../result';
import { foldAlike, foldName } from './foldByPatterns';
import { plainDay, plainKind, plainLine, plainRole, plainState, plainYear } from './plainCells';
import { PlainCounts } from './plainCounts';

/** Reads one cell, as `sheet.getRange(row, column).getValue()` would. */
function getCell(grid: Grid, row: number, header: string): Cell {
  const column = (grid[0] as readonly Cell[]).indexOf(header);
  return (grid[row] as readonly Cell[])[column];
}

export function perCell(grids: RegisterGrids): () => BenchResult {
  const { registrations: rows } = grids;
  const counts = new PlainCounts(grids);
  const ids: Record<string, number> = {};
  const nominees: Record<string, number> = {};
  const alike: Record<string, number[]> = {};
  for (let at = 1; at < rows.length; at++) {
    const cell = (header: string): Cell => getCell(rows, at, header);
    const kind = plainKind(cell('Loại'));
    if (kind === 'blank') {
      const line = plainLine(cell);
      if (line === 'title') counts.ignoredRows++;
      if (line !== 'registration') continue;
    }
    const id = String(cell('Mã đăng ký')).trim();
    const first = ids[id];
    if (id !== '') ids[id] ??= at;
    const year = plainYear(cell('Năm'));
    if (typeof year === 'number' && year !== checkedYear) continue;
    const state = plainState(cell('Trạng thái'), counts.countedStatuses);
    if (first !== undefined) counts.tell('idTwice', at, first + 1);
    else if (id === '' && state !== 'withdrawn') counts.tell('noId', at);
    if (typeof year === 'string') counts.tell(year === 'blank' ? 'noYear' : 'badYear', at);
    const name = String(cell('Tên mô hình, tập thể, cá nhân')).trim();
    const verdict = counts.judge({
      at,
      dated: year === checkedYear,
      unit: counts.units.meant(cell('Đơn vị đăng ký')),
      via: counts.units.meant(cell('Đăng ký qua')),
      kind,
      name,
      role: plainRole(cell('Đối tượng')),
      sent: plainDay(cell('Ngày gửi')),
      sentAsDate: typeof cell('Ngày gửi') === 'object',
      state,
    });
    if (verdict === null) continue;
    const nominee = `${verdict.unit.code}|${kind}|${foldName(name)}`;
    const twin = nominees[nominee];
    if (twin !== undefined) {
      counts.tell('twice', at, twin + 1);
      verdict.leaveOut('duplicate');
      continue;
    }
    nominees[nominee] = at;
    verdict.count();
    const key = `${kind}|${foldAlike(name)}`;
    const group = alike[key] ?? [];
    group.push(at);
    alike[key] = group;
  }
  const groups = Object.values(alike).filter((group) => group.length > 1);
  for (const group of groups) for (const at of group) counts.tell('namesake', at, group.length - 1);
  return () => counts.report(groups);
}
