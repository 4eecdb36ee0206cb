/** Lines of a document with the part each plays; how the parts look is the style sheet's. */
import type { ComposedColumns, ComposedLine, ComposedRun } from '../../../domain/documents/composedDocument';

export function Runs({ runs }: { readonly runs: readonly ComposedRun[] }) {
  return (
    <>
      {runs.map(({ text, bold, italic }, index) => {
        if (bold !== true && italic !== true) return text;
        return (
          <span class={[bold ? 'bold' : '', italic ? 'italic' : ''].join(' ')} key={String(index)}>
            {text}
          </span>
        );
      })}
    </>
  );
}

export function LinePreview({ line }: { readonly line: ComposedLine }) {
  const rule = line.rule === undefined ? '' : ` ruled-${line.rule}`;
  return (
    <p class={`${line.style}${rule}`}>
      <Runs runs={line.runs} />
    </p>
  );
}

/** Side by side where there is room, else one below the other. */
export function ColumnsPreview({ columns }: { readonly columns: ComposedColumns }) {
  return (
    <>
      {columns.rows.map(({ left, right }, index) => (
        <div class={`columns ${columns.role}`} key={String(index)}>
          <Column lines={left} />
          <Column lines={right} />
        </div>
      ))}
    </>
  );
}

function Column({ lines }: { readonly lines: readonly ComposedLine[] }) {
  return (
    <div>
      {lines.map((line, index) => (
        <LinePreview line={line} key={String(index)} />
      ))}
    </div>
  );
}
