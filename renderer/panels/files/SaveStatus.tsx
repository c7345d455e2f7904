import { useEffect, useState } from 'react';
import type { DocumentStatus, SaveFailure, SaveState } from '../../../shared/ipc/document-status.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';

/** The file's name and whether what the board shows is on the disk: one state, in words and in colour. */
export function SaveStatus() {
  const status = useEditor(({ document }) => document?.status);
  return status === undefined ? null : <StateOfFile status={status} />;
}

function StateOfFile({ status: { name, save, journal } }: { readonly status: DocumentStatus }) {
  const t = useTranslate();
  const shown = useWithoutBlinks(save);
  const words = [saveWords(shown, t), ...journalWords(journal, t)].join('. ');
  return (
    <div
      className="save-state"
      role="status"
      aria-live="polite"
      aria-label={t('save.state')}
      data-kind={journal === undefined ? shown.kind : 'failed'}
      title={`${name ?? t('save.unnamed')} - ${words}`}
    >
      {name === null ? null : <span className="file-name">{name}</span>}
      <i />
      <span className="words" data-room={widestOf(TAKING_TURNS.map((kind) => t(`save.${kind}`)))}>
        <span>{words}</span>
      </span>
    </div>
  );
}

/** These follow each other while one works: what stands beside them must not move with them. */
const TAKING_TURNS = ['not-saved-yet', 'saving', 'saved'] as const;

function widestOf(words: readonly string[]): string {
  return words.reduce((widest, each) => (each.length > widest.length ? each : widest));
}

/** How long a save may take before it is worth a word, in milliseconds. */
const BLINK_MS = 400;

/** The state, but that of before while a save lasts no longer than a blink. */
function useWithoutBlinks(save: SaveState): SaveState {
  const [shown, show] = useState(save);
  useEffect(() => {
    const waiting = window.setTimeout(() => show(save), save.kind === 'saving' ? BLINK_MS : 0);
    return () => window.clearTimeout(waiting);
  }, [save]);
  return save.kind === 'saving' ? shown : save;
}

/** While the journal can't be written the work goes on, but whoever works must know. */
function journalWords(failure: SaveFailure | undefined, t: Translate): readonly string[] {
  if (failure === undefined) return [];
  // The other reasons speak of the map's own file.
  const reason = t(failure.code === 'disk-full' ? 'save.reason.disk-full' : 'save.reason.failed');
  return [t('save.journal', { reason })];
}

function saveWords(save: SaveState, t: Translate): string {
  return save.kind === 'failed'
    ? t('save.failed', { reason: t(`save.reason.${save.failure.code}`) })
    : t(`save.${save.kind}`);
}
