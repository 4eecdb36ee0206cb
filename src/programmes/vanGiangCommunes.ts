/**
 * The communes of huyện Văn Giang: the eleven of the district, and the four that followed them on 01/7/2025.
 *
 * Marks (domain.md): [V2] two or more secondary public sources agree; [M] not verified.
 */
import type { ProgrammeUnit } from '../domain/programme';

/** The district level and its communes ended with this day (domain.md 2.2 [V2]). */
const lastDayOfOldCommunes = '2025-06-30';
const firstDayOfNewCommunes = '2025-07-01';

function oldCommune(code: string, name: string, areaCode: string, successor: string): ProgrammeUnit {
  return {
    code,
    name: `Xã ${name}`,
    type: 'commune',
    // The plan says "Ủy ban nhân dân các xã, thị trấn", and so do the lists that come in.
    aliases: [`UBND xã ${name}`],
    areaCode,
    endDate: lastDayOfOldCommunes,
    successor,
  };
}

/** A new commune may carry an old one's name and area code: only its own code tells them apart (domain.md 2.2). */
function newCommune(code: string, name: string, areaCode: string, note: string): ProgrammeUnit {
  return {
    code,
    name: `Xã ${name}`,
    type: 'commune',
    aliases: [`UBND xã ${name}`],
    areaCode,
    startDate: firstDayOfNewCommunes,
    note,
  };
}

// 1 thị trấn and 10 xã until the end of the district level: names [V2], three sources.
// Area codes and successors [V2], two data sets that agree; the area code of Xuân Quan is [M].
const oldCommunes: readonly ProgrammeUnit[] = [
  {
    code: 'XA01',
    name: 'Thị trấn Văn Giang',
    type: 'township',
    aliases: ['UBND thị trấn Văn Giang', 'TT Văn Giang'],
    areaCode: '12019',
    endDate: lastDayOfOldCommunes,
    successor: 'XM01',
  },
  oldCommune('XA02', 'Xuân Quan', '12022', 'XM02'),
  oldCommune('XA03', 'Cửu Cao', '12025', 'XM02'),
  oldCommune('XA04', 'Phụng Công', '12028', 'XM02'),
  oldCommune('XA05', 'Nghĩa Trụ', '12031', 'XM03'),
  oldCommune('XA06', 'Long Hưng', '12034', 'XM03'),
  oldCommune('XA07', 'Vĩnh Khúc', '12037', 'XM03'),
  oldCommune('XA08', 'Liên Nghĩa', '12040', 'XM01'),
  oldCommune('XA09', 'Tân Tiến', '12043', 'XM01'),
  oldCommune('XA10', 'Thắng Lợi', '12046', 'XM04'),
  oldCommune('XA11', 'Mễ Sở', '12049', 'XM04'),
];

// NQ 1666/NQ-UBTVQH15: seen only in part; the grouping itself is [V2], two data sets that agree.
const newCommunes: readonly ProgrammeUnit[] = [
  newCommune('XM01', 'Văn Giang', '12019', 'Từ thị trấn Văn Giang, xã Liên Nghĩa, xã Tân Tiến'),
  newCommune('XM02', 'Phụng Công', '12025', 'Từ các xã Cửu Cao, Phụng Công, Xuân Quan'),
  newCommune('XM03', 'Nghĩa Trụ', '12031', 'Từ các xã Nghĩa Trụ, Long Hưng, Vĩnh Khúc'),
  newCommune(
    'XM04',
    'Mễ Sở',
    '12049',
    'Từ các xã Thắng Lợi, Mễ Sở và xã Bình Minh (huyện Khoái Châu cũ, mã 12211)',
  ),
];

export const vanGiangCommunes: readonly ProgrammeUnit[] = [...oldCommunes, ...newCommunes];
