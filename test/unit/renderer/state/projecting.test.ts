import { describe, expect, test } from 'vitest';
import { keepProjectorInStep, projectionOf } from '../../../../renderer/state/projecting.ts';
import { startPresenting } from '../../../../renderer/state/presenting.ts';
import { startFocus } from '../../../../renderer/state/focus.ts';
import { changeWriting, writeNewNote, writeNote } from '../../../../renderer/state/writing.ts';
import { projectionSchema } from '../../../../shared/ipc/projection-schema.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { NO_GLOW } from '../../../../shared/workshop/glow.ts';
import type { Projection } from '../../../../shared/workshop/projection.ts';
import { startRunning } from '../../../../shared/workshop/running.ts';
import { editorOf } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function overheard(map: JourneyMap = SMALL_MAP) {
  const store = editorOf(map);
  const clock = fakeClock();
  const heard: Projection[] = [];
  keepProjectorInStep(store, (_handle, projection) => heard.push(projection), clock.after);
  return { store, heard, pass: clock.pass };
}

describe('the projector', () => {
  test('is told nothing as long as there is none, and all that main takes once it is there', () => {
    const { store, heard } = overheard();
    store.setState({ camera: { x: 5, y: 0, zoom: 1 } });
    expect(heard).toEqual([]);
    store.setState({ projector: { isStill: false } });
    expect(heard).toHaveLength(1);
    expect(projectionSchema.safeParse(heard[0]).success).toBe(true);
  });

  test('is told of a glide only so often, and of its end always', () => {
    const { store, heard, pass } = overheard();
    store.setState({ projector: { isStill: false } });
    for (let x = 1; x <= 10; x += 1) store.setState({ camera: { x, y: 0, zoom: 1 } });
    expect(heard).toHaveLength(1);
    pass(33);
    expect(heard.map(({ camera }) => camera.x)).toEqual([0, 10]);
    pass(1_000);
    expect(heard).toHaveLength(2);
  });

  test('follows what is seen beside the inspector', () => {
    const store = editorOf();
    store.setState({ covered: 300 });
    expect(projectionOf(store.getState(), null).size).toEqual({ width: 900, height: 800 });
  });

  test('shows the whole map where it stands still, and hears what is written', () => {
    const { store, heard, pass } = overheard();
    store.setState({ projector: { isStill: false } });
    pass(33);
    store.setState({ projector: { isStill: true } });
    pass(33);
    store.setState({ camera: { x: 900, y: 0, zoom: 1 } });
    pass(33);
    expect(heard.map(({ isWhole }) => isWhole)).toEqual([false, true]);
    writeNewNote(store, { stage: 's1', lane: 'l1' });
    changeWriting(store, 'said aloud');
    pass(33);
    expect(heard.at(-1)).toMatchObject({ isWhole: true, camera: { x: 0 }, draft: { text: 'said aloud' } });
  });

  test('shows what stands out: a focus, a stop, the first of what is selected', () => {
    const store = editorOf();
    startFocus(store, 'persona', 'p1');
    expect(projectionOf(store.getState(), null)).toMatchObject({ focus: { kind: 'persona', id: 'p1' }, stop: null });
    startPresenting(store, 'lane');
    store.setState({ selection: new Set(Array.from({ length: 500 }, (_, at) => `n${at}`)) });
    const shown = projectionOf(store.getState(), null);
    expect([shown.focus, shown.stop, shown.selection.length]).toEqual([null, { by: 'lane', id: 'l1' }, 200]);
  });

  test('is told where the hand takes notes, but of no copies and not of what would go back', () => {
    const { store, heard, pass } = overheard();
    store.setState({ projector: { isStill: false } });
    pass(33);
    const place = { cell: { stage: 's3', lane: 'l2' }, index: 0, into: 'Prices' };
    const dragging = { notes: ['a1'], held: 'a1', grip: { x: 0, y: 0 }, pointer: { x: 9, y: 9 }, copies: null, place };
    store.setState({ dragging });
    pass(33);
    expect(heard.at(-1)?.moving).toEqual({ notes: ['a1'], place });
    expect(projectionSchema.safeParse(heard.at(-1)).success).toBe(true);
    for (const other of [{ copies: ['x'] }, { place: null }, { notes: Array<string>(201).fill('a1') }]) {
      store.setState({ dragging: { ...dragging, ...other } });
      expect(projectionOf(store.getState(), null).moving).toBeNull();
    }
  });

  test('does not tell the text of a note that lies face down', () => {
    const [first, ...others] = SMALL_MAP.notes;
    const store = editorOf({ ...SMALL_MAP, notes: [{ ...first!, faceDown: true }, ...others] });
    writeNote(store, first!.id);
    changeWriting(store, 'a secret');
    expect(projectionOf(store.getState(), null).draft).toBeNull();
  });

  test('does not tell what is written in silence', () => {
    const store = editorOf();
    store.setState({ silence: { author: '' } });
    writeNewNote(store, { stage: 's1', lane: 'l1' });
    changeWriting(store, 'a secret');
    expect(projectionOf(store.getState(), null).draft).toBeNull();
    store.setState({ silence: null });
    expect(projectionOf(store.getState(), null).draft?.text).toBe('a secret');
  });

  test('stands still while somebody votes, and does not tell what they look at', () => {
    const { store, heard, pass } = overheard();
    store.setState({ projector: { isStill: false } });
    pass(33);
    store.setState({
      voting: { turn: { seat: 0, dots: [] }, shows: null },
      selection: new Set(['a1']),
      camera: { x: 700, y: 0, zoom: 1 },
    });
    pass(33);
    expect(heard).toHaveLength(1);
    expect(projectionOf(store.getState(), null).selection).toEqual([]);
    store.setState({ voting: null });
    pass(33);
    expect(heard.at(-1)).toMatchObject({ isWhole: false, camera: { x: 700 }, selection: ['a1'] });
  });

  test('sees the pointer while it is in the hand, and what was drawn in any case', () => {
    const store = editorOf();
    const glow = { ...NO_GLOW, dot: { x: 1, y: 1 }, lines: [{ points: [{ x: 0, y: 0 }], ended: null }] };
    store.setState({ glow, tool: 'pointer' });
    expect(projectionOf(store.getState(), null).glow).toEqual(glow);
    store.setState({ tool: 'select' });
    expect(projectionOf(store.getState(), null).glow).toEqual({ ...glow, dot: null });
  });

  test('is told of the step that is on when something becomes of it, with its question and without private remarks', () => {
    const step = { id: 'g1', name: 'Goals', minutes: 10, question: 'Why are we here?', remarks: 'Do not rush' };
    const map = { ...SMALL_MAP, agenda: [{ ...SMALL_MAP.agenda[0], ...step } as JourneyMap['agenda'][number]] };
    const { store, heard, pass } = overheard(map);
    store.setState({ projector: { isStill: false }, running: startRunning('g1', store.now().getTime()) });
    pass(33);
    expect(heard.at(-1)?.on).toBe('g1');
    expect(heard.at(-1)?.step).toEqual({ name: 'Goals', question: 'Why are we here?', left: 600_000, isPaused: false });
    expect(JSON.stringify(heard)).not.toContain('Do not rush');
  });
});
