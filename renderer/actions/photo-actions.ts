import { putPhoto, removePhoto, setPhotoOpacity, showPhoto } from '../../shared/commands/photo-commands.ts';
import type { Photo } from '../../shared/map/photos.ts';
import type { Cell } from '../../shared/map/queries.ts';
import { toBase64 } from '../../shared/photo/base64.ts';
import { photoAt } from '../../shared/photo/photo-place.ts';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import { ask } from '../bridge.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { currentCell, translateOf } from '../state/selectors.ts';
import { endWriting } from '../state/writing.ts';
import type { ActionsOf } from './action.ts';

/** The cell that is meant where no pointer tells: the one with the keyboard; null where that stands on none: the whole map. */
export function meantCell(state: EditorState): Cell | null {
  const { cursor } = state;
  return cursor?.kind === 'cell' || cursor?.kind === 'note' ? currentCell(state) : null;
}

/** The photo under that cell, or under the map. */
function meantPhoto(state: EditorState): Photo | undefined {
  const map = state.history.present;
  const cell = meantCell(state);
  return (cell === null ? undefined : photoAt(map, cell)) ?? photoAt(map, null);
}

/** Opens the dialog that brings a photo under a cell or the map. */
export function offerPhoto(store: EditorStore, cell: Cell | null, files: readonly File[] = []): void {
  endWriting(store);
  store.setState({ dialog: { photo: { cell, files } } });
}

export const photoActions: ActionsOf<'photo'> = {
  'photo.add': { run: (store) => offerPhoto(store, meantCell(store.getState())) },
  'photo.show': {
    isEnabled: (state) => meantPhoto(state) !== undefined,
    isOn: (state) => meantPhoto(state)?.hidden === false,
    run: (store) => {
      const photo = meantPhoto(store.getState());
      if (photo !== undefined) turnPhoto(store, photo.id, photo.hidden);
    },
  },
  'photo.remove': {
    isEnabled: (state) => meantPhoto(state) !== undefined,
    run: (store) => {
      const photo = meantPhoto(store.getState());
      if (photo !== undefined) dropPhoto(store, photo.id);
    },
  },
};

export function turnPhoto(store: EditorStore, id: string, isShown: boolean): void {
  if (!edit(store, 'step.showPhoto', showPhoto(id, isShown))) return;
  store.setState({ announcement: translateOf(store.getState())(isShown ? 'photo.shown' : 'photo.hidden') });
}

export function dropPhoto(store: EditorStore, id: string): void {
  if (!edit(store, 'step.removePhoto', removePhoto(id))) return;
  store.setState({ announcement: translateOf(store.getState())('photo.removed') });
}

/** The board shows it meanwhile, and the map changes once the hand lets go. */
export function previewOpacity(store: EditorStore, id: string, opacity: number): void {
  store.setState({ preview: setPhotoOpacity(id, opacity)(store.getState().history.present) });
}

export function settleOpacity(store: EditorStore, id: string, opacity: number): void {
  store.setState({ preview: null });
  edit(store, 'step.photoOpacity', setPhotoOpacity(id, opacity));
}

export type MadePhoto = {
  readonly cell: Cell | null;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly keep: 'map' | 'beside';
};

/** Puts a straightened photo under the notes: one step. Answers why not, or null. */
export async function putMadePhoto(
  store: EditorStore,
  { cell, bytes, keep, ...photo }: MadePhoto,
): Promise<SaveFailure | 'unsaved' | 'full' | null> {
  const { document, history } = store.getState();
  if (document === null) return 'unsaved';
  const known = photoAt(history.present, cell);
  const added = {
    ...photo,
    id: store.newId(),
    stage: cell?.stage ?? null,
    lane: cell?.lane ?? null,
    ...(known === undefined ? {} : { opacity: known.opacity }),
  };
  let isPut: boolean;
  if (keep === 'map') {
    isPut = edit(store, 'step.putPhoto', putPhoto(added, { id: store.newId(), bytes: toBase64(bytes) }));
  } else {
    const kept = await ask('photo.keepBeside', document.handle, bytes);
    if (kept === 'unsaved' || !('file' in kept)) return kept;
    isPut = edit(store, 'step.putPhoto', putPhoto({ ...added, file: kept.file }, null));
  }
  if (!isPut) return 'full';
  store.setState({ dialog: null, announcement: translateOf(store.getState())('photo.done') });
  return null;
}
