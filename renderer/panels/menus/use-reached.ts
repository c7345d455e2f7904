import { type RefObject, useEffect } from 'react';
import { containsPoint } from '../../../shared/geometry.ts';

/** How long, in milliseconds, the pointer stays over something before it means that and not what lies under it. */
const DWELL = 120;

/**
 * Marks an element with `data-reached` while the pointer dwells over it. What floats over the board of its own accord
 * lets through what is aimed at the notes and headings under it, and takes only what is meant for itself.
 */
export function useReached(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: number | null = null;
    const leave = (): void => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
      element.current?.removeAttribute('data-reached');
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      const rect = element.current?.getBoundingClientRect();
      if (rect === undefined || !containsPoint(rect, { x: clientX, y: clientY })) return leave();
      timer ??= window.setTimeout(() => element.current?.setAttribute('data-reached', ''), DWELL);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      window.removeEventListener('pointermove', onMove);
      leave();
    };
  }, [element]);
}
