/** Vietnamese words of the column Kết quả kiểm tra. */
import type { RowMarkTexts } from './rowMark';

export const viRowMarks: RowMarkTexts = {
  severity: { error: 'Lỗi', warning: 'Cảnh báo' },
  countedLabel: 'Được tính',
  leftOutLabel: {
    status: 'Không tính: trạng thái không được tính vào chỉ tiêu',
    incomplete: 'Không tính: còn thiếu hoặc sai thông tin',
    kind: 'Không tính: loại hoặc đối tượng ngoài chỉ tiêu',
    duplicate: 'Không tính: trùng với dòng khác',
  },
};
