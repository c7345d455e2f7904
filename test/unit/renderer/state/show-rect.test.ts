import { describe, expect, test } from 'vitest';
import { intersects, type Rect } from '../../../../shared/geometry.ts';
import { toScreen } from '../../../../shared/layout/viewport.ts';
import { startFinding } from '../../../../renderer/actions/finding.ts';
import { showRect } from '../../../../renderer/state/camera.ts';
import type { EditorState } from '../../../../renderer/state/editor-state.ts';
import type { EditorStore } from '../../../../renderer/state/editor-store.ts';
import { hasMinimap, minimapPlace } from '../../../../renderer/state/minimap.ts';
import { editorOf } from '../../../support/editor.ts';

const NOTE: Rect = { x: 760, y: 90, width: 120, height: 104 };

function onScreen(store: EditorStore, rect: Rect): Rect {
  const { camera } = store.getState();
  return { ...toScreen(camera, rect), width: rect.width * camera.zoom, height: rect.height * camera.zoom };
}

test('what is in sight stays where it is', () => {
  const store = editorOf();
  const { camera } = store.getState();
  showRect(store, NOTE);
  expect(store.getState().camera).toEqual(camera);
});

test('what is found does not lie under the find bar', () => {
  const store = editorOf();
  store.setState({ camera: { x: 0, y: 80, zoom: 0.5 }, window: { width: 800, height: 700 } });
  startFinding(store);
  showRect(store, NOTE);
  expect(onScreen(store, NOTE).y).toBeGreaterThanOrEqual(64);
});

describe('under the message about the file', () => {
  const messageSize = { width: 640, height: 150 };
  const messageAt = (top: number): Rect => ({ x: 80, y: top, ...messageSize });
  const withMessage = (): EditorStore => {
    const store = editorOf();
    store.setState({ camera: { x: 0, y: 80, zoom: 0.5 }, window: { width: 800, height: 700 }, messageSize });
    return store;
  };

  test('nothing lies that the keyboard comes to', () => {
    const store = withMessage();
    expect(intersects(onScreen(store, NOTE), messageAt(12))).toBe(true);
    showRect(store, NOTE);
    expect(onScreen(store, NOTE).y).toBeGreaterThanOrEqual(162);
  });

  test('nor when it hangs lower, under the find bar', () => {
    const store = withMessage();
    startFinding(store);
    showRect(store, NOTE);
    expect(onScreen(store, NOTE).y).toBeGreaterThanOrEqual(64 + 150);
  });

  test('what lies beside it stays where it is', () => {
    const store = withMessage();
    store.setState({ camera: { x: -100, y: -20, zoom: 0.5 }, window: { width: 2000, height: 700 } });
    const { camera } = store.getState();
    showRect(store, NOTE);
    expect(store.getState().camera).toEqual(camera);
  });
});

test.each([
  ['the legend of the tints', { tintsEvidence: true }, 700 - 104],
  ['a list of what is still open', { openList: 'pains' }, 350],
] as const)('what is gone to does not lie under %s', (_, change, foot) => {
  const store = editorOf();
  store.setState({ camera: { x: 0, y: -500, zoom: 1 }, window: { width: 1200, height: 700 }, ...change });
  expect(onScreen(store, NOTE).y + NOTE.height).toBeGreaterThan(foot);
  showRect(store, NOTE);
  expect(onScreen(store, NOTE).y + NOTE.height).toBeLessThanOrEqual(foot);
});

test('what the keyboard comes to does not lie under the minimap', () => {
  const store = editorOf();
  store.setState({ window: { width: 900, height: 300 }, camera: { x: 0, y: 0, zoom: 1 } });
  expect(hasMinimap(store.getState())).toBe(true);
  expect(intersects(onScreen(store, NOTE), minimapPlace(store.getState()))).toBe(true);
  showRect(store, NOTE);
  expect(intersects(onScreen(store, NOTE), minimapPlace(store.getState()))).toBe(false);
});

test('the minimap is there for a map larger than the window, unless it is switched off', () => {
  const store = editorOf();
  const shows = (change: Partial<EditorState>) => {
    store.setState(change);
    return hasMinimap(store.getState());
  };
  expect(shows({ window: { width: 4000, height: 3000 } })).toBe(false);
  expect(shows({ window: { width: 700, height: 3000 } })).toBe(true);
  const { settings } = store.getState();
  expect(shows({ settings: { ...settings, minimap: false } })).toBe(false);
  expect(shows({ settings, window: { width: 500, height: 700 } })).toBe(false);
});
