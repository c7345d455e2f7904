import { cellAt } from '../../shared/layout/hit-test.ts';
import { toBoard } from '../../shared/layout/viewport.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { meantCell, offerPhoto } from '../actions/photo-actions.ts';
import { canRun } from '../actions/registry.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { pointIn } from './own-pointer.ts';

/** Whether what is dragged in from outside is pictures and nothing else; what they really are is looked at later. */
function isPicture({ items }: DataTransfer): boolean {
  return items.length > 0 && Array.from(items).every(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
}

/** Where a photo that is dropped comes to lie: in the cell under it, beside the board in the one that is meant. */
function cellFor(board: HTMLElement, store: EditorStore, event: DragEvent): Cell | null {
  const state = store.getState();
  const isOnBoard = event.target instanceof Node && board.contains(event.target);
  if (!isOnBoard) return meantCell(state);
  return cellAt(shownLayout(state), toBoard(state.camera, pointIn(board, event)))?.cell ?? null;
}

/**
 * A photo dropped anywhere in the window is offered to the map; any other file is left for the window to open. A dialog
 * takes what is dropped on it, or nothing.
 */
export function listenToDrops(board: HTMLElement, store: EditorStore, signal: AbortSignal): void {
  const canTake = (): boolean => store.getState().dialog === null && canRun('photo.add', store.getState());
  const over = (event: DragEvent): void => {
    if (event.defaultPrevented || event.dataTransfer === null || !isPicture(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = canTake() ? 'copy' : 'none';
  };
  const drop = (event: DragEvent): void => {
    if (event.defaultPrevented || event.dataTransfer === null || !isPicture(event.dataTransfer)) return;
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    if (canTake()) offerPhoto(store, cellFor(board, store, event), files);
  };
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('drop', drop, { signal });
}
