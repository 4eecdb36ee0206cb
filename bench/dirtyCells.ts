/** The small cells of a made-up registration with the dirt of real registers, in the shares of a careful office. */
import type { Cell } from '../src/domain/tables/cell';
import type { NomineeKind } from './nominees';
import type { Random } from './randomNumbers';
import type { BenchUnit } from './unitRows';

export const checkedYear = 2024;

const kindSpellings: Readonly<Record<NomineeKind, readonly string[]>> = {
  model: ['mô hình', 'MÔ HÌNH', 'MH', 'Mo hinh'],
  collective: ['tập thể', 'TẬP THỂ', 'TT', 'Tap the'],
  individual: ['cá nhân', 'CÁ NHÂN', 'CN', 'Ca nhan'],
};
const storedKinds: Readonly<Record<NomineeKind, string>> = {
  model: 'Mô hình',
  collective: 'Tập thể',
  individual: 'Cá nhân',
};
const roles = ['Giáo viên', 'Giáo viên', 'Giáo viên', 'Cán bộ quản lý', 'Học sinh', 'Nhân viên'];
const roleSpellings = ['GV', 'giáo viên', 'CBQL', 'HỌC SINH', 'Nhan vien'];
const statuses = [
  'Đã gửi',
  'Đã gửi',
  'Đã gửi',
  'Đạt',
  'Đạt',
  'Đang thẩm định',
  'Nháp',
  'Trả lại',
  'Không đạt',
  'Đã rút',
];
const statusSpellings = ['đã gửi', 'Da gui', 'Gửi', 'ĐẠT', 'Thẩm định'];
const strangers = ['Xã Không Tên', 'Phòng Giáo dục', 'Trường Quốc tế Sao Mai'];

export function yearCell(year: number, random: Random): Cell {
  if (random.chance(0.05)) return String(year);
  if (random.chance(0.002)) return `năm ${year}`;
  if (random.chance(0.001)) return '';
  return random.chance(0.001) ? `${year - 1}-${year}` : year;
}

export function kindCell(kind: NomineeKind, random: Random): string {
  if (random.chance(0.2)) return random.pick(kindSpellings[kind]);
  if (random.chance(0.002)) return '';
  return random.chance(0.001) ? random.pick(['Khác', '#REF!']) : storedKinds[kind];
}

export function roleCell(kind: NomineeKind, random: Random): string {
  if (kind !== 'individual') return '';
  if (random.chance(0.01)) return '';
  if (random.chance(0.002)) return random.pick(['Bảo vệ', '#N/A']);
  return random.pick(random.chance(0.1) ? roleSpellings : roles);
}

export function statusCell(random: Random): string {
  if (random.chance(0.05)) return random.pick(statusSpellings);
  if (random.chance(0.003)) return '';
  return random.chance(0.001) ? random.pick(['Chờ duyệt', '#N/A']) : random.pick(statuses);
}

/** The registering unit by code, by name, or by what people call it. */
export function unitCell(unit: BenchUnit, random: Random): string {
  const { code, name } = unit;
  if (random.chance(0.3)) return code;
  if (random.chance(0.05)) return name.toUpperCase();
  if (random.chance(0.03)) return name.replace(' ', '  ').normalize('NFD');
  if (random.chance(0.03)) return shortName(name, random);
  if (random.chance(0.002)) return withoutMarks(name);
  if (random.chance(0.002)) return '';
  return random.chance(0.001) ? random.pick([...strangers, '#N/A']) : name;
}

/** `Đăng ký qua`: seldom filled, then mostly with the school's cluster or a lead agency. */
export function viaCell(unit: BenchUnit, units: readonly BenchUnit[], random: Random): string {
  const { cluster = '' } = unit;
  if (random.chance(0.97) || cluster === '') return '';
  if (random.chance(0.05)) return random.pick([...strangers, '#REF!']);
  if (random.chance(0.05)) return random.pick(units).code;
  const agencies = units.filter(({ type }) => type === 'Cơ quan chủ trì');
  return random.chance(0.6) ? cluster : random.pick(agencies).name;
}

/**
 * In time for communes on 2–9 January, late from the 13th. Some dates are texts, serial numbers or form timestamps,
 * some have day and month swapped, as a sheet in a US locale does.
 */
export function sentDateCell(random: Random): Cell {
  if (random.chance(0.01)) return random.pick(['', '', '', '', '', '', '', '31/02/2024', 'hôm qua', '#REF!']);
  const day = random.chance(0.05) ? 13 + random.below(16) : 2 + random.below(8);
  if (random.chance(0.12)) return dateText(day, random);
  if (random.chance(0.003)) return new Date(checkedYear, day - 1, 1);
  // 1 January 2024 is day 45292 of the spreadsheet.
  if (random.chance(0.003)) return 45291 + day;
  if (random.chance(0.05)) return new Date(checkedYear, 0, day, 7 + random.below(15), random.below(60));
  return new Date(checkedYear, 0, day);
}

function dateText(day: number, random: Random): string {
  const two = String(day).padStart(2, '0');
  const form = random.below(10);
  if (form === 0) return `${day}/1/${checkedYear}`;
  if (form === 1) return `${two}.01.${checkedYear}`;
  if (form === 2) return `${checkedYear}-01-${two}`;
  return `${two}/01/${checkedYear}`;
}

function shortName(name: string, random: Random): string {
  if (name.startsWith('Xã ')) return random.chance(0.5) ? name.slice(3) : `UBND xã ${name.slice(3)}`;
  const school = name.replace('Tiểu học', 'TH').replace('Mầm non', 'MN');
  if (school === name) return name.replace(/ (số )?(\d)$/, ' 0$2');
  return random.pick([school, school.replace('Trường ', ''), name.replace('Trường ', '')]);
}

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
