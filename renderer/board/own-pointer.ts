import type { Point } from '../../shared/geometry.ts';

/** Whatever has a handler of its own: the text being written, pills and menus over the board. */
export function isElsewhere(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-own-pointer]') !== null;
}

/** Screen pixels from the element's corner. */
export function pointIn(element: HTMLElement, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
