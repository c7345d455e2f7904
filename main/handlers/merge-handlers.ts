import path from 'node:path';
import type { ComparedMap } from '../../shared/export/comparison.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import { type MapFile, readMapBytes } from '../../shared/file/read-map.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/result.ts';
import { MOST_TABLES } from '../../shared/workshop/merge-tables.ts';
import { askWhichMaps } from '../dialogs.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { isPdf, mapInPdf, readMapFrom } from '../map-in-pdf.ts';
import type { Shell } from '../shell.ts';
import { mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `merge.${string}`>;

/** The maps of other tables: a window gets what each file says and how it is called, and nobody holds those files. */
export function mergeHandlers({ care, t }: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'merge.choose': async (context) => {
      const places = await askWhichMaps(mapWindow(context).browser, t());
      if (places.length === 0) return 'cancelled';
      const files: (ComparedMap | OpenFailure)[] = [];
      // One after the other: a dozen large maps at once would fill the memory.
      for (const place of places.slice(0, MOST_TABLES)) files.push(told(place, await readMapFrom(care.disk, place)));
      return { files, left: Math.max(0, places.length - MOST_TABLES) };
    },
    'merge.read': async (_context, name, bytes) =>
      told(name, isPdf(name) ? await mapInPdf(bytes, name) : readMapBytes(bytes, name, decodeUtf8)),
  };
}

function told(place: string, read: Result<MapFile, OpenFailure>): ComparedMap | OpenFailure {
  return read.ok ? { map: read.value.map, name: path.parse(place).name } : read.error;
}
