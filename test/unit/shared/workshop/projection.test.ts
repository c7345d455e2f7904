import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outset, type Rect, type Size } from '../../../../shared/geometry.ts';
import { projectionSchema } from '../../../../shared/ipc/projection-schema.ts';
import { keepInReach, visibleRect, ZOOM } from '../../../../shared/layout/viewport.ts';
import { changesBetween, noChanges } from '../../../../shared/map/changes.ts';
import { NO_GLOW } from '../../../../shared/workshop/glow.ts';
import {
  afterWaiting,
  cameraInto,
  forRoom,
  type Projection,
  toldProjector,
} from '../../../../shared/workshop/projection.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const STEP = { name: 'Pain points', question: 'What keeps them?', left: 60_000, isPaused: false };
const NOW: Projection = {
  camera: { x: 10, y: 20, zoom: 1 },
  size: { width: 1000, height: 600 },
  focus: null,
  query: null,
  stop: { by: 'stage', id: 's1' },
  selection: ['a1'],
  showHidden: false,
  heat: false,
  tintsEvidence: false,
  glow: NO_GLOW,
  isWhole: false,
  isDark: false,
  draft: null,
  moving: null,
  on: 'g1',
  step: STEP,
  question: null,
};

describe('what the projector is told', () => {
  const later: Projection = {
    ...NOW,
    camera: { x: 500, y: 0, zoom: 2 },
    stop: null,
    selection: [],
    glow: { ...NO_GLOW, dot: { x: 1, y: 1 } },
    isWhole: true,
    isDark: true,
    draft: { note: 'n1', added: null, text: 'typed' },
    moving: { notes: ['n2'], place: { cell: { stage: 's1', lane: 'l1' }, index: 0 } },
    on: null,
    step: null,
    question: 'Who?',
  };

  test('all that there is, as long as it keeps no sight', () => {
    expect(toldProjector(later, NOW, false)).toBe(later);
    expect(toldProjector(later, null, true)).toBe(later);
  });

  test('keeping its sight it still hears whether the whole map is to be seen, and what the room is told and what is written go on', () => {
    expect(toldProjector(later, NOW, true)).toEqual({
      ...NOW,
      isWhole: true,
      isDark: true,
      draft: later.draft,
      moving: later.moving,
      on: null,
      step: null,
      question: 'Who?',
    });
  });

  test('the clock of a step went on while it waited, unless it is paused', () => {
    expect(afterWaiting(NOW, 5_000).step).toEqual({ ...STEP, left: 55_000 });
    const paused = { ...NOW, step: { ...STEP, isPaused: true } };
    expect(afterWaiting(paused, 5_000)).toBe(paused);
    expect(afterWaiting({ ...NOW, step: null }, 5_000).step).toBeNull();
  });
});

test('the room does not get the remarks on the agenda, and nothing new where nothing changed', () => {
  const step = { id: 'g1', name: 'Goals', minutes: 10, todo: '', question: '', remarks: 'Do not rush', used: null };
  const map = { ...SMALL_MAP, agenda: [{ ...step, stages: [], lanes: [] }] };
  expect(JSON.stringify(forRoom(map))).not.toContain('Do not rush');
  expect(forRoom(map).agenda).toEqual([{ ...map.agenda[0], remarks: '' }]);
  expect(noChanges(changesBetween(forRoom(map), forRoom({ ...map })))).toBe(true);
});

