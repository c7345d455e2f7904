import { createTextFitter } from '../shared/layout/text-fitter.ts';
import { createTextMeasurer } from './board/measure-text.ts';
import type { EditorStore } from './state/editor-store.ts';
import { afterFrame } from './state/after-frame.ts';
import { loadFonts } from './state/load-fonts.ts';

/** Text is measured anew once the fonts that a map needs have come. */
export function keepFontsInStep(store: EditorStore, raise: (error: unknown) => void): void {
  const load = (): void => {
    loadFonts(store.getState().history.present)
      .then((hasNew) => {
        if (hasNew) store.setState({ fitter: createTextFitter({ measure: createTextMeasurer(), wholeText: false }) });
      })
      .catch(raise);
  };
  let seen = store.getState().history.present;
  store.subscribe(({ history }) => {
    if (history.present === seen) return;
    seen = history.present;
    afterFrame(load);
  });
  load();
}
