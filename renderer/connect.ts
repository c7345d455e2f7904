import type { EventPayloads } from '../shared/ipc/contract.ts';
import { localDay } from '../shared/local-day.ts';
import { noteUsedSoFar } from './actions/agenda.ts';
import { offerImport } from './actions/offer-import.ts';
import { canRun, runAction } from './actions/registry.ts';
import { lookForMissingPhotos, readPhotosWith } from './board/photo-bitmaps.ts';
import { dropStrayCarets } from './board/stray-caret.ts';
import { ask, listen } from './bridge.ts';
import { keepFontsInStep } from './keep-fonts.ts';
import { afterRest } from './state/after-rest.ts';
import { afterFirstFrames } from './state/after-frame.ts';
import { type EditorStore, showDocument } from './state/editor-store.ts';
import { followTheme } from './state/follow-theme.ts';
import { menuStateOf } from './state/menu-state.ts';
import { whenRested } from './state/when-rested.ts';
import { makeRoomForInspector } from './state/room-for-inspector.ts';
import { keepDraftInStep } from './state/draft-sync.ts';
import { keepProjectorInStep } from './state/projecting.ts';
import { keepMainInStep } from './state/sync.ts';
import { showNews, takeTheirs } from './state/theirs.ts';
import { endWriting } from './state/writing.ts';

/** A failure of the app itself: it must reach the person and the log, never pass in silence. */
function raise(error: unknown): void {
  reportError(error);
}

function isTaken(call: Promise<'taken'>): Promise<boolean> {
  return call.then(
    () => true,
    (error: unknown) => {
      raise(error);
      return false;
    },
  );
}

function keepMenuInStep(store: EditorStore): void {
  let sent = '';
  const update = (): void => {
    const state = menuStateOf(store.getState(), canRun);
    const now = JSON.stringify(state);
    if (now === sent) return;
    sent = now;
    ask('menu.update', state).catch(raise);
  };
  store.subscribe(whenRested(update));
  // Not before the first picture: asking every action whether it can run takes as long as painting the board.
  afterFirstFrames(update);
}

/** A window may stay open over midnight; whoever comes back to it sees what is late today. */
function keepDayInStep(store: EditorStore): void {
  window.addEventListener('focus', () => {
    const today = localDay(store.now());
    if (today !== store.getState().today) store.setState({ today });
  });
}

/** How long, in milliseconds, the board must lie still before main is told where. */
const STILL = 1_500;

/** Main remembers where the board of a map lay. The answer tells it at once. */
function keepViewInMind(store: EditorStore): () => Promise<void> {
  let told = store.getState().camera;
  const tell = async (): Promise<void> => {
    still.stop();
    const { document, camera } = store.getState();
    if (document === null || camera === told) return;
    told = camera;
    await ask('view.remember', document.handle, camera);
  };
  const still = afterRest(STILL, () => void tell().catch(raise));
  store.subscribe((now, before) => {
    if (now.camera !== before.camera && now.document !== null) still.ask();
  });
  return tell;
}

/** What is typed into a field counts once the field is left. */
function leaveField(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.blur();
  field.focus();
}

function onEvents(store: EditorStore, tellView: () => Promise<void>): void {
  listen('action', (id) => void runAction(id, store).catch(raise));
  listen('opened', (document) => showDocument(store, document));
  listen('status', (status: EventPayloads['status']) => {
    const { document } = store.getState();
    if (document !== null) store.setState({ document: { ...document, status } });
  });
  listen('settings', (settings) => store.setState({ settings }));
  listen('finish', () => {
    endWriting(store);
    leaveField();
    noteUsedSoFar(store);
    tellView()
      .catch(raise)
      .then(() => ask('window.finished'))
      .catch(raise);
  });
  listen('import', (offer) => offerImport(store, offer));
  listen('mishap', () => store.setState({ mishap: true }));
  listen('notice', (failure) => store.setState({ dialog: { failure } }));
}

/** Photos that lie beside the map; another map has others, and whoever comes back may have put missing ones there. */
function keepPhotosInReach(store: EditorStore): void {
  const readFor = (): void => {
    const handle = store.getState().document?.handle;
    readPhotosWith(async (photo) => {
      const at = store.getState().history.present.photos.indexOf(photo);
      return handle === undefined || at < 0 ? null : ask('photo.read', handle, at);
    });
  };
  readFor();
  store.subscribe((now, before) => {
    const isOther = now.document?.handle !== before.document?.handle;
    // Saved elsewhere, its photos are looked for there.
    if (isOther || now.document?.status.name !== before.document?.status.name) readFor();
  });
  window.addEventListener('focus', lookForMissingPhotos);
}

async function keepClock(store: EditorStore): Promise<void> {
  const { keepRunning } = await import('./state/keep-running.ts');
  keepRunning(store, window.sessionStorage);
}

/** Ties a window's editor to main: changes and menu state go out, documents, actions and settings come in. */
export function connect(store: EditorStore): void {
  followTheme(store);
  makeRoomForInspector(store);
  dropStrayCarets();
  const sent = keepMainInStep(store, {
    change: (...step) => isTaken(ask('document.change', ...step)),
    whole: (...map) => isTaken(ask('document.whole', ...map)),
  });
  keepDraftInStep(store, (handle, draft) => {
    ask('document.draft', handle, draft).catch(raise);
  });
  keepProjectorInStep(store, (handle, projection) => {
    ask('projector.show', handle, projection).catch(raise);
  });
  keepMenuInStep(store);
  keepFontsInStep(store, raise);
  keepDayInStep(store);
  keepPhotosInReach(store);
  // Looking into a window's storage takes Chromium a while.
  afterFirstFrames(() => void keepClock(store).catch(raise));
  onEvents(store, keepViewInMind(store));
  listen('theirs', (theirs) => void takeTheirs(store, theirs, sent()));
  listen('projector', (isThere) => store.setState({ projector: isThere ? { isStill: false } : null }));
  listen('news', (news) => showNews(store, news));
}
