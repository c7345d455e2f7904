import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deleteStage } from '../../shared/commands/stage-commands.ts';
import { renameMap } from '../../shared/commands/map-commands.ts';
import { readMap } from '../../shared/file/read-map.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';

async function rewrite(place: string, change: (map: JourneyMap) => JourneyMap): Promise<string> {
  const read = readMap(await readFile(place, 'utf8'), path.basename(place));
  if (!read.ok) throw new Error(read.error.code);
  const text = writeMap(change(read.value.map), read.value.envelope);
  await writeFile(place, text);
  return text;
}

/** What another program saves there: the same map under another title. The answer is the whole file. */
export function othersRename(place: string, title: string): Promise<string> {
  return rewrite(place, renameMap(title));
}

/** The same without its first stage: a note that is just being written there keeps a window from taking it up. */
export function othersDropFirstStage(place: string): Promise<string> {
  return rewrite(place, (map) => deleteStage(map.stages[0]?.id ?? '')(renameMap('Theirs')(map)));
}
