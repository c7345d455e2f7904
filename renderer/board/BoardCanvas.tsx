import type Konva from 'konva';
import { useEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';
import { landing } from '../gestures/drop.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { shownLayout } from '../state/selectors.ts';
import { forgetPictures } from './note-pictures.ts';
import { createNoteMotion, type NoteMotion } from './note-motion.ts';
import { type Painting, paintBoard } from './paint-board.ts';
import { ghostCorner, liftedHeading } from './paint-held-heading.ts';
import { paintOverlay } from './paint-overlay.ts';
import { onPixelRatio, wholePixels } from './pixel-ratio.ts';

/** What the lower layer shows; anything else changes the upper one alone. */
const GROUND_KEYS = [
  'history',
  'preview',
  'showHidden',
  'camera',
  'window',
  'fitter',
  'theme',
  'writing',
  'finding',
] as const;

/** Notes in the hand are not on the ground; while copies are, the notes themselves are there. */
function lifted({ dragging, heldHeading }: EditorState): unknown {
  return dragging === null ? liftedHeading(heldHeading) : landing(dragging);
}

/** Strokes under the rubber fade. */
function rubbed({ ink }: EditorState): unknown {
  return ink?.kind === 'rubber' ? ink.strokes : null;
}

function changesGround(now: EditorState, before: EditorState): boolean {
  if (rubbed(now) !== rubbed(before)) return true;
  return GROUND_KEYS.some((key) => now[key] !== before[key]) || lifted(now) !== lifted(before);
}

/** What lies under the pointer, or is written, rather than gliding to its place. */
function inHand({ dragging, heldHeading, writing }: EditorState): ReadonlySet<string> {
  if (dragging !== null) return new Set(landing(dragging));
  if (heldHeading !== null) return new Set([liftedHeading(heldHeading) ?? '']);
  return new Set(writing?.kind === 'note' ? [writing.note] : []);
}

/** What the hand just let go of glides from there to its place. */
function letGo(motion: NoteMotion, now: EditorState, { dragging, heldHeading }: EditorState): void {
  if (dragging !== null && now.dragging === null) {
    const { pointer, grip } = dragging;
    motion.letGo(landing(dragging), { x: pointer.x - grip.x, y: pointer.y - grip.y });
  }
  const heading = liftedHeading(heldHeading);
  const corner = heldHeading === null ? null : ghostCorner(heldHeading, { x: 0, y: 0 });
  if (heading !== null && corner !== null && now.heldHeading === null) motion.letGo([heading], corner);
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
  const gliding = useRef(false);
  const [motion] = useState(startMotion);
  const [ratio, setRatio] = useState(window.devicePixelRatio);

  useEffect(() => {
    const repaint = () => {
      ground.current?.batchDraw();
      overlay.current?.batchDraw();
    };
    repaint();
    let resting = 0;
    const over = new AbortController();
    onPixelRatio((now) => {
      setRatio(now);
      for (const layer of [ground, overlay]) layer.current?.getCanvas().setPixelRatio(now);
      repaint();
    }, over.signal);
    const stop = store.subscribe((now, before) => {
      if (now.fitter !== before.fitter || now.theme !== before.theme) forgetPictures();
      if (now.camera.zoom !== before.camera.zoom) {
        zooming.current = true;
        window.clearTimeout(resting);
        resting = window.setTimeout(() => {
          zooming.current = false;
          repaint();
        }, REST);
      }
      motion.follow(shownLayout(now), inHand(now));
      letGo(motion, now, before);
      if (changesGround(now, before)) ground.current?.batchDraw();
      overlay.current?.batchDraw();
    });
    return () => {
      stop();
      over.abort();
      window.clearTimeout(resting);
    };
  }, [store, motion]);

  const scene = (paint: Paint) => (context: Konva.Context) => {
    paint(context._context, store.getState(), {
      ratio: ground.current?.getCanvas().getPixelRatio() ?? 1,
      size: store.getState().window,
      motion,
      isZooming: zooming.current,
    });
  };
  const paintGround = (context: Konva.Context) => {
    const moving = motion.advance();
    scene(paintBoard)(context);
    if (moving) ground.current?.batchDraw();
    // In the same frame, the last one too: what lies around a note goes along with it.
    if (moving || gliding.current) overlay.current?.draw();
    gliding.current = moving;
  };

  return (
    <Stage
      width={wholePixels(size.width, ratio)}
      height={wholePixels(size.height, ratio)}
      listening={false}
      aria-hidden
    >
      <Layer ref={ground} listening={false}>
        <Shape sceneFunc={paintGround} listening={false} />
      </Layer>
      <Layer ref={overlay} listening={false}>
        <Shape sceneFunc={scene(paintOverlay)} listening={false} />
      </Layer>
    </Stage>
  );
}
