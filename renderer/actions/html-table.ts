import { MOST_CELLS, type Table } from '../../shared/import/table.ts';

/** Larger than any table that is read: beyond it the clipboard's plain text must do. */
const LONGEST = 20_000_000;

/** Wider or higher than this no merged cell is taken to be. */
const MOST_MERGED = 200;

/** What a line ends with, in the text of a cell. */
const LINES = 'br, p, div, li';

/**
 * The texts of the first table in a piece of HTML; null where there is none. The document that it is parsed into runs
 * nothing, loads nothing and is shown to nobody; only texts leave it.
 */
export function tableOfHtml(html: string): Table | null {
  if (html.length > LONGEST || !/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table === null ? null : textsOf(table);
}

/** A merged cell has its text in its first place, and empty ones in the others. */
function textsOf(table: HTMLTableElement): Table {
  const rows: string[][] = [];
  let left = MOST_CELLS;
  for (const [at, { cells }] of [...table.rows].entries()) {
    const row = (rows[at] ??= []);
    let column = 0;
    for (const cell of cells) {
      if (left <= 0) return rows;
      while (row[column] !== undefined) column += 1;
      const size = { across: Math.min(cell.colSpan, MOST_MERGED), down: Math.min(cell.rowSpan, MOST_MERGED) };
      left -= size.across * size.down;
      for (let down = 0; down < size.down; down += 1) {
        const beneath = (rows[at + down] ??= []);
        for (let across = 0; across < size.across; across += 1) beneath[column + across] = '';
      }
      row[column] = textOf(cell);
    }
  }
  // A merged cell may leave holes beside it.
  return rows.map((row) => Array.from(row, (text) => text ?? ''));
}

/** Stands for the end of a line; no text has it. */
const END = '\uffff';

function textOf(cell: HTMLTableCellElement): string {
  for (const end of cell.querySelectorAll(LINES)) end.after(END);
  // Other ends of lines are only how the HTML is written.
  const text = (cell.textContent ?? '').replaceAll(/\s+/g, ' ');
  return text
    .split(END)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
