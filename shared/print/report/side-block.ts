import type { Tag } from '../../export/svg-tags.ts';
import { ICON_FIELD, iconPath } from '../../icons.ts';
import type { IconNode } from 'lucide';
import { fitText } from '../../layout/fit-text.ts';
import { textShapes } from '../../layout/text-shapes.ts';
import type { Shape } from '../../layout/shape.ts';
import { moved } from '../band.ts';
import { PAPER_THEME } from '../print-theme.ts';
import { spacedLines } from '../spaced-lines.ts';
import { type ReportPaper, TEXT } from './report-style.ts';
import type { Row } from './row.ts';

export type Side = {
  readonly name: string;
  readonly icon?: IconNode;
  /** Of the name and the icon. */
  readonly ink?: string;
  readonly level: 2 | 3;
  readonly gap?: number;
};

const ICON = { size: 11, gap: 6 } as const;
const SPACE = 12;
const MOST_LINES = 4;

/** Rows with their name in the margin beside them, which is said again on every page that they go on on. */
export function besideName(paper: ReportPaper, side: Side, rows: readonly Row[]): readonly Row[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const { gap = 16 } = side;
  const tags: readonly Tag[] = [{ role: 'heading', level: side.level }];
  const name = nameShapes(paper, side);
  const part = { shapes: name.shapes, tags };
  if (paper.gutter === 0) {
    const height = name.height + 3;
    const above: Row = { height, gap, parts: [part], holds: true };
    return [above, ...rows.map((row) => saidAgain(row, { height, shapes: name.shapes }))];
  }
  const heading: Row = { height: 0, reach: name.height, gap, parts: [part], holds: true };
  const beside = [{ ...first, gap: 0 }, ...rest];
  return [heading, ...beside.map((row) => saidAgain(row, { height: 0, reach: name.height, shapes: name.shapes }))];
}

/** With what the row itself has to say anew, as the head of a table. */
function saidAgain(row: Row, name: NonNullable<Row['again']>): Row {
  const own = row.again;
  if (own === undefined) return { ...row, again: name };
  const shapes = [...moved(own.shapes, { x: 0, y: name.height }), ...name.shapes];
  return { ...row, again: { ...name, height: own.height + name.height, shapes } };
}

function nameShapes({ gutter, width, printing: { measure } }: ReportPaper, { name, icon, ink }: Side) {
  const { size, weight, lineHeight } = TEXT.side;
  const fill = ink ?? PAPER_THEME.ink;
  const left = icon === undefined ? 0 : ICON.size + ICON.gap;
  const room = (gutter === 0 ? width : gutter - SPACE) - left;
  const height = size * lineHeight * MOST_LINES;
  const fitted = fitText(
    name,
    { width: room, height, largest: size, smallest: size * 0.8, lineHeight, weight },
    measure,
  );
  const shapes: Shape[] = moved(spacedLines(textShapes(fitted, { x: left, y: 0 }, room, fill)), { x: 0, y: 0.5 });
  if (icon !== undefined) {
    const at = { x: 0, y: (fitted.lineHeight - ICON.size) / 2 + 0.5 };
    shapes.unshift({
      kind: 'icon',
      path: iconPath(icon),
      at,
      scale: ICON.size / ICON_FIELD,
      stroke: fill,
      strokeWidth: 2.2,
    });
  }
  return { shapes, height: fitted.lines.length * fitted.lineHeight + 1 };
}
