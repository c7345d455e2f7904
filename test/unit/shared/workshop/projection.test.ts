import { describe, expect, test } from 'vitest';
import { projectionSchema } from '../../../../shared/ipc/projection-schema.ts';
import { visibleRect } from '../../../../shared/layout/viewport.ts';
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
    isDark: true,
    draft: { note: 'n1', added: null, text: 'typed' },
    moving: { notes: ['n2'], place: { cell: { stage: 's1', lane: 'l1' }, index: 0 } },
    on: null,
    step: null,
    question: 'Who?',
  };

  test('all that there is, as long as it follows', () => {
    expect(toldProjector(later, NOW, false)).toBe(later);
    expect(toldProjector(later, null, true)).toBe(later);
  });

  test('standing still it keeps its sight, and what the room is told and what is written go on', () => {
    expect(toldProjector(later, NOW, true)).toEqual({
      ...NOW,
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

describe('a window of another size', () => {
  const seen = visibleRect(NOW.camera, NOW.size);

  test.each([
    [1920, 1080],
    [800, 600],
    [640, 900],
    [3000, 400],
  ])('%d x %d shows all that the other one shows', (width, height) => {
    const shown = visibleRect(cameraInto(NOW, { width, height }), { width, height });
    expect(shown.x).toBeLessThanOrEqual(seen.x + 1e-9);
    expect(shown.y).toBeLessThanOrEqual(seen.y + 1e-9);
    expect(shown.x + shown.width).toBeGreaterThanOrEqual(seen.x + seen.width - 1e-9);
    expect(shown.y + shown.height).toBeGreaterThanOrEqual(seen.y + seen.height - 1e-9);
  });

  test('of the same size shows the same; without a size nothing is computed', () => {
    expect(cameraInto(NOW, NOW.size)).toEqual(NOW.camera);
    expect(cameraInto(NOW, { width: 0, height: 0 })).toBe(NOW.camera);
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
