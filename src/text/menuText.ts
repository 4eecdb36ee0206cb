/**
 * The menu in both languages: it is built while the file opens, when nothing but menu calls is sure to be allowed
 * (platform.md §3.2), so its words cannot wait for a part of the program (workbook/loadPart.ts).
 */
import type { MenuItemId } from './text';

export interface MenuText {
  readonly menuTitle: string;
  readonly menu: Readonly<Record<MenuItemId, string>>;
}

export const viMenu: MenuText = {
  menuTitle: 'Gương Sáng',
  menu: {
    registerExemplar: 'Đăng ký điển hình',
    reviewQueue: 'Thẩm định từng hồ sơ',
    followProgress: 'Theo dõi tiến độ',
    recordActivity: 'Ghi tuyên truyền, bồi dưỡng',
    makeReport: 'Lập báo cáo',
    checkQuotas: 'Kiểm tra chỉ tiêu',
    checkWholeRegister: 'Kiểm tra toàn bộ sổ',
    dueSoon: 'Việc 30 ngày tới',
    prepareReview: 'Lập phiếu thẩm định',
    concludeReview: 'Kết luận thẩm định',
    moveStatus: 'Chuyển trạng thái, giai đoạn',
    changesAfterReview: 'Thay đổi sau thẩm định',
    compareYears: 'So sánh các năm',
    publishList: 'Danh sách công bố',
    createRegister: 'Tạo sổ từ kế hoạch mẫu',
    repairStructure: 'Kiểm tra và sửa cấu trúc',
    undoLastWrite: 'Hoàn tác lần ghi gần nhất',
  },
};

export const enMenu: MenuText = {
  menuTitle: 'Gương Sáng',
  menu: {
    registerExemplar: 'Register an exemplar',
    reviewQueue: 'Review one by one',
    followProgress: 'Follow progress',
    recordActivity: 'Record publicity or help',
    makeReport: 'Make a report',
    checkQuotas: 'Check quotas',
    checkWholeRegister: 'Check the whole register',
    dueSoon: 'Due in 30 days',
    prepareReview: 'Prepare review',
    concludeReview: 'Conclude review',
    moveStatus: 'Move status or stage',
    changesAfterReview: 'Changes after review',
    compareYears: 'Compare years',
    publishList: 'List for publication',
    createRegister: 'Create register from a plan',
    repairStructure: 'Check and repair structure',
    undoLastWrite: 'Undo the last write',
  },
};
