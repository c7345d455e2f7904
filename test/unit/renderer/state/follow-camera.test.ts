import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followCamera } from '../../../../renderer/state/follow-camera.ts';
import { editorOf } from '../../../support/editor.ts';

let frames: (() => void)[] = [];

function paint(): void {
  for (const frame of frames.splice(0)) frame();
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', (place: number) => frames.splice(place - 1, 1));
});

afterEach(() => vi.unstubAllGlobals());

function following() {
  const store = editorOf();
  const seen: number[] = [];
  const stop = followCamera(store, ({ camera }) => seen.push(camera.x));
  const goTo = (x: number) => store.setState({ camera: { x, y: 0, zoom: 1 } });
  const first = store.getState().camera.x;
  return { store, seen, stop, goTo, first };
}

test('it lies right from the start and moves once with each frame, to where the camera is by then', () => {
  const { seen, goTo, first } = following();
  goTo(10);
  goTo(20);
  expect(seen).toEqual([first]);
  paint();
  goTo(30);
  paint();
  expect(seen).toEqual([first, 20, 30]);
});

test('a window of another size is followed, too; what moves neither is not', () => {
  const { store, seen, first } = following();
  store.setState({ announcement: 'a step' });
  expect(frames).toEqual([]);
  store.setState({ window: { width: 640, height: 480 } });
  paint();
  expect(seen).toEqual([first, first]);
});

test('nothing follows any more once it is stopped', () => {
  const { seen, stop, goTo, first } = following();
  goTo(10);
  stop();
  paint();
  goTo(20);
  paint();
  expect(seen).toEqual([first]);
});
