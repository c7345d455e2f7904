import { type FocusEvent, memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import { intersects, type Rect } from '../../shared/geometry.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import { cellKey } from '../../shared/map/queries.ts';
import type { CellBox, LaneRow, Layout } from '../../shared/layout/layout.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { currentCell, presentLayout } from '../state/selectors.ts';
import { type Camera, visibleRect } from '../../shared/layout/viewport.ts';
import { moveCursor } from '../actions/go-actions.ts';
import { panBoard } from '../state/camera.ts';
import { cursorElementId, cursorOfElement } from './cursor-element.ts';
import { focusBoard } from './focus-board.ts';
import { noteName } from './note-name.ts';

/** Where an element lies, from its parent's corner, in board units. */
function placed(rect: Rect, parent: { readonly x: number; readonly y: number } = { x: 0, y: 0 }) {
  return { left: rect.x - parent.x, top: rect.y - parent.y, width: rect.width, height: rect.height };
}

type CellProps = {
  readonly box: CellBox;
  readonly isFilled: boolean;
  readonly stage: string;
  readonly lane: string;
  readonly t: Translate;
};

const Cell = memo(function Cell({ box, isFilled, stage, lane, t }: CellProps) {
  const { cell, rect, notes } = box;
  return (
    <div
      role="gridcell"
      id={cursorElementId({ kind: 'cell', cell })}
      data-stage={cell.stage}
      data-lane={cell.lane}
      aria-label={t('board.cell', { stage, lane })}
      tabIndex={-1}
      style={placed(rect)}
    >
      {isFilled && notes.length > 0 && (
        <ul>
          {notes.map(({ note, rect: place }) => (
            <li
              key={note.id}
              id={cursorElementId({ kind: 'note', note: note.id })}
              data-note={note.id}
              aria-label={noteName(note, t)}
              tabIndex={-1}
              style={placed(place, rect)}
            >
              {note.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

function StageHeadings({ layout, t }: { readonly layout: Layout; readonly t: Translate }) {
  return (
    <div role="row">
      {layout.stages.map(({ stage, heading }) => (
        <div
          key={stage.id}
          role="columnheader"
          id={cursorElementId({ kind: 'stage', stage: stage.id })}
          data-stage={stage.id}
          tabIndex={-1}
          style={placed(heading)}
        >
          {stage.name || t('board.unnamedStage')}
        </div>
      ))}
    </div>
  );
}

type LaneProps = {
  readonly layout: Layout;
  readonly row: LaneRow;
  readonly at: number;
  readonly isFilled: (box: CellBox) => boolean;
  readonly t: Translate;
};

function LaneCells({ layout, row, at, isFilled, t }: LaneProps) {
  const lane = row.lane.name || t('board.unnamedLane');
  return (
    <div role="row">
      <div
        role="rowheader"
        id={cursorElementId({ kind: 'lane', lane: row.lane.id })}
        data-lane={row.lane.id}
        tabIndex={-1}
        style={placed(row.heading)}
      >
        {lane}
      </div>
      {layout.cells[at]?.map((box, column) => (
        <Cell
          key={box.cell.stage}
          box={box}
          isFilled={isFilled(box)}
          stage={layout.stages[column]?.stage.name || t('board.unnamedStage')}
          lane={lane}
          t={t}
        />
      ))}
    </div>
  );
}

/** Up to this many notes the twin holds them all; beyond, those of the cells in the window and around the cursor. */
const ALL_NOTES = 400;

const LEAST_ZOOM = 0.3;

/** How long, in milliseconds, the camera must stand still to be at rest. */
const REST = 100;

/**
 * The camera once it has come to rest: moving thousands of elements with every frame of a pan would slow the hand, and
 * nobody points at an element while the board moves.
 */
function useRestingCamera(): Camera {
  const store = useEditorStore();
  const [camera, setCamera] = useState(store.getState().camera);
  useEffect(() => {
    let timer = 0;
    const follow = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setCamera(store.getState().camera), REST);
    };
    follow();
    const stop = store.subscribe((now, before) => now.camera === before.camera || follow());
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [store]);
  return camera;
}

/** Which cells have their notes in the twin. At a zoom at which no note can be told from another nobody points at one. */
function useFilledCells(layout: Layout, camera: Camera): (box: CellBox) => boolean {
  const size = useEditor((state) => state.window);
  const current = useEditor((state) => {
    const cell = currentCell(state);
    return cell === null ? null : cellKey(cell);
  });
  if (layout.noteBoxes.size <= ALL_NOTES) return () => true;
  const near = visibleRect(camera, size);
  const isLegible = camera.zoom >= LEAST_ZOOM;
  return ({ cell, rect }) => cellKey(cell) === current || (isLegible && intersects(rect, near));
}

function sameCursor(a: Cursor | null, b: Cursor): boolean {
  return a !== null && cursorElementId(a) === cursorElementId(b);
}

/** The cursor is where the keyboard is: moving one moves the other. */
function useFocus(element: React.RefObject<HTMLDivElement | null>): (event: FocusEvent) => void {
  const store = useEditorStore();
  const cursor = useEditor((state) => state.cursor);
  const writing = useEditor((state) => state.writing);
  useEffect(() => {
    const active = document.activeElement;
    const isFree = active === null || active === document.body || element.current?.contains(active) === true;
    if (cursor !== null && writing === null && isFree) focusBoard(store);
  });
  return (event) => {
    const focused = cursorOfElement(event.target);
    if (focused !== null && !sameCursor(store.getState().cursor, focused)) moveCursor(store, focused);
  };
}

/**
 * The board as assistive technology and the keyboard know it: a grid of lanes and stages with their notes, lying
 * invisibly over the picture so that whatever points at an element points at what it stands for.
 */
export function BoardTwin() {
  const store = useEditorStore();
  const t = useTranslate();
  const layout = useDeferredValue(useEditor(presentLayout));
  const title = useEditor((state) => state.history.present.title);
  const grid = useRef<HTMLDivElement>(null);
  const camera = useRestingCamera();
  const isFilled = useFilledCells(layout, camera);
  const onFocus = useFocus(grid);
  return (
    <div
      className="board-twin"
      data-board-keys
      // Something asked for an element to be in view: the board moves, not the twin over it.
      onScroll={({ currentTarget }) => {
        const { scrollLeft, scrollTop } = currentTarget;
        currentTarget.scrollTo(0, 0);
        if (scrollLeft !== 0 || scrollTop !== 0) panBoard(store, -scrollLeft, -scrollTop);
      }}
    >
      <div
        role="grid"
        ref={grid}
        aria-label={title || t('board.untitledMap')}
        aria-rowcount={layout.lanes.length + 1}
        aria-colcount={layout.stages.length + 1}
        tabIndex={0}
        onFocus={onFocus}
        style={{ transform: `scale(${camera.zoom}) translate(${-camera.x}px, ${-camera.y}px)` }}
      >
        <StageHeadings layout={layout} t={t} />
        {layout.lanes.map((row, at) => (
          <LaneCells key={row.lane.id} layout={layout} row={row} at={at} isFilled={isFilled} t={t} />
        ))}
      </div>
    </div>
  );
}
