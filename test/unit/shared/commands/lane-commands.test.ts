import { describe, expect, it } from 'vitest';
import {
  addLane,
  deleteLane,
  hideLane,
  moveLane,
  recolourLane,
  renameLane,
  setLaneQuestions,
  showLane,
} from '../../../../shared/commands/lane-commands.ts';
import type { Place } from '../../../../shared/commands/records.ts';
import { laneDefaults } from '../../../../shared/map/defaults.ts';
import { type JourneyMap, type Lane, LIMITS } from '../../../../shared/map/journey-map.ts';
import { idsOf, SMALL_MAP, withOne } from '../../../support/small-map.ts';

/** Only l1 is to be seen. */
const ONE_VISIBLE: JourneyMap = { ...SMALL_MAP, lanes: withOne(SMALL_MAP.lanes, 'l2', { hidden: true }) };

function withLane(id: string, patch: Partial<Lane>): JourneyMap {
  return { ...SMALL_MAP, lanes: withOne(SMALL_MAP.lanes, id, patch) };
}

describe('addLane', () => {
  it.each([
    ['en', 'Touchpoints'],
    ['id', 'Titik kontak'],
  ] as const)('brings the words of its kind in %s', (language, name) => {
    const lane = { id: 'n', kind: 'touchpoint', ...laneDefaults('touchpoint', language) };
    expect(lane.name).toBe(name);
    expect(addLane({ id: 'n', kind: 'touchpoint' }, 'end', language)(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      lanes: [...SMALL_MAP.lanes, lane],
    });
  });

  it('keeps the words that are given', () => {
    const lane = {
      id: 'n',
      kind: 'free',
      name: 'Word of mouth',
      questions: ['Who tells whom?'],
      colour: 'teal',
    } as const;
    expect(addLane(lane, 0, 'en')(SMALL_MAP).lanes[0]).toEqual({ ...lane, hidden: false });
  });

  it.each<[Place, readonly string[]]>([
    [0, ['n', 'l1', 'l2']],
    [1, ['l1', 'n', 'l2']],
    [99, ['l1', 'l2', 'n']],
    ['end', ['l1', 'l2', 'n']],
  ])('at place %s', (place, order) => {
    expect(idsOf(addLane({ id: 'n', kind: 'free' }, place, 'en')(SMALL_MAP).lanes)).toEqual(order);
  });

  it('adds nothing under a taken id or beyond the limit of lanes', () => {
    expect(addLane({ id: 's1', kind: 'free' }, 0, 'en')(SMALL_MAP)).toBe(SMALL_MAP);
    const lanes = Array.from({ length: LIMITS.lanes }, (_, index) => ({
      id: `n${index}`,
      kind: 'free' as const,
      ...laneDefaults('free', 'en'),
    }));
    const full = { ...SMALL_MAP, lanes };
    expect(addLane({ id: 'n', kind: 'free' }, 0, 'en')(full)).toBe(full);
  });
});

describe('renameLane, setLaneQuestions and recolourLane', () => {
  it('change one lane', () => {
    expect(renameLane('l2', 'Hurdles')(SMALL_MAP)).toEqual(withLane('l2', { name: 'Hurdles' }));
    expect(setLaneQuestions('l2', ['Why?'])(SMALL_MAP)).toEqual(withLane('l2', { questions: ['Why?'] }));
    expect(recolourLane('l2', '#112233')(SMALL_MAP)).toEqual(withLane('l2', { colour: '#112233' }));
  });

  it('change nothing where nothing is new or the lane is gone', () => {
    expect(renameLane('l2', 'Pain points')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(renameLane('gone', 'x')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setLaneQuestions('l2', [...laneDefaults('pain', 'en').questions])(SMALL_MAP)).toBe(SMALL_MAP);
    expect(setLaneQuestions('gone', [])(SMALL_MAP)).toBe(SMALL_MAP);
    expect(recolourLane('l2', null)(SMALL_MAP)).toBe(SMALL_MAP);
    expect(recolourLane('gone', 'teal')(SMALL_MAP)).toBe(SMALL_MAP);
  });

  it('keep questions within their limits', () => {
    const questions = Array.from({ length: LIMITS.questions + 1 }, () => 'x'.repeat(LIMITS.text + 1));
    const kept = questions.slice(1).map((question) => question.slice(1));
    expect(setLaneQuestions('l1', questions)(SMALL_MAP).lanes[0]?.questions).toEqual(kept);
    expect(addLane({ id: 'n', kind: 'free', questions }, 0, 'en')(SMALL_MAP).lanes[0]?.questions).toEqual(kept);
  });
});

describe('moveLane', () => {
  it.each<[string, Place]>([
    ['l1', 1],
    ['l1', 'end'],
    ['l2', 0],
  ])('%s to place %s', (id, place) => {
    const [l1, l2] = SMALL_MAP.lanes;
    expect(moveLane(id, place)(SMALL_MAP)).toEqual({ ...SMALL_MAP, lanes: [l2, l1] });
  });

  it.each<[string, Place]>([
    ['l1', 0],
    ['l2', 1],
    ['l2', 'end'],
    ['gone', 0],
  ])('%s to place %s: nothing changes', (id, place) => {
    expect(moveLane(id, place)(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('hideLane and showLane', () => {
  it('keep the notes of the lane', () => {
    const hidden = hideLane('l2')(SMALL_MAP);
    expect(hidden).toEqual(ONE_VISIBLE);
    expect(showLane('l2')(hidden)).toEqual(SMALL_MAP);
  });

  it('never hide the last visible lane', () => {
    expect(hideLane('l1')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
  });

  it('change nothing where that is so already or the lane is gone', () => {
    expect(hideLane('l2')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
    expect(hideLane('gone')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(showLane('l1')(SMALL_MAP)).toBe(SMALL_MAP);
    expect(showLane('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

describe('deleteLane', () => {
  it('takes its notes, their links and its strokes along', () => {
    expect(deleteLane('l2')(SMALL_MAP)).toEqual({
      ...SMALL_MAP,
      lanes: SMALL_MAP.lanes.slice(0, 1),
      notes: SMALL_MAP.notes.filter((note) => note.id !== 'c1'),
      links: SMALL_MAP.links.filter((link) => link.id !== 'k2'),
      strokes: SMALL_MAP.strokes.slice(0, 1),
    });
  });

  it('never deletes the last visible lane, nor the last one', () => {
    expect(deleteLane('l1')(ONE_VISIBLE)).toBe(ONE_VISIBLE);
    const one = deleteLane('l2')(ONE_VISIBLE);
    expect(idsOf(one.lanes)).toEqual(['l1']);
    expect(deleteLane('l1')(one)).toBe(one);
  });

  it('a lane that is gone: nothing changes', () => {
    expect(deleteLane('gone')(SMALL_MAP)).toBe(SMALL_MAP);
  });
});
