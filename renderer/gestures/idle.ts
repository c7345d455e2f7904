import type { Cursor } from '../../shared/layout/cursor.ts';
import { dropPlaceAt } from '../../shared/layout/hit-test.ts';
import { strokesUnder } from '../../shared/layout/strokes-under.ts';
import { notesIn } from '../../shared/map/queries.ts';
import type { Board, Gesture, MenuPlace, Pointer } from './board.ts';
import { drawing } from './drawing.ts';
import { erasing, hoveringRubber } from './erasing.ts';
import { pressingLink, targetUnder } from './linking.ts';
import { isOnPicture, pressingValue } from './moving-value.ts';
import { panning } from './panning.ts';
import { placingDot } from './placing-dot.ts';
import { pointing } from './pointing.ts';
import { pressingBoard } from './pressing-board.ts';
import { notesOfGroup, pressingGroup } from './pressing-group.ts';
import { pressingNote } from './pressing-note.ts';

function cursorOn({ hit }: Pointer): Cursor | null {
  switch (hit.kind) {
    case 'note':
    case 'group':
      return { kind: 'note', note: hit.note };
    case 'cell':
    case 'feeling':
    case 'gap':
      return { kind: 'cell', cell: hit.cell };
    case 'stage-heading':
    case 'stage-edge':
    case 'stage-score':
    case 'stage-lead':
      return { kind: 'stage', stage: hit.stage };
    case 'lane-heading':
      return { kind: 'lane', lane: hit.lane };
    case 'link':
    case 'add-stage':
    case 'add-lane':
    case 'nothing':
      return null;
  }
}

/** How near to a stroke, in screen pixels, the hand means it. */
const STROKE_REACH = 4;

/** The stroke that lies uppermost under the pointer. */
function strokeUnder(board: Board, { board: at, hit }: Pointer): MenuPlace | null {
  const { layout, zoom, map } = board.view();
  if (!('cell' in hit)) return null;
  const id = strokesUnder(layout, at, at, STROKE_REACH / zoom).at(-1);
  const stroke = map.strokes.find((one) => one.id === id);
  return stroke === undefined ? null : { kind: 'stroke', stroke: stroke.id, cell: hit.cell };
}

function openMenu(board: Board, pointer: Pointer): void {
  if (pointer.hit.kind === 'link') {
    board.selectLink(pointer.hit.link);
    board.openMenu(pointer.screen, pointer.hit);
    return;
  }
  const cursor = cursorOn(pointer);
  const { selection, map } = board.view();
  const { hit } = pointer;
  if (hit.kind === 'group') board.select(notesOfGroup(map, hit));
  else if (cursor?.kind === 'note' && !selection.has(cursor.note)) board.select([cursor.note]);
  else if (cursor?.kind !== 'note') board.select([]);
  board.setCursor(cursor);
  board.openMenu(pointer.screen, strokeUnder(board, pointer) ?? cursor ?? { kind: 'board' });
}

function writeUnder(board: Board, pointer: Pointer): void {
  const { hit } = pointer;
  if (hit.kind === 'note') board.writeNote(hit.note, pointer.board);
  if (hit.kind === 'link') board.writeLink(hit.link);
  if (hit.kind === 'stage-heading') board.writeHeading({ stage: hit.stage });
  if (hit.kind === 'lane-heading') board.writeHeading({ lane: hit.lane });
  if (hit.kind === 'group') board.nameGroup();
  if (hit.kind !== 'cell' || isOnPicture(board, pointer)) return;
  const { layout, map } = board.view();
  const place = dropPlaceAt(layout, pointer.board, (cell) => notesIn(map, cell).length);
  if (place !== null) board.writeNewNote(place);
}

/** The hand is empty. */
export function idle(board: Board): Gesture {
  const gesture: Gesture = {
    name: 'idle',
    press: (pointer) => {
      const { tool } = board.view();
      if (pointer.button === 'second') {
        if (tool !== 'vote') openMenu(board, pointer);
        return gesture;
      }
      if (pointer.button === 'middle' || pointer.space || tool === 'hand') return panning(board, pointer, gesture);
      if (tool === 'vote') {
        if (pointer.hit.kind === 'note') return placingDot(board, pointer, pointer.hit.note, gesture);
        return panning(board, pointer, gesture);
      }
      if (tool === 'eraser' || pointer.button === 'rubber') return erasing(board, pointer, gesture);
      if (tool === 'pen') return drawing(board, pointer, gesture);
      if (tool === 'link') return pressingLink(board, pointer, gesture);
      if (tool === 'pointer') return pointing(board, pointer, gesture);
      if (pointer.hit.kind === 'link') {
        board.selectLink(pointer.hit.link);
        return gesture;
      }
      board.selectLink(null);
      if (pointer.hit.kind === 'note') return pressingNote(board, pointer, pointer.hit.note, gesture);
      if (pointer.hit.kind === 'group') return pressingGroup(board, pointer, pointer.hit, gesture);
      if (pointer.hit.kind === 'feeling' || pointer.hit.kind === 'gap') {
        return pressingValue(board, pointer.hit, pointer, gesture);
      }
      const cursor = cursorOn(pointer);
      // Beside the map lies the map itself: with the cursor on nothing, it is what the inspector shows.
      if (cursor !== null || pointer.hit.kind === 'nothing') board.setCursor(cursor);
      return pressingBoard(board, pointer, gesture);
    },
    doublePress: (pointer) => {
      if (board.view().tool === 'select') writeUnder(board, pointer);
      return gesture;
    },
    move: (pointer) => {
      const { linking, tool, zoom } = board.view();
      board.showInk(tool === 'eraser' ? hoveringRubber(pointer, zoom) : null);
      if (tool === 'pointer') board.shine('move', pointer.board);
      if (linking !== null) {
        board.holdLink({ ...linking, to: targetUnder(pointer, linking.from), pointer: pointer.board });
      }
      board.pointAtLink(pointer.hit.kind === 'link' ? pointer.hit.link : null);
      return gesture;
    },
    release: () => gesture,
    cancel: () => gesture,
  };
  return gesture;
}
