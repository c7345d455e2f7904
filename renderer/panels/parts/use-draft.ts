import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Command } from '../../../shared/commands/command.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import type { NoteId } from '../../../shared/map/journey-map.ts';
import { useEditorStore } from '../../state/editor-context.ts';
import { type EditorStore, edit } from '../../state/editor-store.ts';

export type DraftOf = {
  readonly value: string;
  readonly label: PlainTextKey;
  readonly command: (text: string) => Command;
  /** The board shows the text while it is typed. */
  readonly live?: boolean;
  /** The note whose text it is: that counts while it is typed. */
  readonly ofNote?: NoteId;
  readonly manyLines?: boolean;
};

/** What is typed into a field: one step of the history when it is left, nothing when Esc takes it back. */
export function useDraft({ value, label, command, live = false, manyLines = false, ofNote }: DraftOf) {
  const store = useEditorStore();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (text: string | null) => {
    setDraft(null);
    if (live) store.setState({ preview: null });
    if (ofNote !== undefined) store.setState({ typing: null });
    if (text !== null && text !== value) edit(store, label, command(text));
  };
  useKeptOnLeaving(store, draft, keep);
  return {
    value: draft ?? value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setDraft(target.value);
      if (ofNote !== undefined) store.setState({ typing: { note: ofNote, added: null, text: target.value } });
      if (live) store.setState(({ history }) => ({ preview: command(target.value)(history.present) }));
    },
    onBlur: () => keep(draft),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape' && draft !== null) {
        event.stopPropagation();
        keep(null);
      } else if (event.key === 'Enter' && (!manyLines || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.stopPropagation();
        keep(draft);
      }
    },
  };
}

/** A click on another note takes the field away before it can lose the focus; what was typed stays all the same. */
function useKeptOnLeaving(store: EditorStore, draft: string | null, keep: (text: string | null) => void): void {
  const latest = useRef<() => void>(() => {});
  const [handle] = useState(() => store.getState().document?.handle);
  useEffect(() => {
    latest.current = () => {
      if (draft !== null && store.getState().document?.handle === handle) keep(draft);
    };
  });
  useEffect(() => () => latest.current(), []);
}
