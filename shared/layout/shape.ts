import type { Point, Rect } from '../geometry.ts';
import type { PhotoImage } from '../map/photos.ts';
import type { TextWeight } from '../theme.ts';

/**
 * What a painter can be asked to paint, in board units. The board's canvas, the print page and SVG all paint these
 * and nothing else; none of them measures or wraps text.
 */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly rect: Rect;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly number[];
      /** Top left, top right, bottom right, bottom left. */
      readonly radii?: readonly [number, number, number, number];
    }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: string }
  | {
      readonly kind: 'line';
      readonly from: Point;
      readonly to: Point;
      readonly stroke: string;
      readonly strokeWidth: number;
      readonly dash?: readonly number[];
    }
  | {
      /** A line over all the points, its corners round. */
      readonly kind: 'curve';
      readonly points: readonly Point[];
      readonly radius: number;
      readonly stroke: string;
      readonly strokeWidth: number;
      readonly dash?: readonly number[];
    }
  | {
      /** SVG path data on a field of its own, put with its corner at `at` and scaled; drawn by lines. */
      readonly kind: 'icon';
      readonly path: string;
      readonly at: Point;
      readonly scale: number;
      readonly stroke: string;
      /** In the icon's own field. */
      readonly strokeWidth: number;
    }
  | {
      readonly kind: 'photo';
      readonly rect: Rect;
      readonly image: PhotoImage;
      readonly opacity: number;
      readonly isGrey?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** x of the start (of the middle, of the end) of the run; y of its alphabetic baseline. */
      readonly at: Point;
      readonly align: 'start' | 'middle' | 'end';
      readonly rtl: boolean;
      readonly size: number;
      readonly weight: TextWeight;
      readonly fill: string;
      /** Its emoji, which have colours of their own, become as grey as this, which lies under it. */
      readonly greyOn?: { readonly rect: Rect; readonly fill: string };
    };
