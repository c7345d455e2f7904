import { expect, test } from 'vitest';
import { hideStage, setStageLeaving } from '../../../../shared/commands/stage-commands.ts';
import { closingFacts } from '../../../../shared/map/closing-facts.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, smallNote, withOne } from '../../../support/small-map.ts';

const DONE = { owner: '', due: '', done: true };

const MAP: JourneyMap = {
  ...SMALL_MAP,
  goal: { ...SMALL_MAP.goal, customer: 'A phone that fits' },
  personas: withOne(SMALL_MAP.personas, 'p2', { needs: 'Somebody who explains' }),
  stages: setStageLeaving('s3', 0)(setStageLeaving('s2', 40)(setStageLeaving('s1', 12.5)(SMALL_MAP))).stages,
  notes: [
    smallNote('quiet', 's1', 'l2'),
    smallNote('action', 's1', 'l1'),
    smallNote('voted', 's1', 'l2', { votes: 3 }),
    smallNote('solved', 's1', 'l2', { votes: 9, task: DONE }),
    smallNote('well', 's2', 'l2', { mark: 'good' }),
    smallNote('better', 's2', 'l1', { mark: 'improve', important: true }),
    smallNote('theirs', 's2', 'l1', { competitor: 'Toko B' }),
    smallNote('theirs too', 's3', 'l1', { competitor: ' Toko B ' }),
    smallNote('others', 's3', 'l1', { competitor: 'Ananta' }),
  ],
};

test('a map tells what it knows about the closing questions', () => {
  const facts = closingFacts(MAP);
  expect(facts.needs).toEqual([
    { name: null, needs: 'A phone that fits' },
    { name: 'Budi', needs: 'Somebody who explains' },
  ]);
  expect(idsOf(facts.problems)).toEqual(['better', 'voted', 'quiet']);
  expect(facts.competitors.map(({ name, notes }) => [name, idsOf(notes)])).toEqual([
    ['Toko B', ['theirs', 'theirs too']],
    ['Ananta', ['others']],
  ]);
  expect(facts.leaving.map(({ stage, share }) => [stage.id, share])).toEqual([
    ['s2', 40],
    ['s1', 12.5],
    ['s3', 0],
  ]);
});

test('what is hidden has no part in it', () => {
  const facts = closingFacts(hideStage('s2')(MAP));
  expect(idsOf(facts.problems)).toEqual(['voted', 'quiet']);
  expect(idsOf(facts.competitors.flatMap(({ notes }) => notes))).toEqual(['theirs too', 'others']);
  expect(facts.leaving.map(({ stage }) => stage.id)).toEqual(['s1', 's3']);
});

test('an empty map knows nothing', () => {
  const empty = { ...SMALL_MAP, notes: [], links: [], personas: [] };
  expect(closingFacts(empty)).toEqual({ needs: [], problems: [], competitors: [], leaving: [] });
});
