import type { Point } from '../geometry.ts';

/** A point of light, and when it was there, in milliseconds from whenever. */
type GlowPoint = Point & { readonly at: number };

/** A line of light. `ended` null: the hand still draws it. */
type GlowLine = { readonly points: readonly Point[]; readonly ended: number | null };

/** What the pointer leaves on the board in light, in board units. None of it enters the map. */
export type Glow = {
  /** Where the pointer is; null: not on the board. */
  readonly dot: Point | null;
  /** Where it was a moment ago, oldest first. */
  readonly trail: readonly GlowPoint[];
  readonly lines: readonly GlowLine[];
  /** The moment at which it is seen. */
  readonly at: number;
};

export const NO_GLOW: Glow = { dot: null, trail: [], lines: [], at: 0 };

/** How long, in milliseconds, a trail is seen, and a line that the hand has let go of: whole at first, then fading. */
export const GLOW = { trail: 350, rest: 3_000, fade: 1_200 } as const;

/** More than a hand draws in the time that it takes to fade. */
const MOST = { trail: 120, points: 4_000, lines: 60 } as const;

/** The pointer comes to a point, or leaves the board; what it draws goes along. */
export function glowTo(glow: Glow, to: Point | null, now: number): Glow {
  if (to === null) return { ...glow, dot: null, at: now };
  const drawn = glow.lines.at(-1);
  const lines =
    drawn === undefined || drawn.ended !== null || drawn.points.length >= MOST.points
      ? glow.lines
      : [...glow.lines.slice(0, -1), { ...drawn, points: [...drawn.points, to] }];
  const trail = [...glow.trail, { ...to, at: now }].slice(-MOST.trail);
  return { dot: to, trail, lines, at: now };
}

/** The hand begins a line. */
export function beginLine(glow: Glow, from: Point, now: number): Glow {
  return { ...glow, dot: from, lines: [...glow.lines, { points: [from], ended: null }].slice(-MOST.lines), at: now };
}

/** The hand lets go: the line begins to go out. */
export function endLine(glow: Glow, now: number): Glow {
  return { ...glow, lines: glow.lines.map((line) => (line.ended === null ? { ...line, ended: now } : line)), at: now };
}

/** What is still to be seen of it. Where nothing may move by itself there is no trail, and lines go at once. */
export function glowAt({ dot, trail, lines }: Glow, now: number, isStill: boolean): Glow {
  return {
    dot,
    trail: isStill ? [] : trail.filter(({ at }) => now - at < GLOW.trail),
    lines: lines.filter((line) => line.ended === null || now - line.ended < GLOW.rest + (isStill ? 0 : GLOW.fade)),
    at: now,
  };
}

export function isDark({ dot, trail, lines }: Glow): boolean {
  return dot === null && trail.length === 0 && lines.length === 0;
}

/** How much of a line is still to be seen, from 1 to 0. */
export function lineShare({ ended }: GlowLine, now: number): number {
  if (ended === null) return 1;
  return Math.max(0, Math.min(1, 1 - (now - ended - GLOW.rest) / GLOW.fade));
}

/** How much of a point of the trail is still to be seen, from 1 to 0. */
export function trailShare({ at }: GlowPoint, now: number): number {
  return Math.max(0, Math.min(1, 1 - (now - at) / GLOW.trail));
}

/** When it looks different next without anything being done: at once (0), in so many milliseconds, or never. */
export function nextGlow(glow: Glow, now: number): number | null {
  if (glow.trail.length > 0) return 0;
  const ends = glow.lines.flatMap(({ ended }) => (ended === null ? [] : [ended + GLOW.rest - now]));
  return ends.length === 0 ? null : Math.max(0, Math.min(...ends));
}

/** No colour of notes or of the accent: it is seen on all of them. */
export const GLOW_COLOUR = '#ff2d20';
