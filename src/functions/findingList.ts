/** DHTT_KIEMTRA: what is to be mended in a year's registrations, units and quotas. */

import { checkYear } from '../domain/check/check';
import type { Register } from '../domain/check/register';
import type { Finding } from '../domain/findings/finding';
import { tables } from '../domain/tables/tables';
import { cellText } from '../domain/text/cellText';
import { findingText } from '../text/findingText';
import { functionText } from '../text/functionText';
import { viFindings } from '../text/viFindings';
import { findingsText } from '../text/workbookText';
import type { Answer } from './eachCell';
import { withPlainErrors } from './plainErrors';
import { registerFrom, yearFrom } from './registerArguments';

/** A table with its heads, one line a finding; rows count from the top of the range. An Error when arguments are wrong. */
export function findingList(dangKy: unknown, donVi: unknown, chiTieu: unknown, nam: unknown): Answer[][] {
  return withPlainErrors(() => {
    const register = registerFrom(dangKy, donVi, chiTieu);
    const { findings } = checkYear(register, yearFrom(nam, register.years), null);
    // The tab of plans is not among the arguments: that none was found there says nothing.
    const told = findings.filter((finding) => finding.code !== 'plan_missing');
    const nothing: Answer[] = ['', '', '', findingsText.nothing, ''];
    const lines = told.map((finding) => findingLine(register, finding));
    return [[...functionText.findingList], ...(lines.length === 0 ? [nothing] : lines)];
  });
}

function findingLine(register: Register, finding: Finding): Answer[] {
  const { table, row } = finding.place;
  const { problem, remedy } = findingText(viFindings, finding);
  const inRegister = table === 'registrations';
  return [
    row ?? '',
    inRegister && row !== null ? idAtRow(register, row) : '',
    finding.severity === 'error' ? findingsText.error : findingsText.warning,
    inRegister ? problem : findingsText.inTab(tables[table].tab, problem),
    remedy,
  ];
}

/** '' for the header row, for a register without ids and for a failed formula. */
function idAtRow({ registrations: { grid, columns } }: Register, row: number): string {
  return row > 1 && columns.id >= 0 ? cellText(grid[row - 1]?.[columns.id]) : '';
}
