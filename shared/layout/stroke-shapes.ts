import type { Point, Rect } from '../geometry.ts';
import type { Stroke } from '../map/journey-map.ts';
import { isNoteColour, resolveColour, type Theme } from '../theme.ts';
import { clipPolygon } from './clip-polygon.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';
import { gridRect, type StrokeBox, strokesTouching } from './stroke-boxes.ts';
import { strokeOutline } from './stroke-outline.ts';

/** A pen that has the name of a note's colour writes in that colour's ink: on a note of its own colour it can be seen. */
export function strokeColour(theme: Theme, { colour }: Pick<Stroke, 'colour'>): string {
  if (colour !== null && isNoteColour(colour)) return theme.laneInk[colour];
  return resolveColour(theme, colour, theme.ink);
}

type Outline = readonly (readonly Point[])[];

const outlines = new WeakMap<Stroke, Outline>();

/** The outlines of a stroke from the corner of its cell; computed once for a stroke. */
export function outlineOf(stroke: Stroke): Outline {
  const known = outlines.get(stroke);
  if (known !== undefined) return known;
  const made = strokeOutline(stroke.points, stroke.width);
  outlines.set(stroke, made);
  return made;
}

function strokeShapes({ stroke, corner }: StrokeBox, grid: Rect, theme: Theme): Shape[] {
  const fill = strokeColour(theme, stroke);
  return outlineOf(stroke).flatMap((outline): Shape[] => {
    const points = clipPolygon(
      outline.map(({ x, y }) => ({ x: x + corner.x, y: y + corner.y })),
      grid,
    );
    return points.length < 3 ? [] : [{ kind: 'polygon', points, fill }];
  });
}

/** All that was drawn on the cells of a map. Nothing reaches out of them, wherever its stage and lane have gone. */
export function drawingShapes(layout: Layout, theme: Theme): readonly Shape[] {
  const grid = gridRect(layout);
  return strokesTouching(layout, grid).flatMap((box) => strokeShapes(box, grid, theme));
}
