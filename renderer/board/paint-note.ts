import type { Point } from '../../shared/geometry.ts';
import type { NoteBox } from '../../shared/layout/layout.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import { noteShapes } from '../../shared/layout/scene.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { Theme } from '../../shared/theme.ts';
import { copyNoteShadow, paintNoteShadow, withShadow } from './note-shadow.ts';
import { createFarPainter, isFar } from './paint-far.ts';
import { type Context, paintShape } from './paint-shape.ts';

/** Under this many device pixels a number is unreadable and an icon a speck, and both take as long as ever. */
const LEGIBLE = 4;

function isLegible(shape: Shape, scale: number): boolean {
  if (shape.kind === 'icon') return NOTE.icon * scale >= LEGIBLE;
  return shape.kind !== 'text' || shape.size * scale >= LEGIBLE;
}

/** `scale`: device pixels for a board unit. */
export type NoteLook = { readonly theme: Theme; readonly scale: number };

/** A note with its shadow, whose corner lies on a device pixel; the context is left in board units. */
export function paintNote(context: Context, box: NoteBox, corner: Point, look: NoteLook): void {
  const { theme, scale } = look;
  const whole = withShadow(box.rect);
  const isPlain = isFar(box, scale, false);
  context.resetTransform();
  if (!isPlain) copyNoteShadow(context, corner, box.rect, look);
  context.setTransform(scale, 0, 0, scale, corner.x - whole.x * scale, corner.y - whole.y * scale);
  if (isPlain) return createFarPainter(context, { ...look, isZooming: false })(box, box.rect);
  for (const shape of noteShapes(box, theme)) if (isLegible(shape, scale)) paintShape(context, shape);
}

/** Paints a note where it lies, for the few that look other than they do there. The context is in board units. */
export function paintNoteAfresh(context: Context, box: NoteBox, theme: Theme): void {
  paintNoteShadow(context, box.rect, theme);
  for (const shape of noteShapes(box, theme)) paintShape(context, shape);
}
