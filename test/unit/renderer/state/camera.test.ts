import { describe, expect, test } from 'vitest';
import { fittedCamera, openWindow } from '../../../../renderer/state/camera.ts';
import { toScreen } from '../../../../shared/layout/viewport.ts';
import { presentLayout } from '../../../../renderer/state/selectors.ts';
import { editorOf } from '../../../support/editor.ts';

describe('what of the board can be seen', () => {
  test('ends above each legend, beside each other where there is room', () => {
    const store = editorOf();
    const heights = (width: number) =>
      [
        { heat: false, tintsEvidence: false },
        { heat: true, tintsEvidence: false },
        { heat: false, tintsEvidence: true },
        { heat: true, tintsEvidence: true },
      ].map((legends) => {
        store.setState({ window: { width, height: 800 }, ...legends });
        return openWindow(store.getState()).height;
      });
    const [bare, heat, tint, both] = heights(1200);
    expect([heat, tint, both].map((height) => (bare ?? 0) - (height ?? 0))).toEqual([48, 48, 48]);
    const [plain, , , two] = heights(700);
    expect((plain ?? 0) - (two ?? 0)).toBe(96);
  });

  test('ends where the inspector lies over it, and the whole map is fitted beside that', () => {
    const store = editorOf();
    store.setState({ window: { width: 600, height: 800 }, covered: 280 });
    expect(openWindow(store.getState()).width).toBe(320);
    const { addStage } = presentLayout(store.getState());
    const right = toScreen(fittedCamera(store.getState()), { x: addStage.x + addStage.width, y: 0 }).x;
    expect(right).toBeLessThanOrEqual(320);
  });
});
