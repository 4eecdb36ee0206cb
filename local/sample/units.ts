/**
 * The sample's units: the communes KH 72 names, and invented clusters, lead agencies and schools
 * (the plan names none of those; domain.md 1.3).
 */
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { tables } from '../../src/domain/tables/tables';
import { unitTypes } from '../../src/domain/words/vocabulary';
import { vanGiang } from '../../src/programmes/vanGiang';
import { vietnamDate, writtenRows } from './writtenTable';

const columns = tables.units.columns;
const headers: readonly string[] = Object.values(columns);

/** The district's communes compete in two clusters, by place. */
const clusterOfCommune: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['XA01', 'XA02', 'XA03', 'XA04', 'XA08'].map((code) => [code, 'Cụm thi đua số 1'])),
  ...Object.fromEntries(
    ['XA05', 'XA06', 'XA07', 'XA09', 'XA10', 'XA11'].map((code) => [code, 'Cụm thi đua số 2']),
  ),
};

function isoToDate(iso: string): Date {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return vietnamDate(year, month, day);
}

const communes: Grid = vanGiang.units.map((unit) => {
  const cells: Partial<Record<string, Cell>> = {
    [columns.code]: unit.code,
    [columns.name]: unit.name,
    [columns.type]: unitTypes.find((type) => type.code === unit.type)?.stored,
    [columns.cluster]: clusterOfCommune[unit.code],
    [columns.aliases]: unit.aliases?.join('; '),
    [columns.areaCode]: unit.areaCode,
    [columns.startDate]: unit.startDate === undefined ? '' : isoToDate(unit.startDate),
    [columns.endDate]: unit.endDate === undefined ? '' : isoToDate(unit.endDate),
    [columns.successor]: unit.successor,
    [columns.note]: unit.note,
  };
  return headers.map((header) => cells[header] ?? '');
});

const clustersAndAgencies = writtenRows(
  headers,
  [columns.code, columns.name, columns.type, columns.movement, columns.aliases, columns.contact],
  `
  CT01 | Cụm thi đua số 1 | Cụm thi đua |  |  | Nguyễn Văn Thiện
  CT02 | Cụm thi đua số 2 | Cụm thi đua |  |  | Phan Đăng Khoa
  CT03 | Cụm thi đua số 3 | Cụm thi đua |  | Khối Mầm non | Trần Thị Nhàn
  CT04 | Cụm thi đua số 4 | Cụm thi đua |  | Khối Tiểu học | Lê Văn Quyết
  CT05 | Cụm thi đua số 5 | Cụm thi đua |  | Khối THCS | Hoàng Thị Minh Nguyệt
  CQ01 | Phòng Nội vụ | Cơ quan chủ trì | Văn hóa công sở |  | Trần Quốc Toàn
  CQ02 | Phòng Giáo dục và Đào tạo | Cơ quan chủ trì | Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập | Phòng GD&ĐT; Phòng GDĐT; PGDĐT | Nguyễn Bá Lộc
  CQ03 | Hội Liên hiệp Phụ nữ huyện | Cơ quan chủ trì | Xây dựng gia đình 5 không, 3 sạch | Hội LHPN huyện | Đỗ Thị Tâm
  CQ04 | Huyện đoàn | Cơ quan chủ trì | Tuổi trẻ xung kích, sáng tạo | Đoàn TNCS Hồ Chí Minh huyện | Ninh Đức Long
  CQ05 | Hội Nông dân huyện | Cơ quan chủ trì | Nông dân thi đua sản xuất, kinh doanh giỏi | Hội ND huyện | Thân Văn Mạnh
  CQ06 | Liên đoàn Lao động huyện | Cơ quan chủ trì | Lao động giỏi, lao động sáng tạo | LĐLĐ huyện | Bùi Thị Hòa
`,
);

/** Schools at the river, far from the centre of their commune. */
const hardAreas: readonly string[] = ['MN12', 'TH12'];

