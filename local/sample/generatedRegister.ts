/** Registers of any size for tests: the same grids for the same size and seed, with dirt in every column. */

import type { RegisterGrids } from '../../src/domain/check/register';
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { tables } from '../../src/domain/tables/tables';
import { vietnamDate } from './writtenTable';

export interface GeneratedSize {
  readonly rows: number;
  /** All units together: about a tenth communes, two clusters, two lead agencies, the rest schools. */
  readonly units: number;
  readonly seed: number;
}

export const generatedYear = 2024;

interface GeneratedUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
}

/** A whole number from 0 to below `limit`. */
type Random = (limit: number) => number;

/** The "minimal standard" generator of Park and Miller: enough to mix test data. */
function seeded(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1;
  return (limit) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % limit;
  };
}

const words =
  'An Bình Cao Đông Giang Hà Khúc Lâm Minh Nghĩa Phong Quan Sơn Tiến Vân Xuân Yên Thắng Mỹ Long Hưng Phụng'.split(
    ' ',
  );
const surnames = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Lý Tạ Đào'.split(' ');
const givenNames = 'Hòa Hoa Thúy Lý Mỹ Sơn Quý Bảo Lan Hạnh Tuấn Đức Thảo Oanh Kiên Dũng Hồng Nga'.split(' ');

/** Unique for every index: the number itself is part of the name once the pairs are used up. */
function placeName(index: number): string {
  const pair = `${words[index % words.length]} ${words[Math.floor(index / words.length) % words.length]}`;
  const round = Math.floor(index / words.length ** 2);
  return round === 0 ? pair : `${pair} Vòng ${words[round % words.length]}`;
}

function generatedUnits(count: number): GeneratedUnit[] {
  const communes = Math.max(1, Math.round(count / 10));
  const units: GeneratedUnit[] = Array.from({ length: communes }, (_, index) => ({
    code: `XA${index + 1}`,
    name: `Xã ${placeName(index)}`,
    type: 'Xã',
    parent: '',
  }));
  for (const number of [1, 2]) {
    units.push({ code: `CT${number}`, name: `Cụm thi đua số ${number}`, type: 'Cụm thi đua', parent: '' });
  }
  units.push({ code: 'CQ1', name: 'Huyện đoàn', type: 'Cơ quan chủ trì', parent: '' });
  units.push({ code: 'CQ2', name: 'Hội Nông dân huyện', type: 'Cơ quan chủ trì', parent: '' });
  const levels = ['Mầm non', 'Tiểu học', 'THCS'];
  for (let index = 0; units.length < count; index++) {
    const commune = index % communes;
    const turn = Math.floor(index / communes);
    const level = levels[turn % levels.length];
    const number = Math.floor(turn / levels.length);
    units.push({
      code: `TR${index + 1}`,
      name: `Trường ${level} ${placeName(commune)}${number === 0 ? '' : ` số ${number + 1}`}`,
      type: level === 'Mầm non' ? 'Trường MN' : level === 'Tiểu học' ? 'Trường TH' : 'Trường THCS',
      parent: `XA${commune + 1}`,
    });
  }
  return units;
}

/** The unit's code, its name, or its name as another hand would type it. */
function spelling(unit: GeneratedUnit, random: Random): Cell {
  const spellings = [
    unit.name,
    unit.name,
    unit.code,
    unit.name.toUpperCase(),
    unit.name.normalize('NFD'),
    unit.name.replace(/ /g, '\u00a0 '),
    unit.name.replace('Trường Tiểu học', 'TH').replace('Trường Mầm non', 'MN'),
  ];
  return random(60) === 0 ? (['', 'Đơn vị lạ', '#N/A'][random(3)] ?? '') : (spellings[random(7)] ?? '');
}

function pick(random: Random, cells: readonly Cell[]): Cell {
  return cells[random(cells.length)] ?? '';
}

function sentDate(random: Random): Cell {
  const day = 1 + random(28);
  const shown = String(day).padStart(2, '0');
  return pick(random, [
    vietnamDate(2023, 12, day),
    vietnamDate(2023, 12, day),
    vietnamDate(2024, 1, day),
    vietnamDate(2024, 2, day),
    `${shown}/12/2023`,
    `${day}.1.2024`,
    `2024-01-${shown}`,
    random(20) === 0 ? '31/02/2024' : '',
  ]);
}

function registration(index: number, units: readonly GeneratedUnit[], random: Random): Cell[] {
  if (random(500) === 0) return ['Tổng cộng', ...Array<Cell>(5).fill(''), index, '', '', ''];
  const unit = units[random(units.length)] as GeneratedUnit;
  const person = `${pick(random, surnames)} ${pick(random, ['Thị', 'Văn', 'Đức', 'Minh'])} ${pick(random, givenNames)}`;
  const name = random(80) === 0 ? '' : [person, person.toUpperCase(), `${person} ${index}`][random(3)];
  return [
    index + 1,
    `ĐK-${index + 1}`,
    pick(random, [generatedYear, generatedYear, generatedYear, String(generatedYear), generatedYear - 1]),
    spelling(unit, random),
    random(20) === 0 ? pick(random, ['Cụm thi đua số 1', 'CT2', 'Huyện đoàn', 'Hội lạ']) : '',
    pick(random, ['Mô hình', 'Tập thể', 'TT', 'Cá nhân', 'Cá nhân', 'CN', random(10) === 0 ? '' : 'cá nhân']),
    name ?? '',
    pick(random, ['Giáo viên', 'Học sinh', 'Khác', '']),
    sentDate(random),
    pick(random, [
      'Đã gửi',
      'Đã gửi',
      'Đạt',
      'Đang thẩm định',
      'Nháp',
      random(3) === 0 ? 'Đã rút' : 'Đã gửi',
    ]),
  ];
}

/** Settings, allocations and the plans' tab are left out: a workbook with the other three is enough to check. */
export function generatedRegister({ rows, units: count, seed }: GeneratedSize): RegisterGrids {
  const random = seeded(seed);
  const units = generatedUnits(count);
  const { code, name, type, parent } = tables.units.columns;
  const { appliesTo, min, max, kinds, dueDate, planRequired } = tables.quotas.columns;
  const own = tables.registrations.columns;
  const registrations: Grid = Array.from({ length: rows }, (_, index) => registration(index, units, random));
  return {
    settings: null,
    units: [
      [code, name, type, parent],
      ...units.map((unit) => [unit.code, unit.name, unit.type, unit.parent]),
    ],
    quotas: [
      [appliesTo, min, max, kinds, dueDate, planRequired],
      ['Xã', 9, 10, '', '10/01', 'Không'],
      ['Cụm thi đua', 1, 3, 'Mô hình, Tập thể', '05/02', 'Có'],
      ['Cơ quan chủ trì', 3, 7, '', '05/02', 'Có'],
    ],
    allocations: null,
    registrations: [
      [
        ...[own.ordinal, own.id, own.year, own.unit, own.via, own.kind, own.name, own.role],
        ...[own.sentDate, own.status],
      ],
      ...registrations,
    ],
    plans: null,
  };
}
