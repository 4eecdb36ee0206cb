/** Writes a document to a file and reads it back. */

import { expect } from 'vitest';
import {
  emptyDocument,
  findSheet,
  type SheetDocument,
  type WorkbookDocument,
} from '../../../local/document/workbookDocument';
import { readXlsx } from '../../../local/xlsx/readXlsx';
import { writeXlsx } from '../../../local/xlsx/writeXlsx';
import { comparable } from './storedCells';

export function blankBook(): { document: WorkbookDocument; sheet: SheetDocument } {
  const document = emptyDocument('Sổ đăng ký', 'Đăng ký');
  return { document, sheet: findSheet(document, 'Đăng ký') as SheetDocument };
}

export async function roundTrip(document: WorkbookDocument): Promise<WorkbookDocument> {
  return readXlsx(await writeXlsx(document));
}

/** Compares everything, cell by cell and rule by rule, styles spelled out. */
export async function expectSame(document: WorkbookDocument): Promise<void> {
  expect(comparable(await roundTrip(document))).toEqual(comparable(document));
}
