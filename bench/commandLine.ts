/** Times the command line on an .xlsx of many rows, and says how much of it is reading the file. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { emptyDocument, type WorkbookDocument } from '../local/document/workbookDocument';
import { createServices } from '../local/services/createServices';
import { writeXlsx } from '../local/xlsx/writeXlsx';
import { projectRoot } from '../scripts/bundle';
import { tables } from '../src/domain/tables/tables';
import { checkedYear } from './dirtyCells';
import { median } from './figures';
import { runFresh, workFolder } from './freshProcess';
import { tightPass } from './peers/tightPass';
import { benchRegister } from './register';
import { tableLine } from './result';

const runs = 5;
const quotaUnits = 22;

export interface CommandLineTime {
  readonly seconds: number;
  readonly readingSeconds: number;
}

/** @throws when the command line fails, or counts other than the tight pass does */
export async function timeCommandLine(rows: number): Promise<CommandLineTime> {
  const file = path.join(workFolder, `${rows}.xlsx`);
  const grids = benchRegister(rows, quotaUnits);
  await writeFile(file, await writeXlsx(workbookOf(grids)));
  const expected = tightPass(grids)().units.map(tableLine).join('\n');
  const seconds: number[] = [];
  const readingSeconds: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const answer = check(file);
    seconds.push((performance.now() - started) / 1000);
    if (answer !== expected) throw new Error('the command line and the tight pass disagree');
    readingSeconds.push(runFresh<{ ms: number }>('readOnce', [file]).ms / 1000);
  }
  return { seconds: median(seconds), readingSeconds: median(readingSeconds) };
}

/** Runs the program as its npm script does; the counts it prints, one unit a line. */
function check(file: string): string {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, 'local/cli/main.ts', 'check', file, '--year', String(checkedYear), '--json'],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (status !== 0) throw new Error(`the command line failed: ${stderr}`);
  const { units }: { units: readonly CheckedUnit[] } = JSON.parse(stdout);
  return units
    .map(({ code, byKind }) =>
      tableLine({ code, byKind: [byKind.model, byKind.collective, byKind.individual] }),
    )
    .join('\n');
}

interface CheckedUnit {
  readonly code: string;
  readonly byKind: { readonly model: number; readonly collective: number; readonly individual: number };
}

/** A workbook with only the three tabs a check needs. */
function workbookOf({ units, quotas, registrations }: ReturnType<typeof benchRegister>): WorkbookDocument {
  const document = emptyDocument('bench', tables.units.tab);
  const spreadsheet = createServices(document).SpreadsheetApp.getActiveSpreadsheet();
  for (const [tab, grid] of [
    [tables.units.tab, units],
    [tables.quotas.tab, quotas],
    [tables.registrations.tab, registrations],
  ] as const) {
    const sheet = spreadsheet.getSheetByName(tab) ?? spreadsheet.insertSheet(tab);
    const values = grid.map((row) => [...row]);
    if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(1, values.length - sheet.getMaxRows());
    sheet.getRange(1, 1, values.length, values[0]?.length ?? 0).setValues(values);
  }
  return document;
}
