import type Konva from 'konva/lib/Core.js';
import { useLayoutEffect, useRef } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { toScreen } from '../../shared/layout/viewport.ts';
import { useEditor, useEditorNow, useEditorStore } from '../state/editor-context.ts';
import { shownLayout } from '../state/selectors.ts';
import { handRect, paintHand } from './paint-hand.ts';
import { wholePixels } from './pixel-ratio.ts';

/** What the hand holds, painted when the others make room, as it would look there; else only the place of its canvas follows the pointer. */
function Hand() {
  const store = useEditorStore();
  const place = useRef<HTMLDivElement>(null);
  const layer = useRef<Konva.Layer>(null);
  const zoom = useEditorNow(({ camera }) => camera.zoom);
  // Painted anew when they change, as the shape below is made anew then.
  useEditor(({ dragging }) => dragging?.notes);
  useEditor(({ dragging }) => dragging?.copies);
  useEditor(({ theme }) => theme);
  useEditor(({ fitter }) => fitter);
  const rect = handRect(zoom);
  const ratio = window.devicePixelRatio;

  useLayoutEffect(() => {
    const follow = (): void => {
      const { dragging, camera } = store.getState();
      if (dragging === null || place.current === null) return;
      const { pointer, grip } = dragging;
      const { x, y } = handRect(camera.zoom);
      const at = toScreen(camera, { x: pointer.x - grip.x + x, y: pointer.y - grip.y + y });
      // Between two device pixels its text would be blurred.
      const whole = (length: number): number => Math.round(length * window.devicePixelRatio) / window.devicePixelRatio;
      place.current.style.transform = `translate(${whole(at.x)}px, ${whole(at.y)}px)`;
    };
    follow();
    return store.subscribe((now, before) => {
      follow();
      // Without React, which would go through the whole canvas each time the others make room.
      if (now.preview !== before.preview) layer.current?.batchDraw();
    });
  }, [store]);

  const paint = (context: Konva.Context): void => {
    const state = store.getState();
    paintHand(context._context, shownLayout(state), state, window.devicePixelRatio);
  };
  return (
    <div className="board-hand" ref={place} aria-hidden>
      <Stage
        width={wholePixels(rect.width * zoom, ratio)}
        height={wholePixels(rect.height * zoom, ratio)}
        listening={false}
      >
        <Layer ref={layer} listening={false}>
          <Shape sceneFunc={paint} listening={false} />
        </Layer>
      </Stage>
    </div>
  );
}

/** The notes in the hand, on a small canvas of their own over the board. */
export function HandCanvas() {
  const isHolding = useEditor(({ dragging }) => dragging !== null);
  return isHolding ? <Hand /> : null;
}
