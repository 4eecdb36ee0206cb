/**
 * KH 72/KH-UBND of huyện Văn Giang (10/5/2022): the quotas of its clause IV.1.d and the communes it binds.
 *
 * Marks on the units (domain.md): [V2] two or more secondary public sources agree; [M] not verified.
 * No cluster, lead agency or school is listed: neither the plan nor its cover letter names one as a
 * nominator (Trường TH-THCS Phụng Công is only an addressee of the letter). An office adds its own.
 */
import type { Programme, ProgrammeUnit } from '../domain/programme';

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

export const vanGiang = {
  id: 'van-giang',
  number: '72/KH-UBND',
  title: 'Bồi dưỡng và nhân rộng gương điển hình tiên tiến',
  issuer: 'UBND huyện Văn Giang',
  // The seed holds no header: number and date are those the cover letter 316/PGDDĐT gives.
  issuedOn: '2022-05-10',
  // "từ ngày ban hành Kế hoạch đến năm 2025" (III.1)
  period: { from: 2022, to: 2025 },
  quotas: [
    {
      code: 'KH72-XA',
      appliesTo: ['commune', 'township'],
      min: 9,
      max: 10,
      kinds: null,
      roles: null,
      dueDate: '10/01',
      dueExceptions: { 2022: '30/5' },
      planRequired: false,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 1',
    },
    {
      code: 'KH72-CUM',
      appliesTo: ['cluster'],
      min: 1,
      max: 3,
      kinds: ['model', 'collective'],
      roles: null,
      dueDate: '05/02',
      dueExceptions: { 2022: '05/6' },
      planRequired: true,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 2 và đoạn cuối',
    },
    {
      code: 'KH72-CQ',
      appliesTo: ['lead_agency'],
      min: 3,
      max: 7,
      kinds: null,
      roles: null,
      dueDate: '05/02',
      dueExceptions: { 2022: '05/6' },
      planRequired: true,
      basis: 'KH 72/KH-UBND, mục IV.1.d, gạch đầu dòng 3 và đoạn cuối',
    },
  ],
  units: [...oldCommunes, ...newCommunes],
} satisfies Programme;
