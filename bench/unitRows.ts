/** Made-up units and quotas: communes with two schools each, clusters, lead agencies; one quota row per unit. */
import type { Cell, Grid } from '../src/domain/cell';
import { tables } from '../src/domain/tables';

export interface BenchUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
}

const clusterCount = 5;
const agencyCount = 6;
const firstWords =
  'Cửu Long Phụng Tân Xuân Thắng Mễ Nghĩa Liên Vĩnh Hòa Bình An Đông Tây Nam Bắc Thượng Hạ Trung Đại Tiểu Kim Ngọc Bảo Gia Phú Quảng Thanh Hưng Thịnh Đức';
const secondWords =
  'Cao Hưng Công Tiến Quan Lợi Sở Trụ Nghĩa Khúc Lộc Phong Sơn Giang Hải Đồng Trạch Lâm Điền Thủy Mai Trúc Cúc Lan Hà Vân Thạch Châu Khê Thôn Động Bồ';

/** @param quotaUnits how many units have a quota of their own: communes, 5 clusters, 6 lead agencies */
export function benchUnits(quotaUnits: number): BenchUnit[] {
  const units: BenchUnit[] = [];
  const first = firstWords.split(' ');
  const second = secondWords.split(' ');
  for (let index = 0; index < quotaUnits - clusterCount - agencyCount; index++) {
    const name = `${first[index % first.length]} ${second[Math.floor(index / first.length)]}`;
    const number = String(index + 1).padStart(4, '0');
    const commune = `XA${number}`;
    units.push(
      { code: commune, name: `Xã ${name}`, type: 'Xã', parent: '' },
      { code: `TH${number}`, name: `Trường Tiểu học ${name}`, type: 'Trường TH', parent: commune },
      { code: `MN${number}`, name: `Trường Mầm non ${name}`, type: 'Trường MN', parent: commune },
    );
  }
  for (let index = 1; index <= clusterCount; index++) {
    units.push({ code: `CUM${index}`, name: `Cụm thi đua số ${index}`, type: 'Cụm thi đua', parent: '' });
  }
  for (let index = 1; index <= agencyCount; index++) {
    units.push({ code: `CQ${index}`, name: `Cơ quan chủ trì ${index}`, type: 'Cơ quan chủ trì', parent: '' });
  }
  return units;
}

export function unitGrid(units: readonly BenchUnit[]): Grid {
  return [
    Object.values(tables.units.columns),
    ...units.map(({ code, name, type, parent }): Cell[] => [
      code,
      name,
      type,
      parent,
      ...Array<string>(Object.keys(tables.units.columns).length - 4).fill(''),
    ]),
  ];
}

/** Limits of KH 72/KH-UBND by type; each unit gets a row of its own, so that units × quotas grows as a square. */
export function quotaGrid(units: readonly BenchUnit[]): Grid {
  return [
    Object.values(tables.quotas.columns),
    ...units.filter(hasQuota).map(({ code, type }, index): Cell[] => {
      const [min, max, kinds, due, plan] =
        type === 'Xã'
          ? [9, 10, '', '10/01', 'Không']
          : type === 'Cụm thi đua'
            ? [1, 3, 'Mô hình, Tập thể', '05/02', 'Có']
            : [3, 7, '', '05/02', 'Có'];
      return [
        `CT${index + 1}`,
        '',
        code,
        min ?? '',
        max ?? '',
        kinds ?? '',
        '',
        due ?? '',
        '',
        plan ?? '',
        '',
      ];
    }),
  ];
}

export function hasQuota(unit: BenchUnit): boolean {
  return unit.parent === '';
}
