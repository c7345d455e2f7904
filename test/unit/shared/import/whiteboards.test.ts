import { generateNKeysBetween } from 'fractional-indexing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportedText } from '../../../../shared/export/export-map.ts';
import { readAtOnce } from '../../../../shared/import/import-file.ts';
import { laneKindOf } from '../../../../shared/import/lane-kind-of.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { notesIn } from '../../../../shared/map/queries.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { importTools } from '../../../support/import-tools.ts';
import { wellFormed } from '../../../support/same-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function read(name: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readAtOnce({ name, bytes: new TextEncoder().encode(text) }, importTools());
}

function mapOf(name: string, content: unknown): JourneyMap {
  const answer = read(name, content);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.map;
}

/** "stage / lane: text" of every note. */
function cellsOf(map: JourneyMap): readonly string[] {
  return map.stages.flatMap((stage) =>
    map.lanes.flatMap((lane) =>
      notesIn(map, { stage: stage.id, lane: lane.id }).map(({ text }) => `${stage.name} / ${lane.name}: ${text}`),
    ),
  );
}

/** Everything can be seen, goes by a name of its own, and says something: what a whiteboard can show. */
function visible(map: JourneyMap): JourneyMap {
  const shown = wellFormed(map);
  return {
    ...shown,
    stages: shown.stages.map((stage, at) => ({ ...stage, hidden: false, name: `stage ${'abcd'[at]}` })),
    lanes: shown.lanes.map((lane, at) => ({ ...lane, hidden: false, name: `lane ${'abcd'[at]}` })),
    notes: shown.notes.filter(({ text }) => text.trim() !== ''),
    links: [],
  };
}

describe.each(['canvas', 'excalidraw', 'tldr'] as const)('.%s', (format) => {
  test('of ours is read again with the same notes in the same cells', () => {
    const maps = arbitraryMap.map(visible).filter(({ stages, lanes }) => stages.length > 0 && lanes.length > 0);
    fc.assert(
      fc.property(maps, (map) => {
        const again = mapOf(`a.${format}`, exportedText({ map, format, language: 'en' }));
        expect(cellsOf(again)).toEqual(cellsOf(map));
        expect(again.lanes.map(({ kind, name }) => [kind, name])).toEqual(
          map.lanes.map(({ name }) => [laneKindOf(name), name]),
        );
      }),
    );
  });
});

test.each(['canvas', 'excalidraw'] as const)('links come along in .%s', (format) => {
  const again = mapOf(`a.${format}`, exportedText({ map: SMALL_MAP, format, language: 'en' }));
  const textOf = (id: string) => again.notes.find((note) => note.id === id)?.text;
  expect(again.links.map(({ from, to }) => [textOf(from), textOf(to)])).toEqual([
    ['text of a1', 'text of b1'],
    ['text of c1', 'text of a3'],
    ['text of a2', 'text of a3'],
  ]);
});

/** JSON Canvas 1.0 as its description says it: whole numbers for places, a hex colour or one of six, no other keys. */
const whole = z.number().int();
const colour = z.string().regex(/^(?:#[0-9a-fA-F]{6}|[1-6])$/);
const side = z.enum(['top', 'right', 'bottom', 'left']);
const end = z.enum(['none', 'arrow']);
const box = { id: z.string(), x: whole, y: whole, width: whole, height: whole, color: colour.optional() };
const canvasSchema = z.strictObject({
  nodes: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ ...box, type: z.literal('text'), text: z.string() }),
      z.strictObject({ ...box, type: z.literal('group'), label: z.string().optional() }),
    ]),
  ),
  edges: z.array(
    z.strictObject({
      id: z.string(),
      fromNode: z.string(),
      toNode: z.string(),
      fromSide: side.optional(),
      toSide: side.optional(),
      fromEnd: end.optional(),
      toEnd: end.optional(),
      color: colour.optional(),
      label: z.string().optional(),
    }),
  ),
});

test('a JSON Canvas is what its description asks for, whatever the map says', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const canvas = canvasSchema.parse(JSON.parse(exportedText({ map, format: 'canvas', language: 'en' })));
      const ids = new Set(canvas.nodes.map(({ id }) => id));
      expect(ids.size).toBe(canvas.nodes.length);
      expect(canvas.edges.every(({ fromNode, toNode }) => ids.has(fromNode) && ids.has(toNode))).toBe(true);
    }),
  );
});

test('in Excalidraw each box is followed by its text, and frames are said', () => {
  const { elements } = JSON.parse(exportedText({ map: SMALL_MAP, format: 'excalidraw', language: 'en' })) as {
    elements: Record<string, unknown>[];
  };
  const boxes = elements.flatMap((element, at) => (element.type === 'rectangle' ? [[element, elements[at + 1]!]] : []));
  expect(boxes).toHaveLength(5);
  for (const [box, text] of boxes) {
    expect(text).toMatchObject({ type: 'text', containerId: box!.id, frameId: box!.frameId });
    expect(box!.boundElements).toContainEqual({ type: 'text', id: text!.id });
  }
  expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
});

