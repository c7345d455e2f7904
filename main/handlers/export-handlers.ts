import path from 'node:path';
import type { ExportAnswer, ExportJob } from '../../shared/ipc/calls/exchange-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { askToReplace, askWhereToSave } from '../dialogs.ts';
import { exportFile } from '../export-file.ts';
import { fileNameFor } from '../file-name.ts';
import { withPhotosBeside } from '../photo-files.ts';
import type { Shell } from '../shell.ts';
import { isThere, replaceFile } from '../write-output.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

export function exportHandlers(shell: Shell): Pick<Handlers<WindowContext>, 'export.save'> {
  return {
    'export.save': async (context, handle, settings) => {
      const { map, path: place } = documentOf(context, handle);
      return saveExport(shell, context, { map: await withPhotosBeside(shell.care.disk, place, map), settings });
    },
  };
}

/** The file is made before anything is written, and written whole or not at all. */
async function saveExport({ care: { disk }, t }: Shell, context: WindowContext, job: ExportJob): Promise<ExportAnswer> {
  const { browser } = mapWindow(context);
  const { format } = job.settings;
  const proposed = fileNameFor(job.map.title, t()('dialog.untitled'), format);
  const kind = t()(`format.${format}`);
  const chosen = await askWhereToSave(browser, { title: t()('dialog.export'), kind, proposed });
  if (chosen === null) return 'cancelled';
  const name = path.basename(chosen.path);
  // The system asked about the name that was typed, not about the one with its extension.
  if (!chosen.isAsChosen && (await isThere(disk, chosen.path)) && !(await askToReplace(browser, t(), name))) {
    return 'cancelled';
  }
  return (await replaceFile(disk, chosen.path, (await exportFile(job)).bytes)) ?? { name };
}
