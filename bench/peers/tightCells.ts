/** The small cells of a row for the tight pass: each distinct one is read once. */
import type { Cell, Grid } from '../../src/domain/tables/cell';
import { checkedYear } from '../dirtyCells';
import { dayMs } from './tightUnits';

/** Instead of a code or a day: blank, unknown, a failed formula. */
export const [blank, unknown, failure] = [-1, -2, -3] as const;
/** Codes of statuses; those of the settings count. */
export const [counting, open, refused, withdrawn] = [0, 1, 2, 3] as const;

const vietnamMs = 7 * 3_600_000;
/** Day 0 of the spreadsheet, in days since 1970. */
const spreadsheetEpoch = -25_569;

const kindWords: Readonly<Record<string, number>> = {
  'mô hình': 0,
  mh: 0,
  'mo hinh': 0,
  'tập thể': 1,
  tt: 1,
  'tap the': 1,
  'cá nhân': 2,
  cn: 2,
  'ca nhan': 2,
};
const roleWords: Readonly<Record<string, number>> = {
  'cán bộ quản lý': 0,
  cbql: 0,
  'giáo viên': 1,
  gv: 1,
  'nhân viên': 2,
  'nhan vien': 2,
  'học sinh': 3,
};
const statusWords: Readonly<Record<string, string>> = {
  'da gui': 'đã gửi',
  gửi: 'đã gửi',
  'thẩm định': 'đang thẩm định',
};
const openStatuses = ['nháp', 'trả lại', 'đã gửi', 'đang thẩm định', 'đạt'];

/** One kind of cell, from the cell to its code. */
export class TightReader {
  private readonly known = new Map<Cell, number>([['', blank]]);

  constructor(private readonly read: (text: string) => number) {}

  code(cell: Cell): number {
    let code = this.known.get(cell);
    if (code === undefined) {
      const text = String(cell).trim().toLowerCase();
      code = text.charCodeAt(0) === 35 ? failure : this.read(text);
      this.known.set(cell, code);
    }
    return code;
  }
}

export function kindReader(): TightReader {
  return new TightReader((text) => kindWords[text] ?? unknown);
}

export function roleReader(): TightReader {
  return new TightReader((text) => roleWords[text] ?? unknown);
}

/** 1 for the checked year, 0 for another one. */
export function yearReader(): TightReader {
  return new TightReader((text) => {
    const year = Number(text.replace('năm ', ''));
    return Number.isNaN(year) ? unknown : year === checkedYear ? 1 : 0;
  });
}

export function statusReader(settings: Grid | null): TightReader {
  const counted = String(settings?.find(([key]) => key === 'Trạng thái được tính')?.[1])
    .toLowerCase()
    .split(', ');
  return new TightReader((typed) => {
    const text = statusWords[typed] ?? typed;
    if (counted.includes(text)) return counting;
    if (text === 'không đạt') return refused;
    if (text === 'đã rút') return withdrawn;
    return openStatuses.includes(text) ? open : unknown;
  });
}

/** Days since 1970 in Vietnam. */
export function dayReader(): (cell: Cell) => number {
  const texts = new TightReader(dayOfText);
  return (cell) => {
    if (typeof cell === 'string') return texts.code(cell);
    if (typeof cell === 'number') return cell + spreadsheetEpoch;
    return Math.floor(((cell as Date).getTime() + vietnamMs) / dayMs);
  };
}

function dayOfText(text: string): number {
  const parts = text.split(/[./-]/).map(Number);
  const [year = 0, month = 0, date = 0] = (parts[0] as number) > 31 ? parts : parts.reverse();
  const day = Date.UTC(year, month - 1, date);
  return new Date(day).getUTCDate() === date ? day / dayMs : unknown;
}

const totalText = /^(Tổng cộng|Cộng:)/;
const titleText = /^(I\. |II$|KHỐI )/;

/** Of a row without a kind: 0 a registration, 1 nothing at all, 2 a total or a section's title. */
export function lineKind(row: readonly Cell[], columns: TightColumns): 0 | 1 | 2 {
  for (const cell of [row[columns.ordinal], row[columns.id]]) {
    if (typeof cell === 'string' && (totalText.test(cell) || titleText.test(cell))) return 2;
  }
  const { name, via, role, sent, unit } = columns;
  if (row[name] !== '' || row[via] !== '' || row[role] !== '' || row[sent] !== '') return 0;
  if (row[unit] === '') return 1;
  return titleText.test(row[unit] as string) ? 2 : 0;
}

/** Positions of the columns that are read. */
export type TightColumns = ReturnType<typeof tightColumns>;

export function tightColumns(header: readonly Cell[]) {
  return {
    ordinal: header.indexOf('STT'),
    id: header.indexOf('Mã đăng ký'),
    year: header.indexOf('Năm'),
    unit: header.indexOf('Đơn vị đăng ký'),
    via: header.indexOf('Đăng ký qua'),
    kind: header.indexOf('Loại'),
    name: header.indexOf('Tên mô hình, tập thể, cá nhân'),
    role: header.indexOf('Đối tượng'),
    sent: header.indexOf('Ngày gửi'),
    status: header.indexOf('Trạng thái'),
  };
}
