import { Download, Upload } from 'lucide';
import type { PlainTextKey, Translate } from '../../../shared/i18n/translate.ts';
import type { SettingName, SettingsFileFailure } from '../../../shared/settings-file.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorStore } from '../../state/editor-store.ts';
import { translateOf } from '../../state/selectors.ts';
import { Icon } from '../parts/Icon.tsx';

type SettingsFileProps = { readonly told: string; readonly tell: (what: string) => void };

/** The settings as a file, for another machine, and what became of it. */
export function SettingsFile({ told, tell }: SettingsFileProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const run = (act: (store: EditorStore) => Promise<string>): void => {
    tell('');
    void act(store).then(tell, reportError);
  };
  return (
    <div className="dialog-foot settings-foot">
      <p role="status">{told}</p>
      <button type="button" className="button" onClick={() => run(importSettings)}>
        <Icon icon={Download} />
        {t('settings.import')}
      </button>
      <button type="button" className="button" onClick={() => run(exportSettings)}>
        <Icon icon={Upload} />
        {t('settings.export')}
      </button>
    </div>
  );
}

async function exportSettings(store: EditorStore): Promise<string> {
  const answer = await ask('settings.export');
  const t = translateOf(store.getState());
  if (answer === 'cancelled') return '';
  if ('name' in answer) return t('settings.exported', answer);
  return t('settings.notExported', { reason: t(`save.reason.${answer.code}`) });
}

/** In the language that holds then: it may have come with the file. */
async function importSettings(store: EditorStore): Promise<string> {
  const answer = await ask('settings.import');
  if (answer === 'cancelled') return '';
  if ('code' in answer) return failureText(translateOf(store.getState()), answer);
  store.setState({ settings: answer.settings });
  return translateOf(store.getState())('settings.imported');
}

function failureText(t: Translate, failure: SettingsFileFailure): string {
  if (failure.code === 'wrong') return t('settings.import.wrong', { what: t(NAMES[failure.key]) });
  return t(`settings.import.${failure.code}`);
}

const NAMES: Readonly<Record<SettingName, PlainTextKey>> = {
  language: 'settings.language',
  theme: 'settings.theme',
  scale: 'settings.scale',
  minimap: 'settings.minimap',
  coverage: 'settings.coverage',
  personaLimit: 'persona.limit',
  chime: 'settings.chime',
  autosave: 'settings.autosave',
  author: 'settings.author',
  print: 'settings.paper',
};