describe("the room's window", () => {
  const side = fc.integer({ min: 200, max: 4_000 });
  const sides = fc.record({ width: side, height: side });
  const extent = fc.integer({ min: 400, max: 20_000 });
  const map = fc.record({ x: fc.constant(0), y: fc.constant(0), width: extent, height: extent });
  const camera = fc.record({
    x: fc.integer({ min: -5_000, max: 20_000 }),
    y: fc.integer({ min: -5_000, max: 20_000 }),
    zoom: fc.double({ min: ZOOM.least, max: ZOOM.most, noNaN: true }),
  });
  /** A board that lies somewhere in a window of some size, as far as it can be moved, and a room of some other size. */
  const sight = fc.record({ camera, size: sides, room: sides, map, isWhole: fc.boolean() }).map((drawn) => ({
    ...drawn,
    camera: keepInReach(drawn.camera, drawn.map, drawn.size),
  }));

  const NEAR = 1e-6;
  const endsOf = ({ x, y, width, height }: Rect) => ({ left: x, top: y, right: x + width, bottom: y + height });
  function shownIn(projection: Projection, room: Size, map: Rect): Rect {
    return visibleRect(cameraInto(projection, room, map), room);
  }
  function isWithin(inner: Rect, outer: Rect): boolean {
    const [one, other] = [endsOf(inner), endsOf(outer)];
    return (
      one.left >= other.left - NEAR &&
      one.top >= other.top - NEAR &&
      one.right <= other.right + NEAR &&
      one.bottom <= other.bottom + NEAR
    );
  }
  function common(a: Rect, b: Rect): Rect {
    const [one, other] = [endsOf(a), endsOf(b)];
    const [x, y] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
    return {
      x,
      y,
      width: Math.min(one.right, other.right) - x,
      height: Math.min(one.bottom, other.bottom) - y,
    };
  }

  test('shows all of the map that the facilitator sees, or the whole of it', () => {
    fc.assert(
      fc.property(sight, ({ room, map, ...rest }) => {
        const now: Projection = { ...NOW, ...rest };
        const seen = now.isWhole ? map : common(visibleRect(now.camera, now.size), map);
        expect(isWithin(seen, shownIn(now, room, map))).toBe(true);
      }),
    );
  });

  test('shows it as large as it can be, and leaves no ground beside the map while a part of that is not seen', () => {
    fc.assert(
      fc.property(sight, ({ room, map, ...rest }) => {
        const now: Projection = { ...NOW, ...rest };
        const sheet = outset(map, 0.015 * Math.max(map.width, map.height));
        const seen = now.isWhole ? sheet : visibleRect(now.camera, now.size);
        const shown = shownIn(now, room, map);
        const isFull = (way: 'width' | 'height') => Math.abs(shown[way] - Math.min(seen[way], sheet[way])) < NEAR;
        expect(isFull('width') || isFull('height')).toBe(true);
        const [one, all] = [endsOf(shown), endsOf(sheet)];
        const isInside = (least: 'left' | 'top', most: 'right' | 'bottom') =>
          one[least] >= all[least] - NEAR && one[most] <= all[most] + NEAR;
        const isCentred = Math.abs(one.left + one.right - all.left - all.right) < NEAR;
        const hangs = Math.abs(one.top - all.top) < NEAR;
        expect(shown.width < sheet.width ? isInside('left', 'right') : isCentred).toBe(true);
        expect(shown.height < sheet.height ? isInside('top', 'bottom') : hangs).toBe(true);
      }),
    );
  });

  test('keeps its scale while the board is moved without being zoomed', () => {
    fc.assert(
      fc.property(sight, fc.integer(), fc.integer(), ({ room, map, ...rest }, x, y) => {
        const now: Projection = { ...NOW, ...rest };
        const moved = { ...now, camera: keepInReach({ ...now.camera, x, y }, map, now.size) };
        expect(cameraInto(moved, room, map).zoom).toBeCloseTo(cameraInto(now, room, map).zoom, 9);
      }),
    );
  });

  test('has the same middle in the midst of a large map, whatever its shape', () => {
    const map = { x: 0, y: 0, width: 10_000, height: 10_000 };
    const now = { ...NOW, camera: { x: 4_000, y: 5_000, zoom: 1 } };
    for (const room of [
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
      { width: 500, height: 900 },
    ]) {
      const { x, y, width, height } = shownIn(now, room, map);
      expect([x + width / 2, y + height / 2]).toEqual([4_500, 5_300]);
    }
    expect(cameraInto(now, now.size, map)).toEqual(now.camera);
  });

  test('without a size nothing is computed', () => {
    const map = { x: 0, y: 0, width: 100, height: 100 };
    expect(cameraInto(NOW, { width: 0, height: 0 }, map)).toBe(NOW.camera);
    expect(cameraInto({ ...NOW, size: { width: 0, height: 700 } }, NOW.size, map)).toBe(NOW.camera);
  });
});

describe('what main lets through to the projector', () => {
  const isTaken = (projection: unknown): boolean => projectionSchema.safeParse(projection).success;

  test('what a window tells', () => {
    expect(isTaken(NOW)).toBe(true);
    expect(isTaken({ ...NOW, glow: { ...NO_GLOW, trail: [{ x: 1, y: 2, at: 3 }] } })).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a key that it does not know', { ...NOW, path: '/etc/passwd' }],
    ['a camera that is nowhere', { ...NOW, camera: { x: Number.NaN, y: 0, zoom: 1 } }],
    ['a zoom without end', { ...NOW, camera: { ...NOW.camera, zoom: 1e9 } }],
    ['thousands of notes', { ...NOW, selection: Array.from({ length: 5_000 }, () => 'a') }],
    ['a stop of a kind that there is not', { ...NOW, stop: { by: 'file', id: 'x' } }],
    [
      'a line without end',
      { ...NOW, glow: { ...NO_GLOW, lines: [{ points: Array(20_000).fill({ x: 0, y: 0 }), ended: null }] } },
    ],
    ['a step without a name', { ...NOW, step: { ...STEP, name: 7 } }],
  ])('not %s', (_what, projection) => {
    expect(isTaken(projection)).toBe(false);
  });
});
