import type { Settings } from '../../shared/ipc/settings.ts';
import { ZOOM } from '../../shared/layout/viewport.ts';
import { forEachLanguage } from '../../shared/language-actions.ts';
import type { Language } from '../../shared/map/journey-map.ts';
import { scoreOf } from '../../shared/map/journey-score.ts';
import { nextScale } from '../../shared/scale.ts';
import type { ThemeChoice } from '../../shared/themes.ts';
import { ask } from '../bridge.ts';
import { evidenceCounts } from '../../shared/map/evidence.ts';
import { fitMap, fitSelection, goToZoom } from '../state/camera.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { focusNextPersona } from '../state/focus.ts';
import { translateOf } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';

export async function changeSettings(store: EditorStore, change: Partial<Settings>): Promise<void> {
  store.setState({ settings: await ask('settings.change', change) });
}

function speak(language: Language): Action {
  return {
    isOn: ({ settings }) => settings.language === language,
    run: (store) => changeSettings(store, { language }),
  };
}

function wear(theme: ThemeChoice): Action {
  return {
    isOn: ({ settings }) => settings.theme === theme,
    run: (store) => changeSettings(store, { theme }),
  };
}

/** Keys come faster than main answers: each step goes on from where the one before has led. */
let lastStep: Promise<void> = Promise.resolve();

/** Says how large it is now: whoever needs the largest may not see the whole of it. */
function drawAt(scaleAfter: (scale: number) => number): Action {
  return {
    isEnabled: ({ settings: { scale } }) => scaleAfter(scale) !== scale,
    run: (store) => {
      const step = async (): Promise<void> => {
        await changeSettings(store, { scale: scaleAfter(store.getState().settings.scale) });
        const { settings } = store.getState();
        const percent = Math.round(settings.scale * 100);
        store.setState({ announcement: translateOf(store.getState())('app.interfaceScale', { percent }) });
      };
      lastStep = lastStep.then(step, step);
      return lastStep;
    },
  };
}

/** The legend comes with it; a screen reader is told what it says. */
function tintByEvidence(store: EditorStore): void {
  const tintsEvidence = !store.getState().tintsEvidence;
  store.setState({ tintsEvidence });
  const { history } = store.getState();
  const t = translateOf(store.getState());
  const { percent } = evidenceCounts(history.present);
  const share = percent === null ? '' : t('evidence.share', { percent });
  store.setState({ announcement: tintsEvidence ? t('evidence.tinted', { share }) : t('evidence.untinted') });
}

export const viewActions: ActionsOf<'view'> = {
  'view.nextPersona': { run: focusNextPersona, isEnabled: ({ history }) => history.present.personas.length > 0 },
  'view.fit': { run: fitMap },
  'view.fitSelection': { run: fitSelection, isEnabled: ({ selection }) => selection.size > 0 },
  'view.actualSize': { run: (store) => goToZoom(store, () => 1) },
  'view.zoomIn': { run: (store) => goToZoom(store, (zoom) => zoom * ZOOM.step) },
  'view.zoomOut': { run: (store) => goToZoom(store, (zoom) => zoom / ZOOM.step) },
  'view.inspector': {
    isOn: ({ inspector, drawer }) => inspector && drawer === null,
    // What lies open in its place gives way to it.
    run: (store) =>
      store.setState(({ inspector, drawer }) => ({ inspector: drawer !== null || !inspector, drawer: null })),
  },
  'view.themeSystem': wear('system'),
  'view.themeLight': wear('light'),
  'view.themeDark': wear('dark'),
  'view.themeContrast': wear('contrast'),
  'view.interfaceLarger': drawAt((scale) => nextScale(scale, 'larger')),
  'view.interfaceSmaller': drawAt((scale) => nextScale(scale, 'smaller')),
  'view.interfaceNormal': drawAt(() => 1),
  'view.minimap': {
    isOn: ({ settings }) => settings.minimap,
    run: (store) => changeSettings(store, { minimap: !store.getState().settings.minimap }),
  },
  'view.evidence': {
    isOn: ({ tintsEvidence }) => tintsEvidence,
    run: tintByEvidence,
  },
  'view.coverage': {
    isOn: ({ settings }) => settings.coverage,
    run: (store) => changeSettings(store, { coverage: !store.getState().settings.coverage }),
  },
  'view.heat': {
    isEnabled: ({ heat, history }) => heat || scoreOf(history.present).score !== null,
    isOn: ({ heat }) => heat,
    run: (store) => store.setState(({ heat }) => ({ heat: !heat })),
  },
  ...forEachLanguage(speak),
};
