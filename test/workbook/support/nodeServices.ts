/** Runs shell code from src/ in Node, over a document, with the services of one execution as globals. */
import type { WorkbookDocument } from '../../../local/document/workbookDocument';
import { createServices, type ServiceOptions, type Services } from '../../../local/services/createServices';

const names = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'ScriptApp',
] as const satisfies readonly (keyof Services)[];

/**
 * Puts the services in place while `work` runs, and those that were there back afterwards, so that one
 * execution can run inside another one's call.
 */
export function asExecution<T>(
  document: WorkbookDocument,
  options: ServiceOptions,
  work: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => T,
): T {
  const services = createServices(document, options);
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = names.map((name) => scope[name]);
  for (const name of names) scope[name] = services[name];
  try {
    return work(services.SpreadsheetApp.getActiveSpreadsheet());
  } finally {
    names.forEach((name, index) => {
      scope[name] = before[index];
    });
  }
}
