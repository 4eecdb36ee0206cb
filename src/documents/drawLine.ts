/** Lines of text, their figures marked and linked, and the rules below them. */
import type { ComposedLine, ComposedRun } from '../domain/documents/composedDocument';
import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from './docxLibrary';
import { boldWidth, evenLines } from './letterWidths';
import { lineLooks, ruleStyle } from './lineStyles';

/** Word hides marks whose names begin so. */
export function figureMark(figure: number): string {
  return `_SoLieu_${figure}`;
}

/** `text`, never `children`: the library takes some words among children for fields. */
function textRun({ text, bold, italic }: ComposedRun): TextRun {
  return new TextRun({ text, ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) });
}

/** The pieces of a paragraph. */
export function drawRuns(runs: readonly ComposedRun[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.link !== undefined) {
      return [new InternalHyperlink({ anchor: figureMark(run.link), children: [textRun(run)] })];
    }
    if (run.figure === undefined) return [textRun(run)];
    return [markedFigure(run, run.figure)];
  });
}

/** The library counts its marks over all files it makes; here each takes its figure's number instead. */
function markedFigure(run: ComposedRun, figure: number): Bookmark {
  const id = figureMark(figure);
  const start = new BookmarkStart(id, figure);
  return Object.assign(new Bookmark({ id, children: [textRun(run)] }), {
    start,
    end: new BookmarkEnd(figure),
  });
}

/** Names and titles, broken into even lines. */
const evenlyBroken: ReadonlySet<string> = new Set([
  'parentBody',
  'issuer',
  'subject',
  'letterSubject',
  'annexTitle',
  'annexNote',
]);

const besideOthers: ReadonlySet<string> = new Set(['parentBody', 'issuer', 'letterSubject']);

/** A title stops a little short of the margins, a name short of what stands in the other column. */
const titleShare = 0.9;
const nameShare = 0.95;

interface DrawOptions {
  /** Twips from side to side. */
  readonly width: number;
  /** Kept with the paragraph that follows, whatever its style says. */
  readonly withNext?: boolean;
  /** Points below a rule; none when left out. */
  readonly belowRule?: number;
}

function wholeText(line: ComposedLine): string {
  return line.runs.map(({ text }) => text).join('');
}

function linesOf(line: ComposedLine, width: number): readonly string[] {
  const text = wholeText(line);
  if (!evenlyBroken.has(line.style)) return [text];
  const share = besideOthers.has(line.style) ? nameShare : titleShare;
  return evenLines(text, lineLooks[line.style].size, width * share);
}

/** The line, and below it its rule. */
export function drawLine(line: ComposedLine, { width, withNext, belowRule = 0 }: DrawOptions): Paragraph[] {
  const broken = linesOf(line, width);
  const keep = withNext ? { keepNext: true } : {};
  const children =
    broken.length > 1
      ? broken.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))
      : drawRuns(line.runs);
  const paragraph = new Paragraph({ style: line.style, ...keep, children });
  if (line.rule === undefined) return [paragraph];
  const longest = Math.max(...broken.map((text) => boldWidth(text, lineLooks[line.style].size)));
  const length = Math.min(longest, width);
  return [paragraph, drawRule(line.rule === 'full' ? length : length * partOfLine, width, belowRule)];
}

/** Between a third and a half of the text. */
const partOfLine = 0.42;

/** A drawn line that prints alike in Word and LibreOffice: the upper border of an empty line between two indents. */
function drawRule(length: number, width: number, below: number): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: ruleStyle,
    keepNext: true,
    // Marks below letters hang under their line.
    spacing: { before: 60, after: below * 20, line: 20, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side, firstLine: 0 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}
