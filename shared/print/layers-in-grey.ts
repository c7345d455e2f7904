import type { PlacedShapes } from '../export/svg.ts';
import { boundsOf, containsPoint, type Point, type Rect } from '../geometry.ts';
import type { Shape } from '../layout/shape.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { inGrey, PAPER_THEME } from './print-theme.ts';

/** What fonts may paint in colours of its own. */
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;
/** How far emoji reach over and under the line that text stands on, and beside where they end, as a share of its size. */
const REACH = { over: 1, under: 0.4, beside: 0.06 } as const;

type TextShape = Extract<Shape, { kind: 'text' }>;
/** Something that text may stand on, where it lies on the page. */
type Ground = { readonly rect: Rect; readonly fill: string };

/** The layers of a page in greys, their emoji too: those take their colour from what they stand on. */
export function layersInGrey(layers: readonly PlacedShapes[], measure: TextMeasurer): readonly PlacedShapes[] {
  const grounds: Ground[] = [];
  return layers.map((layer) => {
    const shapes = layer.shapes.map((coloured): Shape => {
      const shape = inGrey(coloured);
      const ground = groundOf(shape);
      if (ground !== null) grounds.push({ ...ground, rect: onPage(ground.rect, layer) });
      if (shape.kind !== 'text' || !EMOJI.test(shape.text)) return shape;
      const rect = boxOf(shape, measure);
      const { x, y, width, height } = onPage(rect, layer);
      const middle = { x: x + width / 2, y: y + height / 2 };
      const under = grounds.findLast((one) => containsPoint(one.rect, middle));
      return { ...shape, greyOn: { rect, fill: under?.fill ?? PAPER_THEME.paper } };
    });
    return { ...layer, shapes };
  });
}

function groundOf(shape: Shape): Ground | null {
  if (shape.kind === 'rect') return shape.fill === undefined ? null : { rect: shape.rect, fill: shape.fill };
  if (shape.kind !== 'polygon') return null;
  const rect = boundsOf(shape.points.map((point) => ({ ...point, width: 0, height: 0 })));
  return rect === null ? null : { rect, fill: shape.fill };
}

function boxOf({ text, at, align, rtl, size, weight }: TextShape, measure: TextMeasurer): Rect {
  const width = measure(text, size, weight);
  const isFromRight = rtl ? align === 'start' : align === 'end';
  const before = align === 'middle' ? width / 2 : isFromRight ? width : 0;
  return {
    x: at.x - before - REACH.beside * size,
    y: at.y - REACH.over * size,
    width: width + 2 * REACH.beside * size,
    height: (REACH.over + REACH.under) * size,
  };
}

function onPage(rect: Rect, { at, scale }: { readonly at: Point; readonly scale: number }): Rect {
  return {
    x: at.x + rect.x * scale,
    y: at.y + rect.y * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}
