import path from 'node:path';
import type { PrintAnswer } from '../../shared/ipc/calls/exchange-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { PrintSettings } from '../../shared/print/print-settings.ts';
import { askToReplace, askWhereToSave } from '../dialogs.ts';
import type { DocumentSession } from '../documents/document-session.ts';
import { fileNameFor } from '../file-name.ts';
import { withPhotosBeside } from '../photo-files.ts';
import { printMap, printOnPaper } from '../print-pdf.ts';
import type { Shell } from '../shell.ts';
import { localDay } from '../../shared/local-day.ts';
import { replaceFile, isThere } from '../write-output.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';
import type { PrintJob } from '../../shared/print/print-job.ts';

type Names = 'print.savePdf' | 'print.onPaper';

export function printHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'print.savePdf': async (context, handle, settings) =>
      savePdf(shell, context, await jobFor(shell, documentOf(context, handle), settings)),
    'print.onPaper': async (context, handle, settings) =>
      printOnPaper(await jobFor(shell, documentOf(context, handle), settings)),
  };
}

async function savePdf({ care: { disk }, t }: Shell, context: WindowContext, job: PrintJob): Promise<PrintAnswer> {
  const { browser } = mapWindow(context);
  const proposed = fileNameFor(job.map.title, t()('dialog.untitled'), 'pdf');
  const chosen = await askWhereToSave(browser, { title: t()('dialog.savePdf'), kind: 'PDF', proposed });
  if (chosen === null) return 'cancelled';
  const name = path.basename(chosen.path);
  // The system asked about the name that was typed, not about the one with its extension.
  if (!chosen.isAsChosen && (await isThere(disk, chosen.path)) && !(await askToReplace(browser, t(), name))) {
    return 'cancelled';
  }
  const { bytes } = await printMap(job);
  return (await replaceFile(disk, chosen.path, bytes)) ?? 'printed';
}

async function jobFor(
  { care: { disk } }: Shell,
  { map: own, path: place }: DocumentSession,
  settings: PrintSettings,
): Promise<PrintJob> {
  const map = await withPhotosBeside(disk, place, own);
  return { map, settings, date: localDay(new Date()), file: place === null ? '' : path.basename(place) };
}
