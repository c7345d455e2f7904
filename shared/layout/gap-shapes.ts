import type { Rect } from '../geometry.ts';
import { mix, type Theme } from '../theme.ts';
import type { GapBar, GapPicture } from './gap-picture.ts';
import type { PlacedText } from './picture-options.ts';
import type { Shape } from './shape.ts';
import { placedText } from './text-shapes.ts';

type Look = {
  readonly theme: Theme;
  /** What lies under the bars. */
  readonly ground: string;
  /** Of the lane's row. */
  readonly top: number;
};

/** The bars of a lane that tells what customers got beside what they expected. */
export function gapShapes({ bars }: GapPicture, look: Look): readonly Shape[] {
  return bars.flatMap((bar) => barShapes(bar, look));
}

function barShapes({ track, zero, end, value, number, words }: GapBar, { theme, ground, top }: Look): readonly Shape[] {
  const y = track.y + top;
  const quiet = mix(theme.ink2, ground, 0.45);
  const isLess = (value ?? 0) < 0;
  const rect = { x: Math.min(zero, end.x), y, width: Math.abs(end.x - zero), height: track.height };
  return [
    {
      kind: 'line',
      from: { x: track.x, y: y + track.height / 2 },
      to: { x: track.x + track.width, y: y + track.height / 2 },
      stroke: quiet,
      strokeWidth: 1,
      dash: [2, 4],
    },
    ...(value === null || value === 0
      ? []
      : [
          {
            kind: 'rect' as const,
            rect,
            fill: isLess ? theme.notes.coral : theme.notes.green,
            stroke: isLess ? theme.laneInk.coral : theme.laneInk.green,
            strokeWidth: 1,
            radii: isLess ? ([3, 0, 0, 3] as const) : ([0, 3, 3, 0] as const),
          },
        ]),
    ...(words === null ? [] : [{ kind: 'rect' as const, rect: plateOf(words, top), fill: ground }]),
    ...(words === null ? [] : placedText(words, theme.ink2, top)),
    {
      kind: 'line',
      from: { x: zero, y: y - 3 },
      to: { x: zero, y: y + track.height + 3 },
      stroke: value === null ? quiet : theme.ink2,
      strokeWidth: value === null ? 1 : 1.5,
    },
    ...(number === null ? [] : [{ kind: 'rect' as const, rect: plateOf(number, top), fill: ground }]),
    ...(number === null ? [] : placedText(number, theme.ink, top)),
  ];
}

/** Hides the track under a text. */
function plateOf({ text, at }: PlacedText, top: number): Rect {
  return { x: at.x - 2, y: at.y + top, width: (text.lines[0]?.width ?? 0) + 4, height: text.lineHeight };
}
