/** A fresh spreadsheet behind the local services, with the meter and what people saw of it at hand. */
import { emptyDocument, type WorkbookDocument } from '../../../local/document/workbookDocument';
import { createContext, type ServiceOptions, servicesOf } from '../../../local/services/createServices';

export const owner = 'chu@example.com';
export const guest = 'khach@example.com';

export function openBook(
  options: ServiceOptions = {},
  document: WorkbookDocument = emptyDocument('Sổ', 'Một'),
) {
  const context = createContext(document, {
    user: owner,
    owner,
    locale: 'en',
    now: () => new Date('2026-11-20T03:00:00Z'),
    ...options,
  });
  const services = servicesOf(context);
  const book = services.SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('a new document has a tab');
  return { ...services, context, document, book, sheet };
}
