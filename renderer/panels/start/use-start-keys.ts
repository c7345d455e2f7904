import { useEffect } from 'react';
import { runAction } from '../../actions/registry.ts';
import { isOfBrowser, shortcutOf, worksEverywhere } from '../../actions/shortcuts.ts';
import { useEditorStore } from '../../state/editor-context.ts';

/** Where no board listens: the keys of what can be done without a map. */
export function useStartKeys(): void {
  const store = useEditorStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { dialog, platform } = store.getState();
      if (event.defaultPrevented || event.isComposing || dialog !== null) return;
      const shortcut = shortcutOf(event, platform === 'darwin');
      if (shortcut === null || isOfBrowser(shortcut) || !worksEverywhere(shortcut)) return;
      event.preventDefault();
      void runAction(shortcut.id, store, shortcut.key);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