const schools = writtenRows(
  headers,
  [columns.code, columns.name, columns.type, columns.parent, columns.cluster],
  `
  MN01 | Trường Mầm non Thị trấn Văn Giang | Trường MN | Thị trấn Văn Giang | Cụm thi đua số 3
  TH01 | Trường Tiểu học Thị trấn Văn Giang | Trường TH | Thị trấn Văn Giang | Cụm thi đua số 4
  CS01 | Trường THCS Thị trấn Văn Giang | Trường THCS | Thị trấn Văn Giang | Cụm thi đua số 5
  CS12 | Trường THCS Chu Mạnh Trinh | Trường THCS | Thị trấn Văn Giang | Cụm thi đua số 5
  MN02 | Trường Mầm non Xuân Quan | Trường MN | Xã Xuân Quan | Cụm thi đua số 3
  TH02 | Trường Tiểu học Xuân Quan | Trường TH | Xã Xuân Quan | Cụm thi đua số 4
  CS02 | Trường THCS Xuân Quan | Trường THCS | Xã Xuân Quan | Cụm thi đua số 5
  MN03 | Trường Mầm non Cửu Cao | Trường MN | Xã Cửu Cao | Cụm thi đua số 3
  TH03 | Trường Tiểu học Cửu Cao | Trường TH | Xã Cửu Cao | Cụm thi đua số 4
  CS03 | Trường THCS Cửu Cao | Trường THCS | Xã Cửu Cao | Cụm thi đua số 5
  MN04 | Trường Mầm non Phụng Công | Trường MN | Xã Phụng Công | Cụm thi đua số 3
  LC04 | Trường TH-THCS Phụng Công | Trường TH-THCS | Xã Phụng Công | Cụm thi đua số 5
  MN05 | Trường Mầm non Nghĩa Trụ | Trường MN | Xã Nghĩa Trụ | Cụm thi đua số 3
  TH05 | Trường Tiểu học Nghĩa Trụ | Trường TH | Xã Nghĩa Trụ | Cụm thi đua số 4
  CS05 | Trường THCS Nghĩa Trụ | Trường THCS | Xã Nghĩa Trụ | Cụm thi đua số 5
  MN06 | Trường Mầm non Long Hưng | Trường MN | Xã Long Hưng | Cụm thi đua số 3
  TH06 | Trường Tiểu học Long Hưng số 1 | Trường TH | Xã Long Hưng | Cụm thi đua số 4
  TH12 | Trường Tiểu học Long Hưng số 2 | Trường TH | Xã Long Hưng | Cụm thi đua số 4
  CS06 | Trường THCS Long Hưng | Trường THCS | Xã Long Hưng | Cụm thi đua số 5
  MN07 | Trường Mầm non Vĩnh Khúc | Trường MN | Xã Vĩnh Khúc | Cụm thi đua số 3
  TH07 | Trường Tiểu học Vĩnh Khúc | Trường TH | Xã Vĩnh Khúc | Cụm thi đua số 4
  CS07 | Trường THCS Vĩnh Khúc | Trường THCS | Xã Vĩnh Khúc | Cụm thi đua số 5
  MN08 | Trường Mầm non Liên Nghĩa A | Trường MN | Xã Liên Nghĩa | Cụm thi đua số 3
  MN12 | Trường Mầm non Liên Nghĩa B | Trường MN | Xã Liên Nghĩa | Cụm thi đua số 3
  TH08 | Trường Tiểu học Liên Nghĩa | Trường TH | Xã Liên Nghĩa | Cụm thi đua số 4
  CS08 | Trường THCS Liên Nghĩa | Trường THCS | Xã Liên Nghĩa | Cụm thi đua số 5
  MN09 | Trường Mầm non Tân Tiến | Trường MN | Xã Tân Tiến | Cụm thi đua số 3
  TH09 | Trường Tiểu học Tân Tiến | Trường TH | Xã Tân Tiến | Cụm thi đua số 4
  CS09 | Trường THCS Tân Tiến | Trường THCS | Xã Tân Tiến | Cụm thi đua số 5
  MN10 | Trường Mầm non Thắng Lợi | Trường MN | Xã Thắng Lợi | Cụm thi đua số 3
  TH10 | Trường Tiểu học Thắng Lợi | Trường TH | Xã Thắng Lợi | Cụm thi đua số 4
  CS10 | Trường THCS Thắng Lợi | Trường THCS | Xã Thắng Lợi | Cụm thi đua số 5
  MN11 | Trường Mầm non Mễ Sở | Trường MN | Xã Mễ Sở | Cụm thi đua số 3
  TH11 | Trường Tiểu học Mễ Sở | Trường TH | Xã Mễ Sở | Cụm thi đua số 4
  CS11 | Trường THCS Mễ Sở | Trường THCS | Xã Mễ Sở | Cụm thi đua số 5
`,
);

/** Rows of `Đơn vị` without the header: 15 communes old and new, 5 clusters, 6 lead agencies, 35 schools. */
export const sampleUnits: Grid = [...communes, ...clustersAndAgencies, ...schools.map(withHardArea)];

function withHardArea(row: readonly Cell[]): Cell[] {
  const marked = hardAreas.includes(String(row[headers.indexOf(columns.code)]));
  return headers.map((header, index) => (header === columns.hardArea && marked ? 'Có' : row[index]));
}
