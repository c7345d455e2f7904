import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../../shared/layout/viewport.ts';
import { runAction } from '../../../../renderer/actions/registry.ts';
import { fitMap, goToCamera, goToZoom, panBoard, showRect } from '../../../../renderer/state/camera.ts';
import { cameraAtRest, endGlide, stopGlide } from '../../../../renderer/state/camera-glide.ts';
import { leaveDocument } from '../../../../renderer/state/editor-store.ts';
import { editorOf } from '../../../support/editor.ts';
import { fakeClock } from '../../../support/fake-clock.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

function setUp({ isReduced = false } = {}) {
  const clock = fakeClock();
  const store = editorOf(SMALL_MAP, { clock, isReduced: () => isReduced });
  store.setState({ camera: { x: 0, y: 0, zoom: 1 } });
  return { store, clock, camera: (): Camera => store.getState().camera };
}

const THERE: Camera = { x: 200, y: 100, zoom: 1 };

describe('the camera', () => {
  test('glides to where it is asked to go, ever slower, and comes there in a quarter of a second', () => {
    const { store, clock, camera } = setUp();
    goToCamera(store, THERE);
    const ways = [0, 80, 160, 240].map((end, at) => {
      clock.pass(at === 0 ? 0 : 80);
      return { end, x: camera().x };
    });
    const steps = ways.slice(1).map(({ x }, at) => x - (ways[at]?.x ?? 0));
    expect(steps.every((step, at) => step > 0 && step < (steps[at - 1] ?? Number.POSITIVE_INFINITY))).toBe(true);
    clock.pass(16);
    expect([camera(), clock.isBusy()]).toEqual([THERE, false]);
  });

  test('keeps what it zooms about where it is', () => {
    const { store, clock, camera } = setUp();
    store.setState({ camera: { x: -600, y: -400, zoom: 0.5 } });
    goToZoom(store, () => 2);
    // The middle of the window is the board's point (600, 400) all the way.
    for (let frames = 0; frames < 16; frames += 1) {
      clock.pass(16);
      const { x, y, zoom } = camera();
      expect([x + 600 / zoom, y + 400 / zoom]).toEqual([expect.closeTo(600), expect.closeTo(400)]);
    }
    expect(camera().zoom).toBe(2);
  });

  test('is there at once with reduced motion, and while the hand holds the board', () => {
    const reduced = setUp({ isReduced: true });
    goToCamera(reduced.store, THERE);
    const held = setUp();
    held.store.setState({ panning: true });
    goToCamera(held.store, THERE);
    expect([reduced.camera(), held.camera()]).toEqual([THERE, THERE]);
    expect([reduced.clock.isBusy(), held.clock.isBusy()]).toEqual([false, false]);
  });

  test('stays with the hand that takes it on its way', () => {
    const { store, clock, camera } = setUp();
    goToCamera(store, THERE);
    clock.pass(64);
    panBoard(store, -10, 0);
    const taken = camera();
    clock.pass(400);
    expect([camera(), cameraAtRest(store), clock.isBusy()]).toEqual([taken, taken, false]);
  });

  test('stops where it is for a hand that comes down, and is there at once for a menu', () => {
    const { store, clock, camera } = setUp();
    goToCamera(store, THERE);
    clock.pass(64);
    stopGlide(store);
    const stopped = camera();
    clock.pass(400);
    expect(camera()).toBe(stopped);
    goToCamera(store, { ...THERE, x: 300 });
    endGlide(store);
    expect([camera().x, clock.isBusy()]).toEqual([300, false]);
  });

  test('does not move the board of another map', () => {
    const { store, clock, camera } = setUp();
    goToCamera(store, THERE);
    leaveDocument(store);
    clock.pass(400);
    expect([camera().x, clock.isBusy()]).toEqual([0, false]);
  });
});

describe('asked again on its way', () => {
  test('zooms on from where it would have come', async () => {
    const { store, clock, camera } = setUp();
    await runAction('view.zoomIn', store);
    clock.pass(32);
    await runAction('view.zoomIn', store);
    clock.pass(400);
    expect(camera().zoom).toBeCloseTo(1.44);
  });

  test('shows what is asked for last, and stays where that is in sight', () => {
    const { store, clock, camera } = setUp();
    fitMap(store);
    const fitted = cameraAtRest(store);
    clock.pass(32);
    showRect(store, { x: 200, y: 100, width: 10, height: 10 });
    clock.pass(400);
    expect(camera()).toEqual(fitted);
  });
});
