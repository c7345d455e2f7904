import { strFromU8, unzipSync } from 'fflate/browser';
import type { SaxesTagPlain } from 'saxes';
import { MOST_CELLS, MOST_COLUMNS } from './csv.ts';
import type { Table } from './table.ts';
import { bareName, strictParser } from './xml-tree.ts';

export type ReadSheet = { readonly name: string; readonly table: Table };
export type ReadWorkbook = { readonly sheets: readonly ReadSheet[]; readonly isCut: boolean };

/** Unpacked, no part of a workbook may be larger, and all of them together neither. */
const LARGEST_PART = 64_000_000;
const LARGEST_WHOLE = 128_000_000;
const MOST_SHEETS = 100;

/** The texts of a workbook's sheets; null for what is no workbook. Formulas are not looked at, only what they came to. */
export function workbookOf(bytes: Uint8Array): ReadWorkbook | null {
  try {
    const parts = unpacked(bytes);
    const part = (place: string): string | null => {
      const found = parts[place];
      return found === undefined ? null : strFromU8(found);
    };
    const workbook = part('xl/workbook.xml');
    if (workbook === null) return null;
    const targets = targetsOf(part('xl/_rels/workbook.xml.rels') ?? '');
    const strings = stringsOf(part('xl/sharedStrings.xml'));
    let cells = 0;
    const sheets: ReadSheet[] = [];
    for (const { name, relation } of sheetsOf(workbook)) {
      const xml = part(targets.get(relation) ?? '');
      if (xml === null || cells >= MOST_CELLS || sheets.length >= MOST_SHEETS) continue;
      const table = tableOfSheet(xml, strings, MOST_CELLS - cells);
      cells += table.reduce((sum, row) => sum + row.length, 0);
      sheets.push({ name, table });
    }
    return { sheets, isCut: cells >= MOST_CELLS };
  } catch {
    // Neither a zip nor well-formed, or larger than it says.
    return null;
  }
}

const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let whole = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false;
      whole += originalSize;
      if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE) throw new Error('too large');
      return true;
    },
  });
}

type Listener = {
  readonly open?: (tag: SaxesTagPlain) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

function readXml(xml: string, { open, text, close }: Listener): void {
  const parser = strictParser();
  if (open !== undefined) parser.on('opentag', (tag) => open({ ...tag, name: bareName(tag.name) }));
  if (text !== undefined) parser.on('text', text);
  if (close !== undefined) parser.on('closetag', (tag) => close(bareName(tag.name)));
  parser.write(xml).close();
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml === '' ? '<none/>' : xml, {
    open: ({ name, attributes: { Id = '', Target = '' } }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

function sheetsOf(xml: string): readonly { readonly name: string; readonly relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    },
  });
  return sheets;
}

function stringsOf(xml: string | null): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  const taking = textTaker();
  readXml(xml, {
    open: ({ name }) => taking.open(name),
    text: taking.text,
    close: (name) => {
      taking.close(name);
      if (name === 'si') strings.push(taking.taken());
    },
  });
  return strings;
}

/** Gathers the texts of <t>, but not how they are pronounced. */
function textTaker() {
  let [inText, inHint] = [false, 0];
  let parts: string[] = [];
  return {
    open: (name: string): void => {
      if (name === 't') inText = true;
      if (name === 'rPh') inHint += 1;
    },
    text: (text: string): void => {
      if (inText && inHint === 0) parts.push(text);
    },
    close: (name: string): void => {
      if (name === 't') inText = false;
      if (name === 'rPh') inHint -= 1;
    },
    taken: (): string => {
      const text = parts
        .join('')
        .replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
      parts = [];
      return text;
    },
  };
}

function tableOfSheet(xml: string, strings: readonly string[], mostCells: number): Table {
  const rows: string[][] = [];
  const inline = textTaker();
  let row: string[] = [];
  let [column, type, value, inValue, cells] = [0, '', '', false, 0];
  readXml(xml, {
    open: ({ name, attributes }) => {
      inline.open(name);
      if (name === 'row') [row, column] = [[], 0];
      if (name === 'v') [inValue, value] = [true, ''];
      if (name !== 'c') return;
      column = columnAt(attributes.r ?? '') ?? column;
      [type, value] = [attributes.t ?? 'n', ''];
    },
    text: (text) => {
      inline.text(text);
      if (inValue) value += text;
    },
    close: (name) => {
      inline.close(name);
      if (name === 'v') inValue = false;
      if (name === 'row' && row.length > 0) rows.push(row);
      if (name !== 'c') return;
      const own = inline.taken();
      if (cells < mostCells && column < MOST_COLUMNS) {
        const text = cellText(type, value, own, strings);
        cells += Math.max(0, column - row.length);
        while (row.length < column) row.push('');
        row[column] = text;
        cells += 1;
      }
      column += 1;
    },
  });
  return rows;
}

function cellText(type: string, value: string, own: string, strings: readonly string[]): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'inlineStr':
      return own;
    case 'b':
      return value === '1' ? 'yes' : 'no';
    case 'e':
      return '';
    default:
      return value;
  }
}

/** "AB12" is column 27. */
function columnAt(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
