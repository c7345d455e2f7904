import { useState } from 'react';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { BoardSettings, LookSettings } from './LookSettings.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { PaperSettings, WorkshopSettings, WorkSettings } from './WorkSettings.tsx';

/** What holds on this machine, whatever map is open. Each choice holds at once: there is nothing to apply. */
export function SettingsDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  // In another language all names change under the hand; what was said of a file before is said no more.
  const [told, tell] = useState('');
  return (
    <DialogFrame
      title={t('settings.title')}
      sub={t('settings.line')}
      broad
      close={() => store.setState({ dialog: null })}
    >
      <div className="settings">
        <div>
          <LookSettings />
          <BoardSettings />
        </div>
        <div>
          <WorkSettings />
          <PaperSettings />
          <WorkshopSettings />
        </div>
      </div>
      <SettingsFile told={told} tell={tell} />
    </DialogFrame>
  );
}
