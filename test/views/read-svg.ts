/** One element of a document that was read strictly. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads a document of elements, quoted attributes, text and the usual entities.
 *
 * @throws Error on anything else, and on tags that do not pair: comments, CDATA, processing instructions, bare `&`.
 */
export function readSvg(source: string): XmlElement {
  const token = /<([A-Za-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<\/([A-Za-z][\w-]*)>|([^<]+)/y;
  const root = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [root];
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`cannot read ${JSON.stringify(source.slice(at, at + 60))}`);
    const [, name, attributes = '', selfClosing, closing, text] = match;
    const top = open[open.length - 1]!;
    if (text !== undefined) top.children.push(decoded(text));
    else if (closing !== undefined) {
      if (open.length < 2 || top.name !== closing) throw new Error(`</${closing}> closes <${top.name}>`);
      open.pop();
    } else {
      const element = { name: name!, attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1]!.name}> is never closed`);
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (elements.length !== 1) throw new Error('one root element is wanted');
  return elements[0]!;
}

/** An element and all in it, in the order of the document. */
export function everyElement(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))];
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (key! in attributes) throw new Error(`${key} stands twice`);
    attributes[key!] = decoded(value!);
  }
  return attributes;
}

function decoded(text: string): string {
  return text.replaceAll(/&(\w+|#\d+)?;?/g, (whole, name: string | undefined) => {
    const known = name?.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name ?? ''];
    if (known === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return known;
  });
}
