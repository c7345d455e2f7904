import { type Minimap, toMinimap } from '../../../shared/layout/minimap.ts';
import type { Layout } from '../../../shared/layout/layout.ts';
import { laneTint, notePaper } from '../../../shared/layout/scene.ts';
import { gridRect, strokesTouching } from '../../../shared/layout/stroke-boxes.ts';
import { strokeColour } from '../../../shared/layout/stroke-shapes.ts';
import { clamp, outset, type Point, type Rect, type Size } from '../../../shared/geometry.ts';
import { mix, type Theme } from '../../../shared/theme.ts';

/** Notes are never less than a dot, in pixels. */
const DOT = 1.5;

/** Strokes are lines of this width at least, and points nearer to each other than that are one. */
const LINE = 1;

function paintStrokes(
  context: OffscreenCanvasRenderingContext2D,
  layout: Layout,
  minimap: Minimap,
  theme: Theme,
): void {
  const { size } = minimap;
  const board = minimap.bounds;
  const [across, down] = [size.width / board.width, size.height / board.height];
  context.lineJoin = 'round';
  context.lineCap = 'round';
  for (const { stroke, corner } of strokesTouching(layout, gridRect(layout))) {
    context.strokeStyle = strokeColour(theme, stroke);
    context.lineWidth = Math.max(LINE, stroke.width * across);
    context.beginPath();
    let last: Point | null = null;
    for (const [x, y] of stroke.points) {
      const at = { x: (corner.x + x - board.x) * across, y: (corner.y + y - board.y) * down };
      if (last !== null && Math.abs(at.x - last.x) < LINE && Math.abs(at.y - last.y) < LINE) continue;
      if (last === null) context.moveTo(at.x, at.y);
      context.lineTo(at.x, at.y);
      last = at;
    }
    context.stroke();
  }
}

/** Lanes, stages, notes and strokes as plain areas of colour: at this size nothing else can be told apart. */
export function paintOverview(layout: Layout, minimap: Minimap, theme: Theme): OffscreenCanvas {
  const { width, height } = minimap.size;
  const ratio = window.devicePixelRatio;
  const canvas = new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This window has no canvas to paint a minimap with');
  context.scale(canvas.width / width, canvas.height / height);
  const fill = (rect: Rect, colour: string, least = 0): void => {
    const shown = toMinimap(minimap, rect);
    context.fillStyle = colour;
    context.fillRect(shown.x, shown.y, Math.max(least, shown.width), Math.max(least, shown.height));
  };
  fill(layout.bounds, theme.paper);
  for (const { lane, y, height: depth } of layout.lanes) {
    fill({ ...layout.bounds, y, height: depth }, laneTint(theme, lane));
  }
  for (const { heading, colour } of layout.stages) fill(heading, mix(colour, theme.paper, 0.75));
  // Few colours for many notes: mixing one takes longer than filling a rectangle.
  const colours = new Map<string, string>();
  for (const { notes } of layout.cells.flat()) {
    for (const box of notes) {
      const { ground, ink } = notePaper(theme, box);
      const colour = colours.get(ground) ?? mix(ink, ground, 0.12);
      colours.set(ground, colour);
      fill(box.rect, colour, DOT);
    }
  }
  paintStrokes(context, layout, minimap, theme);
  return canvas;
}

/** The frame that stands for the window. On a huge map that is less than a pixel. */
const FRAME = { line: 1.5, radius: 3, least: 6, tint: 0.08 } as const;

/** The map in small, and in it what of the board is in the window: `seen`, in board units. */
export function paintMinimap(
  canvas: HTMLCanvasElement,
  overview: OffscreenCanvas,
  seen: Rect,
  look: MinimapLook,
): void {
  const { minimap, theme } = look;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This window has no canvas to paint a minimap with');
  if (canvas.width !== overview.width) canvas.width = overview.width;
  if (canvas.height !== overview.height) canvas.height = overview.height;
  context.resetTransform();
  context.drawImage(overview, 0, 0);
  context.scale(canvas.width / minimap.size.width, canvas.height / minimap.size.height);
  const frame = frameIn(minimap.size, toMinimap(minimap, seen));
  context.beginPath();
  const inside = outset(frame, -FRAME.line / 2);
  context.roundRect(inside.x, inside.y, inside.width, inside.height, FRAME.radius);
  context.globalAlpha = FRAME.tint;
  context.fillStyle = theme.accent;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = theme.accent;
  context.lineWidth = FRAME.line;
  context.stroke();
}

/** All four sides show, however far the window reaches beyond the map. */
function frameIn({ width, height }: Size, seen: Rect): Rect {
  const side = (from: number, length: number, most: number) => {
    const start = clamp(from, 0, most - FRAME.least);
    return { start, length: Math.max(FRAME.least, Math.min(from + length, most) - start) };
  };
  const [across, down] = [side(seen.x, seen.width, width), side(seen.y, seen.height, height)];
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

type MinimapLook = { readonly minimap: Minimap; readonly theme: Theme };
