/**
 * The headers that sentences name, by column key. `text/` takes only types from the domain, so they are
 * written again here; the type makes each one equal to the header in `tables` or it does not compile.
 */
import type { tables } from '../domain/tables/tables';

type Headers<T extends keyof typeof tables> = (typeof tables)[T]['columns'];

const registrations: Headers<'registrations'> = {
  ordinal: 'STT',
  id: 'Mã đăng ký',
  year: 'Năm',
  unit: 'Đơn vị đăng ký',
  via: 'Đăng ký qua',
  kind: 'Loại',
  name: 'Tên mô hình, tập thể, cá nhân',
  role: 'Đối tượng',
  position: 'Chức vụ, đơn vị công tác',
  movement: 'Phong trào thi đua',
  scope: 'Phạm vi (toàn diện/lĩnh vực)',
  achievements: 'Tóm tắt thành tích',
  evidence: 'Minh chứng (liên kết)',
  honoured: 'Đã tuyên dương (Có/Không)',
  sentDate: 'Ngày gửi',
  status: 'Trạng thái',
  consent: 'Đồng ý công bố',
  checkResult: 'Kết quả kiểm tra',
  note: 'Ghi chú',
  collectiveType: 'Loại tập thể',
  leader: 'Là lãnh đạo (Có/Không)',
  ledCollective: 'Tập thể phụ trách (mã đăng ký)',
  directWorker: 'Lao động trực tiếp (Có/Không)',
  stage: 'Giai đoạn',
  seal: 'Dấu thẩm định',
};

const units: Pick<Headers<'units'>, 'parent' | 'cluster' | 'successor'> = {
  parent: 'Đơn vị cấp trên',
  cluster: 'Cụm thi đua',
  successor: 'Đơn vị kế thừa',
};

const quotas: Pick<Headers<'quotas'>, 'min' | 'max'> = { min: 'Tối thiểu', max: 'Tối đa' };

const allocations: Pick<Headers<'allocations'>, 'from' | 'to'> = {
  from: 'Đơn vị có chỉ tiêu',
  to: 'Đơn vị được phân bổ',
};

/** An explanation in brackets belongs to the header row, not into a sentence. */
function header(headers: Readonly<Record<string, string>>, column: string): string {
  return (headers[column] ?? column).replace(/\s*\([^()]*\)$/, '');
}

/** A header that is at hand as it stands in its tab. */
export const plainHeader = (text: string): string => header({}, text);

export const registrationHeader = (column: string): string => header(registrations, column);
export const unitHeader = (column: string): string => header(units, column);
export const quotaHeader = (column: string): string => header(quotas, column);
export const allocationHeader = (column: string): string => header(allocations, column);
