import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setEmotion } from '../../../../shared/commands/emotion-commands.ts';
import { setLinkEither, setLinkWait } from '../../../../shared/commands/link-commands.ts';
import { setGoal } from '../../../../shared/commands/map-commands.ts';
import { moveNotes } from '../../../../shared/commands/move-notes.ts';
import { addNote, changeNotes, deleteNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { deleteStage, renameStage } from '../../../../shared/commands/stage-commands.ts';
import { type Command, inTurn } from '../../../../shared/commands/command.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { mergeCopies, PLACE } from '../../../../shared/workshop/merge-copies.ts';
import type { Side } from '../../../../shared/workshop/merge-values.ts';
import { arbitrarySitting, mapsOf } from '../../../support/arbitrary-commands.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { withTexts } from '../../../support/same-map.ts';
import { idsOf, noteOrder, SMALL_MAP } from '../../../support/small-map.ts';

const NONE: ReadonlyMap<string, Side> = new Map();

function merged(mine: Command, theirs: Command, choices = NONE) {
  return mergeCopies({ base: SMALL_MAP, mine: mine(SMALL_MAP), theirs: theirs(SMALL_MAP) }, choices);
}

function told({ differences }: ReturnType<typeof mergeCopies>) {
  return differences.map(({ list, record, path, mine, theirs }) => [list, record?.id, path.join('.'), mine, theirs]);
}

describe('two people changed one map', () => {
  test('what only one of them changed is taken, also of the same note', () => {
    const both = merged(
      inTurn(
        editNoteText('a1', 'mine'),
        setGoal({ reason: 'Why' }),
        addNote({ id: 'm', text: 'm', stage: 's1', lane: 'l1' }, 0),
      ),
      inTurn(
        changeNotes(['a1'], { votes: 9, personas: ['p2'] }),
        deleteNotes(['c1']),
        setGoal({ target: 'Whom' }),
        moveNotes(['b1'], { stage: 's1', lane: 'l1' }, 'end'),
        setEmotion({ stage: 's3', persona: null, when: 'now' }, 2),
      ),
    );
    expect(both.differences).toEqual([]);
    expect(noteOrder(both.map)).toEqual(['m@s1/l1', 'a1@s1/l1', 'a2@s1/l1', 'a3@s1/l1', 'b1@s1/l1']);
    expect(both.map.notes[1]).toMatchObject({ text: 'mine', votes: 9, personas: ['p2'] });
    expect(both.map.goal).toMatchObject({ company: 'Sell phones', reason: 'Why', target: 'Whom' });
    expect(both.map.emotions).toHaveLength(3);
    expect(idsOf(both.map.links)).toEqual(['k1', 'k3']);
  });

  test('what both changed in two ways is told with both, and mine counts until theirs is chosen', () => {
    const sides = [
      inTurn(editNoteText('a1', 'mine'), moveNotes(['a2'], { stage: 's2', lane: 'l1' }, 'end'), deleteNotes(['c1'])),
      inTurn(
        editNoteText('a1', 'theirs'),
        moveNotes(['a2'], { stage: 's3', lane: 'l2' }, 'end'),
        editNoteText('c1', 'kept'),
      ),
    ] as const;
    const both = merged(...sides);
    expect(told(both)).toEqual([
      ['notes', 'a1', 'text', 'mine', 'theirs'],
      ['notes', 'a2', PLACE, [['s2', 'l1']], [['s3', 'l2']]],
      ['notes', 'c1', '', undefined, expect.objectContaining({ text: 'kept' })],
    ]);
    const textOf = (map: JourneyMap, id: string) => map.notes.find((note) => note.id === id)?.text;
    expect([textOf(both.map, 'a1'), textOf(both.map, 'c1')]).toEqual(['mine', 'kept']);
    const [text, place, deleted] = both.differences.map(({ key }) => key);
    const other = merged(
      ...sides,
      new Map<string, Side>([
        [text!, 'theirs'],
        [place!, 'theirs'],
        [deleted!, 'mine'],
      ]),
    );
    expect([textOf(other.map, 'a1'), textOf(other.map, 'c1')]).toEqual(['theirs', undefined]);
    expect(other.map.notes.find(({ id }) => id === 'a2')).toMatchObject({ stage: 's3', lane: 'l2' });
  });

  test('a time is never put together of two', () => {
    const both = merged(
      setLinkWait('k1', { amount: 3, unit: 'day' }),
      inTurn(setLinkEither('k1', true), setLinkWait('k1', { amount: null, unit: 'week' })),
    );
    expect(both.map.links[0]).toMatchObject({ either: true, wait: { amount: 3, unit: 'day' } });
    expect(told(both)).toEqual([['links', 'k1', 'wait', { amount: 3, unit: 'day' }, { amount: null, unit: 'week' }]]);
  });

  test('a stage that one deleted comes back where the other put something into it', () => {
    const both = merged(deleteStage('s2'), addNote({ id: 'n', text: 'new', stage: 's2', lane: 'l1' }, 'end'));
    expect(idsOf(both.map.stages)).toEqual(['s1', 's2', 's3']);
    expect(noteOrder(both.map)).toEqual(['a1@s1/l1', 'n@s2/l1', 'a2@s1/l1', 'c1@s1/l2', 'a3@s1/l1']);
    expect(checkMap(both.map)).toEqual([]);
  });

  test('without a common beginning all that differs is told, and nothing is lost', () => {
    const mine = inTurn(renameStage('s1', 'Mine'), deleteNotes(['c1']))(SMALL_MAP);
    const theirs = addNote({ id: 'n', text: 'new', stage: 's1', lane: 'l1' }, 'end')(SMALL_MAP);
    const both = mergeCopies({ base: null, mine, theirs }, NONE);
    expect(told(both).map(([list, id, path]) => [list, id, path])).toEqual([
      ['stages', 's1', 'name'],
      ['notes', 'c1', ''],
      ['notes', 'n', ''],
      ['links', 'k2', ''],
    ]);
    expect(idsOf(both.map.notes)).toHaveLength(6);
    expect(both.map.stages[0]?.name).toBe('Mine');
  });

  test('what is only likely the beginning lets nothing go unasked', () => {
    const both = mergeCopies(
      { base: SMALL_MAP, isGuessed: true, mine: SMALL_MAP, theirs: deleteNotes(['b1'])(SMALL_MAP) },
      NONE,
    );
    expect(both.map).toBe(SMALL_MAP);
    expect(told(both).map(([list, id]) => [list, id])).toEqual([
      ['notes', 'b1'],
      ['links', 'k1'],
    ]);
  });
});

/** Two sittings on one map. The ids that each makes are its own, as they are where they are drawn by lot. */
const twoSittings = fc.tuple(arbitraryMap, arbitrarySitting, arbitrarySitting).map(([base, one, other]) => {
  const mine = mapsOf(one, base).at(-1) ?? base;
  const theirs = withTexts(mapsOf(other, base).at(-1) ?? base, (text) =>
    text.replace(/^(?=new\d|joined \d)/, 'their '),
  );
  return { base, mine, theirs };
});

test('whoever changed nothing gets what the other one has, and the same changes are no conflict', () => {
  fc.assert(
    fc.property(twoSittings, ({ base, mine }) => {
      expect(mergeCopies({ base, mine, theirs: mine }, NONE)).toEqual({ map: mine, differences: [] });
      expect(mergeCopies({ base, mine: base, theirs: mine }, NONE)).toEqual({ map: mine, differences: [] });
      const untouched = mergeCopies({ base, mine, theirs: base }, NONE);
      expect(untouched.differences).toEqual([]);
      expect(untouched.map).toBe(mine);
    }),
  );
});

test('whatever two people did, the map is sound, and with all that is told decided for one side its texts are there', () => {
  fc.assert(
    fc.property(twoSittings, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
      const copies = { base: isKnown ? base : null, mine, theirs };
      const first = mergeCopies(copies, NONE);
      expect(checkMap(first.map)).toEqual([]);
      const kept = new Set(first.map.notes.map(({ id }) => id));
      // Nothing that one of them added is lost.
      const before = new Set(isKnown ? base.notes.map(({ id }) => id) : []);
      const added = [...mine.notes, ...theirs.notes].map(({ id }) => id).filter((id) => !before.has(id));
      expect(added.filter((id) => !kept.has(id))).toEqual([]);
      const choices = new Map(first.differences.map(({ key }) => [key, 'theirs' as const]));
      expect(checkMap(mergeCopies(copies, choices).map)).toEqual([]);
    }),
  );
});

test('changes that have nothing to do with one another are both there', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.constantFrom('mine', 'theirs', null), { maxLength: 12 }), (base, who) => {
      const idsFor = (side: Side) => base.notes.filter((_, at) => who[at] === side).map(({ id }) => id);
      const change = (side: Side) => (map: JourneyMap) =>
        idsFor(side).reduce(
          (now, id, at) => (at % 3 === 0 ? deleteNotes([id])(now) : editNoteText(id, `${side} ${id}`)(now)),
          map,
        );
      const { map, differences } = mergeCopies(
        { base, mine: change('mine')(base), theirs: change('theirs')(base) },
        NONE,
      );
      expect(differences).toEqual([]);
      expect(map.notes).toEqual(change('theirs')(change('mine')(base)).notes);
    }),
  );
});
