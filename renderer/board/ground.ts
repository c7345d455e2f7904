import type { Rect, Size } from '../../shared/geometry.ts';
import type { Camera } from '../../shared/layout/viewport.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type Damage, joined } from './damage.ts';
import type { NoteMotion } from './note-motion.ts';
import { type BoardPainting, paintBoard } from './paint-board.ts';
import { paintMarks } from './paint-overlay.ts';
import type { Patch } from './patch.ts';
import { enterPart, partOf, type Sight, sightOf } from './sight.ts';
import type { PaintPart, Slide } from './slide.ts';

/** The lower layer, which remembers what of it has to be painted anew. */
export type Ground = {
  readonly damage: (part: Damage) => void;
  /** Whether it was this map, in whatever state, that was painted last. */
  readonly shows: (state: EditorState) => boolean;
  /** With its next frame all is on this layer again, nothing on what lies over it or slid with it. */
  readonly settle: () => void;
  readonly isSettled: () => boolean;
  /** Paints what is damaged; true while something is on its way and wants another frame. */
  readonly paint: (context: CanvasRenderingContext2D, state: EditorState, look: GroundLook) => boolean;
};

export type GroundLook = Pick<BoardPainting, 'ratio' | 'isZooming'>;

function partPainter(state: EditorState, look: Pick<BoardPainting, 'motion' | 'isZooming' | 'pictures'>): PaintPart {
  return (context, part, sight, what) => {
    const { camera, ratio } = sight;
    const shown = camera === state.camera ? state : { ...state, camera };
    // What slides is painted once, and only moved after.
    const pictures = what === 'moving' ? 'none' : look.pictures;
    const painting = { ...look, pictures, ratio, size: state.window, what, sight: sightOf(part, sight) };
    context.save();
    enterPart(context, part, what === 'headings' ? null : state.theme.paper);
    paintBoard(context, shown, painting);
    paintMarks(context, shown, painting);
    context.restore();
  };
}

/** Of a canvas, what shows the damage; null: nothing does. */
function damagedPart(damage: Rect | 'all' | null, { width, height }: Size, sight: Sight): Rect | null {
  if (damage === 'all') return { x: 0, y: 0, width, height };
  return damage && partOf(damage, { width, height }, sight);
}

export function createGround(motion: NoteMotion, patch: Patch, slide: Slide): Ground {
  let damaged: Damage = null;
  let painted: Camera | null = null;
  let handle: string | null = null;
  let isSettling = false;

  /** What changed since the last frame: all, where something else is shown than what slid. */
  const take = (): Damage => {
    const isOther = damaged !== null && damaged !== 'moved';
    const isLeft = isSettling && damaged === null && !slide.settle();
    return slide.isShown() && (isOther || isLeft) ? 'all' : damaged;
  };
  return {
    damage: (part) => {
      damaged = joined(damaged, part);
    },
    shows: ({ document }) => handle !== null && handle === document?.handle,
    settle: () => {
      isSettling = true;
    },
    isSettled: () => !patch.isShown() && !slide.isShown(),
    paint: (context, state, { ratio, isZooming }) => {
      const { camera } = state;
      // A stage that is sized comes to its width before its height.
      if (context.canvas.width === 0 || context.canvas.height === 0) return false;
      const now = take();
      const isMoving = motion.advance();
      damaged = isMoving ? motion.reach() : null;
      const before = painted;
      painted = camera;
      handle = state.document?.handle ?? null;
      if (isSettling || now === 'moved') patch.settle(context);
      isSettling = false;
      const isPanning = before !== null && before !== camera && before.zoom === camera.zoom;
      const paint = partPainter(state, { motion, isZooming, pictures: isPanning ? 'all' : 'again' });
      const sight = { camera, ratio };
      if (now === 'moved') {
        slide.follow(context, { before: before && { camera: before, ratio }, now: sight }, paint);
        return isMoving;
      }
      const part = damagedPart(now, context.canvas, sight);
      if (part === null) return isMoving;
      slide.end();
      const place = patch.placeOf(part, context, ratio);
      paint(place.context, place.part, sight, 'all');
      return isMoving;
    },
  };
}
