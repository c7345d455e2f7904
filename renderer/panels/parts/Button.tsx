import type { IconNode } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

type ButtonProps = {
  readonly icon?: IconNode;
  /** What most people come for. */
  readonly isPrimary?: boolean;
  /** It does nothing now; the keyboard finds it all the same, and hears so. */
  readonly isOff?: boolean;
  readonly press: () => void;
  readonly children: ReactNode;
};

/** A button with words, which can be off. */
export function Button({ icon, isPrimary = false, isOff = false, press, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={isPrimary ? 'button primary' : 'button'}
      aria-disabled={isOff}
      onClick={() => isOff || press()}
    >
      {icon === undefined ? null : <Icon icon={icon} />}
      {children}
    </button>
  );
}
