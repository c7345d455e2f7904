import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { containsPoint, type Point, type Rect } from '../../../shared/geometry.ts';
import { fromMinimap, minimapOf } from '../../../shared/layout/minimap.ts';
import { type Camera, visibleRect } from '../../../shared/layout/viewport.ts';
import { goToCamera, moveCamera } from '../../state/camera.ts';
import { stopGlide } from '../../state/camera-glide.ts';
import { useEditor, useEditorNow, useEditorStore } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import type { EditorStore } from '../../state/editor-store.ts';
import { followCamera } from '../../state/follow-camera.ts';
import { hasMinimap, minimapPlace } from '../../state/minimap.ts';
import { presentLayout } from '../../state/selectors.ts';
import { paintMinimap, paintOverview } from './paint-minimap.ts';

/** The whole map in small, with the window as a frame in it to be moved. The eye's alone: the twin needs no overview. */
export function Minimap() {
  const isShown = useEditorNow(hasMinimap);
  return isShown ? <ShownMinimap /> : null;
}

/** How long, in milliseconds, the map must stay as it is before it is painted anew. */
const REST = 200;

function ShownMinimap() {
  const store = useEditorStore();
  const layout = useEditor(presentLayout);
  const theme = useEditor((state) => state.theme);
  const size = useEditor(({ window }) => window);
  const minimap = useMemo(() => minimapOf(layout.bounds, size), [layout, size]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overview = useRef<OffscreenCanvas | null>(null);
  const grip = useRef<Point | null>(null);

  useEffect(() => {
    const show = ({ camera, window }: EditorState): void => {
      if (canvas.current === null || overview.current === null) return;
      paintMinimap(canvas.current, overview.current, visibleRect(camera, window), { minimap, theme });
    };
    const paint = (): void => {
      overview.current = paintOverview(layout, minimap, theme);
      show(store.getState());
    };
    const timer = window.setTimeout(paint, overview.current === null ? 0 : REST);
    const stop = followCamera(store, show);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [store, layout, minimap, theme]);

  const { x, y, width, height } = minimapPlace(store.getState());
  const place = { left: x, top: y, width, height };
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    // The keyboard stays where it is.
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = fromMinimap(minimap, pointOf(event));
    const shown = shownRect(store);
    if (containsPoint(shown, at)) {
      stopGlide(store);
      grip.current = { x: at.x - shown.x, y: at.y - shown.y };
    } else {
      grip.current = { x: shown.width / 2, y: shown.height / 2 };
      goToCamera(store, windowAt(store, at, grip.current));
    }
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (grip.current !== null) moveCamera(store, windowAt(store, fromMinimap(minimap, pointOf(event)), grip.current));
  };
  const release = (): void => {
    grip.current = null;
  };
  return (
    <div
      className="minimap"
      aria-hidden="true"
      style={place}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onMouseDown={(event) => event.preventDefault()}
    >
      <canvas ref={canvas} style={minimap.size} />
    </div>
  );
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left - currentTarget.clientLeft, y: clientY - top - currentTarget.clientTop };
}

function shownRect(store: EditorStore): Rect {
  const { camera, window } = store.getState();
  return visibleRect(camera, window);
}

/** The camera whose corner lies at such a distance from the hand. */
function windowAt(store: EditorStore, at: Point, grip: Point): Camera {
  return { x: at.x - grip.x, y: at.y - grip.y, zoom: store.getState().camera.zoom };
}
