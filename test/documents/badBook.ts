/** A commune's register that is sound but for what a test spoils; every person is made up. */
import type { Cell } from '../../src/domain/tables/cell';
import type { Lines } from '../domain/followUpTabs';
import type { ReportTabs } from '../domain/reports/reportBook';

export const settings = [
  ['Cơ quan chủ quản', 'UBND xã Bình An'],
  ['Cơ quan ban hành', 'Phòng Văn hóa - Xã hội'],
  ['Tên viết tắt', 'VHXH'],
  ['Địa danh', 'Bình An'],
  ['Người ký', 'Lê Văn Thử'],
  ['Quyền hạn ký', 'TRƯỞNG PHÒNG'],
  ['Nơi gửi báo cáo', 'UBND xã'],
  ['Nơi nhận', 'Các trường; Lưu: VT, VX'],
] as const;

/** So many registrations of one school, all Đạt, each with a proposal, and one line in every register that lives on. */
export function badBook(rows: number, line: Lines<'registrations'>[number] = {}): ReportTabs {
  const id = (index: number): string => `ĐK-2024-${String(index + 1).padStart(4, '0')}`;
  const whole = Array.from({ length: rows }, (_, index) => index);
  const first: Cell = rows === 0 ? '' : id(0);
  const lines = <Line>(each: Line): Line[] => (rows === 0 ? [] : [each]);
  return {
    settings,
    units: [{ code: 'TH1', name: 'Trường Tiểu học Bình An', type: 'Trường TH' }],
    quotas: [{ code: 'Q1', appliesTo: 'Trường TH', min: 2, max: 10, dueDate: '10/01' }],
    criteria: [{ code: 'TC1', label: 'Lan tỏa', appliesTo: 'Chung', required: 'Có' }],
    registrations: whole.map((index) => ({
      id: id(index),
      year: 2024,
      unit: 'TH1',
      kind: 'Mô hình',
      name: `Mô hình số ${index + 1}`,
      achievements: 'Được nhiều trường làm theo',
      sentDate: '05/01/2024',
      status: 'Đạt',
      ...line,
    })),
    reviews: lines({ registration: first, criterion: 'TC1', verdict: 'Đạt', reviewer: 'Võ Thị Thử' }),
    proposals: whole.map((index) => ({
      registration: id(index),
      year: 2024,
      type: 'Thường xuyên',
      award: 'Giấy khen',
    })),
    communications: lines({
      date: '05/02/2024',
      form: 'Bài viết',
      channel: 'Trang tin',
      registration: first,
    }),
    nurture: lines({ registration: first, support: 'Kinh phí', date: '05/02/2024' }),
    bases: [{ number: '15/KH-UBND', date: '20/01/2024', issuer: 'UBND xã Bình An', title: 'Nêu gương' }],
  };
}
