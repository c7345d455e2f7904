import { strToU8, zipSync } from 'fflate/browser';
import type { Table } from './table.ts';
import { escapedXml } from './xml-text.ts';

/** How a cell looks; colours are `#rrggbb`. */
export type CellLook = { readonly fill?: string; readonly ink?: string; readonly isBold?: boolean };

export type Sheet = {
  readonly name: string;
  readonly table: Table;
  /** In characters, a column each. */
  readonly widths: readonly number[];
  /** How many columns stay in sight beside the top row. */
  readonly frozenColumns: number;
  readonly hasFilter: boolean;
  /** Row 0 is that of the headings. */
  readonly look: (row: number, column: number) => CellLook;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same map gives the same bytes. */
const MADE = '2000-01-01T12:00:00';

/** More characters than this no cell of Excel holds. */
const LONGEST_CELL = 32_767;

/** A workbook. Texts are strings and nothing else: there is no formula in the file, whatever they begin with. */
export function xlsxBytes(sheets: readonly Sheet[]): Uint8Array {
  const strings = numbered<string>((text) => text);
  const looks = numbered<CellLook>((look) => JSON.stringify(look));
  looks.numberOf({});
  const pages = sheets.map((sheet) => sheetXml(sheet, strings, looks));
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(stylesXml(looks.all)),
    'xl/sharedStrings.xml': strToU8(stringsXml(strings.all)),
  };
  for (const [at, page] of pages.entries()) files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(page);
  return zipSync(files, { mtime: MADE, level: 6 });
}

type Numbered<Thing> = { readonly all: readonly Thing[]; readonly numberOf: (thing: Thing) => number };

/** Gives each thing the number of its first coming. */
function numbered<Thing>(key: (thing: Thing) => string): Numbered<Thing> {
  const all: Thing[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (thing: Thing): number => {
    const known = numbers.get(key(thing));
    if (known !== undefined) return known;
    all.push(thing);
    numbers.set(key(thing), all.length - 1);
    return all.length - 1;
  };
  return { all, numberOf };
}

function sheetXml(sheet: Sheet, strings: Numbered<string>, looks: Numbered<CellLook>): string {
  const { table, widths, frozenColumns, hasFilter, look } = sheet;
  const all = [table.columns, ...table.rows];
  const rows = all.map((row, at) => {
    const cells = row.map((value, column) => {
      const head = `<c r="${columnName(column)}${at + 1}" s="${looks.numberOf(look(at, column))}"`;
      if (value === null) return `${head}/>`;
      if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
      return `${head} t="s"><v>${strings.numberOf(value)}</v></c>`;
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const corner = `${columnName(frozenColumns)}2`;
  const split = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : '';
  const pane = `<pane ${split}ySplit="1" topLeftCell="${corner}" activePane="${frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const end = `${columnName(Math.max(0, table.columns.length - 1))}${all.length}`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>${hasFilter ? `<autoFilter ref="A1:${end}"/>` : ''}</worksheet>`;
}

/** 0 is A, 26 is AA. */
function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** Control characters are written as _x0007_, and what looks like that already is told apart. */
function stringText(text: string): string {
  const plain = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL) : text;
  const written = plain
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, hexEscape);
  return escapedXml(written);
}

function hexEscape(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function stringsXml(strings: readonly string[]): string {
  const items = strings.map((text) => `<si><t xml:space="preserve">${stringText(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${items.join('')}</sst>`;
}

function stylesXml(looks: readonly CellLook[]): string {
  const argb = (colour: string): string => `FF${colour.slice(1).toUpperCase()}`;
  const fonts = looks.map(
    ({ isBold, ink }) =>
      `<font>${isBold === true ? '<b/>' : ''}<sz val="11"/>${ink === undefined ? '' : `<color rgb="${argb(ink)}"/>`}<name val="Calibri"/><family val="2"/></font>`,
  );
  // The first two fills are Excel's own.
  const fills = looks.map(({ fill }) =>
    fill === undefined
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const xfs = looks.map(
    (_, at) =>
      `<xf numFmtId="0" fontId="${at}" fillId="${at + 2}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relations(all: readonly (readonly [kind: string, target: string])[]): string {
  const list = all.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', `${kind}.sheet.main+xml`],
    ['/xl/styles.xml', `${kind}.styles+xml`],
    ['/xl/sharedStrings.xml', `${kind}.sharedStrings+xml`],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${kind}.worksheet+xml`]),
  ];
  const list = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}
