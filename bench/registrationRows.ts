/** Made-up registrations of two years with the usual share of dirt, the same for the same size. */
import type { Cell, Grid } from '../src/domain/cell';
import { type ColumnKey, tables } from '../src/domain/tables';
import { type Random, seededRandom } from './randomNumbers';
import type { BenchUnit } from './unitRows';

export const checkedYear = 2024;

type Row = Partial<Record<ColumnKey<'registrations'>, Cell>>;

const columns = Object.keys(tables.registrations.columns) as ColumnKey<'registrations'>[];

const familyNames =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh'.split(' ');
const middleNames =
  'Thị Văn Đức Minh Thu Ngọc Quang Hữu Thanh Xuân Kim Bích Hồng Mai Anh Tuấn Quốc Gia Bảo Phương'.split(' ');
const givenNames =
  'An Bình Chi Dung Đạt Giang Hà Hòa Hoa Hương Khánh Lan Linh Loan Mai Nam Nga Oanh Phúc Quân Quý Sơn Thảo Thúy Toàn Trang Tú Uyên Vân Yến'.split(
    ' ',
  );
const groups = [
  'Tổ Khoa học tự nhiên',
  'Tổ Ngữ văn',
  'Đội cờ đỏ',
  'Chi đoàn',
  'Tổ Văn phòng',
  'Ban Công tác Mặt trận',
];
const models = [
  'Thư viện thân thiện',
  'Lớp học xanh',
  'Con đường hoa',
  'Bữa cơm sẻ chia',
  'Tiết học mở',
  'Nhà vệ sinh sạch',
];
const kindSpellings = [
  'Mô hình',
  'Tập thể',
  'Cá nhân',
  'Cá nhân',
  'Cá nhân',
  'Tập thể',
  'cá nhân',
  'TẬP THỂ',
];
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
const strangers = ['Xã Không Tên', 'Phòng Giáo dục', 'Trường Quốc tế Sao Mai'];

export function registrationGrid(rows: number, units: readonly BenchUnit[]): Grid {
  const random = seededRandom(rows * 31 + units.length);
  const written: Row[] = [];
  for (let index = 0; index < rows; index++) {
    const earlier = written[random.below(Math.max(1, index))];
    written.push(registration(index, random, units, random.chance(0.02) ? earlier : undefined));
  }
  return [
    columns.map((column) => tables.registrations.columns[column]),
    ...written.map((row) => columns.map((column) => row[column] ?? '')),
  ];
}

function registration(index: number, random: Random, units: readonly BenchUnit[], twin?: Row): Row {
  const kind = random.pick(kindSpellings);
  const year = random.chance(0.8) ? checkedYear : checkedYear - 1;
  const sameUnit = random.chance(0.7);
  return {
    ordinal: index + 1,
    id: random.chance(0.003) ? '' : `ĐK-${year}-${random.chance(0.001) ? 1 : index}`,
    year: random.chance(0.05) ? String(twin?.year ?? year) : (twin?.year ?? year),
    unit: twin !== undefined && sameUnit ? (twin.unit ?? '') : unitText(random, units),
    kind: twin?.kind ?? kind,
    name: twin === undefined ? nomineeName(kind.toLowerCase(), random) : respelt(String(twin.name), random),
    role: kind.toLowerCase() === 'cá nhân' ? 'Giáo viên' : '',
    position: 'Giáo viên chủ nhiệm lớp 4A',
    movement: 'Dạy tốt, học tốt',
    scope: 'Toàn diện',
    achievements: 'Nhiều năm liền hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận.',
    evidence: 'https://example.vn/minh-chung',
    honoured: 'Không',
    sentDate: sentDate(random),
    status: random.pick(statuses),
    consent: 'Có',
  };
}

function unitText(random: Random, units: readonly BenchUnit[]): string {
  if (random.chance(0.001)) return random.pick(strangers);
  const { code, name } = random.pick(units);
  if (random.chance(0.3)) return code;
  if (random.chance(0.05)) return name.toUpperCase();
  return random.chance(0.05) ? name.replace(' ', '  ').normalize('NFD') : name;
}

function nomineeName(kind: string, random: Random): string {
  const person = `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
  if (kind === 'cá nhân') return person;
  const place = `${random.pick(middleNames)} ${random.pick(givenNames)} ${random.below(100_000)}`;
  return `${random.pick(kind === 'tập thể' ? groups : models)} ${place}`;
}

/** The same name as another hand would type it. */
function respelt(name: string, random: Random): string {
  const hand = random.below(5);
  if (hand === 0) return name.toUpperCase();
  if (hand === 1) return name.normalize('NFD');
  if (hand === 2) return ` ${name.replace(' ', '\u00a0')} `;
  if (hand === 3)
    return name.replace('Hòa', 'Hoà').replace('Thúy', 'Thuý').replace('Lý', 'Lí').replace('Quý', 'Quí');
  return name;
}

/** In time for communes on 2–9 January, late from the 13th: no day that could be a swapped month. */
function sentDate(random: Random): Cell {
  if (random.chance(0.01)) return '';
  const day = random.chance(0.05) ? 13 + random.below(16) : 2 + random.below(8);
  if (random.chance(0.1)) return `${String(day).padStart(2, '0')}/01/${checkedYear}`;
  return new Date(checkedYear, 0, day);
}
