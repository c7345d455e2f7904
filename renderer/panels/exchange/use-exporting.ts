import { useState } from 'react';
import type { ExportSettings } from '../../../shared/export/export-settings.ts';
import { withChannelNames } from '../../../shared/map/named-channels.ts';
import { withoutFaceDown } from '../../../shared/map/note-words.ts';
import { ask } from '../../bridge.ts';
import { type CopiedAs, copyAs } from '../../picture/copy-as.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';

export type Exporting = {
  readonly isWorking: boolean;
  /** What came of the last attempt, or "". */
  readonly outcome: string;
  readonly save: () => void;
  readonly copy: (kind: CopiedAs) => void;
};

/** Writes the window's map, or copies it. A file that was written closes the dialog; a failure says what to do. */
export function useExporting(settings: ExportSettings): Exporting {
  const store = useEditorStore();
  const t = useTranslate();
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState('');
  const begin = (attempt: () => Promise<string>): void => {
    setWorking(true);
    setOutcome('');
    attempt()
      .catch((error: unknown) => {
        reportError(error);
        return t('exportDialog.failed');
      })
      .then(setOutcome, reportError)
      .finally(() => setWorking(false));
  };
  const save = async (): Promise<string> => {
    const handle = store.getState().document?.handle;
    const answer = handle === undefined ? 'cancelled' : await ask('export.save', handle, settings);
    if (answer === 'cancelled') return '';
    if ('code' in answer) return t('exportDialog.notSaved', { reason: t(`save.reason.${answer.code}`) });
    store.setState({ dialog: null, announcement: t('exportDialog.saved', answer) });
    return '';
  };
  const copy = async (kind: CopiedAs): Promise<string> => {
    const open = withoutFaceDown(store.getState().history.present);
    await copyAs(withChannelNames(open, settings.language), settings.picture.part, kind);
    return t('copyAs.done');
  };
  return { isWorking, outcome, save: () => begin(save), copy: (kind) => begin(() => copy(kind)) };
}
