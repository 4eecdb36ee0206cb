/** The words custom functions put into cells. A sheet is shared, so they are Vietnamese for everybody. */
import { rangeExamples } from './rangeExamples';
import { viListed } from './viWords';

export const functionText = {
  quotaTable: [
    'Mã',
    'Tên',
    'Mô hình',
    'Tập thể',
    'Cá nhân',
    'Tổng',
    'Tối thiểu',
    'Tối đa',
    'Kết quả',
    'Chênh lệch',
  ],
  findingList: ['Dòng', 'Mã đăng ký', 'Mức', 'Vấn đề', 'Cách xử lý'],
  /** Titles when the first cell of a column of units is its header. */
  remaining: 'Còn được đăng ký',
  dueDate: 'Nộp trước ngày',
  noMaximum: 'Không giới hạn',
  noDueDate: 'Không có hạn nộp',
  /** A range that was cut too narrow, or does not begin at the header row. */
  columnsMissing: (
    argument: string,
    columns: readonly string[],
    present: readonly string[],
    headerRow: number | null,
  ): string => {
    const there =
      present.length === 0
        ? 'dòng đầu của vùng đang trống'
        : `dòng đầu của vùng đang có: ${viListed(present)}`;
    const remedy =
      headerRow === null
        ? `Chọn lại vùng gồm đủ các cột và dòng tiêu đề, ví dụ ${rangeExamples[argument] ?? ''}.`
        : `Dòng tiêu đề có vẻ nằm ở dòng ${headerRow} của vùng, hãy chọn vùng bắt đầu từ dòng đó.`;
    return `Vùng ${argument} thiếu cột ${viListed(columns)}; ${there}. ${remedy}`;
  },
} as const;
