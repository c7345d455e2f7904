import type { Board, Gesture, Pointer, Tool } from './board.ts';
import type { Motion } from './clock.ts';
import { glide } from './gliding.ts';
import { type Contact, createHolder } from './holder.ts';
import { createPinch } from './pinching.ts';

/** All that points at the board. */
export type Hands = {
  readonly press: (contact: Contact) => void;
  readonly move: (contact: Contact) => void;
  readonly release: (contact: Contact) => void;
  readonly doublePress: (pointer: Pointer) => void;
  /** A pointer was taken away. */
  readonly lose: (id: number) => void;
  /** Esc: whatever is going on goes back to where it was. */
  readonly cancel: () => void;
  /** The board stops where it is, if it still glides. */
  readonly rest: () => void;
  readonly does: () => Gesture['name'];
  /** Whether a pointer has, or could have, the one gesture; fingers that hold the board do not. */
  readonly follows: (id: number) => boolean;
};

/** So long after a pen was near, in milliseconds, what touches the board is the hand that holds it. */
const PEN_NEAR = 500;

/** What touches wider than this, in screen pixels, is no finger. */
const PALM = 44;

/** Remembers when the pen was last near the board. */
function createPenWatch() {
  let last: number | null = null;
  return {
    see: ({ by, time }: Pointer): void => {
      if (by === 'pen') last = time;
    },
    wasSeen: (): boolean => last !== null,
    wasNear: (time: number): boolean => last !== null && time - last < PEN_NEAR,
  };
}

/** Whoever has a pen draws with it, and moves the board with the other hand. */
function fingersPan(tool: Tool, hasPen: boolean): boolean {
  return tool === 'hand' || (hasPen && (tool === 'pen' || tool === 'eraser'));
}

/**
 * One gesture at a time for a mouse, a pen or the first finger. A second finger takes the first one's work back and
 * both hold the board; while a pen is about, fingers can hold the board alone, and the palm nothing.
 */
export function createHands(board: Board, { clock, isReduced }: Motion): Hands {
  const holder = createHolder(board, clock);
  const pinch = createPinch(board);
  const pen = createPenWatch();
  let rest = (): void => undefined;

  const isPenNear = (time: number): boolean => holder.held()?.start.by === 'pen' || pen.wasNear(time);
  const onlyPans = (time: number): boolean => {
    const isHeldByFinger = (holder.held()?.start.by ?? 'touch') === 'touch';
    return pinch.isOn() || !isHeldByFinger || isPenNear(time) || fingersPan(board.view().tool, pen.wasSeen());
  };
  const pressFinger = (contact: Contact): void => {
    const { id, breadth, pointer } = contact;
    const first = holder.held();
    if (breadth > PALM && isPenNear(pointer.time)) return;
    if (onlyPans(pointer.time)) return pinch.add(id, pointer.screen);
    if (first === null) return holder.take(contact);
    holder.drop();
    pinch.add(first.id, first.last.screen);
    pinch.add(id, pointer.screen);
  };

  return {
    ...holder,
    press: (contact) => {
      rest();
      const { by } = contact.pointer;
      if (by === 'touch') return pressFinger(contact);
      pen.see(contact.pointer);
      // The hand that holds the pen came down before it.
      if (by === 'pen' && holder.held()?.start.by === 'touch') holder.drop();
      if (holder.held() === null) holder.take(contact);
    },
    move: (contact) => {
      const { id, pointer } = contact;
      pen.see(pointer);
      const held = holder.held();
      if (pinch.has(id)) pinch.move(id, pointer.screen, pointer.time);
      else if (held === null ? pointer.by !== 'touch' : held.id === id) holder.move(contact);
    },
    release: (contact) => {
      const { id, pointer } = contact;
      pen.see(pointer);
      if (!pinch.has(id)) return holder.held()?.id === id ? holder.release(contact) : undefined;
      const velocity = pinch.lift(id, pointer.time);
      if (velocity !== null && !isReduced()) rest = glide(board, velocity, clock);
    },
    lose: (id) => {
      if (pinch.has(id)) pinch.lift(id, Number.POSITIVE_INFINITY);
      else if (holder.held()?.id === id) holder.drop();
    },
    cancel: () => {
      holder.drop();
      pinch.end();
    },
    rest: () => rest(),
    does: () => (pinch.isOn() && holder.held() === null ? 'panning' : holder.does()),
    follows: (id) => (holder.held() === null ? !pinch.has(id) : holder.held()?.id === id),
  };
}
