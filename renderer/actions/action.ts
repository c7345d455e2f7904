import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** What an entry of shared/action-catalogue.ts does in this window. */
export type Action = {
  /** `key` is the key of the catalogue that called it, null from a menu or a button. */
  readonly run: (store: EditorStore, key: string | null) => void | Promise<void>;
  /** Left out: always possible while a map is open. */
  readonly isEnabled?: (state: EditorState) => boolean;
  readonly isOn?: (state: EditorState) => boolean;
};

export type ActionsOf<Prefix extends string> = {
  readonly [Id in Extract<ActionId, `${Prefix}.${string}`>]: Action;
};
