/**
 * The seal of a registration: what the program last recorded of it, kept in the hidden column `Dấu thẩm định`.
 *
 * It holds the id, the last recorded status and stage and, for a registration that is Đạt, the sealed fields as
 * they were when it became so, with a fingerprint over them. It is compact JSON and so begins with `{`: no
 * spreadsheet takes it for a formula. Invisible signs are written as escapes, so that copying loses none.
 */
import { type Cell, isErrorCell } from '../tables/cell';
import type { StoredValue } from '../tables/changeSet';
import { readableValue } from '../tables/storedCell';
import { hashDigits, hashInto, readDigits, spread, textHash } from '../text/textHash';
import { type Stage, type Status, stages, statuses } from '../words/vocabulary';
import { type FieldValues, type SealedField, sealedFields } from './sealedFields';

/** A value too long to be kept whole: a change of it is noticed, but the old value cannot be put back. */
export interface CutValue {
  readonly hash: string;
  /** Its first characters, to be shown. */
  readonly start: string;
  readonly length: number;
}

export type SealedValue = { readonly whole: StoredValue } | { readonly cut: CutValue };

export interface Seal {
  /** Mã đăng ký of the row it was made for: a seal that was copied to another row says nothing there. */
  readonly id: string;
  readonly status: Status;
  /** Null: no stage yet. */
  readonly stage: Stage | null;
  /** Null unless the status is Đạt. */
  readonly fields: SealedRecord | null;
}

export interface SealedRecord {
  /** 16 hexadecimal digits over the readable values of all sealed fields. */
  readonly fingerprint: string;
  readonly values: Readonly<Record<SealedField, SealedValue>>;
}

/** A cell of Google Sheets takes 50,000 characters; some room is left for what a copy may add. */
const longestSeal = 49_000;
/** Characters kept of a value that is cut, so that a person recognises it. */
const keptStart = 120;
/** A longer code is kept by its hash: the seal has to fit whatever is typed. */
const longestId = 200;

/** The fields as they are to be sealed. */
export function sealFields(values: FieldValues): SealedRecord {
  const sealed = {} as Record<SealedField, SealedValue>;
  for (const field of sealedFields) {
    const value = values[field];
    // A failed formula is nothing to go back to.
    sealed[field] = typeof value !== 'object' && isErrorCell(value) ? cutValue(value) : { whole: value };
  }
  return { fingerprint: fingerprintOf(sealed), values: sealed };
}

/** The record with some fields sealed anew, the others as they were sealed before. */
export function resealFields(
  record: SealedRecord,
  values: FieldValues,
  fields: readonly SealedField[],
): SealedRecord {
  const fresh = sealFields(values).values;
  const sealed = { ...record.values };
  for (const field of fields) sealed[field] = fresh[field];
  return { fingerprint: fingerprintOf(sealed), values: sealed };
}

function cutValue(value: StoredValue): SealedValue {
  const text = readableValue(value);
  return { cut: { hash: textHash(text), start: text.slice(0, keptStart), length: text.length } };
}

/** A hash over the hashes of all sealed fields: a field that is cut has no more than its hash. */
function fingerprintOf(values: SealedRecord['values']): string {
  const all = { first: 0, second: 0 };
  const one = { first: 0, second: 0 };
  for (const field of sealedFields) {
    const value = values[field];
    if ('cut' in value) readDigits(value.cut.hash, one);
    else hashInto(one, readableValue(value.whole));
    all.first = spread(Math.imul(all.first, 31) ^ one.first);
    all.second = spread(Math.imul(all.second, 37) ^ one.second);
  }
  return hashDigits(all);
}

export interface FieldChange {
  readonly field: SealedField;
  /** As people read it, a date as `YYYY-MM-DD`; only the beginning when it was too long to keep. */
  readonly before: string;
  readonly after: string;
  /** What to write to put it back; null when it was too long to keep. */
  readonly old: StoredValue | null;
}

/**
 * The sealed fields that no longer read as they were sealed. Spaces, invisible signs and the way letters are composed
 * (NFC, NFD) make no difference; capitals and marks do.
 */
export function changedSinceReview(record: SealedRecord, now: FieldValues): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of sealedFields) {
    const sealed = record.values[field];
    if ('cut' in sealed) {
      const after = readableValue(now[field]);
      if (sealed.cut.length === after.length && sealed.cut.hash === textHash(after)) continue;
      changes.push({ field, before: shownStart(sealed.cut), after, old: null });
    } else if (sealed.whole !== now[field]) {
      const before = readableValue(sealed.whole);
      const after = readableValue(now[field]);
      if (before !== after) changes.push({ field, before, after, old: sealed.whole });
    }
  }
  return changes;
}

