import { describe, expect, test } from 'vitest';
import { createRoom } from '../../../../renderer/projector/room.ts';
import { dimmedNotes } from '../../../../renderer/state/finding.ts';
import { presentLayout, shownMap } from '../../../../renderer/state/selectors.ts';
import { addNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { NO_FILTERS } from '../../../../shared/map/find.ts';
import { visibleRect } from '../../../../shared/layout/viewport.ts';
import { noteOf } from '../../../../shared/map/queries.ts';
import { NO_GLOW } from '../../../../shared/workshop/glow.ts';
import type { Projection } from '../../../../shared/workshop/projection.ts';
import { editorOf } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const PLAIN: Projection = {
  camera: { x: 0, y: 0, zoom: 1 },
  size: { width: 1200, height: 800 },
  focus: null,
  query: null,
  stop: null,
  selection: [],
  showHidden: false,
  heat: false,
  tintsEvidence: false,
  glow: NO_GLOW,
  isWhole: false,
  isDark: false,
  draft: null,
  moving: null,
  on: null,
  step: null,
  question: null,
};

function standing(store: ReturnType<typeof editorOf>): readonly string[] {
  const isDimmed = dimmedNotes(store.getState()) ?? (() => false);
  return SMALL_MAP.notes.map(({ id }) => id).filter((id) => !isDimmed(id));
}

describe('the board as the room sees it', () => {
  test('lies where the other one lies, in its own size, or shows the whole map', () => {
    const store = editorOf();
    const room = createRoom(store);
    const { bounds } = presentLayout(store.getState());
    // Two windows of the same shape, less than the map wide and high.
    const camera = { x: 100, y: 50, zoom: 4 };
    room.fit({ width: 1200, height: 800 });
    room.show({ ...PLAIN, camera }, 0);
    expect(store.getState().camera).toEqual(camera);
    room.fit({ width: 2400, height: 1600 });
    expect(store.getState().camera).toEqual({ ...camera, zoom: 8 });
    room.show({ ...PLAIN, camera, isWhole: true }, 0);
    const whole = visibleRect(store.getState().camera, store.getState().window);
    expect(whole.x).toBeLessThan(0);
    expect(whole.y).toBeLessThan(0);
    expect(whole.width).toBeGreaterThan(bounds.width);
    expect(whole.height).toBeGreaterThan(bounds.height);
  });

  test('shows the whole map also once that is larger', () => {
    const store = editorOf();
    const room = createRoom(store);
    room.fit({ width: 1200, height: 800 });
    room.show({ ...PLAIN, isWhole: true }, 0);
    const before = store.getState().camera.zoom;
    const more = Array.from({ length: 60 }, (_, at) => ({ id: `more ${at}`, stage: 's1', lane: 'l1', text: 'more' }));
    room.take(addNotes(more)(SMALL_MAP));
    const { camera, window } = store.getState();
    expect(camera.zoom).toBeLessThan(before);
    expect(visibleRect(camera, window).height).toBeGreaterThan(presentLayout(store.getState()).bounds.height);
  });

  test('lights what a stop, a search or a focus is about', () => {
    const store = editorOf();
    const room = createRoom(store);
    room.show({ ...PLAIN, stop: { by: 'stage', id: 's2' } }, 0);
    expect(standing(store)).toEqual(['b1']);
    room.show({ ...PLAIN, query: { text: 'a2', filters: NO_FILTERS } }, 0);
    expect(standing(store)).toEqual(['a2']);
    room.show({ ...PLAIN, focus: { kind: 'persona', id: 'p2' } }, 0);
    expect(standing(store)).toEqual(['a1', 'b1']);
    room.show(PLAIN, 0);
    expect(standing(store)).toHaveLength(5);
  });

  test('shows a note while it is written, also when the map changes under it, and no longer when that was given up', () => {
    const store = editorOf();
    const room = createRoom(store);
    const text = () => noteOf(shownMap(store.getState()), 'a1')?.text;
    room.show({ ...PLAIN, draft: { note: 'a1', added: null, text: 'half a wo' } }, 0);
    expect(text()).toBe('half a wo');
    room.take(editNoteText('b1', 'changed')(SMALL_MAP));
    expect([text(), noteOf(shownMap(store.getState()), 'b1')?.text]).toEqual(['half a wo', 'changed']);
    room.show(PLAIN, 0);
    expect(text()).toBe('text of a1');
  });

  test('shows a note where the hand takes it, with what is written in it, until the hand lets it go', () => {
    const store = editorOf();
    const room = createRoom(store);
    const seen = () => noteOf(shownMap(store.getState()), 'a1');
    const place = { cell: { stage: 's3', lane: 'l2' }, index: 0 };
    room.show({ ...PLAIN, moving: { notes: ['a1'], place } }, 0);
    expect(seen()).toMatchObject({ stage: 's3', lane: 'l2', text: 'text of a1' });
    room.show({ ...PLAIN, moving: { notes: ['a1'], place }, draft: { note: 'a1', added: null, text: 'typed' } }, 0);
    expect(seen()).toMatchObject({ stage: 's3', lane: 'l2', text: 'typed' });
    room.show({ ...PLAIN, moving: { notes: ['gone'], place: { ...place, cell: { stage: '?', lane: '?' } } } }, 0);
    expect(seen()).toMatchObject({ stage: 's1', lane: 'l1', text: 'text of a1' });
  });

  test('counts the time of a step from when it was told, not from when it was told again with something else', () => {
    const room = createRoom(editorOf());
    const step = { name: 'Goals', question: '', left: 1_000, isPaused: false };
    const heard: unknown[] = [];
    room.onTold(() => heard.push(room.told()));
    room.show({ ...PLAIN, step }, 10);
    room.show({ ...PLAIN, step: { ...step }, isDark: true }, 500);
    room.show({ ...PLAIN, step: { ...step, left: 9_000 } }, 900);
    expect(heard).toMatchObject([
      { step, at: 10, isDark: false },
      { step, at: 10, isDark: true },
      { step: { left: 9_000 }, at: 900 },
    ]);
  });
});
