import type { Point } from '../geometry.ts';
import { type Channel, type ChannelId, NOTE_COLOURS } from '../map/journey-map.ts';
import { mix, type Theme } from '../theme.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './shape.ts';

const LINE = { width: 7, share: 0.38, radius: 10, steps: 16 } as const;

/** The middles of a channel's notes: stage by stage, in each from above, in each lane in the order of the cell. */
function stops(layout: Layout, channel: ChannelId): readonly Point[] {
  return layout.stages.flatMap((_, stage) =>
    layout.cells.flatMap((cells) =>
      (cells[stage]?.notes ?? [])
        .filter(({ note }) => note.channel === channel)
        .map(({ rect }) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })),
    ),
  );
}

/** From one note to the next, leaving and arriving level, so that the line swings rather than zigzags. */
function swing(from: Point, to: Point): readonly Point[] {
  if (Math.abs(to.x - from.x) < 1) return [to];
  return Array.from({ length: LINE.steps }, (_, at) => {
    const share = (at + 1) / LINE.steps;
    const eased = share * share * (3 - 2 * share);
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * eased };
  });
}

/** A channel's way through the stages: a soft line that lies under the notes it joins. */
export function channelPathShapes(
  layout: Layout,
  channel: ChannelId,
  theme: Theme,
  ink: string = theme.accent,
): readonly Shape[] {
  const [first, ...others] = stops(layout, channel);
  if (first === undefined || others.length === 0) return [];
  let from = first;
  const points = [first];
  for (const to of others) {
    points.push(...swing(from, to));
    from = to;
  }
  const stroke = mix(ink, theme.board, LINE.share);
  return [{ kind: 'curve', points, radius: LINE.radius, stroke, strokeWidth: LINE.width }];
}

type ChannelPath = { readonly channel: Channel; readonly shapes: readonly Shape[] };

/** The ways of all channels that have one, each in a colour of its own; nothing where they are not shown. */
export function channelPaths(layout: Layout, theme: Theme): readonly ChannelPath[] {
  if (!layout.showsChannels) return [];
  return layout.map.channels.flatMap((channel, at) => {
    const ink = theme.laneInk[NOTE_COLOURS[at % NOTE_COLOURS.length] ?? 'grey'];
    const shapes = channelPathShapes(layout, channel.id, theme, ink);
    return shapes.length === 0 ? [] : [{ channel, shapes }];
  });
}

export function channelPathsShapes(layout: Layout, theme: Theme): readonly Shape[] {
  return channelPaths(layout, theme).flatMap(({ shapes }) => shapes);
}
