import type { Rect } from '../geometry.ts';
import type { JourneyMap, NoteColour } from '../map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../map/queries.ts';
import { isNoteColour, laneColourName, LIGHT, resolveColour, stageColour } from '../theme.ts';
import { labelsById } from './labels.ts';

export type WallNote = {
  readonly id: string;
  readonly text: string;
  readonly rect: Rect;
  /** The stage that it lies in. */
  readonly stage: string;
  readonly colour: string;
  /** The nearest of our own colours. */
  readonly colourName: NoteColour;
};

/** A named area: a stage with its notes in it, or the heading of a lane beside them. */
export type WallArea = { readonly id: string; readonly name: string; readonly rect: Rect; readonly colour: string };

/** A map as other whiteboards have it: frames side by side, notes in them, the lanes' names on the left. */
export type Wall = {
  readonly stages: readonly WallArea[];
  readonly lanes: readonly WallArea[];
  readonly notes: readonly WallNote[];
  readonly links: JourneyMap['links'];
};

const NOTE = 200;
const GAP = 20;
const HEADING = 200;

export function wallOf(map: JourneyMap): Wall {
  const [stages, lanes] = [visibleStages(map), visibleLanes(map)];
  const [stageNames, laneNames] = [labelsById(map.stages), labelsById(map.lanes)];
  const areas: WallArea[] = [];
  const notes: WallNote[] = [];
  const rowsOf = (stage: (typeof stages)[number], lane: (typeof lanes)[number]): number =>
    Math.ceil(notesIn(map, { stage: stage.id, lane: lane.id }).length / stage.width);
  const heights = lanes.map((lane) => Math.max(1, ...stages.map((stage) => rowsOf(stage, lane))) * (NOTE + GAP) + GAP);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, each) => sum + each, 0) || NOTE;
  let x = 0;
  for (const [at, stage] of stages.entries()) {
    const width = stage.width * (NOTE + GAP) + GAP;
    const colour = resolveColour(LIGHT, stage.colour, stageColour(at, stages.length));
    areas.push({ id: stage.id, name: stageNames.get(stage.id) ?? '', rect: { x, y: 0, width, height }, colour });
    for (const [row, lane] of lanes.entries()) {
      const own = LIGHT.notes[laneColourName(lane)];
      for (const [place, note] of notesIn(map, { stage: stage.id, lane: lane.id }).entries()) {
        const [column, line] = [place % stage.width, Math.floor(place / stage.width)];
        const corner = { x: x + GAP + column * (NOTE + GAP), y: (tops[row] ?? 0) + GAP + line * (NOTE + GAP) };
        notes.push({
          id: note.id,
          text: note.text,
          stage: stage.id,
          rect: { ...corner, width: NOTE, height: NOTE },
          colour: resolveColour(LIGHT, note.colour, resolveColour(LIGHT, lane.colour, own)),
          colourName: note.colour !== null && isNoteColour(note.colour) ? note.colour : laneColourName(lane),
        });
      }
    }
    x += width + 2 * GAP;
  }
  const headings = lanes.map(
    (lane, row): WallArea => ({
      id: lane.id,
      name: laneNames.get(lane.id) ?? '',
      rect: { x: -HEADING - 2 * GAP, y: (tops[row] ?? 0) + GAP, width: HEADING, height: NOTE },
      colour: resolveColour(LIGHT, lane.colour, LIGHT.notes[laneColourName(lane)]),
    }),
  );
  const shown = new Set(notes.map(({ id }) => id));
  const links = map.links.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return { stages: areas, lanes: headings, notes, links };
}
