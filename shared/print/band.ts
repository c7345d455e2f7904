import type { Point, Size } from '../geometry.ts';
import type { Translate } from '../i18n/translate.ts';
import { fitText } from '../layout/fit-text.ts';
import { textShapes } from '../layout/text-shapes.ts';
import type { Shape } from '../layout/shape.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import type { TextWeight } from '../theme.ts';

/**
 * Shapes on a ground of their own, its corner at (0, 0): the header and the footer of a page, and what they are put
 * together from. The unit is a point on A4; larger paper is read from further away, so there it is more.
 */
export type Band = { readonly shapes: readonly Shape[]; readonly height: number };

/** What a band is made with: the room there is for it, and in which words. */
export type BandOptions = { readonly room: Size; readonly t: Translate; readonly measure: TextMeasurer };

export type TextStyle = {
  readonly size: number;
  readonly weight: TextWeight;
  readonly lineHeight: number;
  readonly fill: string;
};

/** A text in as many lines as it needs; smaller, and at last cut, where it would be higher than `room`. */
export function textBand(text: string, style: TextStyle, room: Size, measure: TextMeasurer): Band {
  const { size, weight, lineHeight, fill } = style;
  const smallest = size * 0.7;
  const fitted = fitText(text, { ...room, weight, lineHeight, largest: size, smallest }, measure);
  return {
    shapes: textShapes(fitted, { x: 0, y: 0 }, room.width, fill),
    height: fitted.lines.length * fitted.lineHeight,
  };
}

/** Bands under each other. */
export function under(bands: readonly Band[], gap: number): Band {
  let height = 0;
  const shapes = bands.flatMap((band, index) => {
    const top = index === 0 ? 0 : height + gap;
    height = top + band.height;
    return moved(band.shapes, { x: 0, y: top });
  });
  return { shapes, height };
}

/** Bands side by side, each with its left edge given. */
export function beside(columns: readonly { readonly x: number; readonly band: Band }[]): Band {
  return {
    shapes: columns.flatMap(({ x, band }) => moved(band.shapes, { x, y: 0 })),
    height: Math.max(0, ...columns.map(({ band }) => band.height)),
  };
}

export function moved(shapes: readonly Shape[], by: Point): Shape[] {
  const put = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return shapes.map((shape) => {
    switch (shape.kind) {
      case 'rect':
      case 'photo':
        return { ...shape, rect: { ...shape.rect, ...put(shape.rect) } };
      case 'polygon':
      case 'curve':
        return { ...shape, points: shape.points.map(put) };
      case 'line':
        return { ...shape, from: put(shape.from), to: put(shape.to) };
      case 'icon':
      case 'text':
        return { ...shape, at: put(shape.at) };
    }
  });
}
