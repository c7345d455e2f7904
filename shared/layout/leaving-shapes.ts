import { LogOut } from 'lucide';
import { ICON_FIELD, iconPath } from '../icons.ts';
import { stageLook, type Theme } from '../theme.ts';
import type { StageColumn } from './layout.ts';
import { LEAVING } from './metrics.ts';
import type { Shape } from './shape.ts';
import { textShapes } from './text-shapes.ts';

const PATH = iconPath(LogOut);

/** How many leave at a stage, hanging from the end of its arrow, where they fall out of it. */
export function leavingShapes({ heading, colour, leaving }: StageColumn, theme: Theme): Shape[] {
  if (leaving === null) return [];
  const { height, icon, padding, end } = LEAVING;
  const words = leaving.lines[0]?.width ?? 0;
  const width = padding + icon + 4 + words + padding;
  const x = heading.x + heading.width - end - width;
  const y = heading.y + heading.height - height / 2;
  const radius = height / 2;
  return [
    {
      kind: 'rect',
      rect: { x, y, width, height },
      fill: theme.board,
      stroke: stageLook(theme, colour).ground,
      strokeWidth: 1.5,
      radii: [radius, radius, radius, radius],
    },
    {
      kind: 'icon',
      path: PATH,
      at: { x: x + padding, y: y + (height - icon) / 2 },
      scale: icon / ICON_FIELD,
      stroke: theme.ink,
      strokeWidth: 2.25,
    },
    ...textShapes(leaving, { x: x + padding + icon + 4, y: y + (height - leaving.lineHeight) / 2 }, words, theme.ink),
  ];
}
