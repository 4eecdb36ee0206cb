/** Small phrases that the documents share. */
import type { Block, Content, Figure, Inline } from '../../domain/documents/officialDocument';
import type { CommonFacts, KindFigures } from '../../domain/reports/draft';
import type { QuotaBlockId } from '../../domain/summary/summary';
import type { Kind, Role, UnitType } from '../../domain/words/vocabulary';
import { viYear } from '../yearName';
import { joined, said } from './said';

type Years = Pick<CommonFacts, 'from' | 'to' | 'yearKind' | 'lastNamed'>;

/** "năm 2024", "năm học 2024-2025", "giai đoạn 2022-2025". */
export function yearPhrase({ from, to, yearKind, lastNamed }: Years): string {
  if (from !== to) return `giai đoạn ${from}-${lastNamed}`;
  return viYear(from, yearKind);
}

export function opening(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export const kindNames: Readonly<Record<Kind, string>> = {
  model: 'mô hình',
  collective: 'tập thể',
  individual: 'cá nhân',
};

export const roleNames: Readonly<Record<Role, string>> = {
  manager: 'cán bộ quản lý',
  teacher: 'giáo viên',
  staff: 'nhân viên',
  student: 'học sinh',
  other: 'đối tượng khác',
};

/** Of individuals whose role is blank or cannot be read. */
export const unwrittenRole = 'chưa ghi đối tượng';

export const blockNames: Readonly<Record<QuotaBlockId, string>> = {
  areas: 'Xã, phường, thị trấn',
  clusters: 'Cụm thi đua',
  lead_agencies: 'Cơ quan, đơn vị chủ trì phong trào',
  others: 'Trường, đơn vị khác',
};

/** "02 mô hình, 03 tập thể và 07 cá nhân"; kinds of which there is none are not named. */
export function kindsSaid({ model, collective, individual }: Omit<KindFigures, 'total'>): Inline[] {
  const parts: readonly (readonly [Figure, string])[] = [
    [model, kindNames.model],
    [collective, kindNames.collective],
    [individual, kindNames.individual],
  ];
  return joined(parts.filter(([{ value }]) => value > 0).map(([figure, name]) => said`${figure} ${name}`));
}

/** Words of a closed list with how many there are of each; those of which there is none are not named. */
export function countsSaid(parts: readonly (readonly [Figure, string])[]): Inline[] {
  return joined(parts.filter(([{ value }]) => value > 0).map(([figure, name]) => said`${figure} ${name}`));
}

/** Nothing of it is there. */
export function isNone({ value }: Figure): boolean {
  return value === 0;
}

const areaWords = /^(Xã|Phường|Thị trấn|Đặc khu)\s+(?!\d)/u;

/** "xã Cửu Cao", but "Phường 1" and "Trường Mầm non Cửu Cao" (domain.md 2.3, capitals). */
export function unitInSentence(name: string): string {
  return areaWords.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const areaTypes: readonly (UnitType | null)[] = ['commune', 'ward', 'township', 'special_zone'];
const committee = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s/iu;

/** Whom a letter to a unit is addressed to: of an area its committee. */
export function unitAddressed(name: string, type: UnitType | null): string {
  if (!areaTypes.includes(type) || committee.test(name)) return name;
  return `Ủy ban nhân dân ${unitInSentence(name)}`;
}

/** "Ủy ban nhân dân huyện", or what stands for several or none. */
export function addressedBody(addressees: readonly string[]): string {
  const [only, ...others] = addressees;
  if (only === undefined) return 'cấp có thẩm quyền';
  return others.length === 0 ? only : 'các cơ quan';
}

/** Longer lists of names are left to a table. */
export const mostNamed = 10;

/** Names in brackets after a figure; none when there are too many to read. */
export function bracketed(names: readonly Content[], elsewhere: string): Content {
  if (names.length === 0) return '';
  return names.length > mostNamed ? ` (${elsewhere})` : said` (${joined(names, '; ', '; ')})`;
}

/** Room for a pen: for a line, for a number, for a day. */
export const dottedLine = '\u2026'.repeat(20);
export const penDots = '\u2026'.repeat(2);
export const penDate = `ngày ${penDots} tháng ${penDots} năm ${penDots}`;

const maskedText =
  'Ghi chú: Trường hợp chưa được đồng ý công bố thông tin thì ghi tắt họ tên hoặc không nêu tên.';

/** Below the table that names people, where it does not name all of them in full. */
export function maskedNote(masked: boolean): Block[] {
  return masked ? [{ type: 'paragraph', content: maskedText }] : [];
}

export const attachedList = 'danh sách tại Phụ lục kèm theo';
