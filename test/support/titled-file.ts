import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Disk } from '../../main/documents/disk.ts';
import { DocumentSession } from '../../main/documents/document-session.ts';
import { writeMap } from '../../shared/file/write-map.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { careWith } from './document-care.ts';
import { SMALL_MAP, smallNote } from './small-map.ts';

/** An open file whose states are told apart by the map's title. */
export type TitledFile = {
  readonly session: DocumentSession;
  readonly place: string;
  /** Commits one edit, as a window would. */
  readonly retitle: (title: string) => void;
};

/** A map of about 100 bytes for each note: one whose file takes more than one write. */
export function mapOfNotes(count: number): JourneyMap {
  const notes = Array.from({ length: count }, (_, index) => smallNote(`n${index}`, 's1', 'l1'));
  return { ...SMALL_MAP, notes, links: [] };
}

/** The bytes that the file of that map must hold. */
export function textTitled(title: string, map: JourneyMap = SMALL_MAP): string {
  return writeMap({ ...map, title }, {});
}

export async function makeTitledFile(folder: string, title: string, map?: JourneyMap): Promise<string> {
  const place = path.join(folder, 'a.journey');
  await writeFile(place, textTitled(title, map));
  return place;
}

export async function openTitledFile(disk: Disk, place: string, care = careWith(disk)): Promise<TitledFile> {
  const opened = await DocumentSession.open(care, place);
  if (!opened.ok) throw new Error(`${place} does not open: ${opened.error.code}`);
  const session = opened.value;
  session.presented();
  let revision = 0;
  const retitle = (title: string): void => {
    revision += 1;
    if (!session.change(revision, { set: { title }, unset: [], lists: {} })) throw new Error('The edit was refused');
  };
  return { session, place, retitle };
}

/** The number of the edit whose map the text holds, whole and to the byte; null where it is no such text. */
export function editIn(text: string, map?: JourneyMap): number | null {
  const edit = /"title": "edit (\d+)"/.exec(text)?.[1];
  return edit !== undefined && text === textTitled(`edit ${edit}`, map) ? Number(edit) : null;
}
