/** Lets the program's own code run on a document: its services become the globals it names. */
import type { Spreadsheet } from '../../src/commands/actionContext';
import { cleanNames } from '../../src/functions/cleanNames';
import { dueDates } from '../../src/functions/dueDates';
import { findingList } from '../../src/functions/findingList';
import { quotaTable } from '../../src/functions/quotaTable';
import { remainingPlaces } from '../../src/functions/remainingPlaces';
import type { WorkbookDocument } from '../document/workbookDocument';
import { recalculate } from '../formula/recalculate';
import { createContext, servicesOf } from '../services/createServices';

export interface OpenSpreadsheet {
  readonly spreadsheet: Spreadsheet;
  /** Brings formula results up to date; to be called before the document is saved. */
  settle(): void;
}

/** What a register's own formulas may call, by the names of src/main.ts. */
const customFunctions = {
  DHTT_CHITIEU: quotaTable,
  DHTT_KIEMTRA: findingList,
  DHTT_CONLAI: remainingPlaces,
  DHTT_HANNOP: dueDates,
  DHTT_CHUANHOA: cleanNames,
};

/** A process works on one document, so the globals may stay as they are set here. */
export function spreadsheetOf(document: WorkbookDocument, now: Date): OpenSpreadsheet {
  const context = createContext(document, {
    now: () => now,
    recalculate: (changed) => {
      recalculate(changed, customFunctions, { now });
    },
  });
  // Node's own console stays: the services' console keeps its lines for tests.
  const { console: _console, ...services } = servicesOf(context);
  Object.assign(globalThis, services);
  return {
    spreadsheet: services.SpreadsheetApp.getActiveSpreadsheet(),
    settle: () => context.settle(),
  };
}
