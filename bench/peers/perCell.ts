/**
 * A script as it is often written for Apps Script: cells read one by one through an accessor that looks the
 * header up, each text folded where it is used, strings as keys.
 */
import type { Cell, Grid } from '../../src/domain/cell';
import type { RegisterGrids } from '../../src/domain/register';
import { checkedYear } from '../registrationRows';
import type { BenchResult } from '../result';
import { foldAlike, foldName } from './foldByPatterns';
import { PlainCounts, plainDay, plainState } from './plainCounts';

/** Reads one cell, as `sheet.getRange(row, column).getValue()` would. */
function getCell(grid: Grid, row: number, header: string): Cell {
  const column = (grid[0] as readonly Cell[]).indexOf(header);
  return (grid[row] as readonly Cell[])[column];
}

export function perCell(grids: RegisterGrids): () => BenchResult {
  const { registrations: rows } = grids;
  const counts = new PlainCounts(grids);
  const ids: Record<string, boolean> = {};
  const nominees: Record<string, boolean> = {};
  const alike: Record<string, number[]> = {};
  for (let at = 1; at < rows.length; at++) {
    const text = (header: string): string => String(getCell(rows, at, header)).trim();
    const id = text('Mã đăng ký');
    const known = id !== '' && ids[id] === true;
    if (id !== '') ids[id] = true;
    if (Number(text('Năm')) !== checkedYear) continue;
    const state = plainState(foldName(text('Trạng thái')));
    if (known) counts.tell('id_duplicate', at);
    else if (id === '' && state !== 'withdrawn') counts.tell('id_missing', at);
    const unit = counts.unitOf(foldName(text('Đơn vị đăng ký')));
    if (unit === undefined && state !== 'refused' && state !== 'withdrawn') counts.tell('unit_unknown', at);
    const kind = foldName(text('Loại'));
    const sent = plainDay(getCell(rows, at, 'Ngày gửi'));
    const verdict = counts.judge(at, unit, kind, state, sent);
    if (verdict === null) continue;
    const name = text('Tên mô hình, tập thể, cá nhân');
    const nominee = `${unit?.code}|${kind}|${foldName(name)}`;
    if (nominees[nominee] === true) {
      counts.tell('duplicate', at);
      verdict.leftOut('duplicate');
      continue;
    }
    nominees[nominee] = true;
    verdict.count();
    const key = `${kind}|${foldAlike(name)}`;
    const group = alike[key] ?? [];
    group.push(at);
    alike[key] = group;
  }
  for (const group of Object.values(alike)) {
    if (group.length > 1) for (const at of group) counts.tell('suspected_duplicate', at);
  }
  return () => counts.report();
}
