/** Findings of rows for the tight pass: three numbers each, spelt out when somebody reads them. */
import { type RowFindingName, rowFindingLine, rowFindings } from './rowFindings';
import { dayMs, type TightUnits } from './tightUnits';

const names = Object.keys(rowFindings) as RowFindingName[];
const gravity = Uint8Array.from(names, (name) => (rowFindings[name].isError ? 2 : 1));

/** Number of each finding. */
export const say = Object.fromEntries(names.map((name, index) => [name, index])) as Record<
  RowFindingName,
  number
>;

export class FoundRows {
  /** Finding, row and detail, one after the other. */
  private readonly found: number[] = [];
  /** Per row: bit 1 for warnings, bit 2 for errors. */
  private readonly marks: Uint8Array;
  /** Per row: the unit whose quota it consumes. */
  readonly counting: Int32Array;

  constructor(rowCount: number) {
    this.marks = new Uint8Array(rowCount);
    this.counting = new Int32Array(rowCount);
  }

  tell(finding: number, at: number, detail: number): void {
    this.found.push(finding, at, detail);
    this.marks[at] = (this.marks[at] as number) | (gravity[finding] as number);
  }

  /** Rows with an error, by counting unit. */
  errorRows(unitCount: number): Int32Array {
    const rows = new Int32Array(unitCount);
    for (let at = 0; at < this.marks.length; at++) {
      const unit = this.counting[at] as number;
      if (unit >= 0 && (this.marks[at] as number) > 1) rows[unit] = (rows[unit] as number) + 1;
    }
    return rows;
  }

  totals(): { rowsWithErrors: number; rowsWithWarnings: number } {
    let [rowsWithErrors, rowsWithWarnings] = [0, 0];
    for (const mark of this.marks) {
      if (mark > 1) rowsWithErrors++;
      else if (mark === 1) rowsWithWarnings++;
    }
    return { rowsWithErrors, rowsWithWarnings };
  }

  lines(units: TightUnits): string[] {
    const lines: string[] = [];
    for (let i = 0; i < this.found.length; i += 3) {
      const name = names[this.found[i] as number] as RowFindingName;
      const detail = this.found[i + 2] as number;
      lines.push(rowFindingLine(name, this.found[i + 1] as number, spelt(name, detail, units)));
    }
    return lines;
  }
}

function spelt(name: RowFindingName, detail: number, units: TightUnits): string | number {
  if (name === 'late' || name === 'swapped') return new Date(detail * dayMs).toISOString().slice(0, 10);
  if (name === 'oldFont') return detail === 1 ? 'TCVN3' : 'VNI';
  if (name === 'looseUnit') return units.names[detail] as string;
  return detail === 0 ? '' : detail;
}
