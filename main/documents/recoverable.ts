import path from 'node:path';
import { type NoteDraft, writeDraft } from '../../shared/commands/note-draft.ts';
import { LARGEST_FILE } from '../../shared/file/format.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import type { Disk } from './disk.ts';
import { hashOf } from './durable-write.ts';
import type { Sitting } from './journal-base.ts';
import type { FileMark } from './journal-lines.ts';

/** What can be brought back of a sitting. */
export type Recoverable = {
  /** With the text that was being typed in its place. */
  readonly map: JourneyMap;
  /** Commands that no file holds. */
  readonly changes: number;
  /** A text was being typed that those do not count. */
  readonly typing: boolean;
  /** The map's file, or null while it had none. */
  readonly path: string | null;
  /** Of what that file held when it was looked at; null where it is not as it was left. */
  readonly hash: string | null;
  /** Whether that file is still as the sitting left it. */
  readonly file: 'as-left' | 'changed' | 'gone';
};

/** A network drive that is away may take minutes to say so. */
const PATIENCE_MS = 2_000;

/** null: nothing would be lost without it. */
export async function recoverableOf(disk: Disk, sitting: Sitting): Promise<Recoverable | null> {
  const map = withDraft(sitting.map, sitting.draft, sitting.at);
  const { marks, rev } = sitting;
  const typing = map !== sitting.map;
  const isWhole = (mark: FileMark): boolean => mark.rev === rev && !typing;
  const last = marks.at(-1);
  if (last === undefined) return { map, typing, changes: rev, path: null, hash: null, file: 'gone' };
  if (last.durable && isWhole(last)) return null;
  for (const mark of marks.toReversed()) {
    if ((await hashAt(disk, mark.path)) !== mark.hash) continue;
    return isWhole(mark)
      ? null
      : { map, typing, changes: rev - mark.rev, path: mark.path, hash: mark.hash, file: 'as-left' };
  }
  const known = marks.findLast(({ durable }) => durable) ?? last;
  const isThere = (await hashAt(disk, known.path)) !== null;
  return { map, typing, changes: rev - known.rev, path: known.path, hash: null, file: isThere ? 'changed' : 'gone' };
}

/** The map as it would be if the typing had ended there. */
export function withDraft(map: JourneyMap, draft: NoteDraft | null, at: string): JourneyMap {
  if (draft === null) return map;
  const text = draft.text.trimEnd();
  // A new note without a text never was.
  if (draft.added !== null && text === '') return map;
  const isThere = map.notes.some(({ id }) => id === draft.note);
  return writeDraft({ ...draft, text, added: isThere ? null : draft.added }, at)(map);
}

/** null where there is no file, or none that says so in time. */
async function hashAt(disk: Disk, place: string): Promise<string | null> {
  const read = async (): Promise<string> => {
    if (!path.isAbsolute(place)) throw new Error('no path of ours');
    const { isFile, size } = await disk.facts(place);
    return isFile && size <= LARGEST_FILE ? hashOf(await disk.read(place)) : '';
  };
  return Promise.race([read().catch(() => null), disk.wait(PATIENCE_MS).then(() => null)]);
}
