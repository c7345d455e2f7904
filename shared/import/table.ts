/** The texts of a table, row by row; rows need not be of one length. */
export type Table = readonly (readonly string[])[];

/** A table that is pasted is read this far. */
export const MOST_CELLS = 5_000;

const QUOTED = /"((?:[^"]|""){0,20000})"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const END_OF_ROW = /\r\n|[\r\n]/y;

/** Text with tabs, as spreadsheets copy it: a cell with lines of its own stands in quotes. */
export function tableOfText(text: string): Table {
  const rows: string[][] = [[]];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (let cells = 0; cells < MOST_CELLS; cells += 1) {
    const quoted = take(QUOTED)?.[1]?.replaceAll('""', '"');
    rows.at(-1)?.push(quoted ?? take(PLAIN)?.[0] ?? '');
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else if (take(END_OF_ROW) !== null) rows.push([]);
  }
  return rows;
}

/** Without the rows and columns that are empty at its edges, and space around the texts. */
export function trimmedTable(table: Table): Table {
  const rows = table.map((row) => row.map((text) => text.trim())).filter((row) => row.some((text) => text !== ''));
  const filled = rows.map((row) => row.findIndex((text) => text !== ''));
  // The corner of a table with headings on both sides is often empty: that column is no edge.
  const first = filled.length === 0 ? 0 : Math.min(...filled);
  return rows.map((row) => row.slice(first));
}

export function transposed(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? ''));
}
