import type { Size } from '../../shared/geometry.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { groundShapes } from '../../shared/layout/scene.ts';
import { type Camera, visibleRect } from '../../shared/layout/viewport.ts';
import type { Theme } from '../../shared/theme.ts';
import { enterBoard } from './paint-board.ts';
import { paintHeadings } from './paint-headings.ts';
import { paintLinks } from './paint-links.ts';
import { paintNotes } from './paint-notes.ts';
import { paintPhotos } from './paint-photos.ts';
import { paintPictures } from './paint-pictures.ts';
import { paintShape } from './paint-shape.ts';
import { paintStrokes } from './paint-strokes.ts';

export type MapPainting = {
  readonly theme: Theme;
  readonly camera: Camera;
  readonly size: Size;
  /** Device pixels for a pixel of the screen. */
  readonly ratio: number;
};

/** Nothing glides, is held or sought here. */
const STILL = {
  movedRect: () => null,
  left: new Set<string>(),
  isDimmed: null,
  isZooming: false,
  isPanning: false,
} as const;

/** A map that is only looked at, on a canvas of its own, as the board would show it. */
export function paintMap(context: CanvasRenderingContext2D, layout: Layout, painting: MapPainting): void {
  const { theme, camera, size, ratio } = painting;
  const visible = visibleRect(camera, size);
  const scale = camera.zoom * ratio;
  context.resetTransform();
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.save();
  const corner = enterBoard(context, camera, ratio);
  for (const shape of groundShapes(layout, theme)) paintShape(context, shape);
  paintPhotos(context, layout, { theme, sight: visible, lightOf: null });
  const look = { ...STILL, theme, scale, corner };
  paintPictures(context, layout, { ...look, lit: null, sight: visible });
  paintNotes(context, layout, visible, look);
  paintLinks(context, layout, { visible, dragging: null }, look);
  paintStrokes(context, layout, visible, { ...look, rubbed: null });
  paintHeadings(context, layout, corner, { ...look, lifted: null, sight: visible, invites: false });
  context.restore();
}
