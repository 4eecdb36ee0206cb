/** Small pieces of XML read without a parser: attributes, text and the escapes spreadsheets use. */

const attributePatterns = new Map<string, RegExp>();

/** An attribute of one opening tag, unescaped; null when absent. `name` may carry a namespace prefix. */
export function attribute(tag: string, name: string): string | null {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Character data of an element: line ends made one, entities and the `_x000D_` form resolved. */
export function characterData(text: string): string {
  let plain = text.includes('<![CDATA[') ? withoutSections(text) : unescapeXml(withOneLineEnd(text));
  if (plain.includes('_x')) {
    plain = plain.replace(/_x([0-9A-F]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return plain;
}

function withOneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function withoutSections(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescapeXml(withOneLineEnd(part))))
    .join('');
}

/**
 * Text as a spreadsheet file must hold it: what reads like a `_x000D_` escape is escaped itself.
 * The rest is the writer's business.
 */
export function shieldedText(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_') : text;
}
