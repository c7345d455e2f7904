import { expect, test } from 'vitest';
import { createGround } from '../../../../renderer/board/ground.ts';
import { createNoteMotion } from '../../../../renderer/board/note-motion.ts';
import { createPatch } from '../../../../renderer/board/patch.ts';
import { editorOf } from '../../../support/editor.ts';

/** A canvas that takes everything, and counts how often it was painted over from corner to corner. */
function canvasOf(width: number, height: number) {
  let times = 0;
  const fillRect = (...part: number[]): void => {
    if (part.join() === [0, 0, width, height].join()) times += 1;
  };
  const known: Record<string, unknown> = { canvas: { width, height }, fillRect };
  const context = new Proxy(known, { get: (all, name) => all[String(name)] ?? (() => undefined) });
  return { context: context as unknown as CanvasRenderingContext2D, times: () => times };
}

function groundFarFromNotes() {
  const motion = createNoteMotion(
    () => 0,
    () => true,
  );
  const ground = createGround(motion, createPatch());
  const store = editorOf();
  store.setState({ camera: { x: 1e6, y: 1e6, zoom: 1 } });
  const paint = (context: CanvasRenderingContext2D) =>
    ground.paint(context, store.getState(), { ratio: 1, isZooming: false });
  return { ground, store, paint };
}

test('it is painted when something changed, and once', () => {
  const { ground, paint } = groundFarFromNotes();
  const canvas = canvasOf(800, 600);
  ground.damage('all');
  paint(canvas.context);
  paint(canvas.context);
  expect(canvas.times()).toBe(1);
  ground.damage('all');
  paint(canvas.context);
  paint(canvas.context);
  expect(canvas.times()).toBe(2);
});

test('what changes before there is room is painted with the first picture, and once', () => {
  const { ground, paint } = groundFarFromNotes();
  ground.damage('all');
  const none = canvasOf(800, 0);
  paint(none.context);
  expect(none.times()).toBe(0);
  const canvas = canvasOf(800, 600);
  paint(canvas.context);
  paint(canvas.context);
  expect(canvas.times()).toBe(1);
});

test('it shows a map from when it is painted until another is', () => {
  const { ground, store, paint } = groundFarFromNotes();
  expect(ground.shows(store.getState())).toBe(false);
  paint(canvasOf(800, 600).context);
  expect(ground.shows(store.getState())).toBe(true);
  const { document } = store.getState();
  store.setState({ document: document && { ...document, handle: 'another' } });
  expect(ground.shows(store.getState())).toBe(false);
});
