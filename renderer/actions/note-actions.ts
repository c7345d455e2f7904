import type { Command } from '../../shared/commands/command.ts';
import { moveNotes } from '../../shared/commands/move-notes.ts';
import { deleteNotes, duplicateNotes } from '../../shared/commands/note-commands.ts';
import { countOfSplit } from '../../shared/commands/split-notes.ts';
import type { Note } from '../../shared/map/journey-map.ts';
import { type Cell, laneOf, noteOf, notesIn, visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import { showRect } from '../state/camera.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { linkNotes, selectedLink } from '../state/linking.ts';
import { notesInWords } from '../state/places-in-words.ts';
import { currentCell, selectedNotes, shownLayout, shownMap } from '../state/selectors.ts';
import { endWriting, placeBelow, writeNewNote, writeNote } from '../state/writing.ts';
import type { Action, ActionsOf } from './action.ts';
import { moveCursor } from './go-actions.ts';
import { deleteSelectedLink, enterLink } from './link-actions.ts';
import { ungroupSelected } from './grouping.ts';
import { splitSelected } from './merging.ts';
import { doneWell, important, task, taskDone, toImprove } from './marking.ts';

const hasSelection = ({ selection }: EditorState) => selection.size > 0;

/** Tells where notes went and keeps them in sight. */
function follow(store: EditorStore, notes: readonly Note[], cell: Cell): void {
  const ids = notes.map(({ id }) => id);
  const state = store.getState();
  const box = ids[0] === undefined ? undefined : shownLayout(state).noteBoxes.get(ids[0]);
  if (box !== undefined) showRect(store, box.rect);
  store.setState({ announcement: notesInWords(state, ids, cell) });
}

function move(store: EditorStore, cell: Cell, place: number | 'end'): void {
  const notes = selectedNotes(store.getState());
  const command = moveNotes(
    notes.map(({ id }) => id),
    cell,
    place,
  );
  if (edit(store, 'step.moveNotes', command)) follow(store, notes, cell);
}

/** The stage (or lane) `step` away among the visible ones, or undefined past the edge. */
function besides<Entry extends { readonly id: string }>(all: readonly Entry[], id: string, step: number) {
  return all[all.findIndex((entry) => entry.id === id) + step];
}

function moveAcross(step: -1 | 1): Action {
  return {
    isEnabled: hasSelection,
    run: (store) => {
      const state = store.getState();
      const [first] = selectedNotes(state);
      const stage = first && besides(visibleStages(shownMap(state)), first.stage, step);
      if (first !== undefined && stage !== undefined) move(store, { stage: stage.id, lane: first.lane }, 'end');
    },
  };
}

/** One place up or down in the cell; beyond its edge into the lane above or below. */
function moveAlong(step: -1 | 1): Action {
  return {
    isEnabled: hasSelection,
    run: (store) => {
      const state = store.getState();
      const notes = selectedNotes(state);
      const [first] = notes;
      if (first === undefined) return;
      const cell = { stage: first.stage, lane: first.lane };
      const staying = notesIn(shownMap(state), cell).filter(({ id }) => !state.selection.has(id));
      const ahead = notesIn(shownMap(state), cell).findIndex(({ id }) => id === first.id);
      const place = ahead + step;
      if (place >= 0 && place <= staying.length) return move(store, cell, place);
      const lane = besides(visibleLanes(shownMap(state)), first.lane, step);
      if (lane !== undefined) move(store, { stage: first.stage, lane: lane.id }, step === 1 ? 0 : 'end');
    },
  };
}

function removeSelection(store: EditorStore): void {
  const [first] = selectedNotes(store.getState());
  const command: Command = deleteNotes([...store.getState().selection]);
  if (first === undefined || !edit(store, 'step.deleteNotes', command)) return;
  moveCursor(store, { kind: 'cell', cell: { stage: first.stage, lane: first.lane } });
}

function toLane(store: EditorStore, key: string | null): void {
  const state = store.getState();
  const lane = visibleLanes(shownMap(state))[Number(key) - 1];
  const here = currentCell(state);
  if (lane === undefined || here === null) return;
  if (state.selection.size > 0) move(store, { stage: here.stage, lane: lane.id }, 'end');
  else moveCursor(store, { kind: 'cell', cell: { stage: here.stage, lane: lane.id } });
}

export const noteActions: ActionsOf<'note'> = {
  'note.new': {
    run: (store) => {
      const cell = currentCell(store.getState());
      if (cell !== null) writeNewNote(store, cell);
    },
  },
  'note.newBelow': {
    run: (store) => {
      const state = store.getState();
      const below = placeBelow(state);
      const cell = below?.cell ?? currentCell(state);
      if (cell !== null) writeNewNote(store, cell, below?.place);
    },
  },
  'note.edit': {
    run: (store) => {
      const { cursor, history } = store.getState();
      if (enterLink(store)) return;
      if (cursor?.kind === 'note') writeNote(store, cursor.note);
      if (cursor?.kind === 'cell') writeNewNote(store, cursor.cell);
      if (cursor?.kind === 'stage') {
        store.setState({ writing: { kind: 'stage', stage: cursor.stage, field: 'name' } });
      }
      if (cursor?.kind === 'lane' && laneOf(history.present, cursor.lane) !== undefined) {
        store.setState({ writing: { kind: 'lane', lane: cursor.lane } });
      }
    },
    isEnabled: (state) => state.cursor !== null || selectedLink(state) !== undefined,
  },
  'note.duplicate': {
    isEnabled: hasSelection,
    run: (store) => {
      const ids = selectedNotes(store.getState()).map(({ id }) => id);
      const copies = ids.map(() => store.newId());
      if (!edit(store, 'step.duplicateNotes', duplicateNotes(ids, copies))) return;
      const [first] = copies;
      store.setState({ selection: new Set(copies) });
      if (first !== undefined && noteOf(store.getState().history.present, first) !== undefined) {
        store.setState({ cursor: { kind: 'note', note: first } });
      }
    },
  },
  'note.important': important,
  'note.good': doneWell,
  'note.improve': toImprove,
  'note.task': task,
  'note.taskDone': taskDone,
  'note.delete': {
    isEnabled: (state) => hasSelection(state) || selectedLink(state) !== undefined,
    run: (store) => {
      if (!deleteSelectedLink(store)) removeSelection(store);
    },
  },
  'note.link': {
    isEnabled: ({ selection }) => selection.size === 2,
    run: (store) => {
      const [from, to] = store.getState().selection;
      if (from !== undefined && to !== undefined) linkNotes(store, from, to);
    },
  },
  'note.moveLeft': moveAcross(-1),
  'note.moveRight': moveAcross(1),
  'note.moveUp': moveAlong(-1),
  'note.moveDown': moveAlong(1),
  'note.toLane': { run: toLane },
  'note.channel': { isEnabled: hasSelection, run: (store) => store.setState({ choosesChannel: true }) },
  'note.group': {
    isEnabled: hasSelection,
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'group' });
    },
  },
  'note.ungroup': {
    isEnabled: (state) => selectedNotes(state).some(({ heading }) => heading !== ''),
    run: ungroupSelected,
  },
  'note.split': { isEnabled: (state) => countOfSplit(selectedNotes(state)) > 0, run: splitSelected },
  'note.combine': {
    isEnabled: ({ history }) => history.present.notes.length > 1,
    run: (store) => {
      endWriting(store);
      store.setState({ dialog: 'duplicates' });
    },
  },
  'note.capture': { run: () => document.getElementById('capture-line')?.focus() },
};
