/** Several documents in one file, each from a new page on: letters to many units are printed in one go. */
import type { ComposedBlock, ComposedDocument, ComposedLine, ComposedRun } from './composedDocument';

/** The first one names the file. Figures are numbered on, so that each mark in the file stays the only one. */
export function joinDocuments(
  documents: readonly [ComposedDocument, ...ComposedDocument[]],
): ComposedDocument {
  let used = 0;
  const sections = documents.flatMap((document) => {
    const before = used;
    return document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        renumbered(block, (number) => {
          used = Math.max(used, before + number);
          return before + number;
        }),
      ),
    }));
  });
  return { ...documents[0], sections };
}

type NewNumber = (number: number) => number;

function renumbered(block: ComposedBlock, number: NewNumber): ComposedBlock {
  const runs = (of: readonly ComposedRun[]): ComposedRun[] => of.map((run) => renumberedRun(run, number));
  const line = (of: ComposedLine): ComposedLine => ({ ...of, runs: runs(of.runs) });
  switch (block.type) {
    case 'line':
      return line(block);
    case 'columns':
      return {
        ...block,
        rows: block.rows.map(({ left, right }) => ({ left: left.map(line), right: right.map(line) })),
      };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, runs: runs(cell.runs) })),
        })),
      };
    case 'chart':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.type === 'title' ? row : { ...row, value: runs(row.value), target: runs(row.target) },
        ),
      };
  }
}

function renumberedRun({ figure, link, ...run }: ComposedRun, number: NewNumber): ComposedRun {
  return {
    ...run,
    ...(figure === undefined ? {} : { figure: number(figure) }),
    ...(link === undefined ? {} : { link: number(link) }),
  };
}
