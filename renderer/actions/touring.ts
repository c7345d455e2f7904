import { ask } from '../bridge.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { tellOpening } from './file-actions.ts';
import { changeSettings } from './view-actions.ts';

/** Goes through the window with a map; where none is open, with a sample in the person's language. */
export async function startTour(store: EditorStore): Promise<void> {
  const { settings, document } = store.getState();
  if (settings.offersTour === true) await changeSettings(store, { offersTour: false });
  if (document !== null) return store.setState({ tour: 0, inspector: true, drawer: null });
  // The map comes to this window as an event, and finds the tour begun.
  store.setState({ tour: 0, inspector: true });
  const answer = await ask('document.openSample', settings.language === 'id' ? 'kunjungan-toko' : 'smartphone');
  if (answer !== 'opened') store.setState({ tour: null });
  tellOpening(store, answer);
}
