/** The document as it is going to be printed, on a page that fits into the sidebar. */
import type { ComposedBlock, ComposedDocument } from '../../../domain/documents/composedDocument';
import type { ReportFormText } from '../../../text/forms/reportText';
import { ChartPreview } from './chartPreview';
import { ColumnsPreview, LinePreview } from './linePreview';
import { TablePreview } from './tablePreview';

export interface PreviewProps {
  readonly composed: ComposedDocument;
  /** Documents in the file; only the first one is shown. */
  readonly letters: number;
  /** Sections of the first one. */
  readonly sections: number;
  readonly text: ReportFormText;
}

export function Preview({ composed, letters, sections, text }: PreviewProps) {
  const shown = composed.sections.slice(0, sections);
  const tables = shown.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'));
  return (
    <section aria-labelledby="preview-heading">
      <h2 id="preview-heading">{text.preview}</h2>
      {/* Documents are Vietnamese, whoever makes them. */}
      <div class="paper" lang="vi">
        {shown.map(({ blocks }, index) => (
          <div class="page" key={String(index)}>
            {blocks.map((block, place) => (
              <BlockPreview block={block} table={tables.indexOf(block) + 1} text={text} key={String(place)} />
            ))}
          </div>
        ))}
      </div>
      {letters > 1 && <p class="hint">{text.moreLetters(letters - 1)}</p>}
    </section>
  );
}

interface BlockProps {
  readonly block: ComposedBlock;
  /** Which table of the preview it is, from 1. */
  readonly table: number;
  readonly text: ReportFormText;
}

function BlockPreview({ block, table, text }: BlockProps) {
  switch (block.type) {
    case 'line':
      return <LinePreview line={block} />;
    case 'columns':
      return <ColumnsPreview columns={block} />;
    case 'table':
      return <TablePreview table={block} place={table} text={text} />;
    case 'chart':
      return <ChartPreview chart={block} />;
    default:
      return unknownBlock(block);
  }
}

/** A new kind of block does not compile until it is shown here. */
function unknownBlock(block: never): never {
  throw new Error(`a block of no known kind: ${JSON.stringify(block)}`);
}
