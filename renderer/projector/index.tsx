import '../no-eval.ts';
import '../painted-faces.ts';
import '../interface-faces.ts';
import '../styles/app.css';
import { createRoot } from 'react-dom/client';
import { createTextFitter } from '../../shared/layout/text-fitter.ts';
import { applyChanges } from '../../shared/map/changes.ts';
import { readPhotosWith } from '../board/photo-bitmaps.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { WINDOW_MOTION } from '../board/window-clock.ts';
import { ask, listen } from '../bridge.ts';
import { keepFontsInStep } from '../keep-fonts.ts';
import { ErrorBoundary } from '../panels/frame/ErrorBoundary.tsx';
import { EditorContext } from '../state/editor-context.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { followTheme } from '../state/follow-theme.ts';
import { Projected } from './Projected.tsx';
import { createRoom } from './room.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the projector');

const { settings, map, shown } = await ask('projector.start');
const status = { name: null, save: { kind: 'saved' } } as const;
const store = createEditorStore(
  {
    settings,
    // Of no meaning: there are no keys here.
    platform: 'linux',
    document: { handle: 'projector', map, status, view: null, arrival: null },
    offersRecovery: false,
  },
  {
    newId: () => '',
    now: () => new Date(),
    fitter: createTextFitter({ measure: createTextMeasurer(), wholeText: false }),
    motion: WINDOW_MOTION,
  },
);
store.setState({ isForRoom: true });
followTheme(store);
keepFontsInStep(store, reportError);
readPhotosWith((photo) => ask('projector.photo', store.getState().history.present.photos.indexOf(photo)));
const room = createRoom(store);
if (shown !== null) room.show(shown, performance.now());
listen('settings', (changed) => store.setState({ settings: changed }));
listen('shown', (projection) => room.show(projection, performance.now()));
listen('changed', (changes) => room.take(applyChanges(store.getState().history.present, changes)));
createRoot(root).render(
  <EditorContext value={store}>
    <ErrorBoundary>
      <Projected room={room} />
    </ErrorBoundary>
  </EditorContext>,
);
