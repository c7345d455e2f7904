import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { fittedCamera, moveCamera } from '../state/camera.ts';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { followCamera } from '../state/follow-camera.ts';
import { BoardCanvas } from './BoardCanvas.tsx';
import { BoardTwin } from './BoardTwin.tsx';
import { listenToClipboard } from './clipboard-input.ts';
import { listenToDrops } from './drop-input.ts';
import { HandCanvas } from './HandCanvas.tsx';
import { HeadingEditor } from './HeadingEditor.tsx';
import { listenToKeyboard } from './keyboard-input.ts';
import { LinkLabelEditor } from './LinkLabelEditor.tsx';
import { NoteTextEditor } from './NoteTextEditor.tsx';
import { listenToPointer } from './pointer-input.ts';
import { RevealedBacks } from './RevealedBacks.tsx';
import { markTouch } from './touch-mark.ts';
import { listenToWheel } from './wheel-input.ts';

/** Below this a map is shown from its first corner on rather than whole: notes should be readable at once. */
const READABLE = 0.5;
const FIRST_ZOOM = 0.75;
const FIRST_MARGIN = 16;

/** A map comes back as it was left; one that was never seen is shown whole, or from its corner. */
function showFirst(store: EditorStore): void {
  const view = store.getState().document?.view ?? null;
  if (view !== null) return moveCamera(store, view);
  const whole = fittedCamera(store.getState());
  const corner = -FIRST_MARGIN / FIRST_ZOOM;
  if (whole.zoom >= READABLE) store.setState({ camera: whole });
  else moveCamera(store, { x: corner, y: corner, zoom: FIRST_ZOOM });
}

/** Follows the camera without React: what is written lies where it will stay. */
function CameraFrame({ children }: { readonly children: ReactNode }) {
  const store = useEditorStore();
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    return followCamera(store, ({ camera: { x, y, zoom } }) => {
      frame.current?.style.setProperty('transform', `scale(${zoom}) translate(${-x}px, ${-y}px)`);
    });
  }, [store]);
  return (
    <div className="board-camera" ref={frame}>
      {children}
    </div>
  );
}

/** The whiteboard: picture, twin and what is written on it; `children` float above (pills, menus). */
export function Board({ children }: { readonly children: ReactNode }) {
  const store = useEditorStore();
  const element = useRef<HTMLElement>(null);
  const over = useRef<HTMLDivElement>(null);
  const handle = useEditor((state) => state.document?.handle ?? null);
  const shown = useRef<string | null>(null);

  const show = useCallback(() => {
    const { document, window } = store.getState();
    if (document === null || window.width === 0 || document.handle === shown.current) return;
    shown.current = document.handle;
    showFirst(store);
  }, [store]);

  useEffect(() => {
    const board = element.current;
    if (board === null) return;
    const until = new AbortController();
    listenToPointer(board, store, listenToKeyboard(store, until.signal), until.signal);
    listenToWheel(board, store, until.signal);
    markTouch(board, until.signal);
    listenToClipboard(store, until.signal);
    listenToDrops(board, store, until.signal);
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = board;
      store.setState({ window: { width, height }, covered: width - (over.current?.clientWidth ?? width) });
      // At once: a board that is painted first where nobody wants to see it is painted twice.
      show();
    });
    observer.observe(board);
    if (over.current !== null) observer.observe(over.current);
    return () => {
      until.abort();
      observer.disconnect();
    };
  }, [store, show]);

  useEffect(show, [show, handle]);

  return (
    <main className="board" ref={element}>
      <BoardCanvas />
      <HandCanvas />
      <BoardTwin />
      <CameraFrame>
        <NoteTextEditor />
        <HeadingEditor />
        <LinkLabelEditor />
        <RevealedBacks />
      </CameraFrame>
      <div className="board-over" ref={over} data-own-pointer>
        {children}
      </div>
    </main>
  );
}
