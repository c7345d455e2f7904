import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { clamp, type Point } from '../../shared/geometry.ts';
import type { Corners } from '../../shared/photo/homography.ts';
import type { Pixels } from '../../shared/photo/straighten.ts';
import { useTranslate } from '../state/editor-context.ts';

type PhotoCornersProps = {
  /** What is shown; corners are counted in pixels of `size`. */
  readonly photo: Pixels;
  readonly size: { readonly width: number; readonly height: number };
  readonly corners: Corners;
  readonly move: (corners: Corners) => void;
};

const NAMES = ['photo.corner.0', 'photo.corner.1', 'photo.corner.2', 'photo.corner.3'] as const;
const STEPS: Readonly<Record<string, Point | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The photo with a handle at each corner of what is on the wall. */
export function PhotoCorners({ photo, size, corners, move }: PhotoCornersProps) {
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => paint(canvas.current, photo, { corners, size }), [photo, corners, size]);
  const put = (at: number, { x, y }: Point): void => {
    const inside = { x: clamp(Math.round(x), 0, size.width), y: clamp(Math.round(y), 0, size.height) };
    // Four stay four.
    move(corners.with(at, inside) as unknown as Corners);
  };
  const drag = (at: number) => (event: PointerEvent<HTMLButtonElement>) => {
    const box = canvas.current?.getBoundingClientRect();
    if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    put(at, {
      x: ((event.clientX - box.x) / box.width) * size.width,
      y: ((event.clientY - box.y) / box.height) * size.height,
    });
  };
  const press = (at: number, corner: Point) => (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const by = event.shiftKey ? 10 : 1;
    put(at, { x: corner.x + step.x * by, y: corner.y + step.y * by });
  };
  return (
    <div className="photo-stage">
      <canvas ref={canvas} width={photo.width} height={photo.height} aria-hidden="true" />
      {corners.map((corner, at) => {
        const name = t(NAMES[at] ?? 'photo.corner.0');
        return (
          <button
            key={name}
            type="button"
            className="photo-corner"
            aria-label={t('photo.cornerAt', { corner: name, x: corner.x, y: corner.y })}
            style={{ left: `${(corner.x / size.width) * 100}%`, top: `${(corner.y / size.height) * 100}%` }}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag(at)}
            onKeyDown={press(at, corner)}
          />
        );
      })}
    </div>
  );
}

type Shown = Pick<PhotoCornersProps, 'corners' | 'size'>;

function paint(canvas: HTMLCanvasElement | null, photo: Pixels, { corners, size }: Shown): void {
  const context = canvas?.getContext('2d');
  if (canvas === null || context === null || context === undefined) return;
  showPixels(canvas, photo);
  const scale = photo.width / size.width;
  context.beginPath();
  context.rect(0, 0, photo.width, photo.height);
  for (const [at, { x, y }] of corners.entries()) {
    if (at === 0) context.moveTo(x * scale, y * scale);
    else context.lineTo(x * scale, y * scale);
  }
  context.closePath();
  // What is left out steps back.
  context.fillStyle = 'rgb(0 0 0 / 45%)';
  context.fill('evenodd');
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x * scale, y * scale);
  context.closePath();
  context.strokeStyle = 'white';
  context.lineWidth = 2;
  context.stroke();
}

export function showPixels(canvas: HTMLCanvasElement | null, { width, height, data }: Pixels): void {
  const context = canvas?.getContext('2d');
  context?.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
}
