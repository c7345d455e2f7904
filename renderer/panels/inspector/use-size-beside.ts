import { useEffect, useState } from 'react';
import type { Photo } from '../../../shared/map/photos.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore } from '../../state/editor-context.ts';

/** How many bytes a photo beside its map has; null: it is not known yet, or the photo lies in the map. */
export function useSizeBeside({ id, file }: Photo): number | 'missing' | null {
  const store = useEditorStore();
  const handle = useEditor(({ document }) => document?.handle);
  const [size, setSize] = useState<number | 'missing' | null>(null);
  useEffect(() => {
    if (file === '' || handle === undefined) return;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const at = store.getState().history.present.photos.findIndex((photo) => photo.id === id);
      if (at < 0) return;
      const bytes = await ask('photo.read', handle, at);
      if (isWanted) setSize(bytes === null ? 'missing' : bytes.length);
    };
    const again = (): void => void look().catch(reportError);
    again();
    // Whoever comes back may have put it there.
    window.addEventListener('focus', again);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', again);
    };
  }, [store, handle, id, file]);
  return size;
}
