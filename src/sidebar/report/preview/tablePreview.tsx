/** A table that scrolls in a box of its own, so that the page does not. */
import type { ComposedRow, ComposedTable } from '../../../domain/documents/composedDocument';
import type { ReportFormText } from '../../../text/forms/reportText';
import { Runs } from './linePreview';

/** More than a person reads in a preview; drawing thousands would keep an old computer busy. */
const mostRows = 60;

export interface TablePreviewProps {
  readonly table: ComposedTable;
  /** 1 for the first table of the preview. */
  readonly place: number;
  readonly text: ReportFormText;
}

export function TablePreview({ table, place, text }: TablePreviewProps) {
  const headers = table.rows.filter(({ type }) => type === 'header');
  const others = table.rows.filter(({ type }) => type !== 'header');
  const width = table.columns.reduce((total, column) => total + column.width, 0);
  return (
    <>
      <section class="scroll" aria-label={text.table(place)} ref={takeKeyboard}>
        <table>
          <colgroup>
            {table.columns.map((column, index) => (
              <col style={{ width: `${(100 * column.width) / width}%` }} key={String(index)} />
            ))}
          </colgroup>
          <thead>
            {headers.map((row, index) => (
              <Row row={row} key={String(index)} />
            ))}
          </thead>
          <tbody>
            {others.slice(0, mostRows).map((row, index) => (
              <Row row={row} key={String(index)} />
            ))}
          </tbody>
        </table>
      </section>
      {others.length > mostRows && <p class="more">{text.moreRows(others.length - mostRows)}</p>}
    </>
  );
}

/** What scrolls must be reached by the keyboard. */
function takeKeyboard(place: HTMLElement | null): void {
  if (place !== null) place.tabIndex = 0;
}

function Row({ row }: { readonly row: ComposedRow }) {
  const Cell = row.type === 'header' ? 'th' : 'td';
  return (
    <tr class={row.type}>
      {row.cells.map(({ runs, align, across = 1, down = 1 }, index) => (
        <Cell class={align} colSpan={across} rowSpan={down} key={String(index)}>
          <Runs runs={runs} />
        </Cell>
      ))}
    </tr>
  );
}
