/** The settings a check depends on, with the defaults of domain.md 4.6. */

import { type Finding, finding } from '../findings/finding';
import type { YearKind } from '../programme';
import type { Grid } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { readYearCell } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import { countedStatuses, type Status, statuses, type Word } from '../words/vocabulary';
import { readWordList, storedWord, wordReader } from '../words/words';

export interface Settings {
  /** The year being worked on; null when the office has not chosen one. */
  readonly year: number | null;
  /** Whether "trước ngày 10/01" lets 10/01 itself through. */
  readonly dueDayIncluded: boolean;
  readonly countedStatuses: readonly Status[];
  /** Years the programme runs, both included; null when the office has not said. */
  readonly period: Period | null;
  /** Whether the year 2024 is 2024 or the school year 2024-2025 (TT, HB). */
  readonly yearKind: YearKind;
  /** Whether a registration above the maximum, or above the part handed out, is refused at entry or only asked about. */
  readonly overMaximum: OverMaximum;
}

export type OverMaximum = 'refused' | 'reminded';

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Keys of `Cấu hình` that a check reads; the spelling is the one the register is created with. */
export const settingKeys = {
  year: 'Năm đăng ký',
  dueDay: 'Cách hiểu "trước ngày"',
  countedStatuses: 'Trạng thái được tính',
  period: 'Giai đoạn',
  yearKind: 'Kiểu năm',
  overMaximum: 'Vượt tối đa khi đăng ký',
} as const;

/** Values of the `dueDay` setting as stored. */
export const dueDayValues = { excluded: 'Không tính ngày đó', included: 'Tính cả ngày đó' } as const;

/** Values of the `yearKind` setting. */
export const yearKinds: readonly Word<YearKind>[] = [
  { code: 'calendar', stored: 'Năm dương lịch', variants: ['Dương lịch'] },
  { code: 'school', stored: 'Năm học', variants: ['Theo năm học'] },
];

/** Values of the `overMaximum` setting as stored. */
export const overMaximumValues: Readonly<Record<OverMaximum, string>> = {
  refused: 'Chặn',
  reminded: 'Chỉ nhắc',
};

export const defaultSettings: Settings = {
  year: null,
  dueDayIncluded: false,
  countedStatuses,
  period: null,
  yearKind: 'calendar',
  overMaximum: 'refused',
};

function settingKey(text: string): string {
  return textKey(text.replace(/["'“”„‟«»]/gu, ''));
}

/** Reads `Cấu hình`; a value that cannot be understood leaves the default in force and is a finding. */
export function readSettings(
  grid: Grid | null,
  timeZone: string,
): { settings: Settings; findings: Finding[] } {
  if (grid === null) return { settings: defaultSettings, findings: [] };
  const { columns } = requireColumns('settings', grid);
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...defaultSettings };
  const findings: Finding[] = [];
  const reject = (row: number, key: string, value: string, used: string): void => {
    findings.push(
      finding('setting_invalid', { table: 'settings', row, column: 'value' }, { key, value, used }),
    );
  };
  for (let index = 1; index < grid.length; index++) {
    const cell = grid[index]?.[columns.value];
    const value = cellText(cell);
    if (value === '') continue;
    const key = settingKey(cellText(grid[index]?.[columns.key]));
    if (key === settingKey(settingKeys.year)) {
      const year = readYearCell(cell, timeZone);
      if (year.kind === 'year') settings.year = year.value;
      else reject(index + 1, settingKeys.year, value, '');
    } else if (key === settingKey(settingKeys.dueDay)) {
      const reading = readDueDay(value);
      if (reading === null) reject(index + 1, settingKeys.dueDay, value, dueDayValues.excluded);
      else settings.dueDayIncluded = reading;
    } else if (key === settingKey(settingKeys.period)) {
      settings.period = readPeriod(value);
      if (settings.period === null) reject(index + 1, settingKeys.period, value, '');
    } else if (key === settingKey(settingKeys.yearKind)) {
      const reading = wordReader(yearKinds).read(value);
      settings.yearKind = reading ?? defaultSettings.yearKind;
      if (reading === null) {
        reject(index + 1, settingKeys.yearKind, value, storedWord(yearKinds, defaultSettings.yearKind));
      }
    } else if (key === settingKey(settingKeys.overMaximum)) {
      const reading = readOverMaximum(value);
      if (reading === null) reject(index + 1, settingKeys.overMaximum, value, overMaximumValues.refused);
      else settings.overMaximum = reading;
    } else if (key === settingKey(settingKeys.countedStatuses)) {
      const list = readWordList(wordReader(statuses), cell);
      if (list.codes !== null) settings.countedStatuses = list.codes;
      if (list.unknown.length > 0) {
        const used = settings.countedStatuses.map(
          (code) => statuses.find((word) => word.code === code)?.stored,
        );
        reject(index + 1, settingKeys.countedStatuses, list.unknown.join(', '), used.join(', '));
      }
    }
  }
  return { settings, findings };
}

/** "2022-2025", "từ 2022 đến năm 2025", "2025" alone; null when it is no such span. */
function readPeriod(value: string): Period | null {
  const [from, to = from, ...more] = (value.match(/\d{4}/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && more.length === 0 && from <= to ? { from, to } : null;
}

/** "Tính cả", "gồm cả", "kể cả" let the day itself through; a "không" before them does not. */
function readDueDay(value: string): boolean | null {
  const text = value.toLowerCase();
  if (/không/u.test(text) || textKey(value) === textKey('Trước ngày đó')) return false;
  return /(tính|gồm|kể)/u.test(text) ? true : null;
}

/** "Chặn", "không cho vượt"; "chỉ nhắc", "cảnh báo", "cho phép". */
function readOverMaximum(value: string): OverMaximum | null {
  const text = value.toLowerCase();
  if (/chặn|không cho/u.test(text)) return /không chặn/u.test(text) ? 'reminded' : 'refused';
  return /nhắc|cảnh báo|cho phép/u.test(text) ? 'reminded' : null;
}
