import { generateNKeysBetween } from 'fractional-indexing';
import type { Rect } from '../geometry.ts';
import type { JourneyMap, NoteColour } from '../map/journey-map.ts';
import { wallOf } from './wall.ts';

/** Old versions of each part: every tldraw since reads them. */
const SEQUENCES = {
  store: 4,
  asset: 1,
  camera: 1,
  document: 2,
  instance: 25,
  instance_page_state: 5,
  page: 1,
  instance_presence: 5,
  pointer: 1,
  shape: 4,
  'asset.image': 5,
  'asset.video': 5,
  'asset.bookmark': 2,
  'shape.arrow': 5,
  'shape.bookmark': 2,
  'shape.draw': 2,
  'shape.embed': 4,
  'shape.frame': 0,
  'shape.geo': 9,
  'shape.group': 0,
  'shape.highlight': 1,
  'shape.image': 4,
  'shape.line': 5,
  'shape.note': 8,
  'shape.text': 2,
  'shape.video': 2,
  'binding.arrow': 0,
} as const;

const COLOURS: Readonly<Record<NoteColour, string>> = {
  yellow: 'yellow',
  green: 'light-green',
  blue: 'light-blue',
  coral: 'light-red',
  violet: 'light-violet',
  orange: 'orange',
  teal: 'green',
  grey: 'grey',
};

const PAGE = 'page:page';

/** tldraw's own file: stages are frames, notes are notes, the lanes' names grey notes on the left. */
export function tldrText(map: JourneyMap): string {
  const { stages, lanes, notes } = wallOf(map);
  const frames = new Map(stages.map(({ id, rect }, at) => [id, { id: `shape:stage${at}`, rect }]));
  const keys = generateNKeysBetween(null, null, stages.length + lanes.length + notes.length);
  const frameRecords = stages.map(({ name, rect }, at) => ({
    ...shape('frame', `shape:stage${at}`, { at: rect, parentId: PAGE, index: keys[at] ?? 'a1' }),
    props: { w: rect.width, h: rect.height, name },
  }));
  const laneRecords = lanes.map(({ name, rect }, at) =>
    noteRecord(`shape:lane${at}`, name, {
      colour: 'grey',
      at: rect,
      parentId: PAGE,
      index: keys[stages.length + at] ?? 'a1',
    }),
  );
  const noteRecords = notes.map(({ text, rect, stage, colourName }, at) => {
    const frame = frames.get(stage);
    // What lies in a frame is placed from its corner.
    const corner = { ...rect, x: rect.x - (frame?.rect.x ?? 0), y: rect.y - (frame?.rect.y ?? 0) };
    const index = keys[stages.length + lanes.length + at] ?? 'a1';
    return noteRecord(`shape:note${at}`, text, {
      colour: COLOURS[colourName],
      at: corner,
      parentId: frame?.id ?? PAGE,
      index,
    });
  });
  const sequences = Object.fromEntries(Object.entries(SEQUENCES).map(([name, at]) => [`com.tldraw.${name}`, at]));
  const records = [
    { gridSize: 10, name: map.title, meta: {}, id: 'document:document', typeName: 'document' },
    { meta: {}, id: PAGE, name: map.title.trim() || 'Jejak', index: 'a1', typeName: 'page' },
    ...frameRecords,
    ...laneRecords,
    ...noteRecords,
  ];
  const file = { tldrawFileFormatVersion: 1, schema: { schemaVersion: 2, sequences }, records };
  return `${JSON.stringify(file, null, 2)}\n`;
}

type Place = { readonly at: Pick<Rect, 'x' | 'y'>; readonly parentId: string; readonly index: string };

function shape(type: string, id: string, { at, parentId, index }: Place) {
  const common = { rotation: 0, isLocked: false, opacity: 1, meta: {}, typeName: 'shape' };
  return { x: at.x, y: at.y, ...common, id, type, parentId, index };
}

function noteRecord(id: string, text: string, place: Place & { readonly colour: string }) {
  return {
    ...shape('note', id, place),
    props: {
      color: place.colour,
      labelColor: 'black',
      size: 's',
      font: 'sans',
      fontSizeAdjustment: 0,
      align: 'middle',
      verticalAlign: 'middle',
      growY: 0,
      url: '',
      scale: 1,
      text,
    },
  };
}
