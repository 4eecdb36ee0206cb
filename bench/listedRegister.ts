/** A made-up register in which every row stands on the list: the longest document there is. */
import type { ReportRequest } from '../src/domain/reports/reportRequest';
import type { ReportGrids } from '../src/domain/reports/reportSources';
import type { Cell, Grid } from '../src/domain/tables/cell';
import { type ColumnKey, type TableKey, tables } from '../src/domain/tables/tables';

const year = 2024;
/** About as many as a province's communes send on. */
const units = 30;
const achievements =
  'Giáo viên dạy giỏi cấp huyện nhiều năm liền, có sáng kiến được áp dụng trong toàn ngành, giúp đỡ đồng nghiệp.';

export const listRequest: ReportRequest = {
  kind: 'registration_list',
  from: year,
  to: year,
  unit: null,
  registrations: [],
  number: 1,
  date: { year, month: 2, day: 20 },
  chair: null,
  secretary: null,
};

function tab<T extends TableKey>(table: T, rows: readonly Partial<Record<ColumnKey<T>, Cell>>[]): Grid {
  const columns = Object.entries(tables[table].columns) as [ColumnKey<T>, string][];
  return [
    columns.map(([, header]) => header),
    ...rows.map((row) => columns.map(([column]) => row[column] ?? '')),
  ];
}

/** Names that differ, of four kinds of length. */
const names = ['Nguyễn Thị Lan Anh', 'Trần Văn Bình', 'Đỗ Thúy Diễm', 'Hội Khuyến học thôn Thượng'];

export function listedRegister(rows: number): ReportGrids {
  const whole = Array.from({ length: rows }, (_, index) => index);
  return {
    settings: [
      ['Khóa', 'Giá trị'],
      ['Cơ quan ban hành', 'Ủy ban nhân dân huyện Thử'],
      ['Tên viết tắt', 'UBND'],
      ['Địa danh', 'Thử'],
      ['Người ký', 'Lê Văn Thử'],
      ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH'],
      ['Nơi gửi báo cáo', 'Sở Nội vụ'],
      ['Nơi nhận', 'Lưu: VT, NV'],
    ],
    units: tab(
      'units',
      Array.from({ length: units }, (_, index) => ({
        code: `XA${String(index + 1).padStart(2, '0')}`,
        name: `Xã Thử ${index + 1}`,
        type: 'Xã',
      })),
    ),
    quotas: tab('quotas', [{ code: 'Q1', appliesTo: 'Xã', min: 9, max: 10, dueDate: '10/01' }]),
    registrations: tab(
      'registrations',
      whole.map((index) => ({
        id: `ĐK-${year}-${String(index + 1).padStart(5, '0')}`,
        year,
        unit: `XA${String((index % units) + 1).padStart(2, '0')}`,
        kind: index % 4 === 3 ? 'Tập thể' : 'Cá nhân',
        role: index % 4 === 3 ? '' : 'Giáo viên',
        name: `${names[index % names.length]} ${index}`,
        position: 'Giáo viên, Trường Tiểu học và Trung học cơ sở',
        movement: 'Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập',
        achievements,
        sentDate: '05/01/2024',
        status: 'Đã gửi',
        consent: 'Đồng ý',
      })),
    ),
    allocations: null,
    plans: null,
    criteria: null,
    reviews: null,
    honoured: null,
    nurture: null,
    communications: null,
    inspections: null,
    proposals: null,
    milestones: null,
    bases: tab('bases', [
      { number: '1/KH-UBND', date: '05/01/2024', issuer: 'UBND huyện', title: 'Nêu gương' },
    ]),
  };
}
