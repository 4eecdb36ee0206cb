/** Sends or saves one registration of the form: read, decided and written under one lock, so that no place is given twice. */

import {
  type Decision,
  decideRegistration,
  type RowCells,
} from '../../domain/registering/decideRegistration';
import type { RegisterOfYear } from '../../domain/registering/registerOfYear';
import { formFields } from '../../domain/registering/registrationFields';
import {
  type RegistrationRequest,
  readRegistrationRequest,
} from '../../domain/registering/registrationRequest';
import type { SendResult } from '../../domain/registering/sendResult';
import { unitStanding } from '../../domain/registering/unitStanding';
import { readDetails } from '../../domain/registrations/registrationDetails';
import { handMovesOf, rowRecord } from '../../domain/review/rowRecord';
import { writeSeal } from '../../domain/review/seal';
import type { CellChange, ChangeSet, StoredValue } from '../../domain/tables/changeSet';
import { storedCell } from '../../domain/tables/storedCell';
import { type ColumnKey, tables } from '../../domain/tables/tables';
import { registrationHeader } from '../../text/columnHeaders';
import { rowMark } from '../../text/rowMark';
import { workbookLanguage } from '../../text/workbookLanguage';
import { journalText } from '../../text/workbookText';
import { applyUnderLock } from '../../workbook/applyChangeSet';
import type { JournalLine } from '../../workbook/journal';
import { withDocumentLock } from '../../workbook/lock';
import { readRowFormulas, readTables } from '../../workbook/readTables';
import { todayAt } from '../../workbook/session';
import { Tabs } from '../../workbook/tabs';
import type { ActionContext, Spreadsheet } from '../actionContext';
import { nextRegistrationId } from '../missingIds';
import { handMoveLines, moveLines } from '../moveLines';

type Write = Extract<Decision, { kind: 'write' }>;
type Column = ColumnKey<'registrations'>;

/**
 * At most 12 data calls, however many rows. The places are counted again here, whatever the form has shown.
 * @throws AppError busy · tab_missing · column_missing · unit_unknown · changed_meanwhile, TypeError for a request that the
 *   form could not have sent
 */
export function sendRegistration(
  spreadsheet: Spreadsheet,
  given: RegistrationRequest,
  context: ActionContext,
): SendResult {
  const request = readRegistrationRequest(given);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return withDocumentLock(context.lock, () => {
    const tabs = new Tabs(spreadsheet);
    const grids = readTables(tabs);
    const decision = decideRegistration({
      grids,
      timeZone,
      request,
      today: todayAt(context.now),
      nextId: nextRegistrationId,
    });
    if (decision.kind === 'done') {
      const { id, status, before, unit } = decision;
      return { kind: 'saved', id, status, repeated: true, standing: unitStanding(before, unit) };
    }
    if (decision.kind !== 'write') return decision;
    const formulas = decision.present === null ? null : formulasOf(tabs, decision);
    const changes = changesOf(decision, formulas);
    applyUnderLock(spreadsheet, tabs, changes, {
      ...context,
      timeZone,
      readUnderLock: { registrations: { grid: grids.registrations, formulas: formulas?.ofTab ?? null } },
      // An edit has read the formulas of its row and has no call left for old payloads.
      tidyJournal: decision.present === null,
      journalLines: journalLines(decision, changes, timeZone),
    });
    const { id, status, after, unit } = decision;
    return { kind: 'saved', id, status, repeated: false, standing: unitStanding(after, unit) };
  });
}

interface RowFormulas {
  readonly row: number;
  readonly ofRow: readonly string[];
  /** As of the whole tab: other rows are neither changed nor asked about. */
  readonly ofTab: readonly (readonly string[])[];
}

function formulasOf(tabs: Tabs, { present, before }: Write): RowFormulas {
  const row = before.register.registrations.rows[present?.position ?? -1] as number;
  const ofRow = readRowFormulas(tabs, 'registrations', row);
  return { row, ofRow, ofTab: Array.from({ length: row }, (_, index) => (index === row - 1 ? ofRow : [])) };
}

function changesOf(decision: Write, formulas: RowFormulas | null): ChangeSet {
  const { id, status, present, before, row } = decision;
  const { columns } = before.register.registrations;
  const moves = status !== present?.status;
  const cells: RowCells = {
    ...decision.cells,
    ...(columns.checkResult < 0 ? {} : { checkResult: rowMark(workbookLanguage, row) }),
    ...(columns.seal < 0 || !moves ? {} : { seal: writeSeal({ id, status, stage: null, fields: null }) }),
  };
  const changed = formulas === null ? [] : cellChanges(before, formulas, id, cells);
  const added = formulas === null ? [{ ...blankCells, ...cells }] : [];
  const table = { table: 'registrations', added: added.map(filledRecord), changed, retired: [] } as const;
  return { action: 'registerExemplar', tables: [table] };
}

/** The columns a person of the form decides on, blank ones too: written along, they cost no call of their own. */
const decidedColumns: readonly Column[] = [
  ...formFields,
  'sentDate',
  'status',
  'checkResult',
  'stage',
  'seal',
];
const blankCells: RowCells = Object.fromEntries(decidedColumns.map((column) => [column, '']));

function filledRecord(cells: RowCells): Readonly<Record<string, StoredValue>> {
  return cells as Readonly<Record<string, StoredValue>>;
}

/** What changes, and what is to stay of the cells around it; formulas stay whatever happens. */
function cellChanges(
  { register, timeZone }: RegisterOfYear,
  { row, ofRow }: RowFormulas,
  id: string,
  cells: RowCells,
): CellChange[] {
  const { grid, columns } = register.registrations;
  return decidedColumns.flatMap((column) => {
    const place = columns[column];
    const after = cells[column];
    if (after === undefined && (place < 0 || (ofRow[place] ?? '') !== '')) return [];
    const before = storedCell(grid[row - 1]?.[place], timeZone);
    return [{ key: id, row, column, before, after: after ?? before }];
  });
}

/** A new row is told by its code; of an edit the fields, and what the status was and is. */
function journalLines(
  { id, present, cells, before }: Write,
  changes: ChangeSet,
  timeZone: string,
): JournalLine[] {
  if (present === null) return [];
  const { registrations } = before.register;
  const record = rowRecord(registrations, readDetails(registrations), present.position, timeZone);
  const fields = Object.keys(cells).filter((column) => column !== 'status');
  const note = journalText.counts(tables.registrations.tab, 0, fields.length, 0);
  const edited = { ids: [id], column: fields.map(registrationHeader).join(', '), note };
  return [
    ...handMoveLines(handMovesOf(record, registrations.rows[present.position] as number)),
    ...moveLines(movedOnly(changes), ''),
    ...(fields.length === 0 ? [] : [edited]),
  ];
}

/** Without the cells that stay as they are. */
function movedOnly({ action, tables: changed }: ChangeSet): ChangeSet {
  const moved = changed.map((table) => ({
    ...table,
    changed: table.changed.filter(({ before, after }) => before !== after),
  }));
  return { action, tables: moved };
}
