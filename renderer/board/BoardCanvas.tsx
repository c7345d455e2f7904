import type Konva from 'konva/lib/Core.js';
import { useEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { visibleRect } from '../../shared/layout/viewport.ts';
import { noteOf } from '../../shared/map/queries.ts';
import { landing } from '../gestures/drop.ts';
import { afterRest, type Rest } from '../state/after-rest.ts';
import type { EditorState } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { shownLayout, wordsOf } from '../state/selectors.ts';
import { damageBetween, joined } from './damage.ts';
import { createGround } from './ground.ts';
import { forgetPictures } from './note-pictures.ts';
import { createNoteMotion, type NoteMotion } from './note-motion.ts';
import { createPatch } from './patch.ts';
import { OpaqueLayer } from './OpaqueLayer.ts';
import { ghostCorner, liftedHeading } from './paint-held-heading.ts';
import { hasOverlay, paintOverlay } from './paint-overlay.ts';
import { onPhoto } from './photo-bitmaps.ts';
import { onPixelRatio, wholePixels } from './pixel-ratio.ts';
import { WINDOW_MOTION } from './window-clock.ts';

/** What lies under the pointer, or is written, rather than gliding to its place. */
function inHand({ dragging, heldHeading, writing }: EditorState): ReadonlySet<string> {
  if (dragging !== null) return new Set(landing(dragging));
  if (heldHeading !== null) return new Set([liftedHeading(heldHeading) ?? '']);
  return new Set(writing?.kind === 'note' ? [writing.note] : []);
}

/** What the hand just let go of glides from there to its place. */
function letGo(motion: NoteMotion, now: EditorState, { dragging, heldHeading }: EditorState): void {
  if (dragging !== null && now.dragging === null) {
    const { pointer, grip, copies, notes } = dragging;
    const corner = { x: pointer.x - grip.x, y: pointer.y - grip.y };
    // Copies that did not come to be go back to what they were taken from.
    const areBorn = copies === null || copies.some((copy) => noteOf(now.history.present, copy) !== undefined);
    motion.letGo(areBorn ? landing(dragging) : notes, corner);
  }
  const heading = liftedHeading(heldHeading);
  const corner = heldHeading === null ? null : ghostCorner(heldHeading, { x: 0, y: 0 });
  if (heading !== null && corner !== null && now.heldHeading === null) motion.letGo([heading], corner);
}

/** How long, in milliseconds, the board stands still before a zoom is painted crisp again and a patch is settled. */
const REST = 120;

function startMotion(): NoteMotion {
  return createNoteMotion(() => performance.now(), WINDOW_MOTION.isReduced);
}

/**
 * Two layers of one shape each, which paint the visible part of the layout: hundreds of Konva nodes would cost far
 * more than what they show. Konva's own hit-testing is off; the layout knows what lies where.
 */
export function BoardCanvas() {
  const store = useEditorStore();
  const size = useEditor((state) => state.window);
  const isOverlayShown = useEditor(hasOverlay);
  const lower = useRef<Konva.Layer>(null);
  const upper = useRef<Konva.Layer>(null);
  const zooming = useRef(false);
  const settling = useRef<Rest | null>(null);
  const [motion] = useState(startMotion);
  const [patch] = useState(createPatch);
  const [ground] = useState(() => createGround(motion, patch));
  const [ratio, setRatio] = useState(window.devicePixelRatio);

  useEffect(() => {
    const repaint = () => {
      ground.damage('all');
      lower.current?.batchDraw();
      upper.current?.batchDraw();
    };
    repaint();
    const still = afterRest(REST, () => {
      zooming.current = false;
      repaint();
    });
    settling.current = afterRest(REST, () => {
      ground.settle();
      lower.current?.batchDraw();
    });
    const over = new AbortController();
    onPixelRatio((now) => {
      setRatio(now);
      for (const layer of [lower, upper]) layer.current?.getCanvas().setPixelRatio(now);
      repaint();
    }, over.signal);
    const stop = store.subscribe((now, before) => {
      if (now.fitter !== before.fitter || now.theme !== before.theme || wordsOf(now) !== wordsOf(before))
        forgetPictures();
      // Where a map is seen first, nothing was before.
      if (now.camera.zoom !== before.camera.zoom && ground.shows(now)) {
        zooming.current = true;
        still.ask();
      }
      motion.follow(shownLayout(now), inHand(now));
      letGo(motion, now, before);
      const damage = joined(damageBetween(before, now), motion.reach());
      ground.damage(damage);
      if (damage !== null) lower.current?.batchDraw();
      if (hasOverlay(now)) upper.current?.batchDraw();
    });
    const forgetPhotos = onPhoto(repaint);
    return () => {
      stop();
      forgetPhotos();
      over.abort();
      still.stop();
      settling.current?.stop();
    };
  }, [store, motion, ground]);

  const look = () => ({ ratio: lower.current?.getCanvas().getPixelRatio() ?? 1, isZooming: zooming.current });
  const paintGround = ({ _context: context }: Konva.Context) => {
    const state = store.getState();
    const isMoving = ground.paint(context, state, look());
    if (patch.isShown()) settling.current?.ask();
    if (!isMoving) return;
    lower.current?.batchDraw();
    // In the same frame: links in the hand go along with the notes that they lead to.
    if (hasOverlay(state)) upper.current?.draw();
  };
  const paintAbove = ({ _context: context }: Konva.Context) => {
    const state = store.getState();
    const { camera, window: seen } = state;
    paintOverlay(context, state, { ...look(), size: seen, motion, sight: visibleRect(camera, seen) });
  };

  return (
    <Stage
      width={wholePixels(size.width, ratio)}
      height={wholePixels(size.height, ratio)}
      listening={false}
      aria-hidden
    >
      <OpaqueLayer ref={lower} listening={false} clearBeforeDraw={false} whenSized={() => ground.damage('all')}>
        <Shape sceneFunc={paintGround} listening={false} />
      </OpaqueLayer>
      <Layer ref={upper} listening={false} visible={isOverlayShown}>
        <Shape sceneFunc={paintAbove} listening={false} />
      </Layer>
    </Stage>
  );
}
