import { describe, expect, it } from 'vitest';
import { inSilence, revealAll, shuffleFaceDown, turnNotes } from '../../../../shared/commands/face-commands.ts';
import { addNote, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { noteOrder, SMALL_MAP, withOne } from '../../../support/small-map.ts';

const DOWN = turnNotes(['a1', 'a2', 'a3', 'c1'], true)(SMALL_MAP);

describe('turnNotes and revealAll', () => {
  it('turn notes over, and back', () => {
    expect(turnNotes(['b1'], true)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      notes: withOne(SMALL_MAP.notes, 'b1', { faceDown: true }),
    });
    expect(revealAll(DOWN)).toEqual(SMALL_MAP);
  });

  it('change nothing where all lie so already', () => {
    expect(revealAll(SMALL_MAP)).toBe(SMALL_MAP);
    expect(turnNotes(['a1', 'gone'], true)(DOWN)).toBe(DOWN);
  });
});

describe('inSilence', () => {
  const add = addNote({ id: 'n', stage: 's1', lane: 'l1', text: 'secret' }, 'end');

  it('lays what is new face down, with who wrote it, and leaves the rest as it is', () => {
    const after = inSilence(add, 'Ana')(SMALL_MAP);
    expect(after.notes.slice(0, -1)).toEqual(SMALL_MAP.notes);
    expect(after.notes.at(-1)).toEqual({
      ...NOTE_DEFAULTS,
      id: 'n',
      stage: 's1',
      lane: 'l1',
      text: 'secret',
      faceDown: true,
      author: 'Ana',
    });
  });

  it('does no more than the command where nothing is new', () => {
    expect(inSilence(editNoteText('a1', 'other'), 'Ana')(SMALL_MAP)).toEqual(editNoteText('a1', 'other')(SMALL_MAP));
    expect(inSilence((map) => map, '')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('shuffleFaceDown', () => {
  it('mixes notes within their cell, and leaves those that lie open where they are', () => {
    const open = turnNotes(['a2'], false)(DOWN);
    const rank = new Map([
      ['a3', 0],
      ['c1', 1],
      ['a1', 2],
    ]);
    expect(noteOrder(shuffleFaceDown(rank)(open))).toEqual([
      'a3@s1/l1',
      'b1@s2/l1',
      'a2@s1/l1',
      'c1@s1/l2',
      'a1@s1/l1',
    ]);
  });

  it('where nothing lies face down, or all stay in their order, nothing changes', () => {
    expect(shuffleFaceDown(new Map())(SMALL_MAP)).toBe(SMALL_MAP);
    expect(shuffleFaceDown(new Map())(DOWN)).toBe(DOWN);
  });
});
