import { type SystemLook, themeNameFor, THEMES } from '../../shared/themes.ts';
import { tintedByEvidence } from '../../shared/theme.ts';
import type { EditorStore } from './editor-store.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const moreContrast = window.matchMedia('(prefers-contrast: more)');
const forcedColours = window.matchMedia('(forced-colors: active)');

function systemLook(): SystemLook {
  return { dark: dark.matches, contrast: moreContrast.matches || forcedColours.matches };
}

/** Board and panels wear what was asked for, or what the system is set to, from before the first paint on. */
export function followTheme(store: EditorStore): void {
  const wear = (): void => {
    const name = themeNameFor(store.getState().settings.theme, systemLook());
    document.documentElement.dataset['theme'] = name;
    const { theme: worn, tintsEvidence } = store.getState();
    const theme = tintsEvidence ? tintedByEvidence(THEMES[name]) : THEMES[name];
    if (worn !== theme) store.setState({ theme });
  };
  for (const query of [dark, moreContrast, forcedColours]) query.addEventListener('change', wear);
  store.subscribe((now, before) => {
    if (now.settings.theme !== before.settings.theme || now.tintsEvidence !== before.tintsEvidence) wear();
  });
  wear();
}