function shownStart({ start, length }: CutValue): string {
  return start.length < length ? `${start}…` : start;
}

/** False when the sealed values are not those the fingerprint was made of: somebody has written into the seal. */
export function isSound(record: SealedRecord): boolean {
  return fingerprintOf(record.values) === record.fingerprint;
}

/** The id as a seal holds it. */
export function sealedId(id: string): string {
  return id.length > longestId ? `#${textHash(id)}` : id;
}

/** The text of the seal: the same for the same seal, and short enough for a cell whatever the fields hold. */
export function writeSeal({ id, status, stage, fields }: Seal): string {
  const head = json({ v: 1, id: sealedId(id), s: status, ...(stage === null ? {} : { g: stage }) });
  if (fields === null) return head;
  const opening = `${head.slice(0, -1)},"f":${json(fields.fingerprint)},"x":{`;
  const parts = sealedFields
    .filter((field) => isKept(fields.values[field]))
    .map((field) => ({ field, text: fieldJson(field, fields.values[field]) }));
  let length = opening.length + 2 + parts.reduce((sum, { text }) => sum + text.length + 1, 0);
  for (const part of [...parts].sort((a, b) => b.text.length - a.text.length)) {
    const value = fields.values[part.field];
    if (length <= longestSeal || 'cut' in value) continue;
    const cut = fieldJson(part.field, cutValue(value.whole));
    if (cut.length >= part.text.length) continue;
    length += cut.length - part.text.length;
    part.text = cut;
  }
  return `${opening}${parts.map(({ text }) => text).join(',')}}}`;
}

/** Blank fields are left out. */
function isKept(value: SealedValue): boolean {
  return 'cut' in value || value.whole !== '';
}

function fieldJson(field: SealedField, value: SealedValue): string {
  const kept = 'cut' in value ? [value.cut.hash, value.cut.start, value.cut.length] : value.whole;
  return `"${field}":${json(kept)}`;
}

function json(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** Signs that copying may drop or change: blanks other than a space, invisible signs, variation selectors. */
const fragile = /(?! )[\p{C}\p{Z}]|\u034f|[\ufe00-\ufe0f]/gu;

/** Vietnamese and ASCII without such signs: nearly every seal. */
const sturdy = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]*$/;

function escaped(text: string): string {
  if (sturdy.test(text)) return text;
  return text.replace(fragile, (sign) =>
    sign
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** `damaged`: something stands in the cell that this program did not write. */
export function readSeal(cell: Cell): Seal | 'damaged' | null {
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return 'damaged';
  const text = cell.trim();
  if (text === '') return null;
  return sealOf(parse(text)) ?? 'damaged';
}

function parse(text: string): unknown {
  if (text.charAt(0) !== '{') return null;
  try {
    return JSON.parse(text);
  } catch {
    // Somebody has typed into the hidden column: a finding says so, with the row it stands in.
    return null;
  }
}

function sealOf(json: unknown): Seal | null {
  if (!isRecord(json) || json.v !== 1 || typeof json.id !== 'string') return null;
  const status = statuses.find(({ code }) => code === json.s)?.code;
  const stage = json.g === undefined ? null : stages.find(({ code }) => code === json.g)?.code;
  if (status === undefined || stage === undefined) return null;
  if (json.f === undefined && json.x === undefined) return { id: json.id, status, stage, fields: null };
  if (typeof json.f !== 'string' || !isRecord(json.x)) return null;
  const values = {} as Record<SealedField, SealedValue>;
  for (const field of sealedFields) {
    const kept = json.x[field];
    const value = kept === undefined ? { whole: '' } : sealedValue(kept);
    if (value === null) return null;
    values[field] = value;
  }
  return { id: json.id, status, stage, fields: { fingerprint: json.f, values } };
}

function sealedValue(json: unknown): SealedValue | null {
  if (typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean')
    return { whole: json };
  if (Array.isArray(json)) {
    const [hash, start, length]: unknown[] = json;
    if (typeof hash !== 'string' || typeof start !== 'string' || typeof length !== 'number') return null;
    return { cut: { hash, start, length } };
  }
  return isRecord(json) && typeof json.date === 'string' ? { whole: { date: json.date } } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
