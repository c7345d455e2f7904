import type { MapBuilder, Otherwise } from './map-builder.ts';
import { laneKindOf } from './lane-kind-of.ts';
import { namesBuiltInStage } from './match-names.ts';
import { newFinders } from './own-tables.ts';
import type { Table } from './table.ts';

/** "Stage 2", "Frame 1: Aware". */
const NUMBERED = /^(?:frame|stage|phase|step|bingkai|tahap|fase|langkah)\s*\d{1,3}(?!\d)/i;
const ADDRESS = /^https?:\/\//i;
/** Nobody calls a frame by more. */
const LONGEST_NAME = 80;

/** What a row says: its text, and the address that it leads to. */
function textOf(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\n');
}

/** Whether each row says one thing, if need be with an address: the list of texts that whiteboards write. */
export function isFramedList(table: Table): boolean {
  const isOneText = table.every((row) => row.filter((cell) => cell.trim() !== '' && !ADDRESS.test(cell)).length <= 1);
  const named = likelyFrameRows(table).length;
  return isOneText && named > 0 && named < textRows(table).length;
}

/** Which rows say anything. */
export function textRows(table: Table): readonly { readonly at: number; readonly text: string }[] {
  return table.map((row, at) => ({ at, text: textOf(row) })).filter(({ text }) => text !== '');
}

/**
 * Which rows are likeliest the names of frames, whose notes follow them: Miro's list, which nobody describes, says it
 * nowhere. The first after an empty row; where there is none, what is called like a stage. A person may know better.
 */
export function likelyFrameRows(table: Table): readonly number[] {
  const rows = textRows(table).filter(({ text }) => text.length <= LONGEST_NAME);
  const filled = new Set(textRows(table).map(({ at }) => at));
  const first = Math.min(...filled);
  const startsOfGroups = rows.filter(({ at }) => !filled.has(at - 1) && filled.has(at + 1));
  if (startsOfGroups.some(({ at }) => at > first)) return startsOfGroups.map(({ at }) => at);
  return rows.filter(({ text }) => NUMBERED.test(text) || namesBuiltInStage(text)).map(({ at }) => at);
}

/**
 * Adds such a list: frames are stages, the other rows their notes. A note that stands twice in a frame, or in one and
 * outside of all, is one.
 */
export function addFramedList(
  builder: MapBuilder,
  table: Table,
  frameRows: readonly number[],
  otherwise: Otherwise,
): void {
  const finders = newFinders(builder);
  const rows = textRows(table);
  const isFrame = new Set(frameRows);
  const firstFrame = rows.find(({ at }) => isFrame.has(at))?.at ?? Number.POSITIVE_INFINITY;
  const inFrames = new Set(rows.filter(({ at }) => at > firstFrame && !isFrame.has(at)).map(({ text }) => text));
  const taken = new Set<string>();
  let stage: string | null = null;
  for (const { at, text } of rows) {
    if (isFrame.has(at)) {
      stage = finders.stage(text);
      continue;
    }
    const key = JSON.stringify([stage, text]);
    if (taken.has(key) || (at < firstFrame && inFrames.has(text))) {
      builder.leaveOut('repeated');
      continue;
    }
    taken.add(key);
    const place = stage ?? (at < firstFrame ? finders.stage(otherwise.stage) : null);
    const lane = finders.lane(otherwise.lane, laneKindOf(otherwise.lane));
    if (place === null || lane === null) builder.leaveOut('rowsWithoutPlace');
    else builder.addNote({ stage: place, lane }, { text });
  }
}
