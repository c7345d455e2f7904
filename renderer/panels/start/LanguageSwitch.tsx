import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { languageAction } from '../../../shared/language-actions.ts';
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
      options={LANGUAGES.map((value) => ({ value, name: t(`language.${value}`) }))}
      choose={(chosen) => void runAction(languageAction(chosen), store)}
      full
    />
  );
}
