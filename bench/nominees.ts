/** Made-up names of nominees, as different hands type them. */
import type { Random } from './randomNumbers';

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
/** Typed in fonts from before Unicode: TCVN3, then VNI. */
const oldFonts = [
  'NguyÔn ThÞ Lan',
  'TrÇn V¨n Nam',
  'Lª Minh §øc',
  'Ph¹m Hång S¬n',
  'Hoµng Thu Th¶o',
  '§Æng ThÞ Mai',
  '§ç ThÞ H¹nh',
  'Lª ThÞ HuyÒn',
  'Nguyeãn Thò Haïnh',
  'Leâ Thò Höông',
  'Hoaøng Thu Thaûo',
  'Ñaëng Thò Haèng',
  'Buøi Ngoïc Haûi',
  'Vuõ Thò Thuûy',
];
const pasted = 'Nhiều năm liền hoàn thành xuất sắc nhiệm vụ, có sáng kiến được công nhận. '.repeat(5);

export type NomineeKind = 'model' | 'collective' | 'individual';

export function nomineeName(kind: NomineeKind, random: Random): string {
  const person = `${random.pick(familyNames)} ${random.pick(middleNames)} ${random.pick(middleNames)} ${random.pick(givenNames)}`;
  if (kind === 'individual') return person;
  const place = `${random.pick(middleNames)} ${random.pick(givenNames)} ${random.below(100_000)}`;
  return `${random.pick(kind === 'collective' ? groups : models)} ${place}`;
}

/** The same name as another hand would type it. */
export function respelt(name: string, random: Random): string {
  const hand = random.below(7);
  if (hand === 0) return name.toUpperCase();
  if (hand === 1) return name.normalize('NFD');
  if (hand === 2) return ` ${name.replace(' ', '\u00a0')} `;
  if (hand === 3)
    return name.replace('Hòa', 'Hoà').replace('Thúy', 'Thuý').replace('Lý', 'Lí').replace('Quý', 'Quí');
  if (hand === 4) return name.toLowerCase().replace(' ', '  ');
  if (hand === 5) return name.replace(' ', '\u200b ');
  return name;
}

/** What stands in the cell: mostly the name, at times in another spelling, seldom something that is no name. */
export function nameCell(name: string, random: Random): string {
  if (random.chance(0.06)) return respelt(name, random);
  if (random.chance(0.002)) return '';
  if (random.chance(0.001)) return random.pick(oldFonts);
  if (random.chance(0.0005)) return pasted;
  return random.chance(0.0005) ? '#N/A' : name;
}
