import { addStage } from '../../shared/commands/stage-commands.ts';
import { type EditorStore, edit } from './editor-store.ts';

/** Adds a stage behind the last one, to be named at once. */
export function addStageAtEnd(store: EditorStore): void {
  const id = store.newId();
  if (!edit(store, 'step.addStage', addStage({ id }, 'end'))) return;
  store.setState({ cursor: { kind: 'stage', stage: id }, writing: { kind: 'stage', stage: id, field: 'name' } });
}
