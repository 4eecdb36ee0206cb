/**
 * How each kind of line looks (NĐ 30/2020/NĐ-CP, Phụ lục I; domain.md 2.3). Every kind is a paragraph style of the
 * file, so that a clerk changes all lines of a kind at once.
 */
import type { LineStyle } from '../domain/documents/composedDocument';
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from './docxLibrary';
import { fontName, twips } from './pageMeasures';

export interface LineLook {
  /** As listed among the styles of the file. */
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly align: 'left' | 'center' | 'both';
  /** Points above and below. */
  readonly above?: number;
  readonly below?: number;
  /** Millimetres. */
  readonly firstLine?: number;
  readonly indent?: number;
  /** Stays on the page of the line that follows. */
  readonly withNext?: true;
  /** Lines between, in single lines; 1 when left out. */
  readonly spread?: number;
  /** Level in the navigation pane. */
  readonly outline?: 0 | 1 | 2;
}

/** "1 cm or 1.27 cm". */
const firstLine = 12.7;
/** Between single and one and a half. */
const spread = 1.1;
const body = { size: 14, align: 'both', below: 6, firstLine, spread } as const;
const heading = { ...body, bold: true, withNext: true } as const;
const centred = { align: 'center' } as const;

export const lineLooks: Readonly<Record<LineStyle, LineLook>> = {
  parentBody: { name: 'Parent body', size: 13, ...centred },
  issuer: { name: 'Issuer', size: 13, bold: true, ...centred },
  documentNumber: { name: 'Document number', size: 13, above: 6, ...centred },
  letterSubject: { name: 'Letter subject', size: 13, above: 6, ...centred },
  nation: { name: 'Nation', size: 13, bold: true, ...centred },
  motto: { name: 'Motto', size: 14, bold: true, ...centred },
  placeDate: { name: 'Place and date', size: 14, italic: true, above: 6, ...centred },
  kindName: { name: 'Kind of document', size: 14, bold: true, above: 18, withNext: true, ...centred },
  subject: { name: 'Subject', size: 14, bold: true, withNext: true, ...centred },
  addressee: { name: 'Addressee', size: 14, above: 12, below: 6, withNext: true, ...centred },
  addresseeItem: { name: 'Addressee in a list', size: 14, align: 'left', indent: 60, below: 6 },
  basis: { ...body, name: 'Legal base', italic: true },
  heading1: { ...heading, name: 'Heading I', outline: 0 },
  heading2: { ...heading, name: 'Heading 1.', outline: 1 },
  heading3: { ...body, name: 'Heading a)', withNext: true, outline: 2 },
  paragraph: { ...body, name: 'Body' },
  bullet: { ...body, name: 'Bullet' },
  subBullet: { ...body, name: 'Bullet below' },
  tableCaption: {
    name: 'Table caption',
    size: 14,
    italic: true,
    above: 6,
    below: 6,
    withNext: true,
    ...centred,
  },
  tableHeader: { name: 'Table header', size: 13, bold: true, above: 2, below: 2, ...centred },
  tableText: { name: 'Table text', size: 13, align: 'left', above: 2, below: 2 },
  chartText: { name: 'Chart text', size: 12, align: 'left', above: 1, below: 1 },
  chartTitle: {
    name: 'Chart group',
    size: 12,
    bold: true,
    align: 'left',
    above: 4,
    below: 1,
    withNext: true,
  },
  chartNote: { name: 'Chart note', size: 12, italic: true, below: 6, ...centred },
  recipientsHeading: {
    name: 'Recipients',
    size: 12,
    bold: true,
    italic: true,
    align: 'left',
    withNext: true,
  },
  recipient: { name: 'Recipient', size: 11, align: 'left' },
  authority: { name: 'Authority', size: 14, bold: true, withNext: true, ...centred },
  // Room for the signature and the stamp.
  signatory: { name: 'Signatory', size: 14, bold: true, above: 72, ...centred },
  annexNumber: { name: 'Annex', size: 14, bold: true, withNext: true, outline: 0, ...centred },
  annexTitle: { name: 'Annex title', size: 14, bold: true, withNext: true, ...centred },
  annexNote: { name: 'Annex note', size: 14, italic: true, withNext: true, ...centred },
};

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  both: AlignmentType.BOTH,
} as const;

/** Name in every slot: a program must not choose another typeface for Vietnamese letters. */
export const fonts = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName } as const;

function points(value = 0): number {
  return Math.round(value * 20);
}

function paragraphStyle(id: string, look: LineLook): IParagraphStyleOptions {
  return {
    id,
    name: look.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: fonts,
      size: look.size * 2,
      bold: look.bold ?? false,
      italics: look.italic ?? false,
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: {
        before: points(look.above),
        after: points(look.below),
        line: Math.round(240 * (look.spread ?? 1)),
        lineRule: LineRuleType.AUTO,
      },
      indent: { left: twips(look.indent ?? 0), firstLine: twips(look.firstLine ?? 0) },
      ...(look.withNext ? { keepNext: true } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
  };
}

/** Style of the line that is drawn, as an empty line of a tenth of a point. */
export const ruleStyle = 'rule';
/** Style of the page number. */
export const pageNumberStyle = 'pageNumber';

/** All styles of the file. */
export function paragraphStyles(): IParagraphStyleOptions[] {
  const own = Object.entries(lineLooks).map(([id, look]) => paragraphStyle(id, look));
  return [
    ...own,
    paragraphStyle(pageNumberStyle, { name: 'Page number', size: 14, align: 'center' }),
    paragraphStyle(ruleStyle, { name: 'Rule', size: 1, align: 'center' }),
  ];
}
