import type { Point } from '../geometry.ts';
import type { Link } from '../map/journey-map.ts';
import type { Theme } from '../theme.ts';
import type { LinkLabel } from './link-labels.ts';
import { textShapes } from './text-shapes.ts';
import type { RoutedLink } from './route-links.ts';
import type { Shape } from './shape.ts';

const LINE = { width: 1.5, radius: 9 } as const;
/** Of a link that is one of several ways. */
const EITHER = [7, 4] as const;
const HEAD = { length: 7, width: 6.5 } as const;

type LinkLook = {
  readonly stroke: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[] | undefined;
};

/** The arrowhead at the end of a line, and where the line may stop so as not to look out of its tip. */
function head(points: readonly Point[]): { readonly shape: readonly Point[]; readonly neck: Point } | null {
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (before === undefined || tip === undefined) return null;
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const base = { x: tip.x - dx * HEAD.length, y: tip.y - dy * HEAD.length };
  const half = HEAD.width / 2;
  return {
    shape: [tip, { x: base.x - dy * half, y: base.y + dx * half }, { x: base.x + dy * half, y: base.y - dx * half }],
    neck: { x: tip.x - dx * Math.min(HEAD.length - 1, length), y: tip.y - dy * Math.min(HEAD.length - 1, length) },
  };
}

/** How the line of a link is dashed; undefined: it is not. */
export function linkDash({ either }: Pick<Link, 'either'>): readonly number[] | undefined {
  return either ? EITHER : undefined;
}

/** A line with round corners that ends in an arrowhead. */
export function arrowShapes(points: readonly Point[], { stroke, strokeWidth, dash }: LinkLook): readonly Shape[] {
  const end = head(points);
  if (end === null) return [];
  return [
    {
      kind: 'curve',
      points: [...points.slice(0, -1), end.neck],
      radius: LINE.radius,
      stroke,
      strokeWidth: strokeWidth ?? LINE.width,
      ...(dash === undefined ? {} : { dash }),
    },
    { kind: 'polygon', points: end.shape, fill: stroke },
  ];
}

/** A label on a plate in the colour of the board, so that it reads over lanes and notes alike. */
export function labelShapes({ text, rect }: LinkLabel, theme: Theme, ink: string = theme.ink2): readonly Shape[] {
  const width = text.lines[0]?.width ?? 0;
  const at = { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - text.lineHeight) / 2 };
  const half = rect.height / 2;
  return [
    { kind: 'rect', rect, fill: theme.board, stroke: theme.line, strokeWidth: 1, radii: [half, half, half, half] },
    ...textShapes(text, at, width, ink),
  ];
}

/** The links in the order of the map, every label over every line. */
export function linkShapes(links: readonly RoutedLink[], theme: Theme): readonly Shape[] {
  return [
    ...links.flatMap(({ link, points }) => arrowShapes(points, { stroke: theme.ink2, dash: linkDash(link) })),
    ...links.flatMap(({ label }) => (label === null ? [] : labelShapes(label, theme))),
  ];
}
