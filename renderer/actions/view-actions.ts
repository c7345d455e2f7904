import { ZOOM } from '../../shared/layout/viewport.ts';
import type { Language } from '../../shared/map/journey-map.ts';
import { ask } from '../bridge.ts';
import { fitMap, fitSelection, zoomBoard } from '../state/camera.ts';
import type { Action, ActionsOf } from './action.ts';

function speak(language: Language): Action {
  return {
    isOn: ({ settings }) => settings.language === language,
    run: async (store) => store.setState({ settings: await ask('settings.change', { language }) }),
  };
}

export const viewActions: ActionsOf<'view'> = {
  'view.fit': { run: fitMap },
  'view.fitSelection': { run: fitSelection, isEnabled: ({ selection }) => selection.size > 0 },
  'view.actualSize': { run: (store) => zoomBoard(store, 1 / store.getState().camera.zoom) },
  'view.zoomIn': { run: (store) => zoomBoard(store, ZOOM.step) },
  'view.zoomOut': { run: (store) => zoomBoard(store, 1 / ZOOM.step) },
  'view.inspector': {
    isOn: ({ inspector }) => inspector,
    run: (store) => store.setState(({ inspector }) => ({ inspector: !inspector })),
  },
  'view.english': speak('en'),
  'view.indonesian': speak('id'),
};
