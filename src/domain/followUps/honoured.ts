/** The tab `Điển hình đã tuyên dương`: exemplars commended before, and their road to higher awards (KH 72 II.2, II.1.e, IV.1.c; F27, F32, F33). */

import { readDateCell } from '../dates/dateCell';
import { schoolYearNamed, yearOfDay } from '../dates/schoolYear';
import { type Finding, finding } from '../findings/finding';
import type { YearKind } from '../programme';
import { codeAt, kindCodes, type Registrations, textAt } from '../registrations/registrations';
import type { Grid } from '../tables/cell';
import { countedYears } from '../tables/numberCell';
import { cellText } from '../text/cellText';
import { textKey } from '../text/vietnameseText';
import { type Kind, kinds } from '../words/vocabulary';
import { type Line, type LineContext, readLines } from './followUpLines';

export interface HonouredExemplar {
  /** Spreadsheet row, header = 1. */
  readonly row: number;
  readonly name: string;
  readonly kind: Kind | null;
  /** Units the cell may mean, by index. */
  readonly units: readonly number[];
  readonly occasion: string;
  /** The year named in the occasion, the last when it names several ("giai đoạn 2015–2020"); of a school year the first. */
  readonly year: number | null;
  readonly award: string;
  /** Lộ trình khen cấp trên: what is planned next, in the office's words. */
  readonly roadmap: string;
  readonly followed: boolean;
  /** Positions in `Đăng ký`, when the exemplar was registered here. */
  readonly registrations: readonly number[];
}

export interface HonouredContext extends LineContext {
  readonly yearKind: YearKind;
}

/** @throws AppError column_missing */
export function readHonoured(
  grid: Grid,
  context: HonouredContext,
  registrations: Registrations,
): { lines: HonouredExemplar[]; findings: Finding[] } {
  const { lines, findings } = readLines('honoured', grid, context, (line) =>
    readExemplar(line, context, registrations),
  );
  noteRepeated(lines, findings);
  return { lines, findings };
}

/** What the line leaves blank is taken from the registration it names. */
function readExemplar(
  line: Line<'honoured'>,
  context: HonouredContext,
  registrations: Registrations,
): HonouredExemplar {
  const positions = line.registrations('registration', 'optional');
  const own = positions[0];
  const need = own === undefined ? 'needed' : 'optional';
  const name = line.text('name') || (own === undefined ? '' : nameAt(registrations, own));
  if (name === '' && !line.failed('name'))
    line.note(finding('honoured_name_missing', line.place('name'), {}));
  const kind = line.word('kind', kinds, need);
  const units = line.units('unit', need);
  return {
    row: line.row,
    name,
    kind: kind ?? (own === undefined ? null : (kindCodes[codeAt(registrations.kind, own)] ?? null)),
    units:
      units.length > 0 || own === undefined || line.text('unit') !== ''
        ? units
        : context.unitTable.resolver.resolve(textAt(registrations.unit, own)).matches,
    occasion: line.text('occasion'),
    year: yearNamed(line, context),
    award: line.text('award'),
    roadmap: line.text('roadmap'),
    followed: line.flag('followed') === true,
    registrations: positions,
  };
}

function nameAt({ grid, rows, columns }: Registrations, position: number): string {
  return cellText(grid[(rows[position] as number) - 1]?.[columns.name]);
}

function yearNamed(line: Line<'honoured'>, { timeZone, yearKind }: HonouredContext): number | null {
  const text = line.text('occasion').slice(0, 500);
  const schoolYear = schoolYearNamed(text, yearKind);
  if (schoolYear !== null) return schoolYear;
  const reading = readDateCell(line.cell('occasion'), timeZone);
  const ofDay = reading.kind === 'date' ? yearOfDay(reading.date, yearKind) : null;
  // The number 2023 is a year, though a cell may show it as a day of 1905.
  if (ofDay !== null && isCounted(ofDay)) return ofDay;
  const years = (text.match(/\d+/g) ?? []).filter((digits) => digits.length === 4).map(Number);
  return years.some(isCounted) ? Math.max(...years.filter(isCounted)) : ofDay;
}

function isCounted(year: number): boolean {
  return year >= countedYears.from && year <= countedYears.to;
}

/**
 * One exemplar written twice. Commended again at a later occasion is no repetition, so two lines that name
 * different years both stand.
 */
function noteRepeated(lines: readonly HonouredExemplar[], findings: Finding[]): void {
  const earlier = new Map<string, HonouredExemplar[]>();
  for (const line of lines) {
    if (line.name === '' || line.kind === null || line.units.length === 0) continue;
    const key = `${line.kind} ${[...line.units].sort((a, b) => a - b).join(' ')} ${textKey(line.name)}`;
    const namesakes = earlier.get(key) ?? [];
    const first = namesakes.find(({ year }) => year === null || line.year === null || year === line.year);
    if (first !== undefined) {
      const place = { table: 'honoured', row: line.row, column: 'name' } as const;
      findings.push(finding('honoured_repeated', place, { name: line.name, firstRow: first.row }));
    }
    earlier.set(key, [...namesakes, line]);
  }
}
