import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { translateOf } from './selectors.ts';

export const EditorContext = createContext<EditorStore | null>(null);

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === null) throw new Error('There is no editor above this component');
  return store;
}

/** The selector must give back the same object while nothing it reads has changed. */
export function useEditor<Selected>(selector: (state: EditorState) => Selected): Selected {
  return useStore(useEditorStore(), selector);
}

export function useTranslate(): Translate {
  return useEditor(translateOf);
}
