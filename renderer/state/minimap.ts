import type { Rect } from '../../shared/geometry.ts';
import { isLargerThan, minimapOf } from '../../shared/layout/minimap.ts';
import type { EditorState } from './editor-state.ts';
import { presentLayout } from './selectors.ts';

const MARGIN = 16;
/** In a window no wider than this the capture line reaches the edge (frame.css): the minimap lies above it. */
const NARROW = { width: 1020, bottom: 76 } as const;
/** In one no wider than this there is no room to spare. */
const TOO_NARROW = 600;

export function hasMinimap(state: EditorState): boolean {
  const { settings, window, camera, history, presenting } = state;
  if (!settings.minimap || presenting !== null || window.width <= TOO_NARROW || history.present.stages.length === 0)
    return false;
  return isLargerThan(presentLayout(state).bounds, camera.zoom, window);
}

/** Where the minimap lies over the board, in screen pixels from the board's corner. */
export function minimapPlace(state: EditorState): Rect {
  const { window } = state;
  const { size } = minimapOf(presentLayout(state).bounds, window);
  const bottom = window.width <= NARROW.width ? NARROW.bottom : MARGIN;
  return { ...size, x: window.width - MARGIN - size.width, y: window.height - bottom - size.height };
}
