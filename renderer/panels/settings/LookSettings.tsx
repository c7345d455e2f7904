import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { percentText } from '../../../shared/percent-text.ts';
import { SCALES } from '../../../shared/scale.ts';
import { THEME_CHOICES } from '../../../shared/themes.ts';
import { changeSettings } from '../../actions/view-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

/** Language, colours, size. */
export function LookSettings() {
  const store = useEditorStore();
  const t = useTranslate();
  const { language, theme, scale } = useEditor(({ settings }) => settings);
  return (
    <InspectorPart title={t('settings.look')}>
      <div className="field">
        <span className="label">{t('settings.language')}</span>
        <Segments
          full
          name={t('settings.language')}
          value={language}
          options={LANGUAGES.map((each) => ({ value: each, name: t(`language.${each}`) }))}
          choose={(chosen) => void changeSettings(store, { language: chosen })}
        />
      </div>
      <Choice
        name={t('settings.theme')}
        value={theme}
        mixed=""
        options={THEME_CHOICES.map((each) => ({ value: each, name: t(`settings.theme.${each}`) }))}
        choose={(chosen) => {
          const next = THEME_CHOICES.find((each) => each === chosen);
          if (next !== undefined) void changeSettings(store, { theme: next });
        }}
      />
      <Choice
        name={t('settings.scale')}
        value={String(scale)}
        mixed={percentText(scale * 100, t)}
        options={SCALES.map((each) => ({ value: String(each), name: percentText(each * 100, t) }))}
        choose={(chosen) => void changeSettings(store, { scale: Number(chosen) })}
      />
    </InspectorPart>
  );
}

/** What lies on and under the board besides the map. */
export function BoardSettings() {
  const store = useEditorStore();
  const t = useTranslate();
  const { minimap, coverage } = useEditor(({ settings }) => settings);
  return (
    <InspectorPart title={t('settings.board')}>
      <div>
        <SwitchRow
          name={t('settings.minimap')}
          isOn={minimap}
          turn={(isOn) => void changeSettings(store, { minimap: isOn })}
        />
        <SwitchRow
          name={t('settings.coverage')}
          isOn={coverage}
          turn={(isOn) => void changeSettings(store, { coverage: isOn })}
        />
      </div>
    </InspectorPart>
  );
}
