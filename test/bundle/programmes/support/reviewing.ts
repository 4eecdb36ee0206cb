/** How an office reviews: sheets prepared, conclusions and moves made by their commands. */
import { agree, type Office, type Step } from './office';

const askCodes = 'Ghi Mã đăng ký';

/** Lập phiếu thẩm định for these codes. Several are shown first. @returns what was said */
export function prepare(office: Office, ids: readonly string[]): string[] {
  const confirmed: Step[] = ids.length > 1 ? [['Tiếp tục?', agree]] : [];
  return office.run('prepareReview', [askCodes, ids.join(', ')], ...confirmed);
}

/**
 * Kết luận thẩm định with one of the conclusions offered.
 * @param choice how it stands in the list: `1. Đạt (2 đăng ký)`; the list must hold it
 */
export function conclude(office: Office, ids: readonly string[], choice: string, reason = ''): string[] {
  const confirmed: Step[] = ids.length > 1 ? [['Tiếp tục?', agree]] : [];
  const [number = ''] = choice.split('.');
  return office.run(
    'concludeReview',
    [askCodes, ids.join(', ')],
    [lineOf(choice), number],
    ['Lý do chuyển sang', reason],
    ...confirmed,
  );
}

/** Chuyển trạng thái, giai đoạn to one of the targets offered, as `conclude`. */
export function move(office: Office, ids: readonly string[], choice: string, reason: string): string[] {
  const [number = ''] = choice.split('.');
  return office.run(
    'moveStatus',
    [askCodes, ids.join(', ')],
    [lineOf(choice), number],
    ['Lý do chuyển sang', reason],
    ['Tiếp tục?', agree],
  );
}

/** The line as it must stand in the question, whole. */
function lineOf(choice: string): RegExp {
  return new RegExp(`^${choice.replace(/[.()/]/g, '\\$&')}$`, 'm');
}
