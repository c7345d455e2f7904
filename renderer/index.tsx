import './no-eval.ts';
import './painted-faces.ts';
import './interface-faces.ts';
import './styles/app.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createIdSource } from '../shared/ids.ts';
import { createTextFitter } from '../shared/layout/text-fitter.ts';
import { App } from './App.tsx';
import { createTextMeasurer } from './board/measure-text.ts';
import { WINDOW_MOTION } from './board/window-clock.ts';
import { offerRecovery } from './actions/recovering.ts';
import { ask } from './bridge.ts';
import { connect } from './connect.ts';
import { createEditorStore } from './state/editor-store.ts';
import { loadFonts } from './state/load-fonts.ts';
import { watchMishaps } from './watch-mishaps.ts';

function randomShare(): number {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value / 2 ** 32;
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the app');

const start = await ask('window.start');
// A map is measured and painted with its own fonts, and once.
if (start.document !== null) await loadFonts(start.document.map);
const store = createEditorStore(start, {
  newId: createIdSource(randomShare),
  now: () => new Date(),
  fitter: createTextFitter({ measure: createTextMeasurer(), wholeText: false }),
  motion: WINDOW_MOTION,
});
watchMishaps(store);
connect(store);
// Now, not in a task of its own: Chromium keeps for the next start what was compiled by the end of this one.
flushSync(() => createRoot(root).render(<App store={store} />));
if (start.offersRecovery) await offerRecovery(store);
