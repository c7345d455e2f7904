import { intersects, type Rect } from '../../shared/geometry.ts';
import { pictureShapes } from '../../shared/layout/feeling-shapes.ts';
import type { LaneRow, Layout } from '../../shared/layout/layout.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { PersonaId } from '../../shared/map/journey-map.ts';
import type { Theme } from '../../shared/theme.ts';
import { paintLegible } from './paint-shape.ts';

type PicturesPainting = {
  readonly theme: Theme;
  /** What has to be painted, in board units, and device pixels for a unit. */
  readonly sight: Rect;
  readonly scale: number;
  /** Whose curve stands out; null: all stand equally. */
  readonly lit: PersonaId | null;
  /** Where a lane is on its way to its place; null where it lies there. */
  readonly movedRect: (id: string) => Rect | null;
};

type Known = { readonly theme: Theme; readonly lit: PersonaId | null; readonly shapes: readonly Shape[] };

const shapesOf = new WeakMap<LaneRow, Known>();

/** The shapes of a lane's picture, made once for a layout. */
function remembered(row: LaneRow, bounds: Rect, { theme, lit }: PicturesPainting): readonly Shape[] {
  const known = shapesOf.get(row);
  if (known?.theme === theme && known.lit === lit) return known.shapes;
  const shapes = pictureShapes(row, bounds, theme, lit);
  shapesOf.set(row, { theme, lit, shapes });
  return shapes;
}

/** What lanes show over their notes. Most maps have none. */
export function paintPictures(context: CanvasRenderingContext2D, layout: Layout, painting: PicturesPainting): void {
  const { sight, scale, movedRect } = painting;
  for (const row of layout.lanes) {
    if (row.picture === null) continue;
    const y = movedRect(row.lane.id)?.y ?? row.y;
    if (!intersects({ ...layout.bounds, y, height: row.picture.height }, sight)) continue;
    context.save();
    context.translate(0, y - row.y);
    paintLegible(context, remembered(row, layout.bounds, painting), scale);
    context.restore();
  }
}
