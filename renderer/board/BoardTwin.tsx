import { type FocusEvent, memo, useEffect, useRef } from 'react';
import type { Rect } from '../../shared/geometry.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { CellBox, LaneRow, Layout } from '../../shared/layout/layout.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { presentLayout } from '../state/selectors.ts';
import { moveCursor } from '../actions/go-actions.ts';
import { panBoard } from '../state/camera.ts';
import { cursorElementId, cursorOfElement } from './cursor-element.ts';
import { focusBoard } from './focus-board.ts';
import { noteName } from './note-name.ts';

/** Where an element lies, from its parent's corner, in board units. */
function placed(rect: Rect, parent: { readonly x: number; readonly y: number } = { x: 0, y: 0 }) {
  return { left: rect.x - parent.x, top: rect.y - parent.y, width: rect.width, height: rect.height };
}

type CellProps = { readonly box: CellBox; readonly stage: string; readonly lane: string; readonly t: Translate };

const Cell = memo(function Cell({ box, stage, lane, t }: CellProps) {
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
      {notes.length > 0 && (
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
          aria-label={stage.name || t('board.unnamedStage')}
          tabIndex={-1}
          style={placed(heading)}
        />
      ))}
    </div>
  );
}

type LaneProps = { readonly layout: Layout; readonly row: LaneRow; readonly at: number; readonly t: Translate };

function LaneCells({ layout, row, at, t }: LaneProps) {
  const lane = row.lane.name || t('board.unnamedLane');
  return (
    <div role="row">
      <div
        role="rowheader"
        id={cursorElementId({ kind: 'lane', lane: row.lane.id })}
        data-lane={row.lane.id}
        aria-label={lane}
        tabIndex={-1}
        style={placed(row.heading)}
      />
      {layout.cells[at]?.map((box, column) => (
        <Cell
          key={box.cell.stage}
          box={box}
          stage={layout.stages[column]?.stage.name || t('board.unnamedStage')}
          lane={lane}
          t={t}
        />
      ))}
    </div>
  );
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
  const layout = useEditor(presentLayout);
  const title = useEditor((state) => state.history.present.title);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The twin follows the camera as the picture does; React has no part in it.
    const follow = (): void => {
      const { x, y, zoom } = store.getState().camera;
      if (grid.current !== null) grid.current.style.transform = `scale(${zoom}) translate(${-x}px, ${-y}px)`;
    };
    follow();
    return store.subscribe((now, before) => now.camera === before.camera || follow());
  }, [store]);
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
      >
        <StageHeadings layout={layout} t={t} />
        {layout.lanes.map((row, at) => (
          <LaneCells key={row.lane.id} layout={layout} row={row} at={at} t={t} />
        ))}
      </div>
    </div>
  );
}
