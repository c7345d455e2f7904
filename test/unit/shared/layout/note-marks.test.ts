import { describe, expect, test } from 'vitest';
import { changeNotes } from '../../../../shared/commands/note-commands.ts';
import { changePersona } from '../../../../shared/commands/persona-commands.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { noteBox } from '../../../../shared/layout/layout.ts';
import { BADGE } from '../../../../shared/layout/note-badges.ts';
import { NOTE } from '../../../../shared/layout/metrics.ts';
import { noteShapes } from '../../../../shared/layout/scene.ts';
import { PERSONA_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap, Language } from '../../../../shared/map/journey-map.ts';
import { LIGHT, personaLook } from '../../../../shared/theme.ts';
import { laidOut, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const text = testFitter();

function wordsOn(id: string, map: JourneyMap, language?: Language): readonly string[] {
  const options = { theme: LIGHT, text, invites: false, ...(language === undefined ? {} : { language }) };
  const box = noteBox(layoutMap(map, options), id);
  return noteShapes(box!, LIGHT).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('the channel of a note', () => {
  test('has its name in the language in use, or as the map has it', () => {
    const map = changeNotes(['a3'], { channel: 'ch1' })(SMALL_MAP);
    expect(wordsOn('a3', map)).toEqual(['text of a3', 'Shop']);
    expect(wordsOn('a3', map, 'id')).toEqual(['text of a3', 'Toko']);
    expect(wordsOn('c1', map, 'id')).toEqual(['text of c1', 'Web']);
  });

  test('keeps its icon where star and votes leave no room for its name', () => {
    const map = changeNotes(['a3'], { channel: 'ch1', important: true, votes: 12, personas: ['p1', 'p2'] })(SMALL_MAP);
    expect(wordsOn('a3', map)).toEqual(['text of a3', '12', 'A', 'B']);
    const icons = noteShapes(noteBox(laidOut(map), 'a3')!, LIGHT).filter(({ kind }) => kind === 'icon');
    expect(icons).toHaveLength(1);
  });
});

describe('the personas of a note', () => {
  const personas = ['Ana', 'Budi', '\u{1f469}\u{1f3fd}', 'dewi', ''].map((name, at) => ({
    ...PERSONA_DEFAULTS,
    id: `p${at + 1}`,
    name,
  }));
  const crowd = { ...SMALL_MAP, personas };

  test('are their initials in the order of the map; of many the first two and how many more', () => {
    expect(wordsOn('a3', changeNotes(['a3'], { personas: ['p3', 'p1'] })(crowd))).toEqual([
      'text of a3',
      'A',
      '\u{1f469}\u{1f3fd}',
    ]);
    const all = changeNotes(['a3'], { personas: personas.map(({ id }) => id) })(crowd);
    expect(wordsOn('a3', all)).toEqual(['text of a3', 'A', 'B', '+3']);
  });

  test('are told together where the marks of a note leave little room, and lie on none of them', () => {
    const marks = { important: true, votes: 14, mark: 'improve', competitor: 'Other', channel: 'ch1' } as const;
    const map = changeNotes(['a3'], { ...marks, personas: personas.map(({ id }) => id) })(crowd);
    expect(wordsOn('a3', map)).toEqual(['text of a3', '14', '+5']);
    const shapes = noteShapes(noteBox(laidOut(map), 'a3')!, LIGHT);
    const plates = shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.rect.height === BADGE.height ? [shape] : [],
    );
    const discs = shapes.flatMap((shape) => (shape.kind === 'rect' && shape.stroke !== undefined ? [shape] : []));
    expect([plates.length, discs.length]).toEqual([4, 1]);
    const end = Math.max(...plates.map(({ rect }) => rect.x + rect.width));
    expect(discs[0]!.rect.x).toBeGreaterThanOrEqual(end);
  });

  test('have their colours, and lie within the note', () => {
    const map = changePersona('p1', { colour: 'teal' })(SMALL_MAP);
    const box = noteBox(laidOut(map), 'a1')!;
    const discs = noteShapes(box, LIGHT).flatMap((shape) =>
      shape.kind === 'rect' && shape.stroke !== undefined ? [shape] : [],
    );
    expect(discs.map(({ fill }) => fill)).toEqual([
      personaLook(LIGHT, 'teal').ground,
      personaLook(LIGHT, 'violet').ground,
    ]);
    for (const { rect } of discs) {
      expect(rect.x).toBeGreaterThan(box.rect.x);
      expect(rect.x + rect.width).toBeLessThan(box.rect.x + NOTE.width);
      expect(rect.y + rect.height).toBeLessThan(box.rect.y + NOTE.height);
    }
  });
});

describe('boxes', () => {
  test('stay the same but for the notes of a persona that changes', () => {
    const before = laidOut(SMALL_MAP);
    const after = laidOut(changePersona('p1', { name: 'Anna' })(SMALL_MAP), before);
    const same = [...before.noteBoxes].filter(([id, box]) => after.noteBoxes.get(id) === box).map(([id]) => id);
    expect(same).toEqual(['a2', 'a3', 'b1', 'c1']);
  });

  test('of a map without personas and channels belong to nobody', () => {
    const notes = SMALL_MAP.notes.map((note) => ({ ...note, personas: [], channel: null }));
    const layout = laidOut({ ...SMALL_MAP, personas: [], channels: [], notes });
    expect([...layout.noteBoxes.values()].map(({ belonging }) => belonging)).toEqual(notes.map(() => null));
  });
});