test('in tldraw every shape has its own place in the order, and its frame', () => {
  const { records, schema } = JSON.parse(exportedText({ map: SMALL_MAP, format: 'tldr', language: 'en' })) as {
    records: { typeName: string; index: string; parentId: string }[];
    schema: { sequences: Record<string, number> };
  };
  const shapes = records.filter(({ typeName }) => typeName === 'shape');
  expect(shapes.map(({ index }) => index)).toEqual(generateNKeysBetween(null, null, shapes.length));
  expect(schema.sequences['com.tldraw.shape.note']).toBe(8);
});

test('tldraw of today, of long ago and zipped', () => {
  const note = { typeName: 'shape', type: 'note', id: 'shape:n', x: 10, y: 10, parentId: 'shape:f' };
  const words = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'hello' }] }] };
  const frame = { typeName: 'shape', type: 'frame', id: 'shape:f', x: 0, y: 0, parentId: 'page:p' };
  const file = {
    tldrawFileFormatVersion: 1,
    records: [
      { ...frame, props: { w: 500, h: 500, name: 'Buy' } },
      { ...note, props: { richText: words, color: 'yellow' } },
    ],
  };
  expect(cellsOf(mapOf('a.tldr', file))).toEqual(['Buy / Notes: hello']);
  expect(read('a.tldr', { document: { version: 15.5 } })).toEqual({ ok: false, error: 'old-version' });
  expect(read('a.tldraw', 'PK')).toEqual({ ok: false, error: 'zipped-tldraw' });
  expect(read('a.rtb', 'x')).toEqual({ ok: false, error: 'encrypted' });
});

test('a wall without frames has the texts over its notes as stages, and its colours as lanes', () => {
  const box = (id: string, type: string, [x, y]: readonly [number, number], more: object) => ({
    id,
    type,
    x,
    y,
    width: 100,
    height: 100,
    ...more,
  });
  const elements = [
    box('h1', 'text', [0, 0], { text: 'Aware' }),
    box('h2', 'text', [400, 0], { text: 'Buy' }),
    box('n1', 'rectangle', [10, 200], { backgroundColor: '#ffec99' }),
    box('t1', 'text', [10, 200], { text: 'see', containerId: 'n1' }),
    box('n2', 'rectangle', [420, 200], { backgroundColor: '#ffc9c9' }),
    box('t2', 'text', [420, 200], { text: 'dear', containerId: 'n2' }),
    box('gone', 'rectangle', [420, 200], { isDeleted: true }),
    box('empty', 'ellipse', [420, 400], {}),
  ];
  const answer = read('a.excalidraw', { type: 'excalidraw', elements });
  expect(answer).toMatchObject({ ok: true, value: { leftOut: [{ code: 'shapes', count: 1 }] } });
  expect(cellsOf(mapOf('a.excalidraw', { type: 'excalidraw', elements }))).toEqual([
    'Aware / Notes 1: see',
    'Buy / Notes 2: dear',
  ]);
});

test('the list of notes that Mural exports: stages by the heading above, lanes by colour, texts without their entities', () => {
  const rows = [
    'ID,Text,BG Color,Sticky type,Border line,Position X,Position Y,Area',
    '1,Aware,,Text box,,0,0,',
    '2,Buy,,Text box,,900,0,',
    '3,It&#39;s &lt;b&gt;slow&lt;/b&gt;,#FFE08A,Sticky note,,30,300,',
    '4,pay &amp; go,#B3DCF7,Sticky note,,950,300,',
  ];
  expect(cellsOf(mapOf('mural.csv', rows.join('\n')))).toEqual([
    "Aware / Notes 1: It's <b>slow</b>",
    'Buy / Notes 2: pay & go',
  ]);
});

describe('Mermaid', () => {
  test('of ours: sections, steps, scores and who takes them', () => {
    expect(exportedText({ map: SMALL_MAP, format: 'mmd', language: 'en' })).toBe(
      [
        'journey',
        '  title Smartphone',
        '  section Awareness',
        '    text of a1: 5: Ana, Budi',
        '    text of a2: 5',
        '    text of a3: 5',
        '  section Decision',
        '    text of b1: 2: Budi',
        '  section Retention',
        '',
      ].join('\n'),
    );
  });

  test('signs that would end a name are written by number and read again', () => {
    const said = 'a: b; c # d, 100 %% e';
    const map = { ...SMALL_MAP, notes: SMALL_MAP.notes.slice(0, 1).map((note) => ({ ...note, text: said })) };
    const text = exportedText({ map, format: 'mmd', language: 'en' });
    expect(text).toContain('a#58; b#59; c #35; d#44; 100 #37;#37; e: 5: Ana, Budi');
    const again = mapOf('a.mmd', text);
    expect(again.notes[0]?.text).toBe(said);
    expect(again.emotions.map(({ value }) => value)).toEqual([2]);
    expect(again.personas.map(({ name }) => name)).toEqual(['Ana', 'Budi']);
  });

  test('what is no journey is refused', () => {
    expect(read('a.mmd', 'graph TD\n  A --> B')).toEqual({ ok: false, error: 'not-this-format' });
  });
});
