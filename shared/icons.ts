import {
  ChartColumn,
  CircleQuestionMark,
  Footprints,
  Gift,
  Heart,
  type IconNode,
  Lightbulb,
  MapPin,
  Route,
  Smile,
  Sparkles,
  StickyNote,
  TriangleAlert,
} from 'lucide';
import type { LaneKind } from './map/journey-map.ts';

/** Icons are drawn by lines on a field of 24 x 24. */
export const ICON_FIELD = 24;

/** Of a channel that the room named itself. */
export const CUSTOM_CHANNEL_ICON: IconNode = Route;

export const LANE_ICONS: Readonly<Record<LaneKind, IconNode>> = {
  action: Footprints,
  motivation: Heart,
  question: CircleQuestionMark,
  pain: TriangleAlert,
  touchpoint: MapPin,
  expected: Sparkles,
  received: Gift,
  emotion: Smile,
  metric: ChartColumn,
  opportunity: Lightbulb,
  free: StickyNote,
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

function pathOf(tag: string, attributes: Attributes): string {
  const number = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return String(attributes.d ?? '');
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      const r = number('rx');
      const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
    }
    case 'polyline':
    case 'polygon':
      return `M${String(attributes.points ?? '')}${tag === 'polygon' ? 'Z' : ''}`;
    default:
      throw new Error(`An icon is drawn with <${tag}>, which has no path here`);
  }
}

/** One path (SVG path data) for a whole icon: what canvas, SVG and print can all draw. */
export function iconPath(icon: IconNode): string {
  const paths = icon.map(([tag, attributes]) => pathOf(tag, attributes));
  // A relative start counts from the corner in a path of its own, from where the one before ended in a joined one.
  return paths.map((path, at) => (at > 0 && path.startsWith('m') ? `M0 0${path}` : path)).join('');
}
