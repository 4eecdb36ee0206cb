/** DHTT_KIEMTRA on a register looked through by hand. */
import { describe, expect, it } from 'vitest';
import { findingList } from '../../src/functions/findingList';
import { chiTieu, dangKy, donVi, withBlankRows } from './smallRegister';

const header = ['Dòng', 'Mã đăng ký', 'Mức', 'Vấn đề', 'Cách xử lý'];
const send = 'Đôn đốc đơn vị gửi danh sách đăng ký.';

const of2024 = [
  header,
  [
    2,
    '',
    'Lỗi',
    '[Đơn vị] Đơn vị “Xã Cửu Cao” có 4 đăng ký được tính, vượt 1 so với tối đa 3.',
    'Đề nghị đơn vị rút bớt 1 đăng ký.',
  ],
  [
    3,
    '',
    'Cảnh báo',
    '[Đơn vị] Đơn vị “Xã Phụng Công” chưa có đăng ký nào được tính, cần tối thiểu 2; hạn nộp chậm nhất là ngày 09/01/2024.',
    send,
  ],
  [
    4,
    '',
    'Cảnh báo',
    '[Đơn vị] Đơn vị “Cụm thi đua số 1” chưa có đăng ký nào được tính, cần tối thiểu 1; hạn nộp chậm nhất là ngày 04/02/2024.',
    send,
  ],
  [
    5,
    '',
    'Cảnh báo',
    '[Đơn vị] Đơn vị “Phòng Văn hóa - Xã hội” chưa có đăng ký nào được tính, cần tối thiểu 1.',
    send,
  ],
  [
    3,
    'ĐK-2024-002',
    'Cảnh báo',
    'Gửi ngày 12/01/2024 là muộn, hạn nộp chậm nhất là ngày 09/01/2024.',
    'Kiểm tra lại ngày gửi; đăng ký nộp muộn vẫn được tính.',
  ],
  [
    5,
    'ĐK-2024-004',
    'Lỗi',
    'Trùng đơn vị, loại và tên với dòng 4 trong cùng năm nên không được tính.',
    'Xóa dòng này, hoặc sửa lại nếu ghi nhầm.',
  ],
  [
    6,
    'ĐK-2024-005',
    'Lỗi',
    'Chỉ tiêu của đơn vị “Cụm thi đua số 1” không tính cá nhân, chỉ tính mô hình và tập thể.',
    'Sửa cột Loại nếu ghi nhầm, hoặc đăng ký qua đơn vị được tính loại này.',
  ],
];

describe('DHTT_KIEMTRA', () => {
  it('lists what is to be mended, tabs first, then rows', () => {
    expect(findingList(dangKy, donVi, chiTieu, 2024)).toEqual(of2024);
  });

  it('takes whole columns and the latest year', () => {
    const table = findingList(withBlankRows(dangKy), withBlankRows(donVi), withBlankRows(chiTieu), '');
    expect(table).toEqual(of2024);
  });

  it('says in one row that there is nothing to mend', () => {
    const rows = [dangKy[0], dangKy[1], dangKy[3]];
    const units = donVi.slice(0, 2);
    const quotas = chiTieu.slice(0, 2);
    expect(findingList(rows, units, quotas, 2024)).toEqual([
      header,
      ['', '', '', 'Không có gì phải sửa.', ''],
    ]);
  });

  it('says nothing of plans, whose tab it is not given', () => {
    const model = [1, 'ĐK-2024-001', 2024, 'CUM1', 'Mô hình', 'Mô hình A', new Date(2024, 0, 5), 'Đạt'];
    const cluster = [donVi[0], donVi[3]];
    expect(findingList([dangKy[0], model], cluster, [chiTieu[0], chiTieu[2]], 2024)).toEqual([
      header,
      ['', '', '', 'Không có gì phải sửa.', ''],
    ]);
  });

  it('leaves Mã đăng ký blank where the register has no such column', () => {
    const without = dangKy.map((row) => row.filter((_, column) => column !== 1));
    const ids = findingList(without, donVi, chiTieu, 2024)
      .slice(1)
      .map((line) => line[1]);
    expect(ids).toEqual(['', '', '', '', '', '', '']);
  });

  it('explains a range it cannot use', () => {
    expect(() => findingList('x', donVi, chiTieu, 2024)).toThrow(/^Đối số dangKy phải là một vùng /);
  });
});
