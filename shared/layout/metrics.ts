/** Sizes on the board, in board units: one unit is one CSS pixel at 100 %. */
export const NOTE = {
  width: 120,
  height: 104,
  gap: 10,
  /** Round corners: top left, top right, bottom right (the curled one), bottom left. */
  radii: [2, 2, 10, 2],
  padding: { left: 9, top: 8, right: 9 },
  /** The strip at the foot of a note, for its badges and the lane's icon. */
  foot: 20,
  icon: 12,
} as const;

/** Tells the task of a note between its text and its foot. `words`: how wide they may be, beside the box to tick. */
export const TASK_STRIP = { height: 16, box: 9, words: NOTE.width - NOTE.padding.left - 6 - 14 } as const;

/** How many leave at a stage, and how long the next is away: pills half over the foot of its heading, `end` before the next. */
export const FOOT_PILL = { height: 18, icon: 11, padding: 7, end: 8, gap: 4 } as const;

/** Which map goes on from a stage: a pill at the other end. `room`: what of the heading its words don't have. */
export const LEADING = { height: 18, icon: 11, padding: 7, start: 12, room: 52 } as const;

/** The sign of a note that leads to another map, in its corner. */
export const LEAD_SIGN = { width: 18, height: 15, icon: 11, right: 5 } as const;

export const NOTE_TEXT = { largest: 14, smallest: 9, lineHeight: 18 / 14, weight: 400 } as const;

export const CELL = { padding: 12 } as const;

export const STAGE_HEADING = { height: 64, gap: 10, tip: 14, padding: 28 } as const;

export const LANE_HEADING = { width: 172, padding: 16, icon: 18 } as const;

/** Room for the "add" buttons behind the last stage and under the last lane. */
export const ADD = { size: 44, gap: 10 } as const;

/** How wide a stage is that holds `across` notes side by side. */
export function stageWidth(across: number): number {
  return across * NOTE.width + (across - 1) * NOTE.gap + 2 * CELL.padding;
}

/** How many notes lie side by side in a stage about as wide as `width`. */
export function notesAcross(width: number): number {
  return Math.round((width - 2 * CELL.padding + NOTE.gap) / (NOTE.width + NOTE.gap));
}
