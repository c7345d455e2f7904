import type { NoteDraft } from '../commands/note-draft.ts';
import type { Size } from '../geometry.ts';
import type { DropPlace } from '../layout/hit-test.ts';
import type { Camera } from '../layout/viewport.ts';
import type { FindQuery } from '../map/find.ts';
import type { AgendaStep, JourneyMap, NoteId } from '../map/journey-map.ts';
import { type Glow, NO_GLOW } from './glow.ts';
import type { RouteKind } from './route.ts';
import type { StepShown } from './running.ts';

/** More than a room follows. */
export const MOST_SELECTED = 200;

/** How the board is looked at: what the projector follows, or keeps as it was. */
type Sight = {
  /** What the facilitator's window shows of the board, and how large that window is. */
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

/** What the projector is told: a projector that stands still keeps the sight it had, and everything else goes on. */
export function toldProjector(now: Projection, before: Projection | null, isStill: boolean): Projection {
  if (!isStill || before === null) return now;
  const { isDark, draft, moving, on, step, question } = now;
  return { ...before, glow: NO_GLOW, isDark, draft, moving, on, step, question };
}

/** The camera that shows, in a window of another size, all that one of `size` shows. */
export function cameraInto({ camera, size }: Pick<Projection, 'camera' | 'size'>, window: Size): Camera {
  if (size.width === 0 || size.height === 0 || window.width === 0 || window.height === 0) return camera;
  const share = Math.min(window.width / size.width, window.height / size.height);
  const zoom = camera.zoom * share;
  return {
    zoom,
    // What there is room for besides lies on both sides of it, and below it: the map hangs from the top.
    x: camera.x - (window.width / zoom - size.width / camera.zoom) / 2,
    y: camera.y,
  };
}

/** The same after so many milliseconds: the clock went on meanwhile. */
export function afterWaiting(projection: Projection, milliseconds: number): Projection {
  const { step } = projection;
  if (step === null || step.isPaused) return projection;
  return { ...projection, step: { ...step, left: step.left - milliseconds } };
}
