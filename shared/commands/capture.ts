import { linesOf, pastedLines } from '../import/pasted-lines.ts';
import type { JourneyMap, LaneId, LaneKind } from '../map/journey-map.ts';
import { type Cell, visibleLanes } from '../map/queries.ts';
import { type Command, inTurn } from './command.ts';
import { addNote, type NewNote } from './note-commands.ts';

/** What a line of the capture line says; `kind` is the lane that its prefix asks for, null without a prefix. */
export type Captured = { readonly kind: LaneKind | null; readonly text: string };

const PREFIXES: ReadonlyMap<string, LaneKind> = new Map([
  ['>', 'action'],
  ['*', 'motivation'],
  ['?', 'question'],
  ['!', 'pain'],
]);

/** One line as it is typed: also what stands there before there is anything behind the prefix. */
export function capturedLine(line: string): Captured {
  const trimmed = line.trim();
  const kind = PREFIXES.get(trimmed.charAt(0)) ?? null;
  return { kind, text: kind === null ? trimmed : trimmed.slice(1).trim() };
}

/**
 * The notes that a text makes. Several lines are a list, in which a star is a bullet; only where other lines carry the
 * other prefixes does it mean a motivation.
 */
export function parseCapture(text: string): readonly Captured[] {
  const lines = linesOf(text);
  const isList = lines.length > 1 && !lines.some((line) => /^[>?!]/.test(line));
  const captured = isList
    ? pastedLines(text).map((line) => ({ kind: null, text: line }))
    : lines.map(lines.length > 1 ? withoutBullet : capturedLine);
  return captured.filter((note) => note.text !== '');
}

function withoutBullet(line: string): Captured {
  if (PREFIXES.has(line.charAt(0))) return capturedLine(line);
  return { kind: null, text: pastedLines(line)[0] ?? '' };
}

/** The first visible lane of the kind; `otherwise` where the map shows none, or no kind was asked for. */
export function laneFor(map: JourneyMap, kind: LaneKind | null, otherwise: LaneId): LaneId {
  if (kind === null) return otherwise;
  return visibleLanes(map).find((lane) => lane.kind === kind)?.id ?? otherwise;
}

export type NewCaptured = Captured & Pick<NewNote, 'id' | 'personas' | 'channel'>;

/** The notes come to the end of their cells, in their order. `created` is the time now, ISO 8601. */
export function captureNotes(captured: readonly NewCaptured[], cell: Cell, created: string): Command {
  return (map) => {
    const adding = captured.map(({ kind, ...note }) =>
      addNote({ ...note, stage: cell.stage, lane: laneFor(map, kind, cell.lane), created }, 'end'),
    );
    return inTurn(...adding)(map);
  };
}
