import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setEmotion } from '../../../../shared/commands/emotion-commands.ts';
import { setGap } from '../../../../shared/commands/gap-commands.ts';
import { moveLane, renameLane } from '../../../../shared/commands/lane-commands.ts';
import { renameMap, setGoal } from '../../../../shared/commands/map-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { addNote, changeNotes, deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { addStage, deleteStage, renameStage } from '../../../../shared/commands/stage-commands.ts';
import { compareMaps } from '../../../../shared/map/compare-maps.ts';
import type { AnyDifference } from '../../../../shared/map/differences.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

/** "added note a1", "changed note a1: text, votes". */
function said(differences: readonly AnyDifference[]): readonly string[] {
  return differences.map(({ kind, of, before, after, fields }) => {
    const record = after ?? before;
    const name = record === null ? '' : 'id' in record ? record.id : record.stage;
    const words = fields.map(({ field }) => field).join(', ');
    return `${kind} ${of} ${name}${words === '' ? '' : `: ${words}`}`;
  });
}

function compared(before: JourneyMap, after: JourneyMap): readonly string[] {
  return said(compareMaps(before, after));
}

/** The same map as another program or person would have made it: no id is the same. */
function strange(map: JourneyMap): JourneyMap {
  const id = (of: string): string => `x${of}`;
  const renewed = <Entry extends { readonly id: string }>(list: readonly Entry[]): Entry[] =>
    list.map((record) => ({ ...record, id: id(record.id) }));
  const placed = <Entry extends { readonly stage: string }>(record: Entry): Entry => ({
    ...record,
    stage: id(record.stage),
  });
  return {
    ...map,
    personas: renewed(map.personas),
    channels: renewed(map.channels),
    stages: renewed(map.stages),
    lanes: renewed(map.lanes),
    notes: renewed(map.notes).map((note) => ({
      ...placed(note),
      lane: id(note.lane),
      personas: note.personas.map(id),
      channel: note.channel === null ? null : id(note.channel),
    })),
    emotions: map.emotions.map((emotion) => ({
      ...placed(emotion),
      persona: emotion.persona === null ? null : id(emotion.persona),
    })),
    gaps: map.gaps.map(placed),
    metrics: renewed(map.metrics).map(placed),
    links: renewed(map.links).map((link) => ({ ...link, from: id(link.from), to: id(link.to) })),
    strokes: renewed(map.strokes).map((stroke) => ({ ...placed(stroke), lane: id(stroke.lane) })),
  };
}

describe('two maps are compared', () => {
  it('a map and itself: nothing, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        expect(compareMaps(map, structuredClone(map))).toEqual([]);
      }),
    );
  });

  it('a note that was added, one that was removed, one that says something else', () => {
    const steps = [
      addNote({ id: 'new', text: 'new words', stage: 's2', lane: 'l2' }, 'end'),
      deleteNotes(['c1']),
      editNoteText('a1', 'other words'),
      changeNotes(['a1'], { votes: 5, mark: 'good' }),
    ];
    const after = steps.reduce((map, step) => step(map), SMALL_MAP);
    expect(compared(SMALL_MAP, after)).toEqual([
      'removed note c1',
      'added note new',
      'changed note a1: text, votes, mark',
      'removed link k2',
    ]);
  });

  it('with what was said before and what is said now', () => {
    const [difference] = compareMaps(SMALL_MAP, editNoteText('a1', 'other words')(SMALL_MAP));
    expect(difference?.fields).toEqual([{ field: 'text', before: 'text of a1', after: 'other words' }]);
  });

  it('notes that moved to another cell, and within theirs the fewest that make the new order', () => {
    expect(compared(SMALL_MAP, moveNotes(['a1'], { stage: 's3', lane: 'l2' }, 'end')(SMALL_MAP))).toEqual([
      'moved note a1',
    ]);
    expect(compared(SMALL_MAP, moveNotes(['a1'], { stage: 's1', lane: 'l1' }, 'end')(SMALL_MAP))).toEqual([
      'moved note a1',
    ]);
  });

  it('stages and lanes, which may be renamed, moved, added and removed', () => {
    const steps = [
      renameStage('s2', 'Purchase'),
      moveLane('l2', 0),
      renameLane('l1', 'Steps'),
      addStage({ id: 's4', name: 'Advocacy' }, 'end'),
      deleteStage('s3'),
    ];
    const after = steps.reduce((map, step) => step(map), SMALL_MAP);
    expect(compared(SMALL_MAP, after)).toEqual([
      'removed stage s3',
      'added stage s4',
      'changed stage s2: name',
      'moved lane l2',
      'changed lane l1: name',
    ]);
  });

  it('feelings of each persona, now and wished, and gaps', () => {
    const steps = [
      setEmotion({ stage: 's1', persona: 'p1', when: 'now' }, -2),
      setEmotion({ stage: 's1', persona: 'p1', when: 'wished' }, 2),
      setGap('s2', 0),
    ];
    const after = steps.reduce((map, step) => step(map), SMALL_MAP);
    const told = compareMaps(SMALL_MAP, after).filter(({ of }) => of !== 'score');
    expect(told.map(({ kind, of, before, after: now }) => [kind, of, before, now])).toEqual([
      ['changed', 'feeling', SMALL_MAP.emotions[0], { ...SMALL_MAP.emotions[0], value: -2 }],
      ['added', 'feeling', null, { stage: 's1', persona: 'p1', when: 'wished', value: 2, note: '' }],
      ['changed', 'gap', SMALL_MAP.gaps[1], { ...SMALL_MAP.gaps[1], value: 0 }],
    ]);
  });

  it('the score of the map and of each stage that both have, as people see it', () => {
    // Feelings of 2 make 100 points, of -2 none; the gap of -1 counts as much and makes 25.
    const after = setEmotion({ stage: 's1', persona: 'p1', when: 'now' }, -2)(SMALL_MAP);
    const scores = compareMaps(SMALL_MAP, after).filter(({ of }) => of === 'score');
    expect(scores.map(({ kind, before, after: now }) => [kind, before, now])).toEqual([
      ['changed', { stage: null, score: 63 }, { stage: null, score: 38 }],
      ['changed', { stage: 's1', score: 63 }, { stage: 's1', score: 13 }],
    ]);
  });

  it('figures, links, drawings, and what the map says of itself', () => {
    const after: JourneyMap = {
      ...[renameMap('Phones'), setGoal({ target: 'more' })].reduce((map, step) => step(map), SMALL_MAP),
      metrics: SMALL_MAP.metrics.map((metric) => (metric.id === 'm1' ? { ...metric, actual: 12 } : metric)),
      links: SMALL_MAP.links.slice(1),
      strokes: SMALL_MAP.strokes.slice(0, 1),
      closing: { ...SMALL_MAP.closing, needs: 'yes' },
    };
    expect(compared(SMALL_MAP, after)).toEqual([
      'changed map map: title, target, closing.needs',
      'removed link k1',
      'removed stroke t2',
      'changed metric m1: actual',
    ]);
  });

  it('what a later version wrote is told without being understood', () => {
    const after = { ...SMALL_MAP, notes: SMALL_MAP.notes.map((note) => ({ ...note, later: { version: [3] } })) };
    expect(compared(SMALL_MAP, after).slice(0, 1)).toEqual(['changed note a1: other']);
  });
});

