import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/**
 * Has what lies over the canvas follow the camera in the very frame that paints the canvas: sooner it would be ahead of the
 * picture, and the page would be styled twice for a frame. The answer ends it.
 */
export function followCamera(store: EditorStore, follow: (state: EditorState) => void): () => void {
  let frame: number | null = null;
  const inFrame = (): void => {
    frame = null;
    follow(store.getState());
  };
  follow(store.getState());
  const stop = store.subscribe((now, before) => {
    if (now.camera !== before.camera || now.window !== before.window) frame ??= requestAnimationFrame(inFrame);
  });
  return () => {
    stop();
    if (frame !== null) cancelAnimationFrame(frame);
  };
}
