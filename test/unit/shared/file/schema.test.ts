import { describe, expect, it } from 'vitest';
import { readMap } from '../../../../shared/file/read-map.ts';
import { changesSchema } from '../../../../shared/file/schema.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { LIMITS } from '../../../../shared/map/journey-map.ts';
import { smallestFile } from '../../../support/map-text.ts';

function outcome(more: Readonly<Record<string, unknown>>): string {
  const answer = readMap(JSON.stringify(smallestFile(more)), 'shop.journey');
  return answer.ok ? 'opened' : answer.error.code;
}

function ofNote(more: Readonly<Record<string, unknown>>): string {
  return outcome({ notes: [{ id: 'n1', stage: 's1', lane: 'l1', ...more }] });
}

function ofStage(more: Readonly<Record<string, unknown>>): string {
  return outcome({ stages: [{ id: 's1', ...more }] });
}

function many(count: number, entry: (index: number) => unknown): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => entry(index));
}

describe('the schema of a file', () => {
  it('takes what lies at a limit and refuses what lies beyond it', () => {
    const atLimit = [
      ofNote({ text: 'x'.repeat(LIMITS.text) }),
      ofNote({ colour: 'c'.repeat(64) }),
      ofNote({ votes: 0 }),
      ofStage({ width: 1 }),
      ofStage({ width: LIMITS.stageWidth }),
      outcome({ title: 'x'.repeat(LIMITS.text) }),
      outcome({ stages: many(LIMITS.stages, (index) => ({ id: `s${index + 1}` })) }),
      outcome({
        emotions: [
          { stage: 's1', value: -2 },
          { stage: 's1', value: 2 },
        ],
      }),
    ];
    const beyond = [
      ofNote({ text: 'x'.repeat(LIMITS.text + 1) }),
      ofNote({ colour: 'c'.repeat(65) }),
      ofNote({ votes: -1 }),
      ofNote({ votes: 0.5 }),
      ofStage({ width: 0 }),
      ofStage({ width: LIMITS.stageWidth + 1 }),
      outcome({ title: 'x'.repeat(LIMITS.text + 1) }),
      outcome({ stages: many(LIMITS.stages + 1, (index) => ({ id: `s${index + 1}` })) }),
      outcome({ emotions: [{ stage: 's1', value: 2.1 }] }),
    ];
    expect(atLimit).toEqual(atLimit.map(() => 'opened'));
    expect(beyond).toEqual(beyond.map(() => 'damaged'));
  });

  it('takes 50,000 notes and no more', () => {
    const note = (index: number) => ({ id: `n${index}`, stage: 's1', lane: 'l1', text: `note ${index}` });
    expect(outcome({ notes: many(LIMITS.notes, note) })).toBe('opened');
    expect(outcome({ notes: many(LIMITS.notes + 1, note) })).toBe('too-big');
  });

  it('keeps a colour of a later version', () => {
    expect(ofNote({ colour: 'later-colour' })).toBe('opened');
  });

  it('refuses ids that could pass for the key of another cell', () => {
    expect(outcome({ stages: [{ id: 's1' }, { id: 's1\u0000l1' }] })).toBe('damaged');
  });

  it('refuses wrong types in every list', () => {
    const lists = [
      'personas',
      'channels',
      'stages',
      'lanes',
      'notes',
      'emotions',
      'metrics',
      'links',
      'strokes',
      'agenda',
      'maps',
    ];
    for (const wrong of [null, 7, 'x', {}, [null], [7], ['x'], [[]]]) {
      expect(lists.map((list) => outcome({ [list]: wrong }))).toEqual(lists.map(() => 'damaged'));
    }
    const values = [{ goal: null }, { goal: [] }, { language: 'fr' }, { title: 7 }, { id: null }];
    expect(values.map(outcome)).toEqual(values.map(() => 'damaged'));
  });
});

describe('changesSchema', () => {
  const note = { ...NOTE_DEFAULTS, id: 'n1', stage: 's1', lane: 'l1', later: 1 };

  function changes(more: Readonly<Record<string, unknown>>): unknown {
    return { set: {}, unset: [], lists: {}, ...more };
  }

  function nested(levels: number): unknown {
    return levels === 0 ? 1 : [nested(levels - 1)];
  }

  it('lets whole changes through unchanged', () => {
    const whole = changes({
      set: { title: 'Shop', emotions: [], later: { a: [1] } },
      unset: ['later-too'],
      lists: { notes: { removed: ['n2'], put: [{ record: note }, { record: note, after: null }] } },
    });
    expect(changesSchema.parse(whole)).toEqual(whole);
  });

  it('lets a record nest as deep as a file that holds it', () => {
    const deep = (levels: number) =>
      changes({ lists: { notes: { removed: [], put: [{ record: { ...note, later: nested(levels) } }] } } });
    expect(changesSchema.safeParse(deep(60)).success).toBe(true);
    expect(changesSchema.safeParse(deep(61)).success).toBe(false);
    expect(changesSchema.safeParse(changes({ set: { later: nested(62) } })).success).toBe(true);
    expect(changesSchema.safeParse(changes({ set: { later: nested(63) } })).success).toBe(false);
  });

  it('refuses what no map could hold', () => {
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    const wrong = [
      undefined,
      null,
      [],
      {},
      changes({ more: 1 }),
      changes({ set: { notes: [] } }),
      changes({ set: { title: 7 } }),
      changes({ set: { goal: { company: '' } } }),
      changes({ set: { later: undefined } }),
      changes({ set: { later: Number.NaN } }),
      changes({ set: { later: 1n } }),
      changes({ set: { later: new Date(0) } }),
      changes({ set: { later: new Map() } }),
      changes({ set: { later: Array(2) } }),
      changes({ set: { later: endless } }),
      changes({ set: JSON.parse('{"__proto__":{"title":"x"}}') }),
      changes({ unset: ['title'] }),
      changes({ unset: ['notes'] }),
      changes({ lists: { emotions: { removed: [], put: [] } } }),
      changes({ lists: { notes: { removed: [], put: [{ record: { ...note, text: undefined } }] } } }),
      changes({ lists: { notes: { removed: [], put: [{ record: { id: 'n1', stage: 's1', lane: 'l1' } }] } } }),
      changes({ lists: { notes: { removed: [], put: [{ record: { ...note, evidence: {} } }] } } }),
      changes({ lists: { notes: { removed: [], put: [{ record: note, after: 7 }] } } }),
    ];
    expect(wrong.map((value) => changesSchema.safeParse(value).success)).toEqual(wrong.map(() => false));
  });
});
