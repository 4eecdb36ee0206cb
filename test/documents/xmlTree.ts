/** A strict reader of XML, so that a file no office program would open does not pass a test. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** XML 1.0 §2.2. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const tagPattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error('a bare &');
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

/** The root element. Throws for anything that is not well-formed. */
export function readXml(source: string): XmlNode {
  const bad = illegal.exec(source);
  if (bad !== null) throw new Error(`U+${source.codePointAt(bad.index)?.toString(16)} is no sign of XML`);
  const text = source.replace(/^<\?xml [^?]*\?>\s*/, '');
  const top: { name: string; attributes: Map<string, string>; children: (XmlNode | string)[] } = {
    name: '',
    attributes: new Map(),
    children: [],
  };
  const open = [top];
  let at = 0;
  while (at < text.length) {
    const current = open[open.length - 1] as typeof top;
    const next = text.indexOf('<', at);
    const plain = text.slice(at, next === -1 ? undefined : next);
    if (plain !== '') current.children.push(unescaped(plain));
    if (next === -1) break;
    tagPattern.lastIndex = next;
    const tag = tagPattern.exec(text);
    if (tag === null) throw new Error(`no tag: ${text.slice(next, next + 60)}`);
    const [whole, closing, name = '', attributes = '', empty] = tag;
    at = next + whole.length;
    if (closing === '/') {
      if (current.name !== name || open.length === 1) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const node = { name, attributes: readAttributes(attributes), children: [] };
    current.children.push(node);
    if (empty !== '/') open.push(node);
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || typeof root !== 'object' || more.length > 0)
    throw new Error('not one whole element');
  return root;
}

export function elements(node: XmlNode): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string');
}

/** All elements of a name at any depth, in order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return elements(node).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The element at the end of a path of names, undefined when there is none. */
export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (current, name) => current && elements(current).find((each) => each.name === name),
    node,
  );
}

/** The `w:val` of a child element, or the attribute named. */
export function value(node: XmlNode | undefined, attribute = 'w:val'): string | undefined {
  return node?.attributes.get(attribute);
}

/** Whether a switch is there and not turned off. */
export function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !['false', '0', 'off'].includes(value(node) ?? '');
}

export function textOf(node: XmlNode): string {
  return node.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}
