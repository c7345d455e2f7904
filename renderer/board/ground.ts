import type { Camera } from '../../shared/layout/viewport.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type Damage, enterDamage, joined } from './damage.ts';
import type { NoteMotion } from './note-motion.ts';
import { type Painting, paintBoard } from './paint-board.ts';
import { paintMarks } from './paint-overlay.ts';

/** The lower layer, which remembers what of it has to be painted anew. */
export type Ground = {
  readonly damage: (part: Damage) => void;
  /** Whether it was this map, in whatever state, that was painted last. */
  readonly shows: (state: EditorState) => boolean;
  /** Paints what is damaged; true while something is on its way and wants another frame. */
  readonly paint: (context: CanvasRenderingContext2D, state: EditorState, look: GroundLook) => boolean;
};

export type GroundLook = Pick<Painting, 'ratio' | 'isZooming'>;

export function createGround(motion: NoteMotion): Ground {
  let damaged: Damage = null;
  let painted: Camera | null = null;
  let handle: string | null = null;
  return {
    damage: (part) => {
      damaged = joined(damaged, part);
    },
    shows: ({ document }) => handle !== null && handle === document?.handle,
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
      context.save();
      const sight = enterDamage(context, now, { camera, size, ratio, paper: state.theme.paper });
      if (sight !== null) {
        const painting = { ratio, size, motion, isZooming, isPanning, sight };
        paintBoard(context, state, painting);
        paintMarks(context, state, painting);
      }
      context.restore();
      return isMoving;
    },
  };
}
