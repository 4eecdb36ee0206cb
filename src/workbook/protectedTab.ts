/** Tells a protected tab from other trouble, only once a write has failed: nothing is asked while all goes well. */
import { AppError } from '../domain/findings/appError';
import { HalfWrittenError } from './halfWritten';
import type { Sheet } from './spreadsheet';

/**
 * Runs a write to `sheets`. Messages of the platform are localised, so a refusal is known by the protections alone.
 * @throws AppError tab_protected when one of the sheets is protected, in part or whole, against this person
 */
export function namingProtectedTab<T>(sheets: readonly (Sheet | null)[], write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof AppError || error instanceof HalfWrittenError) throw error;
    const refusing = sheets.find((sheet) => sheet !== null && isRefused(sheet));
    if (!refusing) throw error;
    console.error(`a write to a protected tab failed: ${String(error)}`);
    throw new AppError('tab_protected', { tab: refusing.getName() });
  }
}

type Protection = GoogleAppsScript.Spreadsheet.Protection;

function refuses(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

/** False when the protections cannot be read: then the first failure is what is told. */
function isRefused(sheet: Sheet): boolean {
  try {
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    return [SHEET, RANGE].some((type) => sheet.getProtections(type).some(refuses));
  } catch (error) {
    console.error(`protections cannot be read: ${String(error)}`);
    return false;
  }
}
