import type { ReactNode } from 'react';
import { languageName } from '../../../shared/i18n/language-name.ts';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { PAPERS } from '../../../shared/print/papers.ts';
import { ORIENTATIONS, PAPER_CHOICES, PRINT_LAYOUTS, PRINT_LIMITS } from '../../../shared/print/print-settings.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { Choice } from '../parts/Choice.tsx';
import { NumberChoice } from '../parts/NumberChoice.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { PosterFields } from './PosterFields.tsx';
import type { PrintFieldsProps } from './print-fields.ts';
import { PrintedParts } from './PrintedParts.tsx';
import { Segments } from '../parts/Segments.tsx';
import { SwitchRow } from '../parts/SwitchRow.tsx';

const MARGINS = [0, 5, 10, 15, 20, 30] as const;
const TEXT_SIZES = [4, 5, 6, 7, 8, 9, 10, 12] as const;

export function PrintSettingsFields({ settings, change }: PrintFieldsProps) {
  const t = useTranslate();
  const speaking = useEditor((state) => state.settings.language);
  return (
    <div className="print-fields">
      <Labelled name={t('printDialog.layout')}>
        <Segments
          full
          name={t('printDialog.layout')}
          value={settings.layout}
          options={PRINT_LAYOUTS.map((layout) => ({ value: layout, name: t(`printDialog.layout.${layout}`) }))}
          choose={(layout) => change({ layout })}
        />
      </Labelled>
      {settings.layout === 'poster' ? <PosterFields settings={settings} change={change} /> : null}
      <PaperFields settings={settings} change={change} />
      <Labelled name={t('printDialog.orientation')}>
        <Segments
          full
          name={t('printDialog.orientation')}
          value={settings.orientation}
          options={ORIENTATIONS.map((orientation) => ({ value: orientation, name: t(`printDialog.${orientation}`) }))}
          choose={(orientation) => change({ orientation })}
        />
      </Labelled>
      <div className="print-pair">
        <NumberChoice
          name={t('printDialog.margin')}
          unit="mm"
          value={settings.margin}
          options={MARGINS}
          choose={(margin) => change({ margin })}
        />
        <NumberChoice
          name={t('printDialog.leastText')}
          unit="pt"
          value={settings.leastText}
          options={TEXT_SIZES}
          choose={(leastText) => change({ leastText })}
        />
      </div>
      <PrintedParts settings={settings} change={change} />
      <SwitchRow
        name={t('printDialog.carriesMap')}
        isOn={settings.carriesMap}
        turn={(carriesMap) => change({ carriesMap })}
      />
      <Labelled name={t('printDialog.language')}>
        <Segments
          full
          name={t('printDialog.language')}
          value={settings.language}
          options={LANGUAGES.map((language) => ({ value: language, name: languageName(language, speaking) }))}
          choose={(language) => change({ language })}
        />
      </Labelled>
    </div>
  );
}

function PaperFields({ settings, change }: PrintFieldsProps) {
  const t = useTranslate();
  const { custom } = settings;
  return (
    <>
      <Choice
        name={t('printDialog.paper')}
        value={settings.paper}
        mixed=""
        options={PAPER_CHOICES.map((paper) => ({
          value: paper,
          name: paper === 'custom' ? t('printDialog.custom') : PAPERS[paper].label,
        }))}
        choose={(value) => {
          const paper = PAPER_CHOICES.find((name) => name === value);
          if (paper !== undefined) change({ paper });
        }}
      />
      {settings.paper === 'custom' ? (
        <div className="print-pair">
          <NumberField
            name={t('printDialog.width')}
            value={custom.width}
            range={PRINT_LIMITS.side}
            set={(width) => change({ custom: { ...custom, width } })}
          />
          <NumberField
            name={t('printDialog.height')}
            value={custom.height}
            range={PRINT_LIMITS.side}
            set={(height) => change({ custom: { ...custom, height } })}
          />
        </div>
      ) : null}
    </>
  );
}

function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <span className="label">{name}</span>
      {children}
    </div>
  );
}
