/** Text without what a reader cannot see. */
import { blankRanges, invisibleRanges } from './letterFold';

let patterns: { readonly invisible: RegExp; readonly blanks: RegExp } | null = null;

function cleaningPatterns(): { readonly invisible: RegExp; readonly blanks: RegExp } {
  patterns ??= { invisible: runsOf(invisibleRanges), blanks: runsOf(blankRanges) };
  return patterns;
}

function runsOf(ranges: readonly number[]): RegExp {
  let signs = '';
  for (let i = 0; i < ranges.length; i += 2) signs += `${escaped(ranges[i])}-${escaped(ranges[i + 1])}`;
  return new RegExp(`[${signs}]+`, 'g');
}

function escaped(code: number | undefined): string {
  return `\\u${(code ?? 0).toString(16).padStart(4, '0')}`;
}

/**
 * The same text in NFC, without zero-width and control characters, every run of blanks, tabs and line ends one space,
 * trimmed. Case, dashes and tone placement stay as typed.
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  const { invisible, blanks } = cleaningPatterns();
  return text.replace(invisible, '').replace(blanks, ' ').normalize('NFC').trim();
}

/** Nothing here to clean: printable ASCII and precomposed Latin letters, single blanks inside. Most cells are so. */
function isClean(text: string): boolean {
  let afterBlank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (afterBlank) return false;
      afterBlank = true;
      continue;
    }
    afterBlank = false;
    if (code > 0x20 && code < 0x7f) continue;
    if ((code < 0xc0 || code > 0x233) && (code < 0x1e00 || code > 0x1eff)) return false;
  }
  return text === '' || !afterBlank;
}
