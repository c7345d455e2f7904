import { type Board, type Gesture, hasMoved, type Pointer } from './board.ts';
import type { Clock } from './clock.ts';
import { idle } from './idle.ts';

/** One mouse, pen or finger at one moment. */
export type Contact = {
  readonly id: number;
  /** How wide it touches, in screen pixels. */
  readonly breadth: number;
  readonly pointer: Pointer;
};

/** The pointer that is down, and may change the map. */
export type Held = { readonly id: number; readonly start: Pointer; readonly last: Pointer };

/** Who has the one gesture. Nobody else may take it until it is released or dropped. */
export type Holder = {
  readonly held: () => Held | null;
  readonly take: (contact: Contact) => void;
  /** Of the one who holds, or of one who hovers while nobody does. */
  readonly move: (contact: Contact) => void;
  readonly release: (contact: Contact) => void;
  readonly doublePress: (pointer: Pointer) => void;
  /** Takes back what was begun. */
  readonly drop: () => void;
  readonly does: () => Gesture['name'];
};

/** How long, in milliseconds, a finger lies still to ask for the menu. */
const LONG_PRESS = 500;

export function createHolder(board: Board, clock: Clock): Holder {
  let gesture = idle(board);
  let held: Held | null = null;
  let stopWaiting = (): void => undefined;

  const letGo = (): void => {
    stopWaiting();
    held = null;
  };
  const drop = (): void => {
    gesture = gesture.cancel();
    letGo();
  };
  const askForMenu = (start: Pointer): void => {
    drop();
    gesture = gesture.press({ ...start, button: 'second' });
  };
  return {
    held: () => held,
    take: ({ id, pointer }) => {
      held = { id, start: pointer, last: pointer };
      gesture = gesture.press(pointer);
      if (pointer.by === 'touch') stopWaiting = clock.after(LONG_PRESS, () => askForMenu(pointer));
    },
    move: ({ pointer }) => {
      if (held !== null) {
        if (hasMoved(held.start, pointer)) stopWaiting();
        held = { ...held, last: pointer };
      }
      gesture = gesture.move(pointer);
    },
    release: ({ pointer }) => {
      letGo();
      gesture = gesture.release(pointer);
    },
    doublePress: (pointer) => {
      gesture = gesture.doublePress(pointer);
    },
    drop,
    does: () => gesture.name,
  };
}
