/** What the form Đăng ký điển hình sends, and a register of the tests' own that it is sent to. */
import { blankValues, type FormValues } from '../../../src/domain/registering/registrationFields';
import type { RegistrationRequest } from '../../../src/domain/registering/registrationRequest';
import type { SendResult, WithdrawResult } from '../../../src/domain/registering/sendResult';
import type { UnitStanding } from '../../../src/domain/registering/unitStanding';
import { addRecords, newRegister, sheetOf, sound, type TestHost } from './registerHost';

/** Its list for 2027 is due before 10/01/2027; the tests' day is 20/11/2026. */
export const year = 2027;

/** Codes of the units below; the commune is the one that followed three in 2025, of which one had its name. */
export const units = { commune: 'XM04', school: 'TH01', cluster: 'CUM1', agency: 'PVHXH' } as const;

/** A commune of KH 72 with a school, its cluster and a lead agency; `taken` individuals of the commune count. */
export function register(taken = 0, options: Parameters<typeof newRegister>[0] = {}): TestHost {
  const host = newRegister({ year: String(year), ...options });
  addRecords(host, 'Đơn vị', [
    {
      'Mã đơn vị': units.school,
      'Tên đơn vị': 'Trường Tiểu học Mễ Sở',
      'Loại đơn vị': 'Trường TH',
      'Đơn vị cấp trên': 'Xã Mễ Sở',
      'Cụm thi đua': 'Cụm số 1',
    },
    { 'Mã đơn vị': units.cluster, 'Tên đơn vị': 'Cụm số 1', 'Loại đơn vị': 'Cụm thi đua' },
    {
      'Mã đơn vị': units.agency,
      'Tên đơn vị': 'Phòng Văn hóa - Xã hội',
      'Loại đơn vị': 'Cơ quan chủ trì',
      'Phong trào chủ trì': 'Đổi mới, sáng tạo',
    },
  ]);
  if (taken > 0) addRecords(host, 'Đăng ký', registered('Xã Mễ Sở', 1, taken));
  return host;
}

/** Sound rows of 2027. */
export function registered(unit: string, first: number, count: number, more: Record<string, unknown> = {}) {
  return sound(unit, first, count).map((row, index) => ({
    ...row,
    'Mã đăng ký': `ĐK-${year}-${String(first + index).padStart(3, '0')}`,
    Năm: year,
    ...more,
  }));
}

export const person: FormValues = {
  ...blankValues,
  kind: 'Cá nhân',
  name: 'Nguyễn Văn Mẫu',
  role: 'Giáo viên',
};

/** A new registration of the commune, to be sent. */
export function request(more: Partial<RegistrationRequest> = {}): RegistrationRequest {
  return {
    id: null,
    unit: units.commune,
    year,
    send: true,
    values: person,
    base: null,
    agreed: [],
    overAgreed: false,
    ...more,
  };
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** What the form would get. */
export function asked<T>(host: TestHost, name: string, ...given: readonly unknown[]): Answer<T> {
  const answer = host.call(name, JSON.stringify(given));
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as unknown as Answer<T>;
}

function answered<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

export function send(host: TestHost, more: Partial<RegistrationRequest> = {}): SendResult {
  return answered(asked<SendResult>(host, 'sendRegistration', request(more)));
}

export function withdraw(host: TestHost, id: string, more: Record<string, unknown> = {}): WithdrawResult {
  const given = { id, unit: units.commune, year, reason: 'ghi nhầm', ...more };
  return answered(asked<WithdrawResult>(host, 'withdrawRegistration', given));
}

export function standing(host: TestHost, unit: string = units.commune, of = year): UnitStanding {
  return answered(asked<{ standing: UnitStanding }>(host, 'unitStanding', unit, of)).standing;
}

/** The filled cells of a registration by header, found by its code. */
export function row(host: TestHost, id: string): Record<string, unknown> {
  const [header = [], ...rows] = host.values('Đăng ký');
  const found = rows.filter((cells) => cells[header.indexOf('Mã đăng ký')] === id);
  if (found.length !== 1) throw new Error(`${found.length} rows with the code ${id}`);
  return Object.fromEntries(
    header.map((name, place) => [String(name), found[0]?.[place]]).filter(([, cell]) => cell !== ''),
  );
}

/** Writes a setting, as a person would in `Cấu hình`. */
export function set(host: TestHost, key: string, value: string): void {
  const sheet = sheetOf(host, 'Cấu hình');
  const place = host.values('Cấu hình').findIndex(([name]) => name === key);
  if (place < 0) throw new Error(`no setting ${key}`);
  sheet.getRange(place + 1, 2).setValue(value);
  host.adopt(host.document);
}
