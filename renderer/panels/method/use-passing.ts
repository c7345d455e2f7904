import { type KeyboardEvent, useRef } from 'react';

type Pressed = Pick<KeyboardEvent, 'key' | 'repeat'>;

export type Passing = {
  /** Whether this Tab goes on through the window, as the one that led here. */
  readonly goesOn: (pressed: Pressed) => boolean;
  readonly come: () => void;
  readonly release: (pressed: Pressed) => void;
  /** Whoever writes has come to stay. */
  readonly stay: () => void;
};

/** Tells the keyboard that comes through a field on its way from one that came for it: of the former Tab's release comes first. */
export function usePassing(): Passing {
  const passes = useRef<boolean | null>(null);
  return {
    goesOn: ({ repeat }) => (passes.current ??= repeat),
    come: () => {
      passes.current = null;
    },
    release: ({ key }) => {
      if (key === 'Tab') passes.current ??= true;
    },
    stay: () => {
      passes.current = false;
    },
  };
}