describe('maps that share no id', () => {
  it('are matched by what they say', () => {
    expect(compared(SMALL_MAP, strange(SMALL_MAP))).toEqual([]);
    const edited = editNoteText('a1', 'other words')(SMALL_MAP);
    expect(compared(SMALL_MAP, strange(edited))).toEqual([
      'removed note a1',
      'added note xa1',
      'removed link k1',
      'added link xk1',
    ]);
  });

  it('capitals and accents make no difference, and a note is looked for in its own cell first', () => {
    const before: JourneyMap = {
      ...SMALL_MAP,
      links: [],
      notes: [smallNote('n1', 's1', 'l1', { text: 'Café' }), smallNote('n2', 's2', 'l1', { text: 'Café' })],
    };
    const after = strange({
      ...before,
      notes: [smallNote('n2', 's2', 'l1', { text: 'cafe' }), smallNote('n3', 's3', 'l1', { text: 'CAFE' })],
    });
    expect(compared(before, after)).toEqual(['changed note xn2: text', 'moved note xn3', 'changed note xn3: text']);
  });

  it('lanes of one kind are the same in two languages', () => {
    let at = 0;
    const newId = () => `id${(at += 1)}`;
    const before = newMap({ template: 'three', language: 'en', newId });
    const after = newMap({ template: 'three', language: 'id', newId });
    const lanes = compareMaps(before, after).filter(({ of }) => of === 'lane');
    expect(lanes.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['changed', ['name', 'questions']],
      ['changed', ['name', 'questions']],
      ['changed', ['name', 'questions']],
      ['changed', ['name', 'questions']],
    ]);
  });
});

/** Edits whose every trace is known: the notes of a map, each edited in one way or not at all. */
const EDITS = ['keep', 'remove', 'change'] as const;

describe('any edit', () => {
  it('is told exactly', () => {
    fc.assert(
      fc.property(
        arbitraryMap,
        fc.array(fc.constantFrom(...EDITS), { maxLength: 60 }),
        fc.nat(3),
        (map, edits, more) => {
          const before = { ...map, links: [] };
          const edited = (kind: (typeof EDITS)[number]) =>
            before.notes.filter((_, at) => (edits[at] ?? 'keep') === kind).map(({ id }) => id);
          const [stage, lane] = [before.stages[0], before.lanes[0]];
          const added =
            stage === undefined || lane === undefined
              ? []
              : Array.from({ length: more }, (_, at) => smallNote(`brand new ${at}`, stage.id, lane.id));
          const changed = new Set(edited('change'));
          const removed = new Set(edited('remove'));
          const after = {
            ...before,
            notes: [
              ...before.notes
                .filter(({ id }) => !removed.has(id))
                .map((note) => (changed.has(note.id) ? { ...note, votes: note.votes + 1 } : note)),
              ...added,
            ],
          };
          // A note that was removed may say what a new one says; none of these do.
          expect(compared(before, after).toSorted()).toEqual(
            [
              ...[...removed].map((id) => `removed note ${id}`),
              ...added.map(({ id }) => `added note ${id}`),
              ...[...changed].map((id) => `changed note ${id}: votes`),
            ].toSorted(),
          );
        },
      ),
    );
  });

  it('is the other way round from the other side: what was added is removed, what was removed added', () => {
    fc.assert(
      fc.property(arbitraryMap, arbitraryMap, (before, after) => {
        const sides = (differences: readonly AnyDifference[], kind: string) =>
          differences.flatMap((difference) =>
            difference.kind === kind ? [[difference.of, difference.before ?? difference.after]] : [],
          );
        const [there, back] = [compareMaps(before, after), compareMaps(after, before)];
        const asTexts = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted();
        expect(asTexts(sides(back, 'removed'))).toEqual(asTexts(sides(there, 'added')));
        expect(asTexts(sides(back, 'added'))).toEqual(asTexts(sides(there, 'removed')));
        expect(asTexts(sides(back, 'changed').map(([of]) => of))).toEqual(
          asTexts(sides(there, 'changed').map(([of]) => of)),
        );
      }),
    );
  });
});
