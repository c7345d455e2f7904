import type { NoteDraft } from '../commands/note-draft.ts';
import { clamp, outset, type Rect, type Size } from '../geometry.ts';
import type { DropPlace } from '../layout/hit-test.ts';
import { type Camera, visibleRect } from '../layout/viewport.ts';
import type { FindQuery } from '../map/find.ts';
import type { AgendaStep, JourneyMap, NoteId } from '../map/journey-map.ts';
import { type Glow, NO_GLOW } from './glow.ts';
import type { RouteKind } from './route.ts';
import type { StepShown } from './running.ts';

/** More than a room follows. */
export const MOST_SELECTED = 200;

/** How the board is looked at: what the projector follows, or keeps as it was. */
type Sight = {
  /** What the facilitator's window shows of the board, and how large that window is beside the inspector. */
  readonly camera: Camera;
  readonly size: Size;
  /** Which notes stand out: those of a persona or channel, those that are sought, or those of a stop. */
  readonly focus: { readonly kind: 'persona' | 'channel'; readonly id: string } | null;
  readonly query: FindQuery | null;
  readonly stop: { readonly by: RouteKind; readonly id: string } | null;
  readonly selection: readonly NoteId[];
  readonly showHidden: boolean;
  readonly heat: boolean;
  readonly tintsEvidence: boolean;
  readonly glow: Glow;
};

/** What the projector shows besides the map itself. Nothing that is meant for the facilitator alone is part of it. */
export type Projection = Sight & {
  /** It stands still: the whole map, wherever the facilitator's board lies. */
  readonly isWhole: boolean;
  readonly isDark: boolean;
  /** The note that is being written, as far as it may be seen. */
  readonly draft: NoteDraft | null;
  /** The notes that are in the hand, and where they would come to lie. */
  readonly moving: { readonly notes: readonly NoteId[]; readonly place: DropPlace } | null;
  /** The id of the step of the agenda that is on, what the room is told of it, and the question to the room. */
  readonly on: string | null;
  readonly step: StepShown | null;
  readonly question: string | null;
};

/** A step stays the same object as long as it is the same: only what differs is told. */
const withoutRemarks = new WeakMap<AgendaStep, AgendaStep>();

function stepForRoom(step: AgendaStep): AgendaStep {
  const known = withoutRemarks.get(step) ?? { ...step, remarks: '' };
  withoutRemarks.set(step, known);
  return known;
}

/** The map without what is for the facilitator alone. */
export function forRoom(map: JourneyMap): JourneyMap {
  return { ...map, agenda: map.agenda.map(stepForRoom) };
}

/** What the projector is told: one that is to keep the sight it had does so, and everything else goes on. */
export function toldProjector(now: Projection, before: Projection | null, keepsSight: boolean): Projection {
  if (!keepsSight || before === null) return now;
  const { isWhole, isDark, draft, moving, on, step, question } = now;
  return { ...before, glow: NO_GLOW, isWhole, isDark, draft, moving, on, step, question };
}

/** The ground left around the map, as a share of its longer side. */
const MARGIN = 0.015;

/**
 * The camera of the room's window: as large as all that the facilitator's one shows of the map can be there, about the
 * same middle. What there is room for besides is more of the map, as far as it goes: no ground beside it while a part
 * of it is left out on the other side.
 */
export function cameraInto({ camera, size, isWhole }: Projection, room: Size, map: Rect): Camera {
  if ([room, size, map].some(({ width, height }) => width === 0 || height === 0)) return camera;
  const sheet = outset(map, MARGIN * Math.max(map.width, map.height));
  const seen = isWhole ? sheet : visibleRect(camera, size);
  const zoom = Math.min(
    room.width / Math.min(seen.width, sheet.width),
    room.height / Math.min(seen.height, sheet.height),
  );
  const shown = { width: room.width / zoom, height: room.height / zoom };
  // Wider than the map it has the map in its middle; higher, the map hangs from the top, as a sheet on a wall.
  const x = sheet.width - shown.width;
  const y = Math.max(0, sheet.height - shown.height);
  return {
    zoom,
    x: x <= 0 ? sheet.x + x / 2 : clamp(seen.x + (seen.width - shown.width) / 2, sheet.x, sheet.x + x),
    y: clamp(seen.y + (seen.height - shown.height) / 2, sheet.y, sheet.y + y),
  };
}

/** The same after so many milliseconds: the clock went on meanwhile. */
export function afterWaiting(projection: Projection, milliseconds: number): Projection {
  const { step } = projection;
  if (step === null || step.isPaused) return projection;
  return { ...projection, step: { ...step, left: step.left - milliseconds } };
}
