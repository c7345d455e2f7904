import type { ExportSettings } from '../../../shared/export/export-settings.ts';
import { isPictureFormat } from '../../../shared/export/export-format.ts';
import type { PicturePart } from '../../../shared/export/picture.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { hasAuthors } from '../../../shared/map/note-words.ts';
import { visibleStages } from '../../../shared/map/queries.ts';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { stageName } from '../parts/names.ts';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

type ExportFieldsProps = {
  readonly map: JourneyMap;
  readonly settings: ExportSettings;
  readonly change: (part: Partial<ExportSettings>) => void;
};

/** What can be chosen of a format: part, scale and ground of a picture, the language of all else. */
export function ExportFields({ map, settings, change }: ExportFieldsProps) {
  const t = useTranslate();
  const speaking = useEditor((state) => state.settings.language);
  const { format, picture, language } = settings;
  if (!isPictureFormat(format)) {
    const namesAuthors = (format === 'xlsx' || format === 'csv') && hasAuthors(map);
    return (
      <div className="export-fields">
        <div className="field">
          <span className="label">{t('exportDialog.language')}</span>
          <Segments
            full
            name={t('exportDialog.language')}
            value={language}
            options={LANGUAGES.map((value) => ({ value, name: languageName(value, speaking) }))}
            choose={(value) => change({ language: value })}
          />
        </div>
        {namesAuthors ? (
          <SwitchRow
            name={t('exportDialog.authors')}
            isOn={settings.tellsAuthors}
            turn={(tellsAuthors) => change({ tellsAuthors })}
          />
        ) : null}
      </div>
    );
  }
  const changePicture = (part: Partial<ExportSettings['picture']>): void =>
    change({ picture: { ...picture, ...part } });
  return (
    <div className="export-fields">
      <PartChoice map={map} part={picture.part} choose={(part) => changePicture({ part })} />
      <div className="field">
        <span className="label">{t('exportDialog.ground')}</span>
        <Segments
          full
          name={t('exportDialog.ground')}
          value={picture.isTransparent ? 'transparent' : 'paper'}
          options={(['paper', 'transparent'] as const).map((value) => ({ value, name: t(`exportDialog.${value}`) }))}
          choose={(value) => changePicture({ isTransparent: value === 'transparent' })}
        />
      </div>
      {map.channels.length === 0 ? null : (
        <SwitchRow
          name={t('exportDialog.channels')}
          isOn={picture.showsChannels}
          turn={(showsChannels) => changePicture({ showsChannels })}
        />
      )}
      {format === 'svg' ? (
        <div className="field">
          <span className="label">{t('exportDialog.text')}</span>
          <Segments
            full
            name={t('exportDialog.text')}
            value={picture.asOutlines ? 'asOutlines' : 'asText'}
            options={(['asText', 'asOutlines'] as const).map((value) => ({ value, name: t(`exportDialog.${value}`) }))}
            choose={(value) => changePicture({ asOutlines: value === 'asOutlines' })}
          />
        </div>
      ) : (
        <div className="field">
          <span className="label">{t('exportDialog.scale')}</span>
          <Segments
            full
            name={t('exportDialog.scale')}
            value={`${picture.scale}`}
            options={([1, 2, 3, 4] as const).map((value) => ({ value: `${value}` as const, name: `${value}\u00d7` }))}
            choose={(value) =>
              changePicture({ scale: ([1, 2, 3, 4] as const).find((scale) => `${scale}` === value) ?? 2 })
            }
          />
        </div>
      )}
    </div>
  );
}

type PartChoiceProps = {
  readonly map: JourneyMap;
  readonly part: PicturePart;
  readonly choose: (part: PicturePart) => void;
};

function PartChoice({ map, part, choose }: PartChoiceProps) {
  const t = useTranslate();
  const selection = useEditor((state) => state.selection);
  const stages = visibleStages(map);
  const selected =
    selection.size === 0 ? [] : [{ value: 'notes', name: t('exportDialog.selected', { count: selection.size }) }];
  return (
    <Choice
      name={t('exportDialog.part')}
      value={part.kind === 'stage' ? `stage ${part.stage}` : part.kind}
      mixed=""
      options={[
        { value: 'map', name: t('exportDialog.wholeMap') },
        ...selected,
        ...stages.map((stage) => ({ value: `stage ${stage.id}`, name: stageName(stage, t) })),
      ]}
      choose={(value) => {
        const stage = stages.find(({ id }) => `stage ${id}` === value);
        if (stage !== undefined) choose({ kind: 'stage', stage: stage.id });
        else choose(value === 'notes' ? { kind: 'notes', notes: [...selection] } : { kind: 'map' });
      }}
    />
  );
}
