/** Made-up units and what belongs to them: quotas, parts of quotas, received plans, settings. */

import { settingKeys } from '../src/domain/quotas/settings';
import type { Cell, Grid } from '../src/domain/tables/cell';
import { tables } from '../src/domain/tables/tables';
import { checkedYear } from './dirtyCells';

export interface BenchUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
  /** Blank or absent for a unit that is in none. */
  readonly cluster?: string;
}

const clusterCount = 5;
const agencyCount = 6;
const firstWords =
  'Cửu Long Phụng Tân Xuân Thắng Mễ Nghĩa Liên Vĩnh Hòa Bình An Đông Tây Nam Bắc Thượng Hạ Trung Đại Tiểu Kim Ngọc Bảo Gia Phú Quảng Thanh Hưng Thịnh Đức';
const secondWords =
  'Cao Hưng Công Tiến Quan Lợi Sở Trụ Nghĩa Khúc Lộc Phong Sơn Giang Hải Đồng Trạch Lâm Điền Thủy Mai Trúc Cúc Lan Hà Vân Thạch Châu Khê Thôn Động Bồ';

/**
 * Communes with two schools each, clusters, lead agencies, and one school that nobody has put under a commune.
 * @param quotaUnits how many units have a quota of their own: communes, 5 clusters, 6 lead agencies
 */
export function benchUnits(quotaUnits: number): BenchUnit[] {
  const units: BenchUnit[] = [];
  const first = firstWords.split(' ');
  const second = secondWords.split(' ');
  for (let index = 0; index < quotaUnits - clusterCount - agencyCount; index++) {
    const name = `${first[index % first.length]} ${second[Math.floor(index / first.length)]}`;
    const number = String(index + 1).padStart(4, '0');
    const parent = `XA${number}`;
    const cluster = `CUM${(index % clusterCount) + 1}`;
    units.push(
      { code: parent, name: `Xã ${name}`, type: 'Xã', parent: '', cluster: '' },
      { code: `TH${number}`, name: `Trường Tiểu học ${name}`, type: 'Trường TH', parent, cluster },
      { code: `MN${number}`, name: `Trường Mầm non ${name}`, type: 'Trường MN', parent, cluster },
    );
  }
  const top = { parent: '', cluster: '' };
  for (let index = 1; index <= clusterCount; index++) {
    units.push({ code: `CUM${index}`, name: `Cụm thi đua số ${index}`, type: 'Cụm thi đua', ...top });
  }
  for (let index = 1; index <= agencyCount; index++) {
    units.push({ code: `CQ${index}`, name: `Cơ quan chủ trì ${index}`, type: 'Cơ quan chủ trì', ...top });
  }
  units.push({ code: 'TX01', name: 'Trung tâm GDTX Mai Lâm', type: 'Trung tâm GDTX', ...top });
  return units;
}

type TableOf = 'settings' | 'units' | 'quotas' | 'allocations' | 'plans';

/** A tab of the given table, header row first; columns not named stay blank. */
function grid(table: TableOf, rows: readonly Readonly<Record<string, Cell>>[]): Grid {
  const layout: Readonly<Record<string, string>> = tables[table].columns;
  const columns = Object.keys(layout);
  return [Object.values(layout), ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}

export function unitGrid(units: readonly BenchUnit[]): Grid {
  return grid(
    'units',
    units.map((unit) => ({ ...unit })),
  );
}

export function settingsGrid(): Grid {
  return grid('settings', [
    { key: settingKeys.year, value: checkedYear },
    { key: settingKeys.countedStatuses, value: 'Đã gửi, Đang thẩm định, Đạt' },
  ]);
}

/** Limits of KH 72/KH-UBND by type; each unit gets a row of its own, so that units × quotas grows as a square. */
export function quotaGrid(units: readonly BenchUnit[]): Grid {
  return grid(
    'quotas',
    units.filter(hasQuota).map(({ code, type }, index) => ({
      code: `CT${index + 1}`,
      appliesTo: code,
      ...(type === 'Xã' ? communeQuota : type === 'Cụm thi đua' ? clusterQuota : agencyQuota),
    })),
  );
}

const communeQuota = { min: 9, max: 10, dueDate: '10/01', planRequired: 'Không' };
const clusterQuota = { min: 1, max: 3, kinds: 'Mô hình, Tập thể', dueDate: '05/02', planRequired: 'Có' };
const agencyQuota = {
  min: 3,
  max: 7,
  roles: 'Cán bộ quản lý, Giáo viên',
  dueDate: '05/02',
  planRequired: 'Có',
};

function hasQuota({ type }: BenchUnit): boolean {
  return type === 'Xã' || type === 'Cụm thi đua' || type === 'Cơ quan chủ trì';
}

/** Every third commune hands parts of its ten on: a few to its primary school, the rest to itself, some too many. */
export function allocationGrid(units: readonly BenchUnit[]): Grid {
  const communes = units.filter(({ type }) => type === 'Xã').filter((_, index) => index % 3 === 0);
  return grid('allocations', [
    ...communes.flatMap(({ code }, index) => [
      { year: '', from: code, to: code.replace('XA', 'TH'), max: 3 },
      { year: checkedYear, from: code, to: code, max: index % 5 === 0 ? 9 : 7 },
      { year: checkedYear - 1, from: code, to: code.replace('XA', 'MN'), max: 2 },
    ]),
    { year: checkedYear, from: 'Xã Không Tên', to: 'CUM1', max: 2 },
    { year: checkedYear, from: 'TX01', to: 'CUM1', max: 2 },
    { year: '', from: 'CUM1', to: 'CUM1', max: 'ba' },
  ]);
}

/** Most clusters and agencies have sent their plans; one line is laid out in advance, one names a stranger. */
export function planGrid(units: readonly BenchUnit[]): Grid {
  const senders = units.filter(({ type }) => type === 'Cụm thi đua' || type === 'Cơ quan chủ trì');
  return grid('plans', [
    ...senders.slice(2, -2).map(({ name }, index) => ({
      year: checkedYear,
      unit: name,
      number: `${index + 1}/KH`,
      sentDate: new Date(checkedYear, 0, 5),
    })),
    { year: checkedYear, unit: 'CUM1' },
    { year: checkedYear - 1, unit: 'CUM2', number: '7/KH' },
    { year: checkedYear, unit: 'Phòng Giáo dục', number: '8/KH' },
  ]);
}
