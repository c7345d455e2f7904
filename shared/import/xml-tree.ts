import { SaxesParser } from 'saxes';

export type XmlElement = {
  /** Without the prefix that some programs put before every name. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All that is written in it, its children's texts too. */
  readonly text: string;
};

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] };

const DEEPEST = 60;
const MOST_ELEMENTS = 500_000;

/**
 * The elements of an XML text; null where it is not well-formed, nests deeper or holds more than any such file. There is
 * no document type: nothing is fetched, and no entity stands for more than a character.
 */
export function xmlTreeOf(xml: string): XmlElement | null {
  try {
    return treeOf(xml);
  } catch {
    return null;
  }
}

/** What listens to XML that is read strictly; whatever is wrong with it is thrown. */
export function strictParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  return parser;
}

export function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function treeOf(xml: string): XmlElement | null {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  let elements = 0;
  const parser = strictParser();
  const write = (text: string): void => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) throw new Error('more than is read');
    open.push({ name: bareName(name), attributes, children: [], text: '' });
  });
  parser.on('text', write);
  parser.on('cdata', write);
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed === undefined || parent === undefined) return;
    parent.children.push(closed);
    parent.text += closed.text;
  });
  parser.write(xml).close();
  return root.children[0] ?? null;
}
