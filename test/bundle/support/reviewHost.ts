/** A register made for reviews, every cell of it stated here, and a person who answers dialogs as told. */
import { emptyDocument, type WorkbookDocument } from '../../../local/document/workbookDocument';
import { createHost } from '../../../local/host/createHost';
import type { HostOptions } from '../../../local/host/host';
import type { Dialog, DialogAnswer } from '../../../local/services/serviceContext';
import { addRecords, column, day, type Records, sheetOf, type TestHost, testMoment } from './registerHost';

/** What is typed into prompts, in order; null presses Cancel. Questions without a field are agreed to unless told not to. */
export interface Person {
  readonly prompts: (string | null)[];
  agrees: boolean;
}

export interface ReviewHost extends TestHost {
  readonly person: Person;
}

/** A host whose person types what `person.prompts` says; a prompt nobody has foreseen fails the test. */
export function reviewHost(document: WorkbookDocument, options: Partial<HostOptions> = {}): ReviewHost {
  const dialogs: Dialog[] = [];
  const person: Person = { prompts: [], agrees: true };
  const answer = (dialog: Dialog): DialogAnswer => {
    dialogs.push(dialog);
    if (dialog.kind === 'prompt') {
      const typed = person.prompts.shift();
      if (typed === undefined) throw new Error(`nobody foresaw: ${dialog.message}`);
      return typed === null ? { button: 'CANCEL' } : { button: 'OK', text: typed };
    }
    return { button: person.agrees || dialog.buttons.length === 1 ? 'OK' : 'CANCEL' };
  };
  const host = createHost({ document, now: () => testMoment, answer, ...options });
  const refuse = (): void => {
    person.agrees = false;
  };
  return Object.assign(host, { dialogs, person, refuse });
}

let structure: WorkbookDocument | null = null;

/** All tabs of a register, without a record: made once, copied each time. */
export function bareRegister(options: Partial<HostOptions> = {}): ReviewHost {
  if (structure === null) {
    const document = emptyDocument('thử');
    reviewHost(document).run('repairStructure');
    structure = document;
  }
  return reviewHost(structuredClone(structure), options);
}

export const units: Records = [
  { 'Mã đơn vị': 'XA01', 'Tên đơn vị': 'Xã Xuân Quan', 'Loại đơn vị': 'Xã' },
  {
    'Mã đơn vị': 'TH01',
    'Tên đơn vị': 'Trường Tiểu học Xuân Quan',
    'Loại đơn vị': 'Trường TH',
    'Đơn vị cấp trên': 'Xã Xuân Quan',
  },
];

/** C1 must be met, C2 is only counted, one of H1 and H2 is enough, L1 is decided by the collective that is led. */
export const criteria: Records = [
  { Mã: 'C1', 'Áp dụng cho (Loại/Đối tượng)': 'Cá nhân', Nhãn: 'Gương mẫu', 'Bắt buộc': 'Có', 'Thứ tự': 1 },
  { Mã: 'C2', 'Áp dụng cho (Loại/Đối tượng)': 'Cá nhân', Nhãn: 'Sáng tạo', 'Thứ tự': 2 },
  {
    Mã: 'H1',
    'Áp dụng cho (Loại/Đối tượng)': 'Học sinh',
    Nhãn: 'Xuất sắc',
    'Nhóm lựa chọn': 'H',
    'Thứ tự': 3,
  },
  {
    Mã: 'H2',
    'Áp dụng cho (Loại/Đối tượng)': 'Học sinh',
    Nhãn: 'Vượt khó',
    'Nhóm lựa chọn': 'H',
    'Thứ tự': 4,
  },
  {
    Mã: 'L1',
    'Áp dụng cho (Loại/Đối tượng)': 'Lãnh đạo',
    Nhãn: 'Tập thể mình là điển hình',
    'Bắt buộc': 'Có',
    'Điều kiện kèm theo': 'Tập thể phụ trách là điển hình',
    'Thứ tự': 5,
  },
  { Mã: 'T1', 'Áp dụng cho (Loại/Đối tượng)': 'Tập thể', Nhãn: 'Đoàn kết', 'Bắt buộc': 'Có', 'Thứ tự': 6 },
];

