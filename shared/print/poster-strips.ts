import type { PlacedShapes } from '../export/svg.ts';
import type { Point, Rect } from '../geometry.ts';
import { ICON_FIELD, iconPath, LANE_ICONS } from '../icons.ts';
import type { Layout } from '../layout/layout.ts';
import { laneTint } from '../layout/scene.ts';
import type { Shape } from '../layout/shape.ts';
import { laneColourName, stageLook } from '../theme.ts';
import { type Band, moved, textBand } from './band.ts';
import { laneParts, stageParts } from './part-shapes.ts';
import type { PosterFrame } from './poster-plan.ts';
import type { Printing } from './printing.ts';
import { PAPER_THEME } from './print-theme.ts';

export type Strip = {
  readonly layout: Layout;
  readonly core: Rect;
  readonly frame: PosterFrame;
  readonly scale: number;
  /** Where the map begins on the page, in millimetres. */
  readonly at: Point;
  readonly printing: Printing;
};

/** In points on A4. */
const TEXT = { size: 8, weight: 600, lineHeight: 1.25 } as const;
const GAP = 3;
const PADDING = 5;
const ICON = 9;

/** The names of a page's stages above it, where their arrows are on another page. They are cut off with its edge. */
export function stageStrip({ layout, core, frame, scale, at, printing }: Strip): PlacedShapes {
  const unit = scale / frame.bandScale;
  const height = frame.strip.top / frame.bandScale - GAP;
  const shapes = stageParts(layout, core, printing.text).flatMap((part): Shape[] => {
    const { ground: fill, ink } = stageLook(PAPER_THEME, part.colour);
    const rect = { x: (part.heading.x - core.x) * unit, y: 0, width: part.heading.width * unit - 1, height };
    const room = { width: Math.max(1, rect.width - 2 * PADDING), height: 0 };
    const name = textBand(part.stage.name, { ...TEXT, fill: ink }, room, printing.measure);
    return [{ kind: 'rect', rect, fill }, ...moved(name.shapes, middleOf(rect, name))];
  });
  return { shapes, at: { x: at.x, y: at.y - frame.strip.top }, scale: frame.bandScale };
}

/** The names of a page's lanes left of it, where their headings are on another page. */
export function laneStrip({ layout, core, frame, scale, at, printing }: Strip): PlacedShapes {
  const unit = scale / frame.bandScale;
  const width = frame.strip.left / frame.bandScale - GAP;
  const shapes = laneParts(layout, core, printing.text).flatMap(({ lane, heading }): Shape[] => {
    const ink = PAPER_THEME.laneInk[laneColourName(lane)];
    const rect = { x: 0, y: (heading.y - core.y) * unit, width, height: heading.height * unit - 1 };
    const top = rect.y + PADDING;
    const under = top + ICON + 2;
    const room = { width: width - PADDING - 2, height: rect.y + rect.height - under };
    const name = textBand(lane.name, { ...TEXT, fill: ink }, room, printing.measure);
    return [
      { kind: 'rect', rect, fill: laneTint(PAPER_THEME, lane) },
      {
        kind: 'icon',
        path: iconPath(LANE_ICONS[lane.kind]),
        at: { x: PADDING, y: top },
        scale: ICON / ICON_FIELD,
        stroke: ink,
        strokeWidth: 2,
      },
      ...moved(name.shapes, { x: PADDING, y: under }),
    ];
  });
  return { shapes, at: { x: at.x - frame.strip.left, y: at.y }, scale: frame.bandScale };
}

function middleOf(rect: Rect, { height }: Band): Point {
  return { x: rect.x + PADDING, y: rect.y + (rect.height - height) / 2 };
}
