import { awayFrom, type Cursor, type Direction, type End, endFrom, neighbour } from '../../shared/layout/cursor.ts';
import { clamp, type Point, type Rect } from '../../shared/geometry.ts';
import { cellBox, laneRow, type Layout, stageColumn } from '../../shared/layout/layout.ts';
import { middleOfLink } from '../../shared/layout/link-labels.ts';
import { routedLinks } from '../../shared/layout/route-links.ts';
import { toScreen } from '../../shared/layout/viewport.ts';
import { showRect } from '../state/camera.ts';
import { cameraAtRest, endGlide } from '../state/camera-glide.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { selectedLink } from '../state/linking.ts';
import { shownLayout } from '../state/selectors.ts';
import type { MenuPlace } from '../gestures/board.ts';
import type { Action, ActionsOf } from './action.ts';
import { goToCoverage } from './covering.ts';
import { followUnderCursor } from './map-set.ts';

export function cursorRect(layout: Layout, cursor: Cursor): Rect | undefined {
  switch (cursor.kind) {
    case 'note':
      return layout.noteBoxes.get(cursor.note)?.rect;
    case 'cell':
      return cellBox(layout, cursor.cell)?.rect;
    case 'stage':
      return stageColumn(layout, cursor.stage)?.heading;
    case 'lane':
      return laneRow(layout, cursor.lane)?.heading;
  }
}

/** Puts the keyboard somewhere and brings it into sight. A note it comes to is the selection. */
export function moveCursor(store: EditorStore, cursor: Cursor): void {
  const { linking } = store.getState();
  store.setState({
    cursor,
    selection: new Set(cursor.kind === 'note' ? [cursor.note] : []),
    // An arrow that is being drawn leads to where the keyboard is, not to a pointer that lies still.
    linking: linking && { ...linking, to: null, pointer: null },
  });
  const rect = cursorRect(shownLayout(store.getState()), cursor);
  if (rect !== undefined) showRect(store, rect);
}

function go(direction: Direction): Action {
  return {
    run: (store) => {
      const state = store.getState();
      const next = neighbour(shownLayout(state), state.cursor, direction);
      if (next !== null) moveCursor(store, next);
    },
  };
}

function goToEnd(end: End): Action {
  return {
    run: (store) => {
      const state = store.getState();
      const next = endFrom(shownLayout(state), state.cursor, end);
      if (next !== null) moveCursor(store, next);
    },
  };
}

/** As far as the window is high, but at least one lane. */
function goByWindow(step: -1 | 1): Action {
  return {
    run: (store) => {
      const state = store.getState();
      const distance = (step * state.window.height) / cameraAtRest(store).zoom;
      const next = awayFrom(shownLayout(state), state.cursor, distance);
      if (next !== null) moveCursor(store, next);
    },
  };
}

function openMenuAt(store: EditorStore, on: MenuPlace, point: Point): void {
  // A menu does not follow the board.
  endGlide(store);
  const { camera, window } = store.getState();
  const { x, y } = toScreen(camera, point);
  store.setState({ menu: { at: { x: clamp(x, 0, window.width), y: clamp(y, 0, window.height) }, on } });
}

/** The menu of the selected link. false: none is. */
function openLinkMenu(store: EditorStore): boolean {
  const state = store.getState();
  const id = selectedLink(state)?.id;
  const layout = shownLayout(state);
  const routed = routedLinks(layout).find(({ link }) => link.id === id);
  if (routed !== undefined) openMenuAt(store, { kind: 'link', link: routed.link.id }, middleOfLink(layout, routed));
  return routed !== undefined;
}

/** The menu of what the keyboard is on, in the middle of it; on nothing, that of the board itself. */
function openMenu(store: EditorStore): void {
  const state = store.getState();
  if (openLinkMenu(store)) return;
  const rect = state.cursor === null ? undefined : cursorRect(shownLayout(state), state.cursor);
  if (state.cursor === null || rect === undefined) {
    const { width, height } = state.window;
    return store.setState({ menu: { at: { x: width / 2, y: height / 3 }, on: { kind: 'board' } } });
  }
  openMenuAt(store, state.cursor, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
}

export const goActions: ActionsOf<'go'> = {
  'go.left': go('left'),
  'go.right': go('right'),
  'go.up': go('up'),
  'go.down': go('down'),
  'go.rowStart': goToEnd('rowStart'),
  'go.rowEnd': goToEnd('rowEnd'),
  'go.first': goToEnd('first'),
  'go.last': goToEnd('last'),
  'go.pageUp': goByWindow(-1),
  'go.pageDown': goByWindow(1),
  'go.follow': followUnderCursor,
  'go.menu': { run: openMenu },
  'go.coverage': { run: goToCoverage },
  'go.message': {
    isEnabled: ({ document: open }) => open?.status.trouble !== undefined,
    run: () => document.querySelector<HTMLElement>('.file-message button')?.focus(),
  },
};
