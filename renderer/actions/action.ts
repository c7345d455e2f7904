import type { ActionId } from '../../shared/action-catalogue.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';

/** What an entry of shared/action-catalogue.ts does in this window. */
export type Action = {
  readonly run: (store: EditorStore) => void | Promise<void>;
  /** Left out: always possible while a map is open. */
  readonly isEnabled?: (state: EditorState) => boolean;
  readonly isOn?: (state: EditorState) => boolean;
};

export type ActionsOf<Prefix extends string> = {
  readonly [Id in Extract<ActionId, `${Prefix}.${string}`>]: Action;
};
