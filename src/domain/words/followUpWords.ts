/** Closed word lists of the registers that live on after registration (domain.md 4.2; F60, F63–F65, F71). */
import type { Word } from './vocabulary';

/** Loại of a line in `Mốc thời gian`. */
export type MilestoneType = 'due' | 'interim_review' | 'final_review' | 'honour_day' | 'report';

export const milestoneTypes: readonly Word<MilestoneType>[] = [
  { code: 'due', stored: 'Hạn nộp' },
  { code: 'interim_review', stored: 'Sơ kết' },
  { code: 'final_review', stored: 'Tổng kết' },
  { code: 'honour_day', stored: 'Ngày biểu dương' },
  { code: 'report', stored: 'Báo cáo' },
];

/** Hình thức of a line in `Tuyên truyền`. */
export type CommunicationForm =
  | 'article'
  | 'video'
  | 'exchange'
  | 'column'
  | 'contest'
  | 'training'
  | 'visit';

export const communicationForms: readonly Word<CommunicationForm>[] = [
  { code: 'article', stored: 'Bài viết', variants: ['Tin, bài', 'Tin bài'] },
  { code: 'video', stored: 'Phóng sự/video', variants: ['Phóng sự', 'Video'] },
  { code: 'exchange', stored: 'Giao lưu', variants: ['Giao lưu trực tuyến', 'Báo cáo điển hình'] },
  { code: 'column', stored: 'Chuyên mục', variants: ['Chuyên trang'] },
  { code: 'contest', stored: 'Thi viết' },
  { code: 'training', stored: 'Tập huấn' },
  { code: 'visit', stored: 'Tham quan, học tập', variants: ['Tham quan'] },
];

/** Loại hình khen thưởng (F60). */
export type ProposalType = 'regular' | 'exceptional' | 'thematic';

export const proposalTypes: readonly Word<ProposalType>[] = [
  { code: 'regular', stored: 'Thường xuyên' },
  { code: 'exceptional', stored: 'Đột xuất' },
  { code: 'thematic', stored: 'Chuyên đề', variants: ['Theo chuyên đề'] },
];

export type ProposalResult = 'waiting' | 'granted' | 'rejected';

export const proposalResults: readonly Word<ProposalResult>[] = [
  { code: 'waiting', stored: 'Chờ xét', variants: ['Đang xét'] },
  { code: 'granted', stored: 'Được khen', variants: ['Đã khen thưởng'] },
  { code: 'rejected', stored: 'Không được khen', variants: ['Không'] },
];

/** Loại việc of a line in `Kiểm tra thực tế`: inspections (F36, F39, F66) and the issue log (F45, F57). */
export type FieldWork = 'inspection' | 'issue';

export const fieldWorks: readonly Word<FieldWork>[] = [
  { code: 'inspection', stored: 'Kiểm tra, giám sát', variants: ['Kiểm tra', 'Giám sát'] },
  { code: 'issue', stored: 'Vướng mắc', variants: ['Khó khăn, vướng mắc', 'Kiến nghị'] },
];
