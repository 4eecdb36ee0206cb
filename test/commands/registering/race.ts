/** Forms that send registrations at once, one beginning in the middle of another, over one document. */
import { emptyDocument, type WorkbookDocument } from '../../../local/document/workbookDocument';
import { DocumentLock } from '../../../local/services/documentLock';
import { createRegisterIn } from '../../../src/commands/createRegister';
import { sendRegistration } from '../../../src/commands/registering/sendRegistration';
import { AppError } from '../../../src/domain/findings/appError';
import { blankValues } from '../../../src/domain/registering/registrationFields';
import { programmes } from '../../../src/programmes';
import { textFor } from '../../../src/text';
import { documentLock, type LockSource } from '../../../src/workbook/lock';
import { asExecution } from '../../workbook/support/nodeServices';

const now = new Date('2026-11-20T06:02:00Z');
const commune = 'Xã Mễ Sở';
const school = { code: 'TH01', name: 'Trường Tiểu học Mễ Sở' };
/** KH 72 III.1: 9–10 for each commune. */
const maximum = 10;

const touchedTabs = ['Đăng ký', 'Đơn vị', 'Chỉ tiêu', 'Phân bổ', 'Kế hoạch đơn vị', 'Cấu hình', 'Nhật ký'];
const rowsKept = 80;

/** Fewer places than forms, always. */
export function placesLeft(forms: number): number {
  return Math.min(maximum, Math.ceil(forms / 2));
}

/** How a form ends: what it was told for good. */
export type Fate =
  | { readonly kind: 'saved'; readonly name: string; readonly id: string }
  | { readonly kind: 'full'; readonly name: string; readonly max: number; readonly counted: number }
  | { readonly kind: 'other'; readonly name: string; readonly told: string };

export interface Outcome {
  readonly fates: readonly Fate[];
  /** `Đăng ký` as it stands afterwards. */
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function sheetOf(spreadsheet: Spreadsheet, tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) throw new Error(`no tab ${tab}`);
  return sheet;
}

function append(spreadsheet: Spreadsheet, tab: string, records: readonly Record<string, unknown>[]): void {
  const sheet = sheetOf(spreadsheet, tab);
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  const rows = records.map((record) => header.map((name) => record[String(name)] ?? ''));
  if (rows.length > 0) sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, header.length).setValues(rows);
}

/** Tabs that sending does not touch and rows below the data only make each race start later. */
function keepSmall(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (!touchedTabs.includes(sheet.getName())) spreadsheet.deleteSheet(sheet);
    else if (sheet.getMaxRows() > rowsKept) sheet.deleteRows(rowsKept + 1, sheet.getMaxRows() - rowsKept);
  }
}

/** Names without digits, which would be a finding of their own. */
function nameOf(form: number): string {
  return `Người thứ ${[...String(form)].map((digit) => 'ABCDEGHIKL'[Number(digit)]).join('')}`;
}

const ready = new Map<number, { readonly document: WorkbookDocument; readonly communeCode: string }>();

/** A register of KH 72 in which the commune has `left` places; made once, as making it takes longest. */
function registerWith(left: number): { document: WorkbookDocument; communeCode: string } {
  let made = ready.get(left);
  if (made === undefined) {
    const document = emptyDocument('thử');
    const programme = programmes.find(({ id }) => id === 'van-giang');
    if (programme === undefined) throw new Error('no programme van-giang');
    const context = { programme, year: 2024, now, user: '', lock: documentLock };
    const communeCode = asExecution(document, {}, (spreadsheet) => {
      createRegisterIn(spreadsheet, context, textFor('vi'));
      append(spreadsheet, 'Đơn vị', [
        {
          'Mã đơn vị': school.code,
          'Tên đơn vị': school.name,
          'Loại đơn vị': 'Trường TH',
          'Đơn vị cấp trên': commune,
        },
      ]);
      append(
        spreadsheet,
        'Đăng ký',
        Array.from({ length: maximum - left }, (_, index) => ({
          'Mã đăng ký': `ĐK-2024-${String(index + 1).padStart(3, '0')}`,
          Năm: 2024,
          'Đơn vị đăng ký': commune,
          Loại: 'Cá nhân',
          'Tên mô hình, tập thể, cá nhân': `Cô giáo ${'ABCDEGHIKL'[index]}`,
          'Đối tượng': 'Giáo viên',
          'Trạng thái': 'Đã gửi',
        })),
      );
      keepSmall(spreadsheet);
      const units = sheetOf(spreadsheet, 'Đơn vị').getDataRange().getValues();
      return String(units.find((row) => row.includes(commune))?.[0]);
    });
    made = { document, communeCode };
    ready.set(left, made);
  }
  return { document: structuredClone(made.document), communeCode: made.communeCode };
}

/**
 * Lets `forms` forms send, half of them for the commune and half for its school. Just before each data call of a form that is
 * under way, `decisions` says whether the next one begins there and runs as far as it can; after it, whether its answer
 * was lost on the way, so that the same is sent once more. Who is told to come back comes back later, as a person would.
 */
export function race(forms: number, decisions: Iterator<boolean>, lock: LockSource): Outcome {
  const { document, communeCode } = registerWith(placesLeft(forms));
  const shared = new DocumentLock();
  const waiting = Array.from({ length: forms }, (_, form) => form);
  const fates: Fate[] = [];
  const sentAgain = new Set<number>();
  const isLost = (form: number) => !sentAgain.has(form) && decisions.next().value === true;
  const send = (form: number): void => {
    const name = nameOf(form);
    const beforeDataCall = () => {
      const next = decisions.next().value === true ? waiting.shift() : undefined;
      if (next !== undefined) send(next);
    };
    const fate = asExecution(document, { lock: shared, meter: { beforeDataCall } }, (spreadsheet) =>
      fateOf(name, () =>
        sendRegistration(
          spreadsheet,
          {
            id: null,
            unit: form % 2 === 0 ? communeCode : school.code,
            year: 2024,
            send: true,
            values: { ...blankValues, kind: 'Cá nhân', name, role: 'Giáo viên' },
            base: null,
            agreed: [],
            overAgreed: false,
          },
          { now, user: `${form}@example.com`, lock },
        ),
      ),
    );
    if (fate === 'busy') waiting.push(form);
    else if (isLost(form)) {
      sentAgain.add(form);
      waiting.push(form);
    } else fates.push(fate);
  };
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) send(next);
  return { fates, rows: asExecution(document, {}, registeredRows) };
}

function fateOf(name: string, sending: () => ReturnType<typeof sendRegistration>): Fate | 'busy' {
  try {
    const result = sending();
    if (result.kind === 'saved') return { kind: 'saved', name, id: result.id };
    if (result.kind === 'full') return { kind: 'full', name, max: result.max, counted: result.counted };
    return { kind: 'other', name, told: JSON.stringify(result) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'busy' ? 'busy' : { kind: 'other', name, told: error.code };
  }
}

function registeredRows(spreadsheet: Spreadsheet): Outcome['rows'] {
  const [header = [], ...rows] = sheetOf(spreadsheet, 'Đăng ký').getDataRange().getValues();
  const id = header.indexOf('Mã đăng ký');
  const name = header.indexOf('Tên mô hình, tập thể, cá nhân');
  return rows.map((row) => ({ id: String(row[id]), name: String(row[name]) }));
}
