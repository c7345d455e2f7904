import { Hourglass, LogOut } from 'lucide';
import type { Point } from '../geometry.ts';
import { ICON_FIELD, iconPath } from '../icons.ts';
import { stageLook, type Theme } from '../theme.ts';
import type { FittedText } from './fit-text.ts';
import type { StageColumn } from './layout.ts';
import { FOOT_PILL } from './metrics.ts';
import type { Shape } from './shape.ts';
import { textShapes } from './text-shapes.ts';

export const LEAVING_ICON = iconPath(LogOut);
export const WAIT_ICON = iconPath(Hourglass);

type Pill = { readonly path: string; readonly words: FittedText };

/** What hangs from the end of a stage's arrow: who falls out of it there, and then how far the next stage is away. */
export function footPillShapes({ heading, colour, leaving, wait }: StageColumn, theme: Theme): Shape[] {
  const shapes: Shape[] = [];
  let right = heading.x + heading.width - FOOT_PILL.end;
  for (const pill of [
    wait === null ? null : { path: WAIT_ICON, words: wait },
    leaving && { path: LEAVING_ICON, words: leaving },
  ]) {
    if (pill === null) continue;
    const x = right - footPillWidth(pill.words);
    const y = heading.y + heading.height - FOOT_PILL.height / 2;
    shapes.push(...pillShapes(pill, { x, y }, { theme, stroke: stageLook(theme, colour).ground }));
    right = x - FOOT_PILL.gap;
  }
  return shapes;
}

export function footPillWidth(words: FittedText): number {
  return FOOT_PILL.padding + FOOT_PILL.icon + 4 + (words.lines[0]?.width ?? 0) + FOOT_PILL.padding;
}

type Paint = { readonly theme: Theme; readonly stroke: string };

function pillShapes(pill: Pill, { x, y }: Point, { theme, stroke }: Paint): Shape[] {
  const { height, icon, padding } = FOOT_PILL;
  const { path, words } = pill;
  const radius = height / 2;
  return [
    {
      kind: 'rect',
      rect: { x, y, width: footPillWidth(words), height },
      fill: theme.board,
      stroke,
      strokeWidth: 1.5,
      radii: [radius, radius, radius, radius],
    },
    {
      kind: 'icon',
      path,
      at: { x: x + padding, y: y + (height - icon) / 2 },
      scale: icon / ICON_FIELD,
      stroke: theme.ink,
      strokeWidth: 2.25,
    },
    ...textShapes(
      words,
      { x: x + padding + icon + 4, y: y + (height - words.lineHeight) / 2 },
      words.lines[0]?.width ?? 0,
      theme.ink,
    ),
  ];
}
