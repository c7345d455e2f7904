import { Switch } from 'radix-ui';
import { useId } from 'react';
import { LANGUAGES } from '../../shared/map/templates.ts';
import { PAPERS } from '../../shared/print/papers.ts';
import { ORIENTATIONS, PAPER_NAMES, type PrintSettings } from '../../shared/print/print-settings.ts';
import { useTranslate } from '../state/editor-context.ts';
import { Choice } from './Choice.tsx';
import { Segments } from './Segments.tsx';

type PrintSettingsFieldsProps = {
  readonly settings: PrintSettings;
  readonly change: (part: Partial<PrintSettings>) => void;
};

export function PrintSettingsFields({ settings, change }: PrintSettingsFieldsProps) {
  const t = useTranslate();
  const grey = useId();
  return (
    <>
      <Choice
        name={t('printDialog.paper')}
        value={settings.paper}
        mixed=""
        options={PAPER_NAMES.map((paper) => ({ value: paper, name: PAPERS[paper].label }))}
        choose={(value) => {
          const paper = PAPER_NAMES.find((name) => name === value);
          if (paper !== undefined) change({ paper });
        }}
      />
      <div className="field">
        <span className="label">{t('printDialog.orientation')}</span>
        <Segments
          full
          name={t('printDialog.orientation')}
          value={settings.orientation}
          options={ORIENTATIONS.map((orientation) => ({ value: orientation, name: t(`printDialog.${orientation}`) }))}
          choose={(orientation) => change({ orientation })}
        />
      </div>
      <div className="field">
        <span className="label">{t('printDialog.language')}</span>
        <Segments
          full
          name={t('printDialog.language')}
          value={settings.language}
          options={LANGUAGES.map((language) => ({ value: language, name: t(`printDialog.${language}`) }))}
          choose={(language) => change({ language })}
        />
      </div>
      <div className="switch-row">
        <label htmlFor={grey}>{t('printDialog.grayscale')}</label>
        <Switch.Root
          className="switch"
          id={grey}
          checked={settings.grayscale}
          onCheckedChange={(grayscale) => change({ grayscale })}
        >
          <Switch.Thumb />
        </Switch.Root>
      </div>
    </>
  );
}
