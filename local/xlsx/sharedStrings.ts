/** The table of texts a workbook's cells point into, rich text made plain. */

import { characterData } from './xmlText';

const item = /<(?:\w+:)?si(?:\s[^>]*[^/>])?(?:\s*\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
const run = /<(?:\w+:)?t(?:\s[^>]*[^/>])?>([\s\S]*?)<\/(?:\w+:)?t>/g;
/** Reading aids above East Asian text: not part of it. */
const phonetic = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;

export function sharedStrings(xml: string): string[] {
  const texts: string[] = [];
  for (const match of xml.matchAll(item)) texts.push(richText(match[1] ?? ''));
  return texts;
}

/** All text runs of an `si` or `is` element, joined. */
export function richText(content: string): string {
  const inner = content.includes('rPh') ? content.replace(phonetic, '') : content;
  let text = '';
  for (const match of inner.matchAll(run)) text += characterData(match[1] ?? '');
  return text;
}
