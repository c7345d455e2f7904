import path from 'node:path';
import type { CallAnswers, Handlers } from '../../shared/ipc/contract.ts';
import { changedSettings, type Settings, type SettingsChange } from '../../shared/ipc/settings.ts';
import { LARGEST_SETTINGS, readSettingsFile, writeSettingsFile } from '../../shared/settings-file.ts';
import { refreshLooks } from '../appearance.ts';
import { askToReplace, askWhereToSave, askWhichSettings } from '../dialogs.ts';
import type { Shell } from '../shell.ts';
import { isThere, replaceFile } from '../write-output.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = 'settings.change' | 'settings.export' | 'settings.import';

export function settingsHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'settings.change': (_context, change) => changeSettings(shell, change),
    'settings.export': (context) => exportSettings(shell, context),
    'settings.import': (context) => importSettings(shell, context),
  };
}

/** They hold at once, in every window, also where they could not be kept. */
async function changeSettings(shell: Shell, change: SettingsChange): Promise<Settings> {
  const { settings, windows, log, menus } = shell;
  const before = settings.value();
  const failure = await settings.keep(changedSettings(before, change));
  if (failure !== null) log.error(`settings not kept: ${failure.code} ${failure.what}`, null);
  windows.sendToAll('settings', settings.value());
  menus.refreshAll();
  for (const window of windows.all) {
    window.showTitle();
    if (settings.value().autosave !== before.autosave) window.document?.autosave.choiceChanged();
  }
  refreshLooks(shell);
  return settings.value();
}

async function exportSettings(shell: Shell, context: WindowContext): Promise<CallAnswers['settings.export']> {
  const { care, settings } = shell;
  const t = shell.t();
  const { browser } = mapWindow(context);
  const chosen = await askWhereToSave(browser, {
    title: t('settings.export'),
    kind: t('settings.files'),
    proposed: t('settings.fileName'),
  });
  if (chosen === null) return 'cancelled';
  const name = path.basename(chosen.path);
  // The system asked about the name that was typed, not about the one with its extension.
  if (!chosen.isAsChosen && (await isThere(care.disk, chosen.path)) && !(await askToReplace(browser, t, name))) {
    return 'cancelled';
  }
  const bytes = new TextEncoder().encode(writeSettingsFile(settings.value()));
  return (await replaceFile(care.disk, chosen.path, bytes)) ?? { name };
}

async function importSettings(shell: Shell, context: WindowContext): Promise<CallAnswers['settings.import']> {
  const { disk } = shell.care;
  const place = await askWhichSettings(mapWindow(context).browser, shell.t());
  if (place === null) return 'cancelled';
  let text: string;
  try {
    if ((await disk.facts(place)).size > LARGEST_SETTINGS) return { code: 'too-big' };
    text = new TextDecoder('utf-8', { fatal: true }).decode(await disk.read(place));
  } catch (error) {
    // Bytes that are no text are a file of another kind.
    return { code: error instanceof TypeError ? 'no-settings' : 'unreadable' };
  }
  const read = readSettingsFile(text);
  return read.ok ? { settings: await changeSettings(shell, read.value) } : read.error;
}
