import type { TheirChanges } from '../../shared/ipc/opened-document.ts';
import type { FileNews } from '../../shared/ipc/file-trouble.ts';
import { applyChanges } from '../../shared/map/changes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { laneOf, noteOf, stageOf } from '../../shared/map/queries.ts';
import type { EditorState, Writing } from './editor-state.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { translateOf } from './selectors.ts';
import { showWritingAnew } from './writing.ts';

/**
 * Takes up what somebody else saved, as a step that can be undone: the camera stays, and so does what is selected or
 * being written, where it still is. false: not now; it will be offered again. `sent` is the number of changes that main
 * was sent: where it is not the one that main speaks of, it has yet to learn of something.
 */
export function takeTheirs(store: EditorStore, { handle, revision, changes }: TheirChanges, sent: number): boolean {
  const state = store.getState();
  const { writing, document } = state;
  if (document === null || document.handle !== handle || revision !== sent || isBusy(state)) return false;
  const theirs = applyChanges(state.history.present, changes);
  if (writing !== null && !isPlaceOf(writing, theirs)) return false;
  edit(store, 'step.updateFromFile', () => theirs);
  showWritingAnew(store);
  showNews(store, { kind: 'updated', name: document.status.name ?? '' });
  return true;
}

/** Says what went well with the file by itself. */
export function showNews(store: EditorStore, news: FileNews): void {
  const { kind, name } = news;
  store.setState({ news, announcement: translateOf(store.getState())(`news.${kind}`, { name }) });
}

/** Something is in the hand: the map under it does not change. */
function isBusy({ dragging, heldHeading, ink, linking, lasso, preview, writing }: EditorState): boolean {
  const isHeld = [dragging, heldHeading, ink, linking, lasso].some((each) => each !== null);
  return isHeld || (preview !== null && writing?.kind !== 'note');
}

function isPlaceOf(writing: Writing, map: JourneyMap): boolean {
  switch (writing.kind) {
    case 'note': {
      const { note, added } = writing;
      if (added === null) return noteOf(map, note) !== undefined;
      return stageOf(map, added.cell.stage) !== undefined && laneOf(map, added.cell.lane) !== undefined;
    }
    case 'stage':
      return stageOf(map, writing.stage) !== undefined;
    case 'lane':
      return laneOf(map, writing.lane) !== undefined;
    case 'link':
      return map.links.some(({ id }) => id === writing.link);
  }
}
