/** Cells by the names people call them, worked out here: asking the sheet would cost a call each. */

/** `A` for 0, `Z` for 25, `AA` for 26: the letters over a column at a 0-based place. */
export function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `S12` for row 12 (the first is 1) and the column at 0-based place 18. */
export function cellName(row: number, position: number): string {
  return `${columnLetters(position)}${row}`;
}
