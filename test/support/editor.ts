import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Motion } from '../../renderer/gestures/clock.ts';
import { createEditorStore, type EditorStore } from '../../renderer/state/editor-store.ts';
import { testFitter } from './laid-out.ts';
import { SMALL_MAP } from './small-map.ts';

/** The editor of a window of 1200 x 800 that shows a map; new ids are n1, n2 ... Nothing glides without a motion. */
export function editorOf(map: JourneyMap = SMALL_MAP, motion?: Motion): EditorStore {
  let ids = 0;
  const store = createEditorStore(
    {
      settings: { language: 'en', theme: 'system', scale: 1, minimap: true, coverage: true, personaLimit: 3 },
      platform: 'linux',
      document: {
        handle: 'handle',
        map,
        status: { name: 'small.journey', save: { kind: 'saved' } },
        view: null,
        arrival: null,
      },
      offersRecovery: false,
    },
    {
      newId: () => {
        ids += 1;
        return `n${ids}`;
      },
      now: () => new Date('2026-01-31T10:00:00Z'),
      fitter: testFitter(),
      ...(motion === undefined ? {} : { motion }),
    },
  );
  store.setState({ window: { width: 1200, height: 800 } });
  return store;
}

export function mapIn(store: EditorStore): JourneyMap {
  return store.getState().history.present;
}

/** The names of the steps that undo would take, latest last. */
export function stepsIn(store: EditorStore): readonly string[] {
  return store.getState().history.past.map(({ label }) => label);
}
