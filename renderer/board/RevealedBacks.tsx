import { useEffect } from 'react';
import { useEditor, useEditorStore } from '../state/editor-context.ts';
import { WINDOW_MOTION } from './window-clock.ts';

/** Notes turn up: their backs turn away, from left to right, and are gone. Nothing moves for who wants that. */
export function RevealedBacks() {
  const store = useEditorStore();
  const revealed = useEditor((state) => state.revealed);
  const isStill = WINDOW_MOTION.isReduced();
  useEffect(() => {
    if (revealed !== null && isStill) store.setState({ revealed: null });
  }, [store, revealed, isStill]);
  if (revealed === null || isStill) return null;
  const left = Math.min(...revealed.backs.map(({ rect }) => rect.x));
  const right = Math.max(...revealed.backs.map(({ rect }) => rect.x), left + 1);
  return (
    <div
      className="revealed-backs"
      aria-hidden="true"
      onAnimationEnd={({ target, currentTarget }) => {
        if (target === currentTarget) store.setState({ revealed: null });
      }}
    >
      {revealed.backs.map(({ id, rect, colour }) => (
        <i
          key={id}
          style={{
            left: rect.x,
            top: rect.y,
            width: rect.width,
            height: rect.height,
            background: colour,
            animationDelay: `${Math.round(((rect.x - left) / (right - left)) * 240)}ms`,
          }}
        />
      ))}
    </div>
  );
}
