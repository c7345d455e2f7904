import { type Camera, visibleRect } from '../../shared/layout/viewport.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type Damage, damagedPart, enterPart, joined, sightOf } from './damage.ts';
import type { NoteMotion } from './note-motion.ts';
import { type Painting, paintBoard } from './paint-board.ts';
import { paintMarks } from './paint-overlay.ts';
import type { Patch } from './patch.ts';

/** The lower layer, which remembers what of it has to be painted anew. */
export type Ground = {
  readonly damage: (part: Damage) => void;
  /** Whether it was this map, in whatever state, that was painted last. */
  readonly shows: (state: EditorState) => boolean;
  /** With its next frame all is on this layer again, nothing on the patch over it. */
  readonly settle: () => void;
  /** Paints what is damaged; true while something is on its way and wants another frame. */
  readonly paint: (context: CanvasRenderingContext2D, state: EditorState, look: GroundLook) => boolean;
};

export type GroundLook = Pick<Painting, 'ratio' | 'isZooming'>;

export function createGround(motion: NoteMotion, patch: Patch): Ground {
  let damaged: Damage = null;
  let painted: Camera | null = null;
  let handle: string | null = null;
  let isSettling = false;
  return {
    damage: (part) => {
      damaged = joined(damaged, part);
    },
    shows: ({ document }) => handle !== null && handle === document?.handle,
    settle: () => {
      isSettling = true;
    },
    paint: (context, state, { ratio, isZooming }) => {
      const { camera, window: size } = state;
      // A stage that is sized comes to its width before its height.
      const { width, height } = context.canvas;
      if (width === 0 || height === 0) return false;
      const now = damaged;
      const isMoving = motion.advance();
      damaged = isMoving ? motion.reach() : null;
      const isPanning = painted !== null && painted !== camera && painted.zoom === camera.zoom;
      painted = camera;
      handle = state.document?.handle ?? null;
      if (isSettling) patch.settle(context);
      isSettling = false;
      const part = damagedPart(now, context.canvas, { camera, ratio });
      if (part === null) return isMoving;
      const place = patch.placeOf(part, context, ratio);
      const sight = now === 'all' ? visibleRect(camera, size) : sightOf(place.part, { camera, ratio });
      const painting = { ratio, size, motion, isZooming, isPanning, sight };
      place.context.save();
      enterPart(place.context, place.part, state.theme.paper);
      paintBoard(place.context, state, painting);
      paintMarks(place.context, state, painting);
      place.context.restore();
      return isMoving;
    },
  };
}
