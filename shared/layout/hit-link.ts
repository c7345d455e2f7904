import { containsPoint, intersects, outset, type Point } from '../geometry.ts';
import type { Layout } from './layout.ts';
import { pieceOf } from './link-route.ts';
import { type RoutedLink, routedLinks } from './route-links.ts';

/** The link whose label lies at a point; the one painted last lies on top. */
export function linkLabelAt(layout: Layout, point: Point): RoutedLink | undefined {
  return routedLinks(layout).findLast(({ label }) => label !== null && containsPoint(label.rect, point));
}

/** The link whose line passes within `reach` of a point. */
export function linkLineAt(layout: Layout, point: Point, reach: number): RoutedLink | undefined {
  const near = outset({ ...point, width: 0, height: 0 }, reach);
  return routedLinks(layout).findLast(
    ({ points, bounds }) =>
      intersects(bounds, near) && points.slice(1).some((_, at) => intersects(outset(pieceOf(points, at), 0.5), near)),
  );
}
