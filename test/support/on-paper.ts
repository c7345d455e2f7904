import type { PlacedShapes } from '../../shared/export/svg.ts';
import type { Rect } from '../../shared/geometry.ts';
import { NOTE } from '../../shared/layout/metrics.ts';
import type { Shape } from '../../shared/layout/shape.ts';
import type { PrintPage } from '../../shared/print/printing.ts';
import { measure } from './measurer.ts';

type Placed = Pick<PlacedShapes, 'at' | 'scale'>;

function onPage(rect: Rect, { at, scale }: Placed): Rect {
  return {
    x: at.x + rect.x * scale,
    y: at.y + rect.y * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}

/** How high capitals stand over the baseline, as a share of the size. */
const CAPITALS = 0.72;

function boxOf(shape: Shape): Rect | null {
  if (shape.kind === 'rect') return shape.rect;
  if (shape.kind !== 'text') return null;
  const text = shape.text.trimEnd();
  const width = measure(text, shape.size, shape.weight);
  const isEnd = shape.align === 'end' || (shape.rtl && shape.align === 'start');
  const left = isEnd ? width : shape.align === 'middle' ? width / 2 : 0;
  const height = CAPITALS * shape.size;
  return { x: shape.at.x - left, y: shape.at.y - height, width, height };
}

/** Where the texts and rectangles lie that are seen whole, in millimetres. */
export function boxesOn({ layers }: PrintPage): readonly Rect[] {
  return layers
    .filter(({ clip }) => clip === undefined)
    .flatMap((layer) =>
      layer.shapes.flatMap((shape) => {
        const box = boxOf(shape);
        return box === null ? [] : [onPage(box, layer)];
      }),
    );
}

/** The texts of which a clipped layer shows a part at most. */
export function severedOn({ layers }: PrintPage): readonly string[] {
  return layers.flatMap(({ clip, shapes }) =>
    shapes.flatMap((shape) => {
      if (clip === undefined || shape.kind !== 'text' || shape.text.trim() === '') return [];
      const box = boxOf(shape);
      return box === null || isWithin(box, clip) ? [] : [shape.text];
    }),
  );
}

/** Where layers can be seen that are clipped, in millimetres. */
export function clipsOn({ layers }: PrintPage): readonly Rect[] {
  return layers.flatMap((layer) => (layer.clip === undefined ? [] : [onPage(layer.clip, layer)]));
}

export type NoteOnPaper = {
  readonly rect: Rect;
  /** Within what it can be seen; null: wherever the page is. */
  readonly seen: Rect | null;
};

/** The notes on a page, their shadows left out, in millimetres. */
export function notesOn({ layers }: PrintPage): readonly NoteOnPaper[] {
  return layers.flatMap((layer) =>
    layer.shapes.filter(isNote).flatMap((shape, at): NoteOnPaper[] => {
      // A note is painted over its shadow.
      if (shape.kind !== 'rect' || at % 2 === 0) return [];
      return [{ rect: onPage(shape.rect, layer), seen: layer.clip === undefined ? null : onPage(layer.clip, layer) }];
    }),
  );
}

/** By their corners, which nothing else has. */
function isNote(shape: Shape): boolean {
  return shape.kind === 'rect' && shape.radii !== undefined && String(shape.radii) === String(NOTE.radii);
}

export function isWithin(inner: Rect, outer: Rect, hair = 0.05): boolean {
  return (
    inner.x >= outer.x - hair &&
    inner.y >= outer.y - hair &&
    inner.x + inner.width <= outer.x + outer.width + hair &&
    inner.y + inner.height <= outer.y + outer.height + hair
  );
}

export function wordsOn({ layers }: Pick<PrintPage, 'layers'>): readonly string[] {
  return layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));
}
