/** What a line of an official document must look like, read from a file (NĐ 30/2020/NĐ-CP, Phụ lục I; domain.md 2.3). */
import { type DocxFile, type FileParagraph, type Look, millimetre } from '../docxFile';
import { child, elements, isOn, value, type XmlNode } from '../xmlTree';

/** Sizes in points, from and to; what is left out does not matter. */
export interface Form {
  readonly size: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'both';
  readonly capitals?: true;
}

const centred = { align: 'center' } as const;
const plain = { bold: false, italic: false } as const;
const bold = { bold: true, italic: false } as const;
const italic = { bold: false, italic: true } as const;

/** By the style that the file gives each kind of line. */
export const forms: Readonly<Record<string, Form>> = {
  nation: { size: [12, 13], ...bold, ...centred, capitals: true },
  motto: { size: [13, 14], ...bold, ...centred },
  parentBody: { size: [12, 13], ...plain, ...centred, capitals: true },
  issuer: { size: [12, 13], ...bold, ...centred, capitals: true },
  documentNumber: { size: [13, 13], ...plain, ...centred },
  letterSubject: { size: [12, 13], ...plain, ...centred },
  placeDate: { size: [13, 14], ...italic, ...centred },
  kindName: { size: [13, 14], ...bold, ...centred, capitals: true },
  subject: { size: [13, 14], ...bold, ...centred },
  addressee: { size: [13, 14], ...plain, ...centred },
  addresseeItem: { size: [13, 14], ...plain, align: 'left' },
  basis: { size: [13, 14], ...italic, align: 'both' },
  heading1: { size: [13, 14], ...bold, align: 'both', capitals: true },
  heading2: { size: [13, 14], ...bold, align: 'both' },
  paragraph: { size: [13, 14], ...plain, align: 'both' },
  bullet: { size: [13, 14], ...plain, align: 'both' },
  recipientsHeading: { size: [12, 12], bold: true, italic: true, align: 'left' },
  recipient: { size: [11, 11], ...plain, align: 'left' },
  authority: { size: [13, 14], ...bold, ...centred, capitals: true },
  signatory: { size: [13, 14], ...bold, ...centred },
  annexNumber: { size: [14, 14], ...bold, ...centred },
  annexTitle: { size: [13, 14], ...bold, ...centred, capitals: true },
  annexNote: { size: [13, 14], ...italic, ...centred },
};

const indented = ['basis', 'heading1', 'heading2', 'paragraph', 'bullet'];

/** Faults of every line, named by its style. */
export function lineFaults(file: DocxFile): string[] {
  return file.paragraphs.flatMap((paragraph) => {
    const look = file.look(paragraph);
    const form = forms[paragraph.style];
    return [
      ...(look.fonts.every((font) => font === 'Times New Roman') ? [] : [`font of ${paragraph.style}`]),
      ...(form === undefined ? [] : formFaults(paragraph, look, form)),
      ...(indented.includes(paragraph.style) ? bodyFaults(paragraph, look) : []),
    ];
  });
}

function formFaults({ style, text }: FileParagraph, look: Look, form: Form): string[] {
  const [from, to] = form.size;
  const faults: readonly (readonly [string, boolean])[] = [
    ['size', look.size < from || look.size > to],
    ['bold', look.bold !== form.bold],
    ['italic', look.italic !== form.italic],
    ['alignment', look.align !== form.align],
    // The prefixes stand as they are.
    ['capitals', form.capitals === true && text !== text.toUpperCase()],
  ];
  return faults.flatMap(([fault, found]) => (found ? [`${fault} of ${style}`] : []));
}

/** First line 1 or 1.27 cm, at least 6 points between paragraphs, lines single to one and a half. */
function bodyFaults({ style }: FileParagraph, { firstLine, above, below, line, lineRule }: Look): string[] {
  const indent = firstLine / millimetre;
  const isIndented = Math.abs(indent - 10) < 0.1 || Math.abs(indent - 12.7) < 0.1;
  const isSpread = lineRule === 'auto' && line >= 240 && line <= 360;
  return [
    ...(isIndented ? [] : [`indent of ${style}`]),
    ...(above + below >= 120 ? [] : [`distance of ${style}`]),
    ...(isSpread ? [] : [`spacing of ${style}`]),
  ];
}

/** Twips of the line drawn below the last paragraph of a style in the same cell or body; null when there is none. */
export function ruleBelow(file: DocxFile, style: string, width: number): number | null {
  const siblings = everyParent(file.body).find((children) =>
    children.some((each) => styleOf(each) === style),
  );
  if (siblings === undefined) return null;
  const last = siblings.map(styleOf).lastIndexOf(style);
  const next = siblings[last + 1];
  const indent = child(next, 'w:pPr', 'w:ind');
  if (child(next, 'w:pPr', 'w:pBdr', 'w:top') === undefined || indent === undefined) return null;
  return width - Number(value(indent, 'w:left')) - Number(value(indent, 'w:right'));
}

function everyParent(node: XmlNode): XmlNode[][] {
  const children = elements(node);
  return [children, ...children.flatMap(everyParent)];
}

function styleOf(node: XmlNode): string | undefined {
  return value(child(node, 'w:pPr', 'w:pStyle'));
}

export function texts(file: DocxFile, style: string): string[] {
  return file.paragraphs.filter((each) => each.style === style).map(({ text }) => text);
}

/** Whether every row of a table stays whole, and its first rows repeat on every page. */
export function tableFaults(table: XmlNode): string[] {
  const rows = elements(table).filter(({ name }) => name === 'w:tr');
  const repeats = rows.map((row) => isOn(child(row, 'w:trPr', 'w:tblHeader')));
  const split = rows.some((row) => !isOn(child(row, 'w:trPr', 'w:cantSplit')));
  return [...(repeats[0] === true ? [] : ['header row does not repeat']), ...(split ? ['row is split'] : [])];
}
