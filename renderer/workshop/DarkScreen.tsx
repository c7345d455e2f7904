import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { toggleDark } from '../state/presenting.ts';

/** Nothing to look at for the moment. Where there is a projector, it alone is dark. */
export function DarkScreen() {
  const store = useEditorStore();
  const t = useTranslate();
  const isDark = useEditor(({ presenting, projector }) => presenting?.isDark === true && projector === null);
  if (!isDark) return null;
  return (
    <button type="button" className="dark-screen" onClick={() => toggleDark(store)}>
      {t('present.isDark')}
    </button>
  );
}
