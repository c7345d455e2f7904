import { describe, expect, test } from 'vitest';
import { visibleRect } from '../../../../shared/layout/viewport.ts';
import { notesAt, type RouteKind } from '../../../../shared/workshop/route.ts';
import { furtherThrough, stopCamera, type StopPlace } from '../../../../shared/workshop/stop-camera.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { laidOut } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

const WINDOW = { width: 1200, height: 700 };

/** A stage far higher than the window. */
const TALL: JourneyMap = {
  ...SMALL_MAP,
  notes: Array.from({ length: 40 }, (_, at) => smallNote(`n${at}`, 's1', 'l1')),
};

function placeOf(map: JourneyMap, by: RouteKind, id: string): StopPlace {
  return { layout: laidOut(map), by, id, notes: notesAt(map, by, id) };
}

function isSeen(place: StopPlace, note: string): boolean {
  const camera = stopCamera(place, WINDOW)!;
  const seen = visibleRect(camera, WINDOW);
  const { rect } = place.layout.noteBoxes.get(note)!;
  const isWithin = (at: number, length: number, start: number, room: number) =>
    at >= start && at + length <= start + room;
  return isWithin(rect.x, rect.width, seen.x, seen.width) && isWithin(rect.y, rect.height, seen.y, seen.height);
}

describe('where a stop is looked at from', () => {
  test.each([
    ['stage', 's1', ['a1', 'a2', 'a3', 'c1']],
    ['lane', 'l1', ['a1', 'a2', 'a3', 'b1']],
    ['persona', 'p2', ['a1', 'b1']],
    ['note', 'b1', ['b1']],
  ] as const)('all notes of a %s are in sight', (by, id, notes) => {
    const place = placeOf(SMALL_MAP, by, id);
    expect(notes.filter((note) => !isSeen(place, note))).toEqual([]);
  });

  test('a note fills more of the window than a stage', () => {
    const zoomAt = (by: RouteKind, id: string) => stopCamera(placeOf(SMALL_MAP, by, id), WINDOW)!.zoom;
    expect(zoomAt('note', 'b1')).toBeGreaterThan(zoomAt('stage', 's1'));
  });

  test('a persona without notes is shown with the whole map; what is gone has no place', () => {
    expect(stopCamera(placeOf(SMALL_MAP, 'persona', 'nobody'), WINDOW)).not.toBeNull();
    for (const by of ['stage', 'lane', 'note'] as const) {
      expect(stopCamera(placeOf(SMALL_MAP, by, 'gone'), WINDOW)).toBeNull();
    }
  });
});

describe('a stage that is larger than the window', () => {
  test('is begun at its top, large enough to be read, and gone through down to its end and back', () => {
    const place = placeOf(TALL, 'stage', 's1');
    const first = stopCamera(place, WINDOW)!;
    expect(first.zoom).toBe(0.8);
    expect(furtherThrough(place, first, WINDOW, -1)).toBeNull();
    const way = [first];
    for (let next = furtherThrough(place, first, WINDOW, 1); next !== null; ) {
      way.push(next);
      next = furtherThrough(place, next, WINDOW, 1);
    }
    expect(way.length).toBeGreaterThan(2);
    const last = way.at(-1)!;
    expect(last.y + WINDOW.height / last.zoom).toBeGreaterThanOrEqual(place.layout.bounds.height);
    let back = last;
    for (let before = furtherThrough(place, last, WINDOW, -1); before !== null; ) {
      back = before;
      before = furtherThrough(place, before, WINDOW, -1);
    }
    expect(back).toEqual(first);
  });

  test('what is in sight whole is not gone through', () => {
    for (const [by, id] of [
      ['persona', 'p2'],
      ['note', 'b1'],
      ['lane', 'l2'],
    ] as const) {
      const place = placeOf(SMALL_MAP, by, id);
      expect(furtherThrough(place, stopCamera(place, WINDOW)!, WINDOW, 1)).toBeNull();
    }
  });
});
