import type { Size } from '../geometry.ts';
import { translator } from '../i18n/translate.ts';
import { layoutMap } from '../layout/layout-map.ts';
import { layoutWords } from '../layout/layout-words.ts';
import { STAGE_HEADING } from '../layout/metrics.ts';
import { createTextFitter } from '../layout/text-fitter.ts';
import type { TextMeasurer } from '../layout/wrap-text.ts';
import { NO_TOUCHES } from '../map/defaults.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { type TextStyle, textBand } from '../print/band.ts';
import { mapShapes } from '../print/print-map.ts';
import { LIGHT } from '../theme.ts';
import type { PlacedShapes } from './svg.ts';

/** What of a map a picture shows. */
export type PicturePart =
  | { readonly kind: 'map' }
  | { readonly kind: 'stage'; readonly stage: string }
  | { readonly kind: 'notes'; readonly notes: readonly string[] };

export type PictureOptions = {
  readonly part: PicturePart;
  readonly isTransparent: boolean;
  /** The ways of channels are drawn from note to note. */
  readonly showsChannels?: boolean;
};

/** A map as a picture, in board units. */
export type Picture = Size & { readonly title: string; readonly layers: readonly PlacedShapes[] };

/** A picture as a file. `leftAsText`: how many of its texts could not be drawn as outlines. */
export type DrawnPicture = { readonly bytes: Uint8Array; readonly leftAsText: number };

const MARGIN = 32;
const TITLE: TextStyle = { size: 28, weight: 600, lineHeight: 1.25, fill: LIGHT.ink };
const TITLE_GAP = 20;

/** Lays a map out as its board shows it: what is hidden there is left out, and so are the questions of empty cells. */
export function mapPicture(
  map: JourneyMap,
  { part, isTransparent, showsChannels = false }: PictureOptions,
  measure: TextMeasurer,
): Picture {
  const shown = partOf(map, part);
  const text = createTextFitter({ measure, wholeText: true });
  // A picture is looked at on any day: nothing in it is late.
  const words = layoutWords(translator(map.language), '');
  const layout = layoutMap(shown, { theme: LIGHT, text, words, invites: false, showsChannels });
  // The last stage's arrow points out of the grid.
  const inside = { width: layout.bounds.width + STAGE_HEADING.tip, height: layout.bounds.height };
  const name = map.title.trim();
  const title = name === '' ? null : textBand(name, TITLE, { width: inside.width, height: 3 * TITLE.size }, measure);
  const top = MARGIN + (title === null ? 0 : title.height + TITLE_GAP);
  const size = { width: Math.ceil(inside.width + 2 * MARGIN), height: Math.ceil(top + inside.height + MARGIN) };
  const ground = { kind: 'rect', rect: { x: 0, y: 0, ...size }, fill: LIGHT.board } as const;
  return {
    ...size,
    title: name,
    layers: [
      ...(isTransparent ? [] : [{ shapes: [ground], at: { x: 0, y: 0 }, scale: 1 }]),
      ...(title === null ? [] : [{ shapes: title.shapes, at: { x: MARGIN, y: MARGIN }, scale: 1 }]),
      { shapes: mapShapes(layout, LIGHT), at: { x: MARGIN, y: top }, scale: 1 },
    ],
  };
}

/** The map with nothing in it but that part: stages, lanes, notes, and what hangs on them. */
export function partOf(map: JourneyMap, part: PicturePart): JourneyMap {
  if (part.kind === 'map') return map;
  if (part.kind === 'stage') return only(map, { stages: new Set([part.stage]), lanes: null, notes: null });
  const ids = new Set(part.notes);
  const notes = map.notes.filter(({ id }) => ids.has(id));
  return only(map, {
    stages: new Set(notes.map(({ stage }) => stage)),
    lanes: new Set(notes.map(({ lane }) => lane)),
    notes: ids,
  });
}

type Kept = {
  readonly stages: ReadonlySet<string>;
  /** null: all of them. */
  readonly lanes: ReadonlySet<string> | null;
  readonly notes: ReadonlySet<string> | null;
};

function only(map: JourneyMap, { stages, lanes, notes }: Kept): JourneyMap {
  const isKept = (cell: { readonly stage: string; readonly lane: string }): boolean =>
    stages.has(cell.stage) && lanes?.has(cell.lane) !== false;
  const kept = map.notes.filter((note) => isKept(note) && notes?.has(note.id) !== false);
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...map,
    stages: map.stages.filter(({ id }) => stages.has(id)),
    lanes: map.lanes.filter(({ id }) => lanes?.has(id) !== false),
    notes: kept,
    links: map.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    // Among some notes alone a drawing would point at nothing.
    strokes: notes === null ? map.strokes.filter(isKept) : [],
    photos: map.photos.filter(
      ({ stage, lane }) => notes === null && stage !== null && lane !== null && isKept({ stage, lane }),
    ),
    emotions: map.emotions.filter(({ stage }) => stages.has(stage)),
    gaps: map.gaps.filter(({ stage }) => stages.has(stage)),
    // Nothing of them is painted.
    touches: NO_TOUCHES,
    metrics: map.metrics.filter(({ stage }) => stages.has(stage)),
    agenda: [],
  };
}

/** No canvas is longer than this on one side, or holds more pixels in all. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 150_000_000;

/** How many pixels a unit may become, at most as many as are wanted. */
export function possibleScale({ width, height }: Size, wanted: number): number {
  return Math.min(wanted, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
}
