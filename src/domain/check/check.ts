/** The check of one year: who registered what, whose quota it consumes, and what is wrong (domain.md 4.3). */

import type { PlainDate } from '../dates/plainDate';
import { compareFindings } from '../findings/findingOrder';
import { checkAllocations } from '../quotas/allocationCheck';
import { unitFindings, unitResults } from '../quotas/unitResults';
import { type YearContext, yearContext } from '../quotas/yearContext';
import { type JudgedRows, judgeRows, rowStates } from '../registrations/judgedRows';
import { addIdFindings, idAt } from '../registrations/registrationIds';
import { codeAt, kindCodes, type Registrations } from '../registrations/registrations';
import { findRepeatedNames } from '../registrations/repeatedNames';
import type { Register } from './register';
import { totalsOf } from './totals';
import type { RowCheck, RowState, YearCheck } from './yearCheck';

/**
 * Checks the registrations of `year` against its quotas. Rows of other years do not matter; rows whose
 * year cannot be read are reported and never counted.
 * @param today for what is overdue; null says nothing about it (a custom function must not depend on the day)
 */
export function checkYear(register: Register, year: number, today: PlainDate | null): YearCheck {
  const { registrations } = register;
  const context = yearContext(register.unitTable, register.quotas, register.settings, year);
  const rows = judgeRows(register, context);
  const suspectedDuplicates = findRepeatedNames(registrations, rows);
  addIdFindings(registrations, rows);
  const units = unitResults(register, context, rows);
  const allocations = checkAllocations(register, context, rows);
  const findings = [
    ...register.findings,
    ...context.findings,
    ...unitFindings(units, context.units, today),
    ...allocations.findings,
  ];
  // In the order of the rows, so that there is little left to sort.
  for (let place = 0; place < rows.count; place++) {
    if (rows.gravity[place] === 0) continue;
    for (const found of rows.findings.get(place) ?? []) findings.push(found);
  }
  return {
    year,
    units,
    rowCount: rows.count,
    rowAt: (place) => rowCheck(registrations, context, rows, place),
    forEachRow: (visit) => visitRows(rows, visit),
    allocations: allocations.checks,
    suspectedDuplicates,
    findings: findings.sort(compareFindings),
    totals: totalsOf(registrations, rows, units),
  };
}

function visitRows(rows: JudgedRows, visit: Parameters<YearCheck['forEachRow']>[0]): void {
  for (let place = 0; place < rows.count; place++) {
    visit(
      rows.positions[place] as number,
      rowStates[rows.states[place] as number] as RowState,
      rows.units[place] as number,
      rows.countingUnits[place] as number,
    );
  }
}

function rowCheck(
  registrations: Registrations,
  context: YearContext,
  rows: JudgedRows,
  place: number,
): RowCheck {
  const position = rows.positions[place] as number;
  const state = rowStates[rows.states[place] as number];
  const codeOf = (index: number): string | null => context.units[index]?.code ?? null;
  const { kind } = registrations;
  return {
    row: registrations.rows[position] as number,
    id: idAt(registrations, position),
    unit: codeOf(rows.units[place] as number),
    countingUnit: codeOf(rows.countingUnits[place] as number),
    kind: kindCodes[codeAt(kind, position)] ?? null,
    counted: state === 'counted',
    leftOut: state === undefined || state === 'counted' || state === 'unattributed' ? null : state,
    late: rows.late[place] === 1,
    findings: rows.findings.get(place) ?? [],
  };
}
