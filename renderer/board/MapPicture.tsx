import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Point, Rect, Size } from '../../shared/geometry.ts';
import { layoutMap } from '../../shared/layout/layout-map.ts';
import { createTextFitter } from '../../shared/layout/text-fitter.ts';
import { type Camera, keepInReach, panBy, zoomAt, ZOOM } from '../../shared/layout/viewport.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { LIGHT } from '../../shared/theme.ts';
import { useEditor } from '../state/editor-context.ts';
import { loadFonts } from '../state/load-fonts.ts';
import { createTextMeasurer } from './measure-text.ts';
import { onPhoto } from './photo-bitmaps.ts';
import { paintMap } from './paint-map.ts';
import { wheelDelta, wheelGrowth } from './wheel-input.ts';

const MARGIN = 12;
const STEP = 60;

type MapPictureProps = {
  readonly map: JourneyMap;
  readonly name: string;
  /** The id of what says how to look around in it. */
  readonly describedBy: string;
};

/** A whole map to be looked at: moved and brought near with hand, wheel and keys, but not changed. */
export function MapPicture({ map, name, describedBy }: MapPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useEditor((state) => state.theme);
  const layout = useLayout(map);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [chosen, setChosen] = useState<{ readonly of: JourneyMap; readonly camera: Camera } | null>(null);
  const photos = usePhotosCame();
  const held = useRef<Point | null>(null);
  const whole = useMemo(() => wholeMap(layout.bounds, size), [layout, size]);
  const camera = chosen?.of === map ? chosen.camera : whole;
  const show = (next: Camera): void => setChosen({ of: map, camera: keepInReach(next, layout.bounds, size) });

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const context = canvas.current?.getContext('2d') ?? null;
    if (context === null || size.width === 0) return;
    const ratio = window.devicePixelRatio;
    context.canvas.width = Math.round(size.width * ratio);
    context.canvas.height = Math.round(size.height * ratio);
    paintMap(context, layout, { theme, camera, size, ratio });
  }, [layout, theme, camera, size, photos]);

  const zoomed = useRef(show);
  useEffect(() => {
    zoomed.current = show;
  });
  const now = useRef(camera);
  useEffect(() => {
    now.current = camera;
  });
  useEffect(() => {
    const element = canvas.current;
    // React listens to wheels passively, and the page would zoom.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const at = { x: event.offsetX, y: event.offsetY };
      const delta = wheelDelta(event);
      const isZoom = event.ctrlKey || event.metaKey;
      const { zoom } = now.current;
      zoomed.current(
        isZoom ? zoomAt(now.current, at, zoom * wheelGrowth(delta)) : panBy(now.current, -delta.x, -delta.y),
      );
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = cameraAfterKey(event.key, { camera, whole, size });
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  };
  const hold = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY };
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (held.current === null) return;
    show(panBy(camera, x - held.current.x, y - held.current.y));
    held.current = { x, y };
  };
  const letGo = (): void => {
    held.current = null;
  };
  return (
    <canvas
      ref={canvas}
      className="map-picture"
      role="img"
      tabIndex={0}
      aria-label={name}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onPointerDown={hold}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDoubleClick={() => setChosen(null)}
    />
  );
}

/** All of it, however small that makes a map of thousands of notes. */
function wholeMap(bounds: Rect, size: Size): Camera {
  const room = { width: Math.max(1, size.width - 2 * MARGIN), height: Math.max(1, size.height - 2 * MARGIN) };
  const zoom = Math.min(1, room.width / bounds.width, room.height / bounds.height);
  return {
    x: bounds.x + (bounds.width - size.width / zoom) / 2,
    y: bounds.y + (bounds.height - size.height / zoom) / 2,
    zoom,
  };
}

type Seen = { readonly camera: Camera; readonly whole: Camera; readonly size: Size };

function cameraAfterKey(key: string, { camera, whole, size }: Seen): Camera | null {
  const middle = { x: size.width / 2, y: size.height / 2 };
  switch (key) {
    case '+':
    case '=':
      return zoomAt(camera, middle, camera.zoom * ZOOM.step);
    case '-':
      return zoomAt(camera, middle, camera.zoom / ZOOM.step);
    case '0':
      return whole;
    case 'ArrowLeft':
      return panBy(camera, STEP, 0);
    case 'ArrowRight':
      return panBy(camera, -STEP, 0);
    case 'ArrowUp':
      return panBy(camera, 0, STEP);
    case 'ArrowDown':
      return panBy(camera, 0, -STEP);
    default:
      return null;
  }
}

/** Another number whenever a photo was decoded that may be in sight. */
function usePhotosCame(): number {
  const [count, setCount] = useState(0);
  useEffect(() => onPhoto(() => setCount((before) => before + 1)), []);
  return count;
}

/** Laid out anew once fonts have come that the map on the board did not need. */
function useLayout(map: JourneyMap) {
  const ofBoard = useEditor((state) => state.fitter);
  const [fitter, setFitter] = useState(ofBoard);
  useEffect(() => {
    let isWanted = true;
    loadFonts(map).then((hasNew) => {
      if (isWanted && hasNew) setFitter(createTextFitter({ measure: createTextMeasurer(), wholeText: false }));
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [map]);
  const language = useEditor(({ settings }) => settings.language);
  return useMemo(
    () => layoutMap(map, { theme: LIGHT, text: fitter, invites: false, language }),
    [map, fitter, language],
  );
}
