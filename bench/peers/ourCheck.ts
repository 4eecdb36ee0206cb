/** Our own check, from the tabs' values to the findings. */
import { checkYear } from '../../src/domain/check/check';
import { type RegisterGrids, readRegister } from '../../src/domain/check/register';
import type { LeftOutReason } from '../../src/domain/check/yearCheck';
import type { Finding } from '../../src/domain/findings/finding';
import { checkedYear } from '../dirtyCells';
import { type BenchResult, findingLine } from '../result';

export function ourCheck(grids: RegisterGrids): () => BenchResult {
  const check = checkYear(readRegister(grids, 'Asia/Ho_Chi_Minh'), checkedYear, null);
  return () => ({
    units: check.units.map(({ code, byKind, result, difference, late, leftOut, errorRows, planMissing }) => ({
      code,
      byKind: [byKind.model, byKind.collective, byKind.individual],
      result,
      difference,
      late,
      leftOut: reasons(leftOut),
      errorRows,
      planMissing,
    })),
    parts: check.allocations.map(({ from, to, max, counted }) => ({ from, to, max, counted })),
    totals: {
      registrations: check.totals.registrations,
      counted: check.totals.counted,
      leftOut: reasons(check.totals.leftOut),
      unattributed: check.totals.unattributed,
      rowsWithErrors: check.totals.rowsWithErrors,
      rowsWithWarnings: check.totals.rowsWithWarnings,
      ignoredRows: check.totals.ignoredRows,
    },
    namesakes: check.suspectedDuplicates.map(({ rows }) => rows),
    findings: check.findings.map((found) =>
      findingLine(found.place.table, found.place.row ?? 0, found.code, found.severity, detailOf(found)),
    ),
  });
}

function reasons(leftOut: Record<LeftOutReason, number>): [number, number, number, number] {
  return [leftOut.duplicate, leftOut.status, leftOut.kind, leftOut.incomplete];
}

/** The part of a finding that is worked out, not looked up by its row. */
function detailOf(found: Finding): string | number {
  switch (found.code) {
    case 'duplicate':
    case 'id_duplicate':
      return found.params.firstRow;
    case 'suspected_duplicate':
      return found.params.others;
    case 'late':
      return found.params.date;
    case 'date_maybe_swapped':
      return found.params.swapped;
    case 'legacy_encoding':
      return found.params.encoding;
    case 'unit_matched_loosely':
      return found.params.unit;
    case 'cell_error':
      return found.params.column;
    default:
      return '';
  }
}
