import { shell as desktop } from 'electron';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { ResultsAnswer } from '../../shared/ipc/calls/exchange-calls.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { localDay } from '../../shared/local-day.ts';
import { askForFolder } from '../dialogs.ts';
import { exportFile } from '../export-file.ts';
import { printMap } from '../print-pdf.ts';
import { withPhotosBeside } from '../photo-files.ts';
import { makeResults } from '../result-folder.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `results.${string}`>;

export function resultHandlers(shell: Shell): Pick<Handlers<WindowContext>, Names> {
  /** By the ids of the windows' contents. */
  const stopped = new Set<number>();
  const places = new Map<string, string>();
  const make = async (context: WindowContext, handle: string, tellsAuthors: boolean): Promise<ResultsAnswer> => {
    const { care, settings, t, log } = shell;
    const { contentsId } = context;
    const window = mapWindow(context);
    const document = documentOf(context, handle);
    const parent = await askForFolder(window.browser, t());
    if (parent === null) return 'cancelled';
    const { map, path: place } = document;
    const file = place === null ? '' : path.basename(place);
    stopped.delete(contentsId);
    const made = await makeResults(
      {
        map: await withPhotosBeside(care.disk, place, map),
        date: localDay(new Date()),
        file,
        parent,
        language: map.language,
        tellsAuthors,
        kept: settings.value().print,
      },
      { disk: care.disk, printMap, exportMap: exportFile },
      { begins: (part) => window.send('results', part), isStopped: () => stopped.has(contentsId) },
    );
    if (!made.ok) return made.failure;
    const { place: folderPlace, ...outcome } = made.results;
    for (const { part, failure } of outcome.failed) log.error(`result not made: ${part}: ${failure.what}`, null);
    const id = randomUUID();
    places.set(id, folderPlace);
    return { ...outcome, id };
  };
  return {
    'results.make': make,
    'results.stop': ({ contentsId }) => {
      stopped.add(contentsId);
      return 'taken';
    },
    'results.show': (_context, id) => {
      const place = places.get(id);
      if (place !== undefined) desktop.showItemInFolder(place);
      return 'taken';
    },
  };
}
