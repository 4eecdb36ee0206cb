/** What `Cấu hình` says of the office that issues documents (domain.md 2.3, 4.2). */

import { presentGrid } from '../check/register';
import { withoutEndMarks } from '../documents/endMarks';
import type { AuthorityLine, AuthorityPrefix } from '../documents/officialDocument';
import type { ReportKind } from '../programme';
import { type Cell, type Grid, isErrorCell } from '../tables/cell';
import { requireColumns } from '../tables/headers';
import { cellText } from '../text/cellText';
import { textKey } from '../text/textKey';
import { wordReader } from '../words/words';
import {
  authorityPrefixes,
  bodyStart,
  deputyTitle,
  filingLine,
  filingOffices,
  type OfficeKey,
  officeKeys,
  reportKinds,
} from './officeWords';

export interface Office {
  /** As typed, line breaks and all; '' for bodies that print none. */
  readonly parentBody: string;
  /** As typed, line breaks and all; '' when not filled in, here and below. */
  readonly issuer: string;
  readonly abbreviation: string;
  readonly place: string;
  readonly signatory: string;
  readonly authority: readonly AuthorityLine[];
  /** To whom reports go unless a document has recipients of its own. */
  readonly reportsTo: readonly string[];
  /** Documents the programme uses, with to whom each goes; null when the office names none: then all nine. */
  readonly reports: ReadonlyMap<ReportKind, readonly string[]> | null;
  /** Nơi nhận, without the line of who files. */
  readonly recipients: readonly string[];
  /** "VT, NV"; null when no line says so. */
  readonly filing: string | null;
}

/** @throws AppError column_missing */
export function readOffice(grid: Grid | null): Office {
  const values = officeValues(grid);
  const text = (key: OfficeKey): string => cellText(values.get(key));
  const lines = listParts(asTyped(values.get('recipients')));
  const filing = lines.find((line) => filingLine.test(line));
  return {
    parentBody: asTyped(values.get('parentBody')),
    issuer: asTyped(values.get('issuer')),
    abbreviation: text('abbreviation'),
    place: text('place'),
    signatory: text('signatory'),
    authority: readAuthority(asTyped(values.get('authority'))),
    reportsTo: readBodies(asTyped(values.get('reportsTo'))),
    reports: readReports(asTyped(values.get('reports'))),
    recipients: lines.filter((line) => !filingLine.test(line)),
    filing: filing === undefined ? null : filing.replace(filingLine, '').replace(/[.\s]+$/u, ''),
  };
}

/** The documents an office may choose from, in the order of domain.md 4.5. */
export function reportsInUse({ reports }: Pick<Office, 'reports'>): ReportKind[] {
  const all = reportKinds.map(({ code }) => code);
  return reports === null ? all : all.filter((kind) => reports.has(kind));
}

/** To whom a document goes; none when neither `Báo cáo sử dụng` nor `Nơi gửi báo cáo` says. */
export function addresseesOf({ reports, reportsTo }: Office, kind: ReportKind): readonly string[] {
  const own = reports?.get(kind) ?? [];
  return own.length > 0 ? own : reportsTo;
}

/** The section that drafts, as a công văn names it in its symbol: "NV" of "Lưu: VT, NV". Null when no line says so. */
export function draftingSection({ filing }: Pick<Office, 'filing'>): string | null {
  const sections = (filing ?? '').split(',').map((part) => part.trim());
  const last = sections.filter((section) => /^[\p{Lu}\d-]{1,8}$/u.test(section)).pop() ?? '';
  return last === '' || filingOffices.test(last) ? null : last;
}

/** The last filled row of each key; quotation marks, case and tone placement of keys do not matter. */
function officeValues(grid: Grid | null): Map<OfficeKey, Cell> {
  const values = new Map<OfficeKey, Cell>();
  const present = presentGrid(grid);
  if (present === null) return values;
  const { columns } = requireColumns('settings', present);
  const names = new Map(Object.entries(officeKeys).map(([key, name]) => [textKey(name), key as OfficeKey]));
  for (const row of present.slice(1)) {
    const key = names.get(textKey(cellText(row[columns.key])));
    const value = row[columns.value];
    if (key !== undefined && cellText(value) !== '') values.set(key, value);
  }
  return values;
}

/** Offices break long names themselves, so line ends stay. */
function asTyped(cell: Cell): string {
  if (isErrorCell(cell)) return '';
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}

/** Lines and semicolons part a list; leading dashes are how people draw one. */
function listParts(text: string): string[] {
  return atDepthZero(text, ';\n\r')
    .map((part) => cellText(part).replace(/^[-–+•]\s*/u, ''))
    .filter((part) => part !== '');
}

/** A comma parts two bodies only where the next name begins with such a word: "Sở Văn hóa, Thể thao" is one. */
function readBodies(text: string): string[] {
  return listParts(text).flatMap((part) => {
    const bodies: string[] = [];
    for (const piece of atDepthZero(part, ',')) {
      const clean = cellText(piece);
      const last = bodies.length - 1;
      if (last < 0 || bodyStart.test(clean)) bodies.push(clean);
      else bodies[last] = `${bodies[last]}, ${clean}`;
    }
    return bodies.filter((body) => body !== '');
  });
}

/** `Danh sách đăng ký (UBND huyện); Phiếu thẩm định`. Null when no known document is named. */
function readReports(text: string): Map<ReportKind, readonly string[]> | null {
  const reader = wordReader(reportKinds);
  const reports = new Map<ReportKind, readonly string[]>();
  for (const part of listParts(text)) {
    const bracket = /^([^(]*)\((.*)\)[.\s]*$/su.exec(part);
    const kind = reader.read(cellText(bracket === null ? part : bracket[1]));
    if (kind !== null) reports.set(kind, readBodies(bracket?.[2] ?? ''));
  }
  return reports.size === 0 ? null : reports;
}

/** Parts a text at any of the signs that stands in no bracket. */
function atDepthZero(text: string, signs: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(sign)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/**
 * "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH", one line each. A new prefix, and a deputy's title after KT.,
 * begin a line of their own where people wrote on.
 */
function readAuthority(text: string): AuthorityLine[] {
  return listParts(text.replace(/(\S)\s+(?=(?:TM|TUQ|TL|KT)\s*\.)/giu, '$1\n')).flatMap((line) => {
    const found = authorityPrefixes.exec(line);
    const prefix =
      found === null ? null : (`${(found[1] ?? 'Q').replace(/\//g, '').toUpperCase()}.` as AuthorityPrefix);
    const title = found === null ? line : line.slice(found[0].length);
    const titles = prefix === 'KT.' ? title.split(deputyTitle) : [title];
    const [head = '', ...deputies] = titles.map(withoutEndMarks);
    return [{ prefix, title: head }, ...deputies.map((deputy) => ({ prefix: null, title: deputy }))];
  });
}
