/** What a cell may hold when it reaches the domain, and how a blank or failed one is told apart. */

/** A value as Apps Script returns it: blank is `''`, an error is the bare text `#N/A` (platform.md CF-1, CF-3). */
export type Cell = string | number | boolean | Date | null | undefined;

/** A rectangular block as `getValues()` gives it, header row first. */
export type Grid = readonly (readonly Cell[])[];

const errorText = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)/;

/**
 * True for the result of a failed formula. Matches the codes only: their explanation is localised. Should Google give
 * an object for it (platform.md CF-3 is not sure), any object but a date is taken for one.
 */
export function isErrorCell(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null && !isDateCell(cell);
  return typeof cell === 'string' && cell.charCodeAt(0) === 35 && errorText.test(cell);
}

/** Dates come from another realm on the local host, where `instanceof` denies them (platform.md §2.1). */
export function isDateCell(cell: Cell): cell is Date {
  if (typeof cell !== 'object' || cell === null) return false;
  return cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';
}
