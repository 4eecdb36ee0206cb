/** A document's model as lines of text, so that tests can say by hand what it must read. */
import { inlinesOf } from '../../../src/domain/documents/figures';
import type {
  Block,
  ChartBlock,
  Content,
  OfficialDocument,
  TableRow,
} from '../../../src/domain/documents/officialDocument';

export function plain(content: Content): string {
  return inlinesOf(content)
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('');
}

function rowText(row: TableRow): string {
  if (row.type === 'group') return `== ${plain(row.title)}`;
  if (row.type === 'total') return `${row.label} | ${row.cells.map(plain).join(' | ')}`;
  return row.cells.map(plain).join(' | ');
}

function chartLines({ caption, groups, note }: ChartBlock): string[] {
  return [
    `Biểu đồ: ${caption}`,
    ...groups.flatMap(({ title, bars }) => [
      ...(title === undefined ? [] : [`== ${title}`]),
      ...bars.map(({ label, value, target }) => {
        const limits =
          target === undefined ? '' : ` (${target.min?.text ?? '…'}, ${target.max?.text ?? '…'})`;
        return `${label}: ${value.text}${limits}`;
      }),
    ]),
    ...(note === undefined ? [] : [note]),
  ];
}

export function blockLines(block: Block): string[] {
  if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
  if (block.type === 'paragraph') return [plain(block.content)];
  if (block.type === 'bullet') return [`- ${plain(block.content)}`];
  if (block.type === 'chart') return chartLines(block);
  return [
    ...(block.caption === undefined ? [] : [`Bảng: ${block.caption}`]),
    `[${block.columns.map(({ header }) => header).join(' | ')}]`,
    ...block.rows.map(rowText),
  ];
}

export function bodyLines({ body }: Pick<OfficialDocument, 'body'>): string[] {
  return body.flatMap(blockLines);
}

/** Everything the model says, its annexes last. */
export function modelLines(document: OfficialDocument): string[] {
  const { header, kind, subject, addressees, bases, recipients, filing, signature, annexes } = document;
  const { day, month, year } = header.date;
  return [
    `${header.parentBody ?? '-'} / ${header.issuer.replace(/\n/g, ' ')}`,
    `Số ${header.number ?? '…'}/${header.symbol ?? '-'}; ${header.place ?? '-'}, ${day}/${month}/${year}`,
    `${kind.name ?? 'V/v'}: ${subject}`,
    `Kính gửi: ${addressees.join('; ')}`,
    ...bases.map((base) => `~ ${base}`),
    ...bodyLines(document),
    `Nơi nhận: ${recipients.join('; ')} | Lưu: ${filing ?? '-'}`,
    `Ký: ${signature.lines.map(({ prefix, title }) => `${prefix ?? ''}${title}`).join(' / ')}: ${signature.name ?? '…'}`,
    ...(document.secondSignature === undefined
      ? []
      : [
          `Ký bên trái: ${document.secondSignature.lines.map(({ title }) => title).join(' / ')}: ${document.secondSignature.name ?? '…'}`,
        ]),
    ...annexes.flatMap(({ title, orientation, body }) => [
      `Phụ lục (${orientation}): ${title}`,
      ...body.flatMap(blockLines),
    ]),
  ];
}
