import { Printer, FileDown } from 'lucide';
import { Dialog } from 'radix-ui';
import { useMemo } from 'react';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { localDay } from '../../../shared/local-day.ts';
import { PAPERS } from '../../../shared/print/papers.ts';
import { type PrintDocument, printDocument } from '../../../shared/print/print-document.ts';
import type { PrintSettings } from '../../../shared/print/print-settings.ts';
import { useReadyForPaper } from '../../print/PrintPreview.tsx';
import { unpaintedCharacters } from '../../print/unpainted-characters.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Button } from '../parts/Button.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { PrintAdvice } from './PrintAdvice.tsx';
import { PrintDesk } from './PrintDesk.tsx';
import { PrintSettingsFields } from './PrintSettingsFields.tsx';
import { usePrintSettings } from './use-print-settings.ts';
import { usePrinting } from './use-printing.ts';

/** Shows the page as it will be printed, and prints it or saves it as a PDF. */
export function PrintDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  // The page is for those who wrote the map, whatever language this window speaks.
  const language = useEditor(({ history }) => history.present.language);
  const { settings, change } = usePrintSettings(language);
  const page = usePage(settings);
  const unpainted = useMemo(() => (page === null ? '' : unpaintedCharacters(page.pages)), [page]);
  const printing = usePrinting(settings);
  const isOff = printing.isWorking || page === null;
  return (
    <DialogFrame
      title={t('printDialog.title')}
      sub={t('printDialog.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <div className="print-dialog">
        {page === null ? (
          <div className="print-desk" />
        ) : (
          <PrintDesk print={page} paper={pageName(page, settings, t)} />
        )}
        <div className="print-settings">
          <PrintSettingsFields settings={settings} change={change} />
          {page === null ? null : (
            <PrintAdvice
              name={pageName(page, settings, t)}
              remarks={{ noteText: page.noteText, unpainted }}
              settings={settings}
              use={change}
            />
          )}
        </div>
      </div>
      <div className="dialog-foot">
        <p className="print-outcome" role="status">
          {printing.isWorking ? t('printDialog.working') : printing.problem}
        </p>
        <Dialog.Close className="button quiet">{t('common.cancel')}</Dialog.Close>
        <Button icon={Printer} isOff={isOff} press={printing.print}>
          {t('printDialog.print')}
        </Button>
        <Button icon={FileDown} isPrimary isOff={isOff} press={printing.savePdf}>
          {t('printDialog.savePdf')}
        </Button>
      </div>
    </DialogFrame>
  );
}

/** null until fonts and photos have come. */
function usePage(settings: PrintSettings): PrintDocument | null {
  const store = useEditorStore();
  const map = useEditor(({ history }) => history.present);
  const file = useEditor(({ document }) => document?.status.name ?? '');
  const ready = useReadyForPaper(map, file);
  return useMemo(
    () => (ready === null ? null : printDocument({ ...ready, settings, date: localDay(store.now()), file })),
    [ready, settings, file, store],
  );
}

function pageName({ page, orientation }: PrintDocument, { paper }: PrintSettings, t: Translate): string {
  const label = paper === 'custom' ? t('printDialog.custom') : PAPERS[paper].label;
  const named = { paper: label, width: page.width, height: page.height };
  return orientation === 'landscape' ? t('printDialog.page.landscape', named) : t('printDialog.page.portrait', named);
}
