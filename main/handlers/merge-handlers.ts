import path from 'node:path';
import type { ComparedMap } from '../../shared/export/comparison.ts';
import type { OpenFailure } from '../../shared/file/open-failure.ts';
import { type MapFile, readMapBytes } from '../../shared/file/read-map.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Result } from '../../shared/result.ts';
import { stepsBetween } from '../../shared/workshop/steps-between.ts';
import { MOST_TABLES } from '../../shared/workshop/merge-tables.ts';
import { askWhichMaps } from '../dialogs.ts';
import { decodeUtf8 } from '../documents/decode-utf8.ts';
import { mapIn } from '../documents/version-guard.ts';
import { isPdf, mapInPdf, readMapFrom } from '../map-in-pdf.ts';
import type { Shell } from '../shell.ts';
import { documentOf, mapWindow, type WindowContext } from './window-context.ts';

type Names = Extract<keyof Handlers<WindowContext>, `merge.${string}`>;

/** Older versions are further away from any copy than one of these. */
const MOST_VERSIONS = 60;

/** The maps of other tables: a window gets what each file says and how it is called, and nobody holds those files. */
export function mergeHandlers({ care, backups, t }: Shell): Pick<Handlers<WindowContext>, Names> {
  return {
    'merge.choose': async (context) => {
      const places = await askWhichMaps(mapWindow(context).browser, t());
      if (places.length === 0) return 'cancelled';
      const files: (ComparedMap | OpenFailure)[] = [];
      // One after the other: a dozen large maps at once would fill the memory.
      for (const place of places.slice(0, MOST_TABLES)) files.push(told(place, await readMapFrom(care.disk, place)));
      return { files, left: Math.max(0, places.length - MOST_TABLES) };
    },
    'merge.theirs': async (context, handle) => {
      const { path: place, savedMap } = documentOf(context, handle);
      if (place === null) throw new Error('no file');
      const read = told(place, await readMapFrom(care.disk, place));
      return 'map' in read ? { ...read, base: savedMap } : read;
    },
    'merge.ancestor': async (context, handle, theirs) => {
      const document = documentOf(context, handle);
      const { path: place, savedMap, map } = document;
      if (place === null) return null;
      let nearest: JourneyMap = savedMap;
      let least = stepsBetween(savedMap, theirs);
      const of = { map: map.id, path: place };
      for (const { id } of (await backups.list(of)).slice(0, MOST_VERSIONS)) {
        const bytes = await backups.read(of, id);
        const version = bytes === null ? null : mapIn(bytes);
        const steps = version === null ? Number.POSITIVE_INFINITY : stepsBetween(version.map, theirs);
        if (version === null || steps >= least) continue;
        nearest = version.map;
        least = steps;
      }
      return nearest;
    },
    'merge.read': async (_context, name, bytes) =>
      told(name, isPdf(name) ? await mapInPdf(bytes, name) : readMapBytes(bytes, name, decodeUtf8)),
  };
}

function told(place: string, read: Result<MapFile, OpenFailure>): ComparedMap | OpenFailure {
  return read.ok ? { map: read.value.map, name: path.parse(place).name } : read.error;
}
