/** Rows of units under the titles of their blocks. */
import type { Content, TableRow } from '../../domain/documents/officialDocument';
import type { QuotaBlockId } from '../../domain/summary/summary';
import { blockNames } from './phrases';

/** In the order given, which keeps blocks together. One block alone needs no title. */
export function blockRows<Line extends { readonly block: QuotaBlockId }>(
  lines: readonly Line[],
  cells: (line: Line) => readonly Content[],
): TableRow[] {
  const several = lines.some(({ block }) => block !== lines[0]?.block);
  return lines.flatMap((line, index): TableRow[] => {
    const item = { type: 'item', cells: cells(line) } as const;
    const opens = several && lines[index - 1]?.block !== line.block;
    return opens ? [{ type: 'group', title: blockNames[line.block] }, item] : [item];
  });
}
