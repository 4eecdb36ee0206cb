/** The findings people meet most, read and approved word by word. */
import { expect, it } from 'vitest';
import type { FindingCode, FindingParams } from '../../src/domain/findings/finding';
import { enFindings } from '../../src/text/enFindings';
import type { FindingSentence, FindingTexts } from '../../src/text/findingText';
import { viFindings } from '../../src/text/viFindings';

function rendered<C extends FindingCode>(
  texts: FindingTexts,
  code: C,
  params: FindingParams[C],
): FindingSentence {
  return texts[code](params);
}

type Row = { [C in FindingCode]: [C, FindingParams[C], string, string, string, string] }[FindingCode];

const table: readonly Row[] = [
  [
    'unit_missing',
    {},
    'Chưa ghi đơn vị đăng ký.',
    'Chọn đơn vị trong danh sách; nếu ô bị gộp thì bỏ gộp rồi điền cho từng dòng.',
    'Chưa ghi đơn vị',
    'No registering unit is given.',
  ],
  [
    'unit_unknown',
    { value: 'Xã Cửu Kao', suggestions: ['Xã Cửu Cao', 'Xã Phụng Công'] },
    'Không có đơn vị nào tên là “Xã Cửu Kao” trong tab Đơn vị.',
    'Chọn lại đơn vị trong danh sách hoặc thêm tên này vào cột Tên gọi khác. Có phải: Xã Cửu Cao; Xã Phụng Công?',
    'Chưa rõ đơn vị',
    'The tab Đơn vị has no unit named “Xã Cửu Kao”.',
  ],
  [
    'unit_ambiguous',
    {
      value: 'Trường Tiểu học Long Hưng',
      suggestions: ['Trường Tiểu học Long Hưng số 1', 'Trường Tiểu học Long Hưng số 2'],
    },
    'Tên “Trường Tiểu học Long Hưng” có thể là của nhiều đơn vị khác nhau.',
    'Chọn đúng một đơn vị trong danh sách. Có phải: Trường Tiểu học Long Hưng số 1; Trường Tiểu học Long Hưng số 2?',
    'Tên trùng với nhiều đơn vị',
    'The name “Trường Tiểu học Long Hưng” may mean several units.',
  ],
  [
    'unit_matched_loosely',
    { value: 'Xa Cuu Cao', unit: 'Xã Cửu Cao' },
    'Tên “Xa Cuu Cao” viết khác danh sách, đang được hiểu là đơn vị “Xã Cửu Cao”.',
    'Chọn lại đơn vị trong danh sách để tên khớp hẳn.',
    'Tên đơn vị chưa khớp hẳn',
    'The name “Xa Cuu Cao” differs from the list and was read as the unit “Xã Cửu Cao”.',
  ],
  [
    'kind_missing',
    {},
    'Chưa ghi loại.',
    'Chọn mô hình, tập thể hoặc cá nhân ở cột Loại.',
    'Chưa ghi loại',
    'No kind is given.',
  ],
  [
    'kind_not_allowed',
    { kind: 'individual', unit: 'Cụm thi đua số 1', allowed: ['model', 'collective'] },
    'Chỉ tiêu của đơn vị “Cụm thi đua số 1” không tính cá nhân, chỉ tính mô hình và tập thể.',
    'Sửa cột Loại nếu ghi nhầm, hoặc đăng ký qua đơn vị được tính loại này.',
    'Chỉ tiêu không tính cá nhân',
    'The quota of the unit “Cụm thi đua số 1” does not count individuals, only models and collectives.',
  ],
  [
    'status_missing',
    {},
    'Chưa ghi trạng thái.',
    'Chọn trạng thái trong danh sách ở cột Trạng thái.',
    'Chưa ghi trạng thái',
    'No status is given.',
  ],
  [
    'date_invalid',
    { value: '31/02/2024' },
    'Ngày gửi “31/02/2024” không hợp lệ.',
    'Ghi ngày gửi theo thứ tự ngày/tháng/năm, ví dụ 05/01/2024.',
    'Ngày gửi không hợp lệ',
    'The sending date “31/02/2024” is not valid.',
  ],
  [
    'late',
    { date: '2024-01-12', due: '2024-01-09' },
    'Gửi ngày 12/01/2024 là muộn, hạn nộp chậm nhất là ngày 09/01/2024.',
    'Kiểm tra lại ngày gửi; đăng ký nộp muộn vẫn được tính.',
    'Nộp muộn',
    'Sent on 12/01/2024, which is late: the list was due by 09/01/2024.',
  ],
  [
    'duplicate',
    { firstRow: 12 },
    'Trùng đơn vị, loại và tên với dòng 12 trong cùng năm nên không được tính.',
    'Xóa dòng này, hoặc sửa lại nếu ghi nhầm.',
    'Trùng với dòng 12',
    'Same unit, kind and name as row 12 in the same year, so it is not counted.',
  ],
  [
    'suspected_duplicate',
    { rows: [7, 31], others: 2 },
    'Cùng loại và tên giống đăng ký ở dòng 7, 31.',
    'Kiểm tra có phải cùng một điển hình không; đăng ký vẫn được tính.',
    'Có thể trùng với 2 dòng khác',
    'Same kind and a like name as in row 7, 31.',
  ],
  [
    'id_duplicate',
    { id: 'ĐK-2024-001', firstRow: 5 },
    'Mã đăng ký “ĐK-2024-001” đã dùng ở dòng 5.',
    'Ghi một mã khác chưa dùng cho dòng này.',
    'Mã trùng với dòng 5',
    'The registration code “ĐK-2024-001” is already used in row 5.',
  ],
  [
    'legacy_encoding',
    { column: 'name', encoding: 'TCVN3' },
    'Chữ ở cột “Tên mô hình, tập thể, cá nhân” có vẻ gõ bằng bảng mã TCVN3, không phải Unicode.',
    'Gõ lại hoặc chuyển sang Unicode rồi đối chiếu với bản gốc.',
    'Chữ có vẻ gõ bằng TCVN3',
    'The text in the column “Tên mô hình, tập thể, cá nhân” seems to be typed in TCVN3, not in Unicode.',
  ],
  [
    'quota_over',
    { unit: 'Xã Cửu Cao', counted: 11, max: 10 },
    'Đơn vị “Xã Cửu Cao” có 11 đăng ký được tính, vượt 1 so với tối đa 10.',
    'Đề nghị đơn vị rút bớt 1 đăng ký.',
    'Vượt 1',
    'The unit “Xã Cửu Cao” has 11 registrations counted, 1 over its maximum of 10.',
  ],
  [
    'quota_short',
    { unit: 'Xã Cửu Cao', counted: 7, min: 9, due: '2024-01-09', overdue: true },
    'Đơn vị “Xã Cửu Cao” có 7 đăng ký được tính, còn thiếu 2 so với tối thiểu 9; đã quá hạn nộp (chậm nhất ngày 09/01/2024).',
    'Đôn đốc đơn vị đăng ký thêm 2.',
    'Thiếu 2 (quá hạn)',
    'The unit “Xã Cửu Cao” has 7 registrations counted, 2 short of its minimum of 9; the list was due by 09/01/2024.',
  ],
  [
    'quota_none',
    { unit: 'Cụm thi đua số 1', min: 1, due: '2024-02-04', overdue: false },
    'Đơn vị “Cụm thi đua số 1” chưa có đăng ký nào được tính, cần tối thiểu 1; hạn nộp chậm nhất là ngày 04/02/2024.',
    'Đôn đốc đơn vị gửi danh sách đăng ký.',
    'Chưa đăng ký',
    'The unit “Cụm thi đua số 1” has no registration counted, it needs at least 1; the list is due by 04/02/2024.',
  ],
  [
    'plan_missing',
    { unit: 'Cụm thi đua số 1' },
    'Chưa nhận được kế hoạch phải gửi kèm của đơn vị “Cụm thi đua số 1”.',
    'Đôn đốc đơn vị gửi kế hoạch, rồi ghi số ký hiệu hoặc ngày gửi vào tab Kế hoạch đơn vị.',
    'Thiếu kế hoạch',
    'The plan that the unit “Cụm thi đua số 1” must send with its list has not been received.',
  ],
  [
    'quota_min_above_max',
    { min: 10, max: 9 },
    'Tối thiểu 10 lớn hơn tối đa 9.',
    'Sửa lại một trong hai số.',
    'Tối thiểu lớn hơn tối đa',
    'The minimum 10 is above the maximum 9.',
  ],
  [
    'unit_cycle',
    { unit: 'Tổ Toán', path: ['Tổ Toán', 'Trường THCS Văn Giang'] },
    'Đơn vị “Tổ Toán” trở thành cấp trên của chính mình: Tổ Toán → Trường THCS Văn Giang → Tổ Toán.',
    'Sửa cột Đơn vị cấp trên của một trong các đơn vị này.',
    'Đơn vị cấp trên quay vòng',
    'The unit “Tổ Toán” ends up above itself: Tổ Toán → Trường THCS Văn Giang → Tổ Toán.',
  ],
];

it.each(table)('says %s in full', (...row) => {
  const [code, params, problem, remedy, label, english] = row as [
    FindingCode,
    never,
    string,
    string,
    string,
    string,
  ];
  expect(rendered(viFindings, code, params)).toEqual({ problem, remedy, label });
  expect(rendered(enFindings, code, params).problem).toBe(english);
});
