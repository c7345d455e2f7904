import { applyChanges } from '../../shared/map/changes.ts';
import { checkMap } from '../../shared/map/check-map.ts';
import type { Sitting } from './journal-base.ts';
import type { JournalLine } from './journal-lines.ts';

/** The sitting as the lines tell that it went on, up to the first line that would break the map. */
export function replayed(base: Sitting, lines: readonly JournalLine[]): Sitting {
  // A check of the whole map for each line would take seconds; where the end is sound, so was the way there.
  const end = lines.reduce(withLine, base);
  if (isSound(end)) return end;
  let sitting = base;
  for (const line of lines) {
    const next = withLine(sitting, line);
    if (next.map !== sitting.map && !isSound(next)) break;
    sitting = next;
  }
  return sitting;
}

function withLine(sitting: Sitting, line: JournalLine): Sitting {
  const { rev, at } = line;
  if ('changes' in line) return { ...sitting, rev, at, map: applyChanges(sitting.map, line.changes) };
  if ('draft' in line) return { ...sitting, rev, at, draft: line.draft };
  return { ...sitting, marks: line.marks };
}

function isSound({ map }: Sitting): boolean {
  return checkMap(map).length === 0;
}
