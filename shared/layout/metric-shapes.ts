import type { Lane } from '../map/journey-map.ts';
import { laneColourName, mix, type Theme } from '../theme.ts';
import type { MetricCard, MetricPicture } from './metric-picture.ts';
import { dotShape } from './marks.ts';
import { placedText } from './text-shapes.ts';
import type { Shape } from './shape.ts';

type Look = {
  readonly theme: Theme;
  /** What lies under the cards. */
  readonly ground: string;
  readonly lane: Lane;
  /** Of the lane's row. */
  readonly top: number;
};

const ROUND = [2, 2, 2, 2] as const;

/** The cards of a lane of metrics. */
export function metricShapes({ cards }: MetricPicture, look: Look): readonly Shape[] {
  return cards.flatMap((card) => cardShapes(card, look));
}

function cardShapes(card: MetricCard, { theme, ground, lane, top }: Look): readonly Shape[] {
  const { rect, bar, reached } = card;
  const ink = theme.laneInk[laneColourName(lane)];
  const paper = mix(theme.board, ground, 0.7);
  const track = { ...bar, y: bar.y + top };
  const quiet = mix(theme.ink2, paper, 0.4);
  return [
    {
      kind: 'rect',
      rect: { ...rect, y: rect.y + top },
      fill: paper,
      stroke: theme.noteEdge ?? mix(theme.ink2, paper, 0.25),
      strokeWidth: 1,
      radii: [6, 6, 6, 6],
    },
    ...placedText(card.name, theme.ink, top),
    ...placedText(card.figures, theme.ink2, top),
    ...trendShapes(card, ink, top),
    // What is missing is an empty, dashed bar, and nothing reached is an empty whole one.
    reached === null
      ? { kind: 'rect', rect: track, stroke: quiet, strokeWidth: 1, dash: [2, 3], radii: ROUND }
      : { kind: 'rect', rect: track, fill: mix(theme.ink2, paper, 0.2), radii: ROUND },
    ...(reached === null || reached === 0
      ? []
      : [{ kind: 'rect' as const, rect: { ...track, width: (track.width * reached) / 100 }, fill: ink, radii: ROUND }]),
  ];
}

function trendShapes({ trend }: MetricCard, ink: string, top: number): readonly Shape[] {
  const points = trend.map(({ x, y }) => ({ x, y: y + top }));
  const last = points.at(-1);
  if (points.length < 2 || last === undefined) return [];
  return [{ kind: 'curve', points, radius: 0, stroke: ink, strokeWidth: 1.5 }, dotShape(last, 2.25, ink)];
}
