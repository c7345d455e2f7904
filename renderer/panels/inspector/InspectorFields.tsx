import type { ReactNode } from 'react';
import { useEditor } from '../../state/editor-context.ts';
import { isViewOnly } from '../../state/selectors.ts';

/** Fields and buttons that change the map: they are off while it is only looked at. */
export function InspectorFields({ children }: { readonly children: ReactNode }) {
  const viewOnly = useEditor(isViewOnly);
  return (
    <fieldset className="inspector-fields" disabled={viewOnly}>
      {children}
    </fieldset>
  );
}
