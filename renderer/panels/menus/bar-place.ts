import { clamp, intersects, type Point, type Rect, type Size } from '../../../shared/geometry.ts';

const GAP = 12;
const MARGIN = 8;

export type BarRoom = {
  /** The board's window. Headings cover its top: the bar may lie over them; the capture line at its foot stays free. */
  readonly window: Size;
  readonly top: number;
  readonly foot: number;
  readonly bar: Size;
};

/**
 * Where a bar lies that belongs to `subject`, all in screen pixels: above it, below it where there is no room, at the
 * top edge where it fills the window. null where the subject is out of sight.
 */
export function barPlace(subject: Rect, { window, top, foot, bar }: BarRoom): Point | null {
  if (!intersects(subject, { x: 0, y: top, width: window.width, height: window.height - top })) return null;
  const most = Math.max(MARGIN, window.width - bar.width - MARGIN);
  const x = clamp(subject.x + subject.width / 2 - bar.width / 2, MARGIN, most);
  const above = subject.y - bar.height - GAP;
  const below = subject.y + subject.height + GAP;
  const lowest = window.height - foot - bar.height;
  const y = above >= MARGIN ? above : below <= lowest ? below : Math.max(MARGIN, Math.min(top + MARGIN, lowest));
  return { x: Math.round(x), y: Math.round(y) };
}
