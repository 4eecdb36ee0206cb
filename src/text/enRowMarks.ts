/** English words of the column Kết quả kiểm tra. */
import type { RowMarkTexts } from './rowMark';

export const enRowMarks: RowMarkTexts = {
  severity: { error: 'Error', warning: 'Warning' },
  countedLabel: 'Counted',
  leftOutLabel: {
    status: 'Not counted: its status does not count',
    incomplete: 'Not counted: something is missing or wrong',
    kind: 'Not counted: kind or role outside the quota',
    duplicate: 'Not counted: same as another row',
  },
};
