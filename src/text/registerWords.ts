/** Words that stand in the register's own cells: sentences quote them as they are stored, in either language. */
import type { Kind, Status } from '../domain/words/vocabulary';

export const kindNames: Readonly<Record<Kind, string>> = {
  model: 'Mô hình',
  collective: 'Tập thể',
  individual: 'Cá nhân',
};

export const statusNames: Readonly<Record<Status, string>> = {
  draft: 'Nháp',
  sent: 'Đã gửi',
  returned: 'Trả lại',
  reviewing: 'Đang thẩm định',
  passed: 'Đạt',
  failed: 'Không đạt',
  withdrawn: 'Đã rút',
};
