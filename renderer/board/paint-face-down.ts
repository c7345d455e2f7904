import { intersects, type Rect } from '../../shared/geometry.ts';
import { faceDownShapes } from '../../shared/layout/face-down.ts';
import type { Layout } from '../../shared/layout/layout.ts';
import type { EditorState } from '../state/editor-state.ts';
import { paintShape } from './paint-shape.ts';

/** How many lie face down in each cell, over its notes. */
export function paintFaceDown(
  context: CanvasRenderingContext2D,
  layout: Layout,
  { camera, theme }: EditorState,
  sight: Rect,
): void {
  for (const row of layout.cells) {
    for (const box of row) {
      if (!intersects(box.rect, sight)) continue;
      for (const shape of faceDownShapes(box, camera.zoom, theme)) paintShape(context, shape);
    }
  }
}
