import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_AUTHOR } from '../../../shared/ipc/settings.ts';
import { changeSettings } from '../../actions/view-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorStore } from '../../state/editor-store.ts';

/** The person's name: kept once the field is left, also by way of a dialog that closes. */
export function AuthorField() {
  const store = useEditorStore();
  const t = useTranslate();
  const ids = { field: useId(), line: useId() };
  const kept = useEditor(({ settings }) => settings.author ?? '');
  const [draft, setDraft] = useState<string | null>(null);
  const written = useRef<string | null>(null);
  const write = (text: string | null): void => {
    written.current = text;
    setDraft(text);
  };
  useEffect(() => () => keepAuthor(store, written), [store]);
  return (
    <div className="field">
      <label className="label" htmlFor={ids.field}>
        {t('settings.author')}
      </label>
      <input
        id={ids.field}
        className="input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_AUTHOR}
        aria-describedby={ids.line}
        value={draft ?? kept}
        onChange={({ target }) => write(target.value)}
        onBlur={() => {
          keepAuthor(store, written);
          setDraft(null);
        }}
        onKeyDown={({ key }) => key === 'Enter' && keepAuthor(store, written)}
      />
      <p className="settings-hint" id={ids.line}>
        {t('settings.authorLine')}
      </p>
    </div>
  );
}

/** `written`: what was typed and is not kept yet; null: nothing. */
function keepAuthor(store: EditorStore, written: RefObject<string | null>): void {
  const author = written.current?.trim();
  written.current = null;
  if (author === undefined || author === (store.getState().settings.author ?? '')) return;
  void changeSettings(store, { author }).catch(reportError);
}
