import type { Tag } from '../../export/svg-tags.ts';
import { fitText } from '../../layout/fit-text.ts';
import { baselineOf } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { type Band, moved, type TextStyle } from '../band.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Part, Row } from './row.ts';

export type TableColumn = {
  readonly name: string;
  /** Of the width, set against the other columns'. */
  readonly share: number;
  readonly align?: 'start' | 'end';
};

export type TableCell = {
  readonly text: string;
  /** Under it, smaller. */
  readonly more?: string;
  readonly isStrong?: boolean;
  /** Beneath the whole row, as wide as the table. */
  readonly beneath?: Beneath;
};

/** A small drawing, its corner at (0, 0), and what it shows in words. */
export type Beneath = { readonly drawing: readonly Shape[]; readonly width: number; readonly words: string };

export type Table = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** From where it goes to the end of the column. */
  readonly x?: number;
};

const CELL = { gap: 10, padding: 4.5 } as const;
/** Between a row and what is beneath it. */
const BENEATH = 2;
const CELL_TEXT: TextStyle = { ...TEXT.body, size: 9, lineHeight: 1.35 };
const STRONG_TEXT: TextStyle = { ...CELL_TEXT, weight: TEXT.strong.weight };
/** A row is not broken: what is longer than that ends in an ellipsis. */
const MOST_LINES = 14;

type Place = { readonly x: number; readonly width: number; readonly align: 'start' | 'end' };

/** A table; its head is said again on every page that it goes on on. */
export function tableRows(paper: ReportPaper, { columns, rows, x = paper.gutter }: Table): readonly Row[] {
  const table: Tag = { role: 'table' };
  const right = paper.gutter + paper.column;
  const places = placesOf(columns, x, right);
  const head = tableRow(
    paper,
    places,
    columns.map(({ name }) => ({ text: name })),
    { table, role: 'columnheader', rule: PAPER_THEME.ink2, span: [x, right] },
  );
  const again = { height: head.height, shapes: head.parts.flatMap(({ shapes }) => shapes) };
  return [
    { ...head, gap: 6, holds: true },
    ...rows.map((cells) => ({
      ...tableRow(paper, places, cells, { table, role: 'cell', rule: PAPER_THEME.line, span: [x, right] }),
      again,
    })),
  ];
}

function placesOf(columns: readonly TableColumn[], left: number, right: number): readonly Place[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const free = right - left - CELL.gap * (columns.length - 1);
  let x = left;
  return columns.map(({ share, align = 'start' }) => {
    const width = Math.max(1, (free * share) / shares);
    const place: Place = { x, width, align };
    x += width + CELL.gap;
    return place;
  });
}

type RowLook = {
  readonly table: Tag;
  readonly role: 'columnheader' | 'cell';
  readonly rule: string;
  readonly span: readonly [number, number];
};

function tableRow(
  paper: ReportPaper,
  places: readonly Place[],
  cells: readonly TableCell[],
  { table, role, rule, span: [left, right] }: RowLook,
): Row {
  const row: Tag = { role: 'row' };
  const bands = places.map((place, at) => cellBand(paper, place, cells[at] ?? { text: '' }, role === 'columnheader'));
  const foot = Math.max(...bands.map((band) => band.height));
  const beneath = cells.map((cell) => beneathBand(paper, cell, { x: left, width: right - left, align: 'start' }));
  // A head stands as high as the name beside it in the margin.
  const top = role === 'columnheader' ? 0 : CELL.padding;
  const height = top + foot + Math.max(0, ...beneath.map((band) => band.height)) + CELL.padding;
  const parts = bands.map(({ shapes }, at): Part => {
    const under = moved(beneath[at]?.shapes ?? [], { x: 0, y: foot });
    return { shapes: moved([...shapes, ...under], { x: 0, y: top }), tags: [table, row, { role }] };
  });
  const from = { x: left, y: height };
  const line: Shape = { kind: 'line', from, to: { x: right, y: height }, stroke: rule, strokeWidth: 0.75 };
  return { height, gap: 0, parts: [...parts, { shapes: [line], tags: [table] }] };
}

function cellBand(
  { printing: { measure } }: ReportPaper,
  place: Place,
  { text, more = '', isStrong = false }: TableCell,
  isHead: boolean,
): Band {
  const first = cellText(text, isHead ? TEXT.column : isStrong ? STRONG_TEXT : CELL_TEXT, place, measure);
  if (more === '') return first;
  const second = cellText(more, TEXT.quiet, place, measure);
  return {
    shapes: [...first.shapes, ...moved(second.shapes, { x: 0, y: first.height })],
    height: first.height + second.height,
  };
}

function beneathBand({ printing: { measure } }: ReportPaper, { beneath }: TableCell, place: Place): Band {
  if (beneath === undefined) return { shapes: [], height: 0 };
  const taken = beneath.width + CELL.gap;
  const words = cellText(
    beneath.words,
    TEXT.quiet,
    { ...place, x: place.x + taken, width: Math.max(1, place.width - taken) },
    measure,
  );
  const shapes = [...moved(beneath.drawing, { x: place.x, y: 0 }), ...words.shapes];
  return { shapes: moved(shapes, { x: 0, y: BENEATH }), height: words.height + BENEATH };
}

function cellText(text: string, style: TextStyle, place: Place, measure: ReportPaper['printing']['measure']): Band {
  const { size, lineHeight, weight, fill } = style;
  const height = size * lineHeight * MOST_LINES;
  const fitted = fitText(
    text,
    { width: place.width, height, largest: size, smallest: size * 0.8, lineHeight, weight },
    measure,
  );
  const isAtEnd = place.align === 'end';
  const shapes = fitted.lines.map((line, at): Shape => {
    const y = at * fitted.lineHeight + baselineOf(fitted.size, fitted.lineHeight);
    const x = isAtEnd || line.rtl ? place.x + place.width : place.x;
    const align = isAtEnd && !line.rtl ? 'end' : 'start';
    return { kind: 'text', text: line.text, at: { x, y }, align, rtl: line.rtl, size: fitted.size, weight, fill };
  });
  return {
    shapes: shapes.filter((shape) => shape.kind === 'text' && shape.text !== ''),
    height: fitted.lines.length * fitted.lineHeight,
  };
}
