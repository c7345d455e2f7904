import { cellAt } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import { offerPhoto } from '../actions/photo-actions.ts';
import { canRun } from '../actions/registry.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { pointIn } from './own-pointer.ts';

/** Whether what is dragged in from outside is pictures and nothing else; what they really are is looked at later. */
function isPicture({ items }: DataTransfer): boolean {
  return items.length > 0 && Array.from(items).every(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
}

/** A photo dropped on the board is offered to the cell under it; any other file is left for the window to open. */
export function listenToDrops(element: HTMLElement, store: EditorStore, signal: AbortSignal): void {
  const over = (event: DragEvent): void => {
    if (event.dataTransfer === null || !isPicture(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = canRun('photo.add', store.getState()) ? 'copy' : 'none';
  };
  const drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined || event.dataTransfer === null || !isPicture(event.dataTransfer)) return;
    event.preventDefault();
    const state = store.getState();
    if (!canRun('photo.add', state)) return;
    const cell = cellAt(shownLayout(state), toBoard(state.camera, pointIn(element, event)))?.cell ?? null;
    offerPhoto(store, cell, file);
  };
  element.addEventListener('dragover', over, { signal });
  element.addEventListener('drop', drop, { signal });
}
