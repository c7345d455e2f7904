import { clamp } from '../geometry.ts';
import { ICON_FIELD, iconPath } from '../icons.ts';
import { EyeOff } from 'lucide';
import type { Theme } from '../theme.ts';
import type { CellBox, NoteBox } from './layout.ts';
import type { Shape } from './shape.ts';

const known = new WeakMap<readonly NoteBox[], number>();

/** How many notes of a cell lie face down. */
export function faceDownIn({ notes }: Pick<CellBox, 'notes'>): number {
  const before = known.get(notes);
  if (before !== undefined) return before;
  const count = notes.filter(({ note }) => note.faceDown).length;
  known.set(notes, count);
  return count;
}

/** How large the number is: between these in board units, and as near as that lets it to so many screen pixels. */
const SIZE = { least: 13, most: 24, onScreen: 13 };
const INSET = 3;
const PATH = iconPath(EyeOff);

/** How many notes of a cell lie face down, in its corner: the room sees that everybody writes, and not what. */
export function faceDownShapes(box: CellBox, zoom: number, theme: Theme): readonly Shape[] {
  const count = faceDownIn(box);
  if (count === 0) return [];
  const size = clamp(SIZE.onScreen / zoom, SIZE.least, SIZE.most);
  const text = String(count);
  const [height, icon, gap] = [size * 1.6, size * 1.1, size * 0.4];
  // A figure is as broad as this share of its height, near enough.
  const width = icon + text.length * size * 0.62 + 3 * gap;
  const x = box.rect.x + box.rect.width - width - INSET;
  const y = box.rect.y + box.rect.height - height - INSET;
  const round = height / 2;
  return [
    { kind: 'rect', rect: { x, y, width, height }, fill: theme.ink, radii: [round, round, round, round] },
    {
      kind: 'icon',
      path: PATH,
      at: { x: x + gap, y: y + (height - icon) / 2 },
      scale: icon / ICON_FIELD,
      stroke: theme.paper,
      strokeWidth: 2,
    },
    {
      kind: 'text',
      text,
      at: { x: x + width - gap * 1.2, y: y + height / 2 + size * 0.36 },
      align: 'end',
      rtl: false,
      size,
      weight: 600,
      fill: theme.paper,
    },
  ];
}
