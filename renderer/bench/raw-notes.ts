import type { Point, Rect } from '../../shared/geometry.ts';
import { CELL, LANE_HEADING, NOTE, STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { LIMITS } from '../../shared/map/journey-map.ts';
import type { BenchScene } from './bench-page.ts';

/** A text's size, in board units, and its lines. */
export type RawText = { readonly size: number; readonly lines: readonly string[] };

export type RawNote = { x: number; y: number; readonly lane: number; text: string; fitted: RawText | null };

/** Notes that are looked for by where they lie: each is entered in the squares of a grid that it touches. */
export type RawNotes = {
  readonly all: RawNote[];
  readonly add: (note: RawNote) => void;
  readonly move: (note: RawNote, to: Point) => void;
  /** Those that touch a rectangle. */
  readonly within: (rect: Rect) => readonly RawNote[];
};

const SQUARE = 512;
/** Squares a row; no board is wider. */
const ROW = 100_000;

const ACROSS = LIMITS.stageWidth;
const STEP = { x: NOTE.width + NOTE.gap, y: NOTE.height + NOTE.gap };

/** The notes of a scene, each where the app puts it. */
export function placeNotes({ stages, lanes, notes }: BenchScene): RawNote[] {
  const counts = new Map<number, number>();
  const most = lanes.map(() => 0);
  const slots = notes.map(({ stage, lane }) => {
    const cell = lane * stages.length + stage;
    const slot = counts.get(cell) ?? 0;
    counts.set(cell, slot + 1);
    most[lane] = Math.max(most[lane] ?? 0, slot + 1);
    return slot;
  });
  let top = STAGE_HEADING.height + STAGE_HEADING.gap;
  const tops = most.map((count) => {
    const at = top;
    top += Math.ceil(count / ACROSS) * STEP.y - NOTE.gap + 2 * CELL.padding;
    return at;
  });
  const width = ACROSS * STEP.x - NOTE.gap + 2 * CELL.padding;
  return notes.map(({ stage, lane, text }, at) => {
    const slot = slots[at] ?? 0;
    return {
      x: LANE_HEADING.width + stage * width + CELL.padding + (slot % ACROSS) * STEP.x,
      y: (tops[lane] ?? 0) + CELL.padding + Math.floor(slot / ACROSS) * STEP.y,
      lane,
      text,
      fitted: null,
    };
  });
}

function touches(note: Point, { x, y, width, height }: Rect): boolean {
  return note.x < x + width && note.x + NOTE.width > x && note.y < y + height && note.y + NOTE.height > y;
}

export function createRawNotes(all: RawNote[]): RawNotes {
  const squares = new Map<number, RawNote[]>();
  const eachSquare = (rect: Rect, visit: (key: number) => void): void => {
    const right = Math.floor((rect.x + rect.width) / SQUARE);
    const foot = Math.floor((rect.y + rect.height) / SQUARE);
    for (let row = Math.floor(rect.y / SQUARE); row <= foot; row += 1) {
      for (let column = Math.floor(rect.x / SQUARE); column <= right; column += 1) visit(row * ROW + column);
    }
  };
  const spot = ({ x, y }: Point): Rect => ({ x, y, width: NOTE.width, height: NOTE.height });
  const enter = (note: RawNote): void =>
    eachSquare(spot(note), (key) => {
      const square = squares.get(key);
      if (square === undefined) squares.set(key, [note]);
      else square.push(note);
    });
  const leave = (note: RawNote): void =>
    eachSquare(spot(note), (key) => {
      const square = squares.get(key) ?? [];
      square.splice(square.indexOf(note), 1);
    });
  for (const note of all) enter(note);
  return {
    all,
    add: (note) => {
      all.push(note);
      enter(note);
    },
    move: (note, { x, y }) => {
      leave(note);
      note.x = x;
      note.y = y;
      enter(note);
    },
    within: (rect) => {
      const found = new Set<RawNote>();
      eachSquare(rect, (key) => {
        for (const note of squares.get(key) ?? []) if (touches(note, rect)) found.add(note);
      });
      return [...found];
    },
  };
}
