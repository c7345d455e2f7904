import { nativeTheme } from 'electron';
import type { Settings } from '../shared/ipc/settings.ts';
import { themeNameFor, THEMES } from '../shared/themes.ts';
import type { Shell } from './shell.ts';
import type { WindowLook } from './window.ts';

/** How a window looks before its page has painted anything, so that nothing flashes. */
export function windowLook({ theme, scale }: Settings): WindowLook {
  const { shouldUseDarkColors, shouldUseHighContrastColors, inForcedColorsMode } = nativeTheme;
  const system = { dark: shouldUseDarkColors, contrast: shouldUseHighContrastColors || inForcedColorsMode };
  return { ground: THEMES[themeNameFor(theme, system)].paper, scale };
}

/** Title bars, menus and the system's own dialogs go along with a theme that was asked for. */
export function showTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Brings every window along with the settings. */
export function refreshLooks({ settings, windows }: Shell): void {
  showTheme(settings.value());
  const look = windowLook(settings.value());
  for (const window of windows.all) window.wear(look);
}

export function followSystemLook(shell: Shell): void {
  nativeTheme.on('updated', () => refreshLooks(shell));
}
