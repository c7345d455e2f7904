import { useState } from 'react';
import type { PrintAnswer } from '../../../shared/ipc/calls/exchange-calls.ts';
import type { PrintSettings } from '../../../shared/print/print-settings.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';

export type Printing = {
  readonly isWorking: boolean;
  /** What went wrong the last time, or "". */
  readonly problem: string;
  readonly print: () => void;
  readonly savePdf: () => void;
};

/** Prints the window's map. Done, it closes the dialog; a page that failed leaves it open and says what to do. */
export function usePrinting(settings: PrintSettings): Printing {
  const store = useEditorStore();
  const t = useTranslate();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const attempt = async (call: 'print.onPaper' | 'print.savePdf'): Promise<string> => {
    const handle = store.getState().document?.handle;
    if (handle === undefined) return '';
    const answer: PrintAnswer = await ask(call, handle, settings);
    if (answer === 'cancelled') return '';
    if (answer === 'printed') {
      store.setState({ dialog: null, ...(call === 'print.savePdf' ? { announcement: t('printDialog.saved') } : {}) });
      return '';
    }
    if (answer === 'no-printer') return t('printDialog.noPrinter');
    if (call === 'print.onPaper') return t('printDialog.notPrinted');
    return t('printDialog.notSaved', { reason: t(`save.reason.${answer.code}`) });
  };
  const begin = (call: 'print.onPaper' | 'print.savePdf'): void => {
    setWorking(true);
    setProblem('');
    void attempt(call)
      .catch((error: unknown) => {
        reportError(error);
        return t('printDialog.failed');
      })
      .then(setProblem)
      .finally(() => setWorking(false));
  };
  return { isWorking, problem, print: () => begin('print.onPaper'), savePdf: () => begin('print.savePdf') };
}
