/** The marks that end the lines of a list and the body of a document. */

const marksAtEnd = /[\s.;,:/]+$/u;

/** Without the marks and blanks people type at the end of a line. */
export function withoutEndMarks(text: string): string {
  return text.replace(marksAtEnd, '');
}

/** Every line ends with ";", the last with "."; blank lines are left out. */
export function listLines(lines: readonly string[]): string[] {
  const kept = lines.map(withoutEndMarks).filter((line) => line !== '');
  return kept.map((line, index) => `${line}${index === kept.length - 1 ? '.' : ';'}`);
}

/** Ends the body of a document. */
export const bodyEnd = './.';
