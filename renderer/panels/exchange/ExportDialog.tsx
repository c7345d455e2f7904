import { Copy, FileDown } from 'lucide';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import type { ExportFormat } from '../../../shared/export/export-format.ts';
import { type ExportSettings, WHOLE_MAP } from '../../../shared/export/export-settings.ts';
import type { CopiedAs } from '../../picture/copy-as.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Button } from '../parts/Button.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { ExportFields } from './ExportFields.tsx';
import { ExportFormats } from './ExportFormats.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { useExporting } from './use-exporting.ts';

const COPIED: { readonly [Format in ExportFormat]?: CopiedAs } = {
  png: 'picture',
  svg: 'drawing',
  xlsx: 'table',
  csv: 'table',
  md: 'outline',
};

/** Shows a map as a file of another kind, and writes it. */
export function ExportDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const [settings, setSettings] = useState<ExportSettings>({
    format: 'png',
    language: map.language,
    tellsAuthors: store.getState().showsAuthors,
    picture: WHOLE_MAP,
  });
  const exporting = useExporting(settings);
  const down = map.notes.filter(({ faceDown }) => faceDown).length;
  const copied = COPIED[settings.format];
  return (
    <DialogFrame
      title={t('exportDialog.title')}
      sub={t('exportDialog.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <div className="export-dialog">
        <ExportFormats chosen={settings.format} choose={(format) => setSettings({ ...settings, format })} />
        <div className="export-side">
          <ExportPreview map={map} settings={settings} />
          {down === 0 ? null : <p className="left-out">{t('silence.leftOut', { count: down })}</p>}
          <ExportFields map={map} settings={settings} change={(part) => setSettings({ ...settings, ...part })} />
        </div>
      </div>
      <div className="dialog-foot">
        <p className="print-outcome" role="status">
          {exporting.isWorking ? t('exportDialog.working') : exporting.outcome}
        </p>
        <Dialog.Close className="button quiet">{t('common.cancel')}</Dialog.Close>
        {copied === undefined ? null : (
          <Button icon={Copy} isOff={exporting.isWorking} press={() => exporting.copy(copied)}>
            {t('exportDialog.copy')}
          </Button>
        )}
        <Button icon={FileDown} isPrimary isOff={exporting.isWorking} press={exporting.save}>
          {t('exportDialog.save')}
        </Button>
      </div>
    </DialogFrame>
  );
}
