import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hideLane, setLaneQuestions } from '../../../../shared/commands/lane-commands.ts';
import { addNote } from '../../../../shared/commands/note-commands.ts';
import { hideStage } from '../../../../shared/commands/stage-commands.ts';
import { laneDefaults } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import {
  askingCells,
  cellOfWalk,
  nextOfWalk,
  openCells,
  previousOfWalk,
  startWalk,
  type Walk,
} from '../../../../shared/map/open-questions.ts';
import type { Cell } from '../../../../shared/map/queries.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function words(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ stage, lane }) => `${stage}/${lane}`);
}

function place(walk: Walk | null): string | null {
  const cell = walk === null ? undefined : cellOfWalk(walk);
  return cell === undefined ? null : `${cell.stage}/${cell.lane}`;
}

/** All places of a walk from its first one to its end. */
function wholeWalk(map: JourneyMap, from: Cell | null): readonly string[] {
  const places: string[] = [];
  for (let walk = startWalk(map, from); walk !== null; walk = nextOfWalk(map, walk)) places.push(place(walk) ?? '');
  return places;
}

describe('openCells', () => {
  it('are asked stage by stage', () => {
    expect(words(askingCells(SMALL_MAP))).toEqual(['s1/l1', 's1/l2', 's2/l1', 's2/l2', 's3/l1', 's3/l2']);
    expect(words(openCells(SMALL_MAP))).toEqual(['s2/l2', 's3/l1', 's3/l2']);
  });

  it('a lane that asks nothing has none, nor has what is hidden', () => {
    expect(words(openCells(setLaneQuestions('l2', [' ', ''])(SMALL_MAP)))).toEqual(['s3/l1']);
    expect(words(openCells(hideLane('l2')(SMALL_MAP)))).toEqual(['s3/l1']);
    expect(words(openCells(hideStage('s3')(SMALL_MAP)))).toEqual(['s2/l2']);
  });

  it('a feeling or a figure of the stage is an answer too', () => {
    const lanes = [
      ...SMALL_MAP.lanes.slice(0, 1),
      { id: 'feel', kind: 'emotion' as const, ...laneDefaults('emotion', 'en') },
      { id: 'count', kind: 'metric' as const, ...laneDefaults('metric', 'en') },
    ];
    const map = { ...SMALL_MAP, lanes, notes: [], strokes: [], links: [] };
    expect(words(openCells(map))).toEqual(['s1/l1', 's2/l1', 's3/l1', 's3/feel', 's3/count']);
  });
});

describe('a walk', () => {
  it('begins where the keyboard is, goes round, and ends', () => {
    expect(wholeWalk(SMALL_MAP, null)).toEqual(['s2/l2', 's3/l1', 's3/l2']);
    expect(wholeWalk(SMALL_MAP, { stage: 's3', lane: 'l1' })).toEqual(['s3/l1', 's3/l2', 's2/l2']);
    expect(wholeWalk(SMALL_MAP, { stage: 's2', lane: 'l1' })).toEqual(['s2/l2', 's3/l1', 's3/l2']);
    expect(wholeWalk(SMALL_MAP, { stage: 'gone', lane: 'l1' })).toEqual(['s2/l2', 's3/l1', 's3/l2']);
  });

  it('does not begin where nothing is open', () => {
    expect(startWalk(setLaneQuestions('l1', [])(setLaneQuestions('l2', [])(SMALL_MAP)), null)).toBeNull();
  });

  it('goes back to what was answered meanwhile, and on again', () => {
    const first = startWalk(SMALL_MAP, null);
    const answered = addNote({ id: 'n', stage: 's2', lane: 'l2', text: 'No prices' }, 'end')(SMALL_MAP);
    const second = first && nextOfWalk(answered, first);
    expect(place(second)).toBe('s3/l1');
    const back = second && previousOfWalk(answered, second);
    expect(place(back)).toBe('s2/l2');
    expect(back && previousOfWalk(answered, back)).toBeNull();
    expect(place(back && nextOfWalk(answered, back))).toBe('s3/l1');
  });

  it('passes by what was hidden meanwhile', () => {
    const last = [1, 2].reduce((walk: Walk | null) => walk && nextOfWalk(SMALL_MAP, walk), startWalk(SMALL_MAP, null));
    expect(place(last)).toBe('s3/l2');
    expect(place(last && previousOfWalk(hideLane('l1')(SMALL_MAP), last))).toBe('s2/l2');
  });
});

test('of any map, from anywhere, a walk comes to every open cell once', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.nat(20), (map, rank) => {
      const cells = map.stages.flatMap(({ id }) => map.lanes.map((lane) => ({ stage: id, lane: lane.id })));
      const places = wholeWalk(map, cells[rank] ?? null);
      expect(places.toSorted()).toEqual(words(openCells(map)).toSorted());
    }),
  );
});

test('what is answered on the way is come to no more, all the rest once', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (first, answers) => {
      const open = words(openCells(first));
      const places: string[] = [];
      let map = first;
      for (let walk = startWalk(map, null); walk !== null; walk = nextOfWalk(map, walk)) {
        const cell = cellOfWalk(walk);
        places.push(place(walk) ?? '');
        if (cell !== undefined && answers[places.length % answers.length] === true) {
          map = addNote({ id: `answer ${places.length}`, ...cell, text: 'said' }, 'end')(map);
        }
      }
      expect(places).toEqual(open);
    }),
  );
});
