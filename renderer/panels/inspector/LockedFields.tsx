import type { ReactNode } from 'react';
import { useEditor } from '../../state/editor-context.ts';
import { isLocked } from '../../state/locked.ts';

/** Fields of stages and lanes: off while those are locked. */
export function LockedFields({ children }: { readonly children: ReactNode }) {
  const locked = useEditor(isLocked);
  return (
    <fieldset className="locked-fields" disabled={locked}>
      {children}
    </fieldset>
  );
}
