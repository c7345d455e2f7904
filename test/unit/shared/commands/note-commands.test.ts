import { describe, expect, it } from 'vitest';
import {
  addNote,
  addNotes,
  changeNotes,
  deleteNotes,
  duplicateNotes,
  editNoteText,
  recolourNotes,
} from '../../../../shared/commands/note-commands.ts';
import type { Place } from '../../../../shared/commands/records.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { type JourneyMap, LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, smallNote, withOne } from '../../../support/small-map.ts';

const NEW = { id: 'n', stage: 's1', lane: 'l1', text: 'Compares prices' };

function withNotes(count: number): JourneyMap {
  const notes = Array.from({ length: count }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
  return { ...SMALL_MAP, notes, links: [] };
}

describe('addNote', () => {
  it('fills what is not given with the defaults', () => {
    expect(addNote(NEW, 'end')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: [...SMALL_MAP.notes, { ...NOTE_DEFAULTS, ...NEW }],
    });
  });

  it('keeps what is given', () => {
    const note = { ...NEW, colour: 'teal', personas: ['p1'], channel: 'ch1', author: 'Ana', votes: 2, important: true };
    expect(addNote(note, 'end')(SMALL_MAP).notes.at(-1)).toEqual({ ...NOTE_DEFAULTS, ...note });
  });

  it.each<[Place, readonly string[]]>([
    [0, ['n', 'a1', 'b1', 'a2', 'c1', 'a3']],
    [-1, ['n', 'a1', 'b1', 'a2', 'c1', 'a3']],
    [1, ['a1', 'b1', 'n', 'a2', 'c1', 'a3']],
    [2, ['a1', 'b1', 'a2', 'c1', 'n', 'a3']],
    [3, ['a1', 'b1', 'a2', 'c1', 'a3', 'n']],
    [99, ['a1', 'b1', 'a2', 'c1', 'a3', 'n']],
    ['end', ['a1', 'b1', 'a2', 'c1', 'a3', 'n']],
  ])('place %s is counted among the notes of the cell', (place, order) => {
    expect(idsOf(addNote(NEW, place)(SMALL_MAP).notes)).toEqual(order);
  });

  it('goes behind the last note of its cell, wherever that lies in the list', () => {
    expect(idsOf(addNote({ ...NEW, stage: 's2' }, 'end')(SMALL_MAP).notes)).toEqual([
      'a1',
      'b1',
      'n',
      'a2',
      'c1',
      'a3',
    ]);
  });

  it.each([
    ['its stage is gone', { ...NEW, stage: 'gone' }],
    ['its lane is gone', { ...NEW, lane: 'gone' }],
    ['a persona is gone', { ...NEW, personas: ['p1', 'gone'] }],
    ['its channel is gone', { ...NEW, channel: 'gone' }],
    ['a note has its id', { ...NEW, id: 'a1' }],
    ['a stage has its id', { ...NEW, id: 's1' }],
    ['a link has its id', { ...NEW, id: 'k1' }],
  ])('adds nothing where %s', (_, note) => {
    expect(addNote(note, 0)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('stops at the limit of notes', () => {
    const full = withNotes(LIMITS.notes);
    expect(addNote(NEW, 0)(full)).toBe(full);
    expect(addNote(NEW, 0)(withNotes(LIMITS.notes - 1)).notes.length).toBe(LIMITS.notes);
  });

  it.each([
    ['x'.repeat(LIMITS.text), 'x'.repeat(LIMITS.text)],
    ['x'.repeat(LIMITS.text + 1), 'x'.repeat(LIMITS.text)],
    [`${'x'.repeat(LIMITS.text - 1)}🙂y`, `${'x'.repeat(LIMITS.text - 1)}🙂`],
    ['🙂'.repeat(LIMITS.text), '🙂'.repeat(LIMITS.text)],
    ['🙂'.repeat(LIMITS.text + 1), '🙂'.repeat(LIMITS.text)],
  ])('cuts a text that is too long, but no character in half (%#)', (text, kept) => {
    expect(addNote({ ...NEW, text }, 'end')(SMALL_MAP).notes.at(-1)?.text).toBe(kept);
  });
});

describe('editNoteText', () => {
  it('changes one text and nothing else', () => {
    const edited = editNoteText('a2', 'Asks friends')(SMALL_MAP);
    expect(edited).toEqual({ ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, 'a2', { text: 'Asks friends' }) });
    expect(edited.notes[0]).toBe(SMALL_MAP.notes[0]);
  });

  it.each([
    ['the same text', 'a1', 'text of a1'],
    ['a note that is gone', 'gone', 'x'],
  ])('%s changes nothing', (_, id, text) => {
    expect(editNoteText(id, text)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('cuts a text that is too long', () => {
    const edited = editNoteText('a1', 'x'.repeat(LIMITS.text + 1))(SMALL_MAP);
    expect(edited.notes[0]?.text).toBe('x'.repeat(LIMITS.text));
    expect(editNoteText('a1', 'x'.repeat(LIMITS.text + 9))(edited)).toBe(edited);
  });
});

describe('changeNotes', () => {
  it('gives all the notes the same values', () => {
    const patch = {
      important: true,
      mark: 'improve',
      channel: 'ch2',
      author: 'Budi',
      personas: ['p2'],
      evidence: { kind: 'measured', source: 'survey', date: '2024-05-01', sample: 120, note: '' },
      votes: 4,
      task: { owner: 'Ana', due: '2024-06-01', done: false },
      faceDown: true,
    } as const;
    const once = withOne(SMALL_MAP.notes, 'a1', patch);
    expect(changeNotes(['c1', 'a1'], patch)(SMALL_MAP)).toEqual({ ...SMALL_MAP, notes: withOne(once, 'c1', patch) });
  });

  it.each([
    [
      'values that the notes have',
      ['a1'],
      { votes: 3, personas: ['p1', 'p2'], evidence: { ...NOTE_DEFAULTS.evidence } },
    ],
    ['no values', ['a1'], {}],
    ['no notes', [], { votes: 9 }],
    ['notes that are gone', ['gone'], { votes: 9 }],
    ['a persona that is gone', ['a1'], { personas: ['gone'] }],
    ['a channel that is gone', ['a1'], { votes: 9, channel: 'gone' }],
  ])('%s change nothing', (_, ids, patch) => {
    expect(changeNotes(ids, patch)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('leaves alone the notes that have the values already', () => {
    const changed = changeNotes(['a1', 'a2'], { votes: 3 })(SMALL_MAP);
    expect(changed.notes[0]).toBe(SMALL_MAP.notes[0]);
    expect(changed.notes[2]).toEqual({ ...SMALL_MAP.notes[2], votes: 3 });
  });

  it('takes no votes below none and no persona twice', () => {
    const changed = changeNotes(['b1'], { votes: -1, personas: ['p2', 'p1', 'p2'] })(SMALL_MAP);
    expect(changed.notes).toEqual(withOne(SMALL_MAP.notes, 'b1', { votes: 0, personas: ['p2', 'p1'] }));
  });

  it('cuts long texts at every depth', () => {
    const evidence = { ...NOTE_DEFAULTS.evidence, source: 'x'.repeat(LIMITS.text + 1) };
    expect(changeNotes(['a1'], { evidence })(SMALL_MAP).notes[0]?.evidence.source.length).toBe(LIMITS.text);
  });
});

describe('recolourNotes', () => {
  it('colours the notes, or lets them follow their lane again', () => {
    const red = recolourNotes(['a1'], '#cc0000')(SMALL_MAP);
    expect(red).toEqual({ ...SMALL_MAP, notes: withOne(SMALL_MAP.notes, 'a1', { colour: '#cc0000' }) });
    expect(recolourNotes(['a1'], null)(red)).toEqual(SMALL_MAP);
  });

  it('a colour that the notes have changes nothing', () => {
    expect(recolourNotes(['a1', 'a3'], null)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('duplicateNotes', () => {
  it('puts each copy right behind its original, without links and votes', () => {
    const [a1, b1, a2, c1, a3] = SMALL_MAP.notes;
    expect(duplicateNotes(['c1', 'a1'], ['x', 'y'])(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: [a1, { ...a1, id: 'y', votes: 0 }, b1, a2, c1, { ...c1, id: 'x' }, a3],
    });
  });

  it.each([
    ['no notes', [], []],
    ['notes that are gone', ['gone'], ['x']],
    ['an id that is taken', ['a1', 'a2'], ['x', 'm1']],
    ['one id for two copies', ['a1', 'a2'], ['x', 'x']],
  ])('%s: nothing is copied', (_, ids, newIds) => {
    expect(duplicateNotes(ids, newIds)(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('copies all or nothing where the limit of notes is near', () => {
    const map = withNotes(LIMITS.notes - 1);
    expect(duplicateNotes(['n0', 'n1'], ['x', 'y'])(map)).toBe(map);
    expect(duplicateNotes(['n0'], ['x'])(map).notes.length).toBe(LIMITS.notes);
  });
});

describe('deleteNotes', () => {
  it('takes the links of the notes along', () => {
    const map = deleteNotes(['b1', 'c1', 'gone'])(SMALL_MAP);
    expect(map).toEqual({
      ...SMALL_MAP,
      notes: SMALL_MAP.notes.filter((note) => !['b1', 'c1'].includes(note.id)),
      links: SMALL_MAP.links.filter((link) => link.id === 'k3'),
    });
  });

  it('keeps the very list of links where none is touched', () => {
    const map = { ...SMALL_MAP, links: SMALL_MAP.links.slice(1) };
    expect(deleteNotes(['b1'])(map).links).toBe(map.links);
  });

  it('notes that are gone: nothing is deleted', () => {
    expect(deleteNotes(['gone'])(SMALL_MAP)).toBe(SMALL_MAP);
    expect(deleteNotes([])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('addNotes', () => {
  const notes = ['x', 'y', 'z'].map((id, at) => ({ ...NEW, id, stage: at === 1 ? 's2' : 's1' }));

  it('adds each to the end of its cell', () => {
    expect(addNotes(notes)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: [...SMALL_MAP.notes, ...notes.map((note) => ({ ...NOTE_DEFAULTS, ...note }))],
    });
  });

  it('leaves out what belongs to a cell that is gone, and what the map has no room for', () => {
    const gone = { ...NEW, id: 'g', lane: 'gone' };
    expect(idsOf(addNotes([gone, ...notes])(SMALL_MAP).notes.slice(5))).toEqual(['x', 'y', 'z']);
    expect(idsOf(addNotes(notes)(withNotes(LIMITS.notes - 2)).notes.slice(-3))).toEqual(['n49997', 'x', 'y']);
  });

  it('changes nothing with no notes, or where an id is taken', () => {
    expect(addNotes([])(SMALL_MAP)).toBe(SMALL_MAP);
    expect(addNotes([...notes, { ...NEW, id: 'a1' }])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
