/**
 * The line at the end of Ghi chú in which a unit says which criteria it claims. A note and no review: the tab Thẩm định is
 * the reviewer's alone, and so nothing here is ever taken for a verdict. Whoever knows nothing of it reads a sentence.
 */
const opening = 'Đơn vị tự đối chiếu tiêu chí:';

export interface NoteParts {
  /** What people have written. */
  readonly note: string;
  /** Codes of criteria. */
  readonly claimed: readonly string[];
}

/** A cell of Ghi chú taken apart. */
export function readSelfCheck(cell: string): NoteParts {
  const lines = cell.split('\n');
  const claimed = lines
    .filter((line) => line.startsWith(opening))
    .flatMap((line) => line.slice(opening.length).split(','))
    .map((code) => code.trim().replace(/\.$/, ''))
    .filter((code) => code !== '');
  const note = lines
    .filter((line) => !line.startsWith(opening))
    .join('\n')
    .trim();
  return { note, claimed: [...new Set(claimed)] };
}

/** The cell for a note and the criteria claimed; no line where none is. */
export function withSelfCheck({ note, claimed }: NoteParts): string {
  if (claimed.length === 0) return note;
  return [note, `${opening} ${claimed.join(', ')}`].filter((part) => part !== '').join('\n');
}
