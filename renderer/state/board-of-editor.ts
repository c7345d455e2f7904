import { addStroke } from '../../shared/commands/stroke-commands.ts';
import { samePlace } from '../../shared/layout/hit-test.ts';
import type { Board } from '../gestures/board.ts';
import type { Clock } from '../gestures/clock.ts';
import { dropCommand } from '../gestures/drop.ts';
import { headingCommand, leadsToSame } from '../gestures/held-heading.ts';
import { addStageAtEnd } from './adding.ts';
import { panBoard, zoomBoard } from './camera.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { linksInHand, presentLinking } from './linking.ts';
import { chosenCurve, valuesInHand } from './feelings.ts';
import { shine } from './glowing.ts';
import { droppedInWords, headingInWords } from './places-in-words.ts';
import { isViewOnly, cellName, shownLayout, translateOf } from './selectors.ts';
import { placeDot } from './voting.ts';
import { writeNewNote, writeNote } from './writing.ts';

/** How long, in milliseconds, notes in the hand stay over a place before the others make room: a quick hand stirs nothing. */
const LINGER = 50;

function createNoteHolding(store: EditorStore, clock: Clock): Board['holdNotes'] {
  let stopLingering = (): void => undefined;
  const makeRoom = (): void => {
    const { dragging, history } = store.getState();
    if (dragging !== null) store.setState({ preview: dropCommand(dragging)?.(history.present) ?? null });
  };
  return (dragging) => {
    const { dragging: before } = store.getState();
    if (dragging === null) {
      stopLingering();
      return store.setState({ dragging, preview: null });
    }
    const isStill = before !== null && samePlace(before.place, dragging.place);
    store.setState({ dragging });
    if (isStill && before.copies === dragging.copies) return;
    stopLingering();
    if (before === null || isStill) makeRoom();
    else stopLingering = clock.after(LINGER, makeRoom);
  };
}

function drawingOn(store: EditorStore): Pick<Board, 'showInk' | 'addStroke' | 'shine'> {
  return {
    showInk: (ink) => {
      // The hand says so with every move of a pointer that has none.
      if (ink !== store.getState().ink) store.setState({ ink });
    },
    addStroke: (cell, points) => {
      const { pen } = store.getState();
      if (!edit(store, 'step.draw', addStroke({ id: store.newId(), ...cell, points, ...pen }))) return;
      const state = store.getState();
      store.setState({ announcement: translateOf(state)('board.drawn', { cell: cellName(state, cell) }) });
    },
    shine: (how, at) => shine(store, how, at),
  };
}

/** The editor as the hand knows it, but for what leads out of it. */
export function boardOf(store: EditorStore, clock: Clock): Omit<Board, 'follow'> {
  return {
    view: () => {
      const state = store.getState();
      const { selection, tool, history, camera } = state;
      const linking = presentLinking(state);
      return {
        map: history.present,
        layout: shownLayout(state),
        selection,
        tool,
        zoom: camera.zoom,
        linking,
        // Asked for with every move of the pointer, and wanted only where a feeling is pointed at.
        get curve() {
          return chosenCurve(state);
        },
      };
    },
    select: (notes) => store.setState({ selection: new Set(notes) }),
    setCursor: (cursor) => store.setState({ cursor }),
    showLasso: (lasso) => store.setState({ lasso }),
    holdNotes: createNoteHolding(store, clock),
    holdHeading: (heldHeading) => {
      const { history, preview, heldHeading: before } = store.getState();
      if (heldHeading === null) return store.setState({ heldHeading, preview: null });
      const same = before !== null && leadsToSame(before, heldHeading);
      store.setState({ heldHeading, preview: same ? preview : headingCommand(heldHeading)(history.present) });
    },
    newNoteId: () => store.newId(),
    commit: (label, command) => edit(store, label, command),
    tellNotes: (dragging) => store.setState({ announcement: droppedInWords(store.getState(), dragging) }),
    tellHeading: (held) => store.setState({ announcement: headingInWords(store.getState(), held) }),
    panBy: (dx, dy) => panBoard(store, dx, dy),
    zoomBy: (factor, anchor) => zoomBoard(store, factor, anchor),
    showPanning: (panning) => store.setState({ panning }),
    ...drawingOn(store),
    ...linksInHand(store),
    ...valuesInHand(store),
    openMenu: (at, on) => store.setState({ menu: { at, on } }),
    writeNote: (note, at) => writeNote(store, note, at),
    writeNewNote: ({ cell, index }) => writeNewNote(store, cell, index),
    writeHeading: (heading) =>
      store.setState({
        writing:
          'stage' in heading
            ? { kind: 'stage', stage: heading.stage, field: 'name' }
            : { kind: 'lane', lane: heading.lane },
      }),
    nameGroup: () => {
      if (!isViewOnly(store.getState())) store.setState({ dialog: 'group' });
    },
    showScore: (stage) => store.setState({ dialog: { score: stage } }),
    placeDot: (note, takesBack) => placeDot(store, note, takesBack),
    addStage: () => addStageAtEnd(store),
    addLane: (at) => store.setState({ menu: { at, on: 'add-lane' } }),
  };
}
