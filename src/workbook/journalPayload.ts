/** What takes a write back, as text that fits into cells (50,000 characters each, platform.md §1.3). */
import { AppError } from '../domain/findings/appError';
import type { CellChange, ChangeSet, StoredValue, TableChange } from '../domain/tables/changeSet';
import { tables } from '../domain/tables/tables';

const longestPart = 45_000;

/** `1/3 {…`, `2/3 …`: the number in front keeps the parts in order and the cell from being a formula. */
export function splitPayload(changeSet: ChangeSet): string[] {
  const json = JSON.stringify(changeSet);
  const parts: string[] = [];
  for (let start = 0; start < json.length; start += longestPart) {
    parts.push(json.slice(start, start + longestPart));
  }
  return parts.map((part, index) => `${index + 1}/${parts.length} ${part}`);
}

/** @throws AppError undo_damaged when a part is missing or anything in it is not what this program writes */
export function joinPayload(entry: string, cells: readonly string[]): ChangeSet {
  const parts = cells
    .map((cell) => /^(\d+)\/(\d+) ([\s\S]*)$/.exec(cell))
    .sort((a, b) => Number(a?.[1]) - Number(b?.[1]));
  const total = Number(parts[0]?.[2]);
  if (parts.length !== total || parts.some((part, index) => Number(part?.[1]) !== index + 1)) {
    throw new AppError('undo_damaged', { entry });
  }
  const value = parse(parts.map((part) => part?.[3] ?? '').join(''));
  if (!isChangeSet(value)) throw new AppError('undo_damaged', { entry });
  return value;
}

/** Undefined for text that is not JSON: a person may have typed into the hidden column. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    console.warn(`journal payload is not JSON: ${String(error)}`);
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The journal is open to every editor, so nothing read from it is taken on trust. */
function isChangeSet(value: unknown): value is ChangeSet {
  return isObject(value) && typeof value.action === 'string' && isArrayOf(value.tables, isTableChange);
}

function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isTableChange(value: unknown): value is TableChange {
  if (!isObject(value) || typeof value.table !== 'string') return false;
  if (!Object.keys(tables).includes(value.table)) return false;
  const columns = tables[value.table as keyof typeof tables].columns;
  const isRecord = (item: unknown): item is Readonly<Record<string, StoredValue>> =>
    isObject(item) &&
    Object.keys(item).every((column) => Object.keys(columns).includes(column) && isStored(item[column]));
  const isCell = (item: unknown): item is CellChange =>
    isObject(item) &&
    isPlace(item) &&
    typeof item.column === 'string' &&
    Object.keys(columns).includes(item.column) &&
    isStored(item.before) &&
    isStored(item.after) &&
    (item.beside === undefined || isRecord(item.beside));
  const isRetired = (item: unknown): item is TableChange['retired'][number] =>
    isObject(item) && isPlace(item) && isRecord(item.values);
  return (
    isArrayOf(value.added, isRecord) &&
    isArrayOf(value.changed, isCell) &&
    isArrayOf(value.retired, isRetired)
  );
}

function isPlace(item: Readonly<Record<string, unknown>>): boolean {
  return typeof item.key === 'string' && Number.isInteger(item.row) && (item.row as number) >= 0;
}

function isStored(value: unknown): value is StoredValue {
  if (isObject(value)) return typeof value.date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.date);
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
