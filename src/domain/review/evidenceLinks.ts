/** Takes apart what a person wrote as evidence: words, and addresses that are safe to open (platform.md §6). */

export interface EvidencePart {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
  /** Null for words, and for an address that had better not be opened by a click. */
  readonly href: string | null;
}

/** An address ends at a blank, a quotation mark or a bracket, none of which stands in one unescaped. */
const address = /https?:\/\/[^\s\p{C}<>"'“”‘’«»{}|\\^`]+/giu;
/** What stands behind an address in a sentence and is no part of it. */
const trailing = /[.,;:!?)\]…]+$/u;
/** A host, perhaps with a port. With a name before `@` the host is not where a reader looks for it. */
const host = /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]|$)/iu;
/** Longer than any browser opens. */
const longestAddress = 2_000;

/** The text in pieces, in order: put together they are the text again. Only `http:` and `https:` become links. */
export function evidenceParts(text: string): EvidencePart[] {
  const parts: EvidencePart[] = [];
  let end = 0;
  const say = (words: string, start: number): void => {
    if (words !== '') parts.push({ text: words, start, href: null });
  };
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = withoutTrailing(found);
    if (!host.test(link) || link.length > longestAddress) continue;
    say(text.slice(end, index), end);
    parts.push({ text: link, start: index, href: link });
    end = index + link.length;
  }
  say(text.slice(end), end);
  return parts;
}

/** A bracket that was opened inside the address belongs to it: `…/Toán_(lớp_5)`. */
function withoutTrailing(found: string): string {
  let link = found;
  for (;;) {
    const cut = link.replace(trailing, (signs) => {
      const opens = link.split('(').length;
      const keeps = signs.startsWith(')') && opens > link.slice(0, -signs.length).split(')').length;
      return keeps ? ')' : '';
    });
    if (cut === link) return link;
    link = cut;
  }
}
