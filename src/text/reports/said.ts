/** Sentences of documents with figures in them, written as they read. */
import type { Content, Inline } from '../../domain/documents/officialDocument';

function pieces(content: Content): readonly Inline[] {
  // `Array.isArray` does not tell a readonly list from the rest.
  return Array.isArray(content) ? (content as readonly Inline[]) : [content as Inline];
}

/** ``said`Có ${figure} đơn vị.` ``: the pieces in order, empty ones left out. */
export function said(strings: TemplateStringsArray, ...parts: readonly Content[]): Inline[] {
  return strings
    .flatMap((text, index) => [text, ...pieces(parts[index] ?? '')])
    .filter((piece) => piece !== '');
}

/** `a, b và c`. */
export function joined(parts: readonly Content[], comma = ', ', last = ' và '): Inline[] {
  return parts.flatMap((part, index) => {
    const before = index === 0 ? '' : index === parts.length - 1 ? last : comma;
    return before === '' ? pieces(part) : [before, ...pieces(part)];
  });
}

/** Sentences one after another. */
export function sentences(parts: readonly Content[]): Inline[] {
  return joined(parts, ' ', ' ');
}
