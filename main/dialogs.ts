import { type BrowserWindow, dialog, type MessageBoxOptions, shell } from 'electron';
import path from 'node:path';
import { IMPORT_FORMATS, REFUSED_ENDINGS } from '../shared/import/import-format.ts';
import type { Translate } from '../shared/i18n/translate.ts';
import type { SaveFailure } from '../shared/ipc/document-status.ts';
import type { Holder } from '../shared/ipc/file-trouble.ts';
import { holderName, sinceText } from '../shared/ipc/holder-text.ts';
import { saveFailureText } from '../shared/ipc/save-failure-text.ts';

export const MAP_EXTENSION = 'journey';

/** The path of the chosen map, or null. */
export async function askWhichMap(
  window: BrowserWindow,
  t: Translate,
  extensions = [MAP_EXTENSION, 'pdf'],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('dialog.open'),
    filters: [{ name: t('dialog.mapFiles'), extensions }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The paths of the chosen maps, none where nothing was chosen. */
export async function askWhichMaps(window: BrowserWindow, t: Translate): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('merging.choose'),
    filters: [{ name: t('dialog.mapFiles'), extensions: [MAP_EXTENSION, 'pdf'] }],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** The path of somebody else's file, or null. */
export async function askWhatToImport(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('importDialog.chooseFile'),
    filters: [{ name: t('importDialog.files'), extensions: [...IMPORT_FORMATS, ...REFUSED_ENDINGS] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path of a file of settings, or null. */
export async function askWhichSettings(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('settings.import'),
    filters: [{ name: t('settings.files'), extensions: ['json'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path of a photo, or null. What it really is its bytes say. */
export async function askWhichPhoto(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('photo.choose'),
    filters: [{ name: t('photo.files'), extensions: ['jpg', 'jpeg', 'png', 'webp'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The path of the folder that results go to, or null. */
export async function askForFolder(window: BrowserWindow, t: Translate): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('results.choose'),
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export type WhereToSave = { readonly title: string; readonly kind: string; readonly proposed: string };

/** Where to save, with the extension of the proposed name, or null. The system asked before replacing a file. */
export async function askWhereToSave(
  window: BrowserWindow,
  { title, kind, proposed }: WhereToSave,
): Promise<{ readonly path: string; readonly isAsChosen: boolean } | null> {
  const extension = path.extname(proposed);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: proposed,
    filters: [{ name: kind, extensions: [extension.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  const hasExtension = path.extname(filePath).toLowerCase() === extension;
  return { path: hasExtension ? filePath : filePath + extension, isAsChosen: hasExtension };
}

export async function askToReplace(window: BrowserWindow, t: Translate, name: string): Promise<boolean> {
  const answer = await ask(window, {
    message: t('dialog.replace', { name }),
    detail: t('dialog.replaceDetail'),
    buttons: [t('dialog.replaceYes'), t('common.cancel')],
  });
  return answer === 0;
}

export async function askAboutBigMap(window: BrowserWindow, t: Translate, name: string): Promise<boolean> {
  const answer = await ask(window, {
    message: t('dialog.bigMap', { name }),
    detail: t('dialog.bigMapDetail'),
    buttons: [t('dialog.openAnyway'), t('common.cancel')],
  });
  return answer === 0;
}

/** `read-only` as long as somebody else has it, or for as long as nobody has. */
export type HowToOpen = 'read-only' | 'copy' | 'take-over' | 'cancel';

/** `window` is null where none is open yet. */
export async function askAboutHolder(
  window: BrowserWindow | null,
  t: Translate,
  { name, by }: { readonly name: string; readonly by: Holder },
): Promise<HowToOpen> {
  const answer = await ask(window, {
    message: t('dialog.held', { name, holder: holderName(t, by) }),
    detail: t('dialog.heldDetail', { since: sinceText(t, by, new Date()) }),
    buttons: [t('dialog.openReadOnly'), t('dialog.openCopy'), t('dialog.takeOver'), t('common.cancel')],
  });
  return (['read-only', 'copy', 'take-over'] as const)[answer] ?? 'cancel';
}

export async function askAboutChanges(
  window: BrowserWindow,
  t: Translate,
  name: string,
): Promise<'save' | 'drop' | 'cancel'> {
  const answer = await ask(window, {
    message: t('dialog.unsaved', { name }),
    detail: t('dialog.unsavedDetail'),
    buttons: [t('dialog.save'), t('dialog.dontSave'), t('common.cancel')],
  });
  return (['save', 'drop'] as const)[answer] ?? 'cancel';
}

type Failed = { readonly name: string; readonly failure: SaveFailure; readonly isRecoverable: boolean };

/** `leave`: it goes as it is, kept for recovery where that can be. */
export async function askAfterFailure(
  window: BrowserWindow,
  t: Translate,
  { name, failure, isRecoverable }: Failed,
): Promise<'retry' | 'copy' | 'leave' | 'cancel'> {
  const reason = saveFailureText(t, failure);
  const answer = await ask(window, {
    message: t('dialog.notSaved', { name }),
    detail: isRecoverable ? `${reason}\n\n${t('dialog.keepDetail')}` : reason,
    buttons: [
      t('dialog.retry'),
      t('dialog.saveCopy'),
      t(isRecoverable ? 'dialog.keepForRecovery' : 'dialog.dontSave'),
      t('common.cancel'),
    ],
  });
  return (['retry', 'copy', 'leave'] as const)[answer] ?? 'cancel';
}

export async function sayUnwritable(window: BrowserWindow, t: Translate, folder: string): Promise<void> {
  await ask(window, {
    message: t('dialog.unwritable'),
    detail: t('dialog.unwritableDetail', { folder }),
    buttons: [t('common.ok')],
  });
}

/** Whether a page that breaks down again and again is tried once more. */
export async function askAboutBreakdowns(window: BrowserWindow, t: Translate): Promise<boolean> {
  const answer = await ask(window, {
    message: t('dialog.breaksDown'),
    detail: t('dialog.breaksDownDetail'),
    buttons: [t('dialog.retry'), t('dialog.closeWindow')],
  });
  return answer === 0;
}

export async function sayOpenElsewhere(window: BrowserWindow, t: Translate, name: string): Promise<void> {
  await ask(window, {
    message: t('dialog.openElsewhere', { name }),
    detail: t('dialog.openElsewhereDetail'),
    buttons: [t('common.ok')],
  });
}

/** Shows the whole address, and opens it only when the person says so. */
export async function askToOpenOutside(window: BrowserWindow, t: Translate, address: string): Promise<void> {
  const answer = await ask(window, {
    message: t('dialog.outside'),
    detail: address,
    buttons: [t('dialog.outsideYes'), t('common.cancel')],
  });
  if (answer === 0) await shell.openExternal(address);
}

type Question = { readonly message: string; readonly detail: string; readonly buttons: readonly string[] };

/** The number of the chosen button. Esc takes the last one, which changes nothing. */
async function ask(window: BrowserWindow | null, { message, detail, buttons }: Question): Promise<number> {
  const options: MessageBoxOptions = {
    type: 'warning',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: buttons.length - 1,
    noLink: true,
  };
  // A window may have been closed while what is asked about was looked at.
  const { response } = await (window === null || window.isDestroyed()
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  return response;
}
