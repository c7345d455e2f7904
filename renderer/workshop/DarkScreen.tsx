import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { toggleDark } from '../state/presenting.ts';

/** Nothing to look at for the moment. */
export function DarkScreen() {
  const store = useEditorStore();
  const t = useTranslate();
  const isDark = useEditor(({ presenting }) => presenting?.isDark === true);
  if (!isDark) return null;
  return (
    <button type="button" className="dark-screen" onClick={() => toggleDark(store)}>
      {t('present.isDark')}
    </button>
  );
}
