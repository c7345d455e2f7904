import { writeDraft } from '../../shared/commands/note-draft.ts';
import { moveNotes } from '../../shared/commands/move-notes.ts';
import type { Size } from '../../shared/geometry.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { cameraInto, type Projection } from '../../shared/workshop/projection.ts';
import { startRunning, type StepShown } from '../../shared/workshop/running.ts';
import { cameraAtRest, glideTo } from '../state/camera-glide.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { focusOn } from '../state/focus.ts';
import { startHistory } from '../state/history.ts';
import { presentLayout } from '../state/selectors.ts';

/** What the room is told beside the board. */
export type Told = {
  readonly step: StepShown | null;
  /** When that was told, so that the clock can be counted on from there. */
  readonly at: number;
  readonly question: string | null;
  readonly isDark: boolean;
};

/** The board as the room sees it: it shows what it is told, in a window of its own size. */
export type Room = {
  readonly show: (projection: Projection, now: number) => void;
  readonly take: (map: JourneyMap) => void;
  readonly fit: (window: Size) => void;
  readonly told: () => Told;
  readonly onTold: (listener: () => void) => () => void;
};

const NOTHING: Told = { step: null, at: 0, question: null, isDark: false };

export function createRoom(store: EditorStore): Room {
  let shown: Projection | null = null;
  let told = NOTHING;
  const listeners = new Set<() => void>();

  /** The note that is being written lies on the board as if it were written, and what is in the hand where it would go. */
  const previewOf = (map: JourneyMap): JourneyMap | null => {
    const { draft = null, moving = null } = shown ?? {};
    if (draft === null && moving === null) return null;
    const written = draft === null ? map : writeDraft(draft, '')(map);
    return moving === null
      ? written
      : moveNotes(moving.notes, moving.place.cell, moving.place.index, moving.place.into)(written);
  };

  /** Where the facilitator's board goes, the room's goes along; where that stays, it gets there by itself. */
  const aim = (byItself: boolean): void => {
    if (shown === null) return;
    const state = store.getState();
    const camera = cameraInto(shown, state.window, presentLayout(state).bounds);
    const { x, y, zoom } = cameraAtRest(store);
    if (camera.x === x && camera.y === y && camera.zoom === zoom) return;
    if (byItself) glideTo(store, camera);
    else store.setState({ camera });
  };

  return {
    show: (projection, now) => {
      const before = shown;
      shown = projection;
      const { history } = store.getState();
      const isSame = inHand(before) === inHand(projection);
      store.setState({
        ...standingOut(projection, before),
        ...(isSame ? {} : { preview: previewOf(history.present) }),
      });
      aim(before !== null && isSameBoard(before, projection));
      const { step, question, isDark } = projection;
      told = { step, at: isSameStep(step, told.step) ? told.at : now, question, isDark };
      for (const listener of listeners) listener();
    },
    take: (map) => {
      store.setState({ history: startHistory(map), preview: previewOf(map) });
      aim(true);
    },
    fit: (window) => {
      store.setState({ window });
      aim(false);
    },
    told: () => told,
    onTold: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function inHand(projection: Projection | null): string {
  return JSON.stringify([projection?.draft ?? null, projection?.moving ?? null]);
}

/** The board did not move: it is seen through a larger or smaller window, or as a whole. */
function isSameBoard(before: Projection, { camera, isWhole }: Projection): boolean {
  const { x, y, zoom } = before.camera;
  return before.isWhole !== isWhole || (camera.x === x && camera.y === y && camera.zoom === zoom);
}

/** It is told again with everything else, as it was when its clock was last set. */
function isSameStep(a: StepShown | null, b: StepShown | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is looked for and stood at stays the same object while it is the same: the answer to it is kept by that. */
function standingOut(now: Projection, before: Projection | null): Partial<EditorState> {
  const isSame = (key: 'focus' | 'query' | 'stop' | 'selection'): boolean =>
    before !== null && JSON.stringify(now[key]) === JSON.stringify(before[key]);
  const { focus, query, stop, selection, showHidden, heat, tintsEvidence, glow } = now;
  return {
    showHidden,
    heat,
    tintsEvidence,
    glow,
    tool: glow.dot === null ? 'select' : 'pointer',
    // What it is to fill stands out; its clock is the room's own.
    ...(before !== null && before.on === now.on ? {} : { running: now.on === null ? null : startRunning(now.on, 0) }),
    ...(isSame('selection') ? {} : { selection: new Set(selection) }),
    ...(isSame('focus') ? {} : { focus: focus === null ? null : focusOn(focus.kind, focus.id) }),
    ...(isSame('query')
      ? {}
      : { finding: query === null ? null : { query, current: null, showsFilters: false, calls: 0 } }),
    ...(isSame('stop')
      ? {}
      : {
          presenting:
            stop === null
              ? null
              : {
                  route: { by: stop.by, picked: [stop.id] },
                  stop: { id: stop.id, place: 0 },
                  isDark: false,
                  beside: { inspector: false, drawer: null, voting: null },
                },
        }),
  };
}
