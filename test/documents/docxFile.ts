/** What stands in a .docx file, read out of its parts by another way than they were written. */
import { openZip } from '../../local/xlsx/zipArchive';
import { renderDocx } from '../../src/documents/renderDocx';
import { composeDocument } from '../../src/domain/documents/composeDocument';
import type { OfficialDocument } from '../../src/domain/documents/officialDocument';
import { all, child, elements, isOn, readXml, textOf, value, type XmlNode } from './xmlTree';

export interface Look {
  readonly fonts: readonly (string | undefined)[];
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string | undefined;
  /** Twips. */
  readonly firstLine: number;
  readonly above: number;
  readonly below: number;
  /** 240 is single. */
  readonly line: number;
  readonly lineRule: string | undefined;
}

export interface FileParagraph {
  readonly style: string;
  readonly text: string;
  readonly node: XmlNode;
}

export interface DocxFile {
  readonly names: readonly string[];
  part(name: string): XmlNode;
  readonly body: XmlNode;
  /** Of the body, tables included, in order; drawn rules and blank lines left out. */
  readonly paragraphs: readonly FileParagraph[];
  readonly sections: readonly XmlNode[];
  /** How the first letters of a paragraph look, by its own settings, its style, and the file's. */
  look(paragraph: FileParagraph): Look;
}

export async function fileOf(document: OfficialDocument): Promise<DocxFile> {
  return readDocx(await renderDocx(composeDocument(document)));
}

/** The text of a paragraph as a reader sees it. */
export function paragraphText(node: XmlNode): string {
  return elements(node)
    .map((each) => {
      if (each.name === 'w:r' || each.name === 'w:hyperlink') return paragraphText(each);
      if (each.name === 'w:br') return ' ';
      return each.name === 'w:t' ? textOf(each) : '';
    })
    .join('');
}

/** Texts of the parts by name. */
export type DocxParts = ReadonlyMap<string, string>;

export function partsOf(bytes: Uint8Array): DocxParts {
  const zip = openZip(bytes);
  return new Map(zip.names.map((name) => [name, zip.text(name)]));
}

export function readDocx(bytes: Uint8Array): DocxFile {
  return readParts(partsOf(bytes));
}

export function readParts(parts: DocxParts): DocxFile {
  const part = (name: string): XmlNode => readXml(parts.get(name) ?? '');
  const body = child(part('word/document.xml'), 'w:body') as XmlNode;
  const styles = part('word/styles.xml');
  const defaults = child(styles, 'w:docDefaults');
  const paragraphs = all(body, 'w:p').map((node) => ({
    style: value(child(node, 'w:pPr', 'w:pStyle')) ?? 'Normal',
    text: paragraphText(node),
    node,
  }));
  return {
    names: [...parts.keys()],
    part,
    body,
    paragraphs: paragraphs.filter(({ text }) => text !== ''),
    sections: all(body, 'w:sectPr'),
    look: (paragraph) => {
      const style = all(styles, 'w:style').find((each) => value(each, 'w:styleId') === paragraph.style);
      const run = all(paragraph.node, 'w:r')[0];
      const ofRun = (name: string) =>
        child(run, 'w:rPr', name) ??
        child(style, 'w:rPr', name) ??
        child(defaults, 'w:rPrDefault', 'w:rPr', name);
      const ofParagraph = (name: string) =>
        child(paragraph.node, 'w:pPr', name) ?? child(style, 'w:pPr', name);
      const fonts = ofRun('w:rFonts');
      const spacing = ofParagraph('w:spacing');
      return {
        fonts: ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => value(fonts, slot)),
        size: Number(value(ofRun('w:sz'))) / 2,
        bold: isOn(ofRun('w:b')),
        italic: isOn(ofRun('w:i')),
        align: value(ofParagraph('w:jc')),
        firstLine: Number(value(ofParagraph('w:ind'), 'w:firstLine') ?? 0),
        above: Number(value(spacing, 'w:before') ?? 0),
        below: Number(value(spacing, 'w:after') ?? 0),
        line: Number(value(spacing, 'w:line') ?? 240),
        lineRule: value(spacing, 'w:lineRule'),
      };
    },
  };
}

/** The first paragraph that begins so. */
export function withText(of: DocxFile, text: string): FileParagraph {
  const found = of.paragraphs.find((each) => each.text.startsWith(text));
  if (found === undefined) throw new Error(`no paragraph "${text}"`);
  return found;
}

/** Twips of a millimetre. */
export const millimetre = 1440 / 25.4;
