import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { translateOf } from './selectors.ts';
import { type Shown, shownLater } from './shown-later.ts';

export const EditorContext = createContext<EditorStore | null>(null);

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === null) throw new Error('There is no editor above this component');
  return store;
}

const shownOf = new WeakMap<EditorStore, Shown>();

function panelsOf(store: EditorStore): Shown {
  const known = shownOf.get(store);
  if (known !== undefined) return known;
  const shown = shownLater(store);
  shownOf.set(store, shown);
  return shown;
}

/** The selector must give back the same object while nothing it reads has changed. */
export function useEditor<Selected>(selector: (state: EditorState) => Selected): Selected {
  return useStore(panelsOf(useEditorStore()), selector);
}

/** The same with every move of the camera, of which panels are told once it rests. */
export function useEditorNow<Selected>(selector: (state: EditorState) => Selected): Selected {
  return useStore(useEditorStore(), selector);
}

export function useTranslate(): Translate {
  return useEditor(translateOf);
}
