/** The few figures a benchmark needs. */

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('no values, no median');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The power with which `to` grew over `from` while the size grew by `factor`: 1 is linear, 0 flat. */
export function growthExponent(from: number, to: number, factor: number): number {
  return Math.log(to / from) / Math.log(factor);
}

/** Two digits are all a ratio is worth; large ones whole. */
export function ratio(value: number, yardstick: number): string {
  const quotient = value / yardstick;
  return quotient >= 100 ? String(Math.round(quotient)) : quotient.toPrecision(2);
}

/** Columns of text, the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
