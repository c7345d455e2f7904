import { describe, expect, it } from 'vitest';
import type { Place } from '../../../../shared/commands/records.ts';
import {
  addPersona,
  assignNotes,
  changePersona,
  deletePersona,
  freePersonaColour,
  movePersona,
} from '../../../../shared/commands/persona-commands.ts';
import { PERSONA_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

describe('addPersona', () => {
  it('fills what is not given with the defaults and goes to the end', () => {
    const persona = { ...PERSONA_DEFAULTS, id: 'n', name: 'Rebecca' };
    expect(addPersona({ id: 'n', name: 'Rebecca' })(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      personas: [...SMALL_MAP.personas, persona],
    });
    expect(idsOf(addPersona({ id: 'n' }, 1)(SMALL_MAP).personas)).toEqual(['p1', 'n', 'p2']);
  });

  it('adds nothing under a taken id or beyond the limit of personas', () => {
    expect(addPersona({ id: 'a1' })(SMALL_MAP)).toBe(SMALL_MAP);
    const personas = Array.from({ length: LIMITS.personas }, (_, index) => ({ ...PERSONA_DEFAULTS, id: `n${index}` }));
    const full = { ...SMALL_MAP, personas };
    expect(addPersona({ id: 'n' })(full)).toBe(full);
  });
});

describe('changePersona', () => {
  it('changes what is given', () => {
    const patch = { who: 'Student, 21', quote: 'It must last', colour: 'violet' };
    expect(changePersona('p2', patch)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      personas: withOne(SMALL_MAP.personas, 'p2', patch),
    });
  });

  it('changes nothing where nothing is new or the persona is gone', () => {
    expect(changePersona('p2', { name: 'Budi' })(SMALL_MAP)).toBe(SMALL_MAP);
    expect(changePersona('gone', { name: 'x' })(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('movePersona', () => {
  it('gives a persona another place', () => {
    const [p1, p2] = SMALL_MAP.personas;
    expect(movePersona('p2', 0)(SMALL_MAP)).toEqual({ ...SMALL_MAP, personas: [p2, p1] });
  });

  it.each<[string, Place]>([
    ['p1', 0],
    ['p2', 'end'],
    ['gone', 0],
  ])('%s to place %s: nothing changes', (id, place) => {
    expect(movePersona(id, place)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('deletePersona', () => {
  it('is taken off its notes, and its emotions go with it', () => {
    expect(deletePersona('p1')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      personas: SMALL_MAP.personas.slice(1),
      notes: withOne(SMALL_MAP.notes, 'a1', { personas: ['p2'] }),
      emotions: SMALL_MAP.emotions.slice(1),
    });
  });

  it('a persona that is gone: nothing changes', () => {
    expect(deletePersona('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('assignNotes', () => {
  it('gives notes to one more persona, or takes them from her, whomever else they belong to', () => {
    const given = assignNotes(['b1', 'c1', 'gone'], 'p1', true)(SMALL_MAP);
    expect(given.notes.map(({ id, personas }) => [id, personas])).toEqual([
      ['a1', ['p1', 'p2']],
      ['b1', ['p2', 'p1']],
      ['a2', []],
      ['c1', ['p1']],
      ['a3', []],
    ]);
    const taken = assignNotes(['a1', 'b1'], 'p2', false)(SMALL_MAP);
    expect(taken.notes.slice(0, 2).map(({ personas }) => personas)).toEqual([['p1'], []]);
  });

  it('changes nothing where all is so already, or the persona is gone', () => {
    expect(assignNotes(['a1'], 'p1', true)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(assignNotes(['a2'], 'p1', false)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(assignNotes(['a2'], 'gone', true)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('freePersonaColour', () => {
  it('is one that nobody has; a persona without a colour is violet', () => {
    expect(freePersonaColour([])).toBe('violet');
    expect(freePersonaColour(SMALL_MAP.personas)).toBe('teal');
    const all = ['violet', 'teal', 'orange', 'blue', 'coral', 'green', 'yellow', 'grey'];
    const personas = all.map((colour) => ({ ...PERSONA_DEFAULTS, id: colour, colour }));
    expect(freePersonaColour(personas.slice(0, 3))).toBe('blue');
    expect(freePersonaColour(personas)).toBe('violet');
  });
});