/** A registration of the primary school for 2024, sent in time. */
export function registration(
  number: number,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    'Mã đăng ký': `ĐK-2024-${String(number).padStart(3, '0')}`,
    Năm: 2024,
    'Đơn vị đăng ký': 'Trường Tiểu học Xuân Quan',
    Loại: 'Cá nhân',
    'Tên mô hình, tập thể, cá nhân': name,
    'Đối tượng': 'Giáo viên',
    'Ngày gửi': day(2023, 12, 20),
    'Trạng thái': 'Đã gửi',
    ...more,
  };
}

/** Five registrations: rows 2 to 6 of `Đăng ký`. */
export const registrations: Records = [
  registration(1, 'Trần Thị Lan'),
  registration(2, 'Lê Văn Hùng', { 'Trạng thái': 'Nháp' }),
  registration(3, 'Phạm Gia Bảo', { 'Đối tượng': 'Học sinh' }),
  registration(4, 'Tổ Toán', { Loại: 'Tập thể', 'Đối tượng': '', 'Loại tập thể': 'Tổ chuyên môn' }),
  registration(5, 'Đỗ Thị Hạnh', {
    'Đối tượng': 'Cán bộ quản lý',
    'Tập thể phụ trách (mã đăng ký)': 'ĐK-2024-004',
  }),
];

/** The register above, with its year and one quota. */
export function reviewRegister(options: Partial<HostOptions> = {}): ReviewHost {
  const host = bareRegister(options);
  addRecords(host, 'Cấu hình', [{ Khóa: 'Năm đăng ký', 'Giá trị': '2024' }]);
  addRecords(host, 'Đơn vị', units);
  addRecords(host, 'Chỉ tiêu', [
    { Mã: 'CT1', 'Áp dụng cho (loại hoặc mã đơn vị)': 'Xã', 'Tối thiểu': 1, 'Tối đa': 10 },
  ]);
  addRecords(host, 'Tiêu chí', criteria);
  addRecords(host, 'Đăng ký', registrations);
  return host;
}

/** Brings `Đăng ký` to the front with these rows selected. */
export function selectRows(host: ReviewHost, first: number, last: number = first): void {
  host.select(idOf(host), { startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: 3 });
}

function idOf(host: ReviewHost): string {
  const found = Object.values(host.document.sheets).find(({ name }) => name === 'Đăng ký');
  if (found?.id === undefined) throw new Error('no tab Đăng ký');
  return found.id;
}

/** Trạng thái of the registrations, top to bottom. */
export function statuses(host: ReviewHost): unknown[] {
  return column(host, 'Đăng ký', 'Trạng thái');
}

/** The seal of a registration, as the object it is the text of; null when there is none. */
export function sealOf(host: ReviewHost, row: number): Readonly<Record<string, unknown>> | null {
  const text = column(host, 'Đăng ký', 'Dấu thẩm định')[row - 2];
  return text === '' || text === undefined ? null : JSON.parse(String(text));
}

/** Writes the verdicts of a registration's review sheet, by criterion. */
export function judge(host: ReviewHost, id: string, verdicts: Readonly<Record<string, string>>): void {
  const sheet = sheetOf(host, 'Thẩm định');
  const rows = sheet.getDataRange().getValues();
  rows.forEach((row, index) => {
    const verdict = verdicts[String(row[1])];
    if (row[0] === id && verdict !== undefined) sheet.getRange(index + 1, 3).setValue(verdict);
  });
  host.adopt(host.document);
}

/** What people see of the journal's lines, without the time: who, what, whose, which column, and the note. */
export function journal(host: ReviewHost): unknown[][] {
  return host
    .values('Nhật ký')
    .slice(1)
    .map((row) => row.slice(1, 6));
}
