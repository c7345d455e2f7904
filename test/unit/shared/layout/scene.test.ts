import { describe, expect, test } from 'vitest';
import { changeNotes, editNoteText, recolourNotes } from '../../../../shared/commands/note-commands.ts';
import { describeStage } from '../../../../shared/commands/stage-commands.ts';
import type { NoteBox } from '../../../../shared/layout/layout.ts';
import {
  ghostShapes,
  groundShapes,
  laneHeadingShapes,
  notePaper,
  noteShapes,
  stageHeadingShapes,
} from '../../../../shared/layout/scene.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import { textShapes } from '../../../../shared/layout/text-shapes.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { template } from '../../../../shared/map/templates.ts';
import { contrast, LIGHT } from '../../../../shared/theme.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function boxOf(note: string, map: JourneyMap = SMALL_MAP): NoteBox {
  const box = laidOut(map).noteBoxes.get(note);
  if (box === undefined) throw new Error(`No note ${note}`);
  return box;
}

function texts(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('a note', () => {
  test('is its paper, its text and its lane, in the colour of the lane', () => {
    const shapes = noteShapes(
      boxOf('c1', { ...SMALL_MAP, notes: SMALL_MAP.notes.map((note) => ({ ...note, channel: null })) }),
      LIGHT,
    );
    expect(shapes.map(({ kind }) => kind)).toEqual(['rect', 'text', 'icon']);
    expect(shapes[0]).toMatchObject({ fill: LIGHT.notes.coral, rect: { x: 184, y: 328 } });
    expect(texts(shapes)).toEqual(['text of c1']);
  });

  test('has its own colour where it has one; one that this version does not know is that of the lane', () => {
    expect(notePaper(LIGHT, boxOf('a2')).ground).toBe(LIGHT.notes.blue);
    expect(notePaper(LIGHT, boxOf('a1', recolourNotes(['a1'], '#AA00ff')(SMALL_MAP))).ground).toBe('#aa00ff');
    expect(notePaper(LIGHT, boxOf('a1', recolourNotes(['a1'], 'later-colour')(SMALL_MAP))).ground).toBe(
      LIGHT.notes.yellow,
    );
  });

  test('has white ink on a dark paper', () => {
    const shapes = noteShapes(boxOf('a1', recolourNotes(['a1'], '#101080')(SMALL_MAP)), LIGHT);
    expect(shapes.find(({ kind }) => kind === 'text')).toMatchObject({ fill: '#ffffff' });
  });

  test('carries its votes and its importance', () => {
    const map = changeNotes(['a1'], { important: true, votes: 3 })(SMALL_MAP);
    expect(texts(noteShapes(boxOf('a1', map), LIGHT))).toEqual(['text of a1', '3', 'A', 'B']);
  });

  test('keeps every line inside its paper', () => {
    const box = boxOf('a3', editNoteText('a3', 'many words '.repeat(80))(SMALL_MAP));
    for (const shape of noteShapes(box, LIGHT)) {
      if (shape.kind !== 'text') continue;
      expect(shape.at.y).toBeGreaterThan(box.rect.y);
      expect(shape.at.y).toBeLessThan(box.rect.y + box.rect.height - 16);
    }
  });
});

test('a line that reads from the right starts at the right edge of its box', () => {
  const lines = [
    { text: 'left', width: 20, rtl: false },
    { text: 'سلام', width: 20, rtl: true },
    { text: '', width: 0, rtl: false },
  ];
  const shapes = textShapes(
    { lines, size: 10, weight: 400, lineHeight: 12, cut: false },
    { x: 5, y: 0 },
    100,
    '#000000',
  );
  expect(shapes.map((shape) => shape.kind === 'text' && [shape.text, shape.at.x, shape.rtl])).toEqual([
    ['left', 5, false],
    ['سلام', 105, true],
  ]);
});

describe('the ground', () => {
  const layout = laidOut(SMALL_MAP);

  test('is a tinted strip a lane, from edge to edge', () => {
    const strips = groundShapes(layout, LIGHT).flatMap((shape) => (shape.kind === 'rect' ? [shape.rect] : []));
    expect(strips).toEqual([
      { x: 0, y: 74, width: 994, height: 242 },
      { x: 0, y: 316, width: 994, height: 128 },
    ]);
  });

  test('is ruled between stages and at both ends of the lanes', () => {
    const rules = groundShapes(layout, LIGHT).filter(({ kind }) => kind === 'line');
    expect(rules).toHaveLength(layout.lanes.length + 1 + layout.stages.length + 1);
  });
});

test('an empty cell asks; one with notes does not', () => {
  const [first, second] = laidOut(SMALL_MAP).cells[1] ?? [];
  if (first === undefined || second === undefined) throw new Error('The second lane has three cells');
  expect(texts(ghostShapes(first, LIGHT))).toEqual([]);
  expect(texts(ghostShapes(second, LIGHT)).join(' ')).toBe('What is buying like for them?');
});

describe('headings', () => {
  test("a stage is an arrow with its name, and the customer's words in one pair of quotation marks", () => {
    const map = describeStage('s1', { voice: '"Samsung or Apple?"' })({ ...SMALL_MAP, emotions: [], gaps: [] });
    const [column] = laidOut(map).stages;
    if (column === undefined) throw new Error('There is a first stage');
    const shapes = stageHeadingShapes(column, true, LIGHT);
    expect(texts(shapes)).toEqual(['Awareness', '\u201cSamsung or Apple?\u201d']);
    expect(shapes[0]).toMatchObject({ kind: 'polygon', fill: column.colour });
    expect(stageHeadingShapes(column, false, LIGHT)[0]).toMatchObject({ points: { length: 6 } });
  });

  test("the customer's words are quieter than the name, and still read", () => {
    const stages = template('five', 'en').stages.map((stage, at) => ({ ...stage, id: `stage${at}`, voice: 'Which?' }));
    for (const column of laidOut({ ...SMALL_MAP, stages, notes: [] }).stages) {
      const inks = stageHeadingShapes(column, true, LIGHT).flatMap((shape) =>
        shape.kind === 'text' ? [shape.fill] : [],
      );
      const [name = 0, voice = 0] = inks.map((ink) => contrast(ink, column.colour));
      expect(voice).toBeLessThan(name);
      expect(voice).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a lane is its icon, its name and its questions', () => {
    const [row] = laidOut(SMALL_MAP).lanes;
    if (row === undefined) throw new Error('There is a first lane');
    const shapes = laneHeadingShapes(row, LIGHT);
    expect(shapes[0]).toMatchObject({ kind: 'icon', stroke: LIGHT.laneInk.yellow });
    expect(texts(shapes).join(' ')).toBe(`Actions ${row.lane.questions.join(' ')}`);
  });
});
