import type Konva from 'konva';
import { useEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import type { NoteId } from '../../shared/map/journey-map.ts';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { shownLayout } from '../state/selectors.ts';
import { forgetPictures } from './note-pictures.ts';
import { createNoteMotion, type NoteMotion } from './note-motion.ts';
import { type Painting, paintBoard } from './paint-board.ts';
import { paintOverlay } from './paint-overlay.ts';

/** What the lower layer shows; anything else changes the upper one alone. */
const GROUND_KEYS = ['history', 'preview', 'showHidden', 'camera', 'window', 'fitter', 'writing'] as const;

/** Notes in the hand are not on the ground; while copies are, the notes themselves are there. */
function inHand({ dragging }: EditorState): unknown {
  return dragging === null ? null : (dragging.copies ?? dragging.notes);
}

function changesGround(now: EditorState, before: EditorState): boolean {
  return GROUND_KEYS.some((key) => now[key] !== before[key]) || inHand(now) !== inHand(before);
}

function heldNotes({ dragging, writing }: EditorState): readonly NoteId[] {
  if (dragging !== null) return landing(dragging);
  return writing?.kind === 'note' ? [writing.note] : [];
}

/** How long, in milliseconds, a zoom must stand still before everything is painted crisp again. */
const REST = 120;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

function startMotion(): NoteMotion {
  return createNoteMotion(
    () => performance.now(),
    () => reducedMotion.matches,
  );
}

type Paint = (context: CanvasRenderingContext2D, state: EditorState, painting: Painting) => void;

/**
 * Two layers of one shape each, which paint the visible part of the layout: hundreds of Konva nodes would cost far
 * more than what they show. Konva's own hit-testing is off; the layout knows what lies where.
 */
export function BoardCanvas() {
  const store = useEditorStore();
  const size = useEditor((state) => state.window);
  const ground = useRef<Konva.Layer>(null);
  const overlay = useRef<Konva.Layer>(null);
  const zooming = useRef(false);
  const [motion] = useState(startMotion);

  useEffect(() => {
    const repaint = () => {
      ground.current?.batchDraw();
      overlay.current?.batchDraw();
    };
    repaint();
    let resting = 0;
    const stop = store.subscribe((now, before) => {
      if (now.fitter !== before.fitter) forgetPictures();
      if (now.camera.zoom !== before.camera.zoom) {
        zooming.current = true;
        window.clearTimeout(resting);
        resting = window.setTimeout(() => {
          zooming.current = false;
          repaint();
        }, REST);
      }
      motion.follow(shownLayout(now), new Set(heldNotes(now)));
      if (before.dragging !== null && now.dragging === null) {
        const { pointer, grip } = before.dragging;
        motion.letGo(landing(before.dragging), { x: pointer.x - grip.x, y: pointer.y - grip.y });
      }
      if (changesGround(now, before)) ground.current?.batchDraw();
      overlay.current?.batchDraw();
    });
    return () => {
      stop();
      window.clearTimeout(resting);
    };
  }, [store, motion]);

  const scene = (paint: Paint) => (context: Konva.Context) => {
    const ratio = ground.current?.getCanvas().getPixelRatio() ?? 1;
    paint(context._context, store.getState(), {
      ratio,
      size: store.getState().window,
      motion,
      isZooming: zooming.current,
    });
  };
  const paintGround = (context: Konva.Context) => {
    const moving = motion.advance();
    scene(paintBoard)(context);
    if (!moving) return;
    ground.current?.batchDraw();
    overlay.current?.batchDraw();
  };

  return (
    <Stage width={size.width} height={size.height} listening={false} aria-hidden>
      <Layer ref={ground} listening={false}>
        <Shape sceneFunc={paintGround} listening={false} />
      </Layer>
      <Layer ref={overlay} listening={false}>
        <Shape sceneFunc={scene(paintOverlay)} listening={false} />
      </Layer>
    </Stage>
  );
}
