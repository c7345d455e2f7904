import { type Minimap, toMinimap } from '../../shared/layout/minimap.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import { laneTint, notePaper } from '../../shared/layout/scene.ts';
import type { Rect } from '../../shared/geometry.ts';
import { mix, type Theme } from '../../shared/theme.ts';

/** Notes are never less than a dot, in pixels. */
const DOT = 1.5;

/** Lanes, stages and notes as plain areas of colour: at this size nothing else can be told apart. */
export function paintMinimap(canvas: HTMLCanvasElement, layout: Layout, minimap: Minimap, theme: Theme): void {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window has no canvas to paint a minimap with');
  const { width, height } = minimap.size;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
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
}
