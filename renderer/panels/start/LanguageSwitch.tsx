import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Segments } from '../parts/Segments.tsx';

export function LanguageSwitch() {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor((state) => state.settings.language);
  return (
    <Segments
      name={t('start.language')}
      value={language}
      options={[
        { value: 'en', name: t('language.en') },
        { value: 'id', name: t('language.id') },
      ]}
      choose={(chosen) => void runAction(chosen === 'en' ? 'view.english' : 'view.indonesian', store)}
      full
    />
  );
}
