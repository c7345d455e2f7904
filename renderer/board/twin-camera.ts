import { type RefObject, useCallback, useDeferredValue, useEffect, useLayoutEffect, useState } from 'react';
import { intersects, type Point } from '../../shared/geometry.ts';
import { headingShift } from '../../shared/layout/hit-test.ts';
import type { CellBox, Layout } from '../../shared/layout/layout.ts';
import { type Camera, visibleRect } from '../../shared/layout/viewport.ts';
import { cellKey } from '../../shared/map/queries.ts';
import { afterRest } from '../state/after-rest.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { currentCell, presentLayout } from '../state/selectors.ts';

/** Up to this many notes the twin holds them all; beyond, those of the cells in the window and around the cursor. */
const ALL_NOTES = 400;

const LEAST_ZOOM = 0.4;

function isLarge(layout: Layout): boolean {
  return layout.map.notes.length > ALL_NOTES;
}

/** How long, in milliseconds, camera and map must stand still to be at rest. */
const REST = 100;

/**
 * What the twin shows of a map: of a large one, that it is once the hand rests. Its thousands of elements would be laid
 * out before anything is seen of what the hand did.
 */
export function useTwinLayout(): Layout {
  const layout = useDeferredValue(useEditor(presentLayout));
  const [rested, setRested] = useState(layout);
  useEffect(() => {
    if (layout === rested || !isLarge(layout)) return;
    const timer = window.setTimeout(() => setRested(layout), REST);
    return () => window.clearTimeout(timer);
  }, [layout, rested]);
  return isLarge(layout) ? rested : layout;
}

/**
 * Lays the twin over the picture, whose camera it follows: at once on a map of ordinary size. Moving thousands of elements
 * with every frame of a pan would slow the hand, so on a large one the twin waits until the camera rests. The answer is
 * the camera it follows, for whoever needs to know what is near; null before its first rest.
 */
export function useTwinCamera(grid: RefObject<HTMLDivElement | null>, layout: Layout): Camera | null {
  const store = useEditorStore();
  const isLargeMap = isLarge(layout);
  const [camera, setCamera] = useState<Camera | null>(null);
  useEffect(() => {
    const lay = (): void => {
      const { x, y, zoom } = store.getState().camera;
      grid.current?.style.setProperty('transform', `scale(${zoom}) translate(${-x}px, ${-y}px)`);
      layHeadings(grid.current, { x, y });
    };
    const settle = (): void => {
      lay();
      setCamera(store.getState().camera);
    };
    const rest = afterRest(REST, settle);
    const follow = isLargeMap ? rest.ask : lay;
    if (isLargeMap) follow();
    else settle();
    const stop = store.subscribe((now, before) => now.camera === before.camera || follow());
    return () => {
      stop();
      rest.stop();
    };
  }, [store, grid, isLargeMap]);
  // What was just added has a heading, too.
  useLayoutEffect(() => layHeadings(grid.current, store.getState().camera), [store, grid, layout]);
  return camera;
}

/** Headings stay in the window in the picture, and so they do here. */
function layHeadings(grid: HTMLDivElement | null, corner: Point): void {
  const { x, y } = headingShift(corner);
  for (const heading of grid?.querySelectorAll<HTMLElement>('[role$="header"]') ?? []) {
    heading.style.translate = heading.role === 'columnheader' ? `0 ${y}px` : `${x}px 0`;
  }
}

/** Which cells have their notes in the twin. At a zoom at which no note can be told from another nobody points at one. */
export function useFilledCells(layout: Layout, camera: Camera | null): (box: CellBox) => boolean {
  const size = useEditor((state) => state.window);
  const current = useEditor((state) => {
    const cell = currentCell(state);
    return cell === null ? null : cellKey(cell);
  });
  return useCallback(
    ({ cell, rect }) => {
      if (!isLarge(layout)) return true;
      if (camera === null) return false;
      const isNear = camera.zoom >= LEAST_ZOOM && intersects(rect, visibleRect(camera, size));
      return isNear || cellKey(cell) === current;
    },
    [layout, camera, size, current],
  );
}
