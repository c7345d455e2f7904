import type { Point, Rect } from '../../shared/geometry.ts';
import { baselineOf } from '../../shared/layout/text-shapes.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import { SHADOW } from './note-shadow.ts';

/**
 * The corner at which a note is painted, in board units: notes are pictures, put down on whole device pixels. A field
 * that lies anywhere else would make its text jump.
 */
export function paintedCorner(rect: Rect, { x, y, zoom }: Camera, ratio: number): Point {
  const scale = zoom * ratio;
  const painted = (at: number, corner: number, margin: number): number => {
    const pixel = Math.round((at - margin) * scale + Math.round(-corner * scale));
    return pixel / scale + margin + corner;
  };
  return { x: painted(rect.x, x, SHADOW.left), y: painted(rect.y, y, SHADOW.top) };
}

const shifts = new Map<number, number>();

/**
 * How far a field has to move its text down so that its baselines lie where painters put them. Browsers round the
 * height of a font to whole pixels, each system in its own way, so it is measured: once for each size.
 */
export function baselineShift(size: number, lineHeight: number): number {
  const known = shifts.get(size);
  if (known !== undefined) return known;
  const line = document.createElement('div');
  line.className = 'note-editor';
  line.style.cssText = `visibility: hidden; padding: 0; font-size: ${size}px; line-height: ${lineHeight}px`;
  const foot = document.createElement('span');
  foot.style.cssText = 'display: inline-block; width: 1px; height: 0';
  line.append('x', foot);
  document.body.append(line);
  const shift = baselineOf(size, lineHeight) - (foot.getBoundingClientRect().bottom - line.getBoundingClientRect().top);
  line.remove();
  shifts.set(size, shift);
  return shift;
}
