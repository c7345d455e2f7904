import { Tooltip } from 'radix-ui';
import type { ReactElement } from 'react';

type HintProps = {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactElement;
};

/** What a button does and the keys that do the same, shown while the pointer or the keyboard rests on it. */
export function Hint({ text, keys, side = 'bottom', children }: HintProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        {/* Who listens hears it with its button, which it describes. */}
        <Tooltip.Content className="tooltip" side={side} sideOffset={8} collisionPadding={8} aria-hidden="true">
          {text}
          {keys === undefined ? null : <kbd>{keys}</kbd>}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
