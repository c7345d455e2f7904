import type { KeyboardEvent } from 'react';
import type { Rect } from '../../shared/geometry.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 0.5, ArrowDown: -0.5, PageUp: 1, PageDown: -1 };
const ENDS: Readonly<Record<string, number>> = { Home: -2, End: 2 };

type Change = (value: number | null) => number;

/** What a key makes of the value; undefined: it is not about the value. */
function changeBy(key: string): Change | undefined {
  const [step, end] = [STEPS[key], ENDS[key]];
  if (step !== undefined) return (value) => Math.min(2, Math.max(-2, (value ?? 0) + step));
  return end === undefined ? undefined : () => end;
}

type TwinValueProps = {
  readonly id: string;
  readonly name: string;
  /** The value with what it belongs to. */
  readonly words: string;
  readonly value: number | null;
  /** From the corner of its cell, in board units. */
  readonly place: Rect;
  /** It is among what Tab reaches from the board. */
  readonly isNear: boolean;
  /** Changes the value as it is by now: keys come faster than what they do is shown. */
  readonly change: (by: Change) => void;
  readonly remove: () => void;
  /** To the same of the stage before or behind. */
  readonly goAside: (step: -1 | 1) => void;
  readonly leave: () => void;
  readonly focus: () => void;
  readonly blur: () => void;
};

/**
 * A value between -2 and 2 that lies on the board, for the keyboard: up and down change it, Delete takes it away, left
 * and right lead to the same value of the next stage, Esc back to the cell.
 */
export function TwinValue({ id, name, words, value, place, isNear, ...does }: TwinValueProps) {
  const keys: Readonly<Record<string, () => void>> = {
    Delete: does.remove,
    Backspace: does.remove,
    Escape: does.leave,
    ArrowLeft: () => does.goAside(-1),
    ArrowRight: () => does.goAside(1),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const change = changeBy(event.key);
    const other = keys[event.key];
    if (change === undefined && other === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (change === undefined) other?.();
    else does.change(change);
  };
  return (
    <div
      role="spinbutton"
      id={id}
      data-value
      aria-label={name}
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={words}
      tabIndex={isNear ? 0 : -1}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      onKeyDown={onKeyDown}
      onFocus={does.focus}
      onBlur={does.blur}
    />
  );
}
