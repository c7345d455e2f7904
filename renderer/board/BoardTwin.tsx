import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Cursor } from '../../shared/layout/cursor.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { photoAt } from '../../shared/photo/photo-place.ts';
import { moveCursor } from '../actions/go-actions.ts';
import { panBoard } from '../state/camera.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { wordsOf } from '../state/selectors.ts';
import { cursorElementId, cursorOfElement } from './cursor-element.ts';
import { type DescriptionsByCell, linkDescriptions } from './link-descriptions.ts';
import { focusBoard } from './focus-board.ts';
import { LaneCells, StageHeadings } from './TwinCells.tsx';
import { useFilledCells, useTwinCamera, useTwinLayout } from './twin-camera.ts';

function useDescriptions(map: JourneyMap, t: Translate): DescriptionsByCell {
  const [known, setKnown] = useState<{ map: JourneyMap; t: Translate; now: DescriptionsByCell } | null>(null);
  if (known !== null && known.map === map && known.t === t) return known.now;
  const now = linkDescriptions(map, t, known?.now ?? new Map());
  setKnown({ map, t, now });
  return now;
}

function sameCursor(a: Cursor | null, b: Cursor): boolean {
  return a !== null && cursorElementId(a) === cursorElementId(b);
}

/** Whether the keyboard is on its way from one element to another: between the two it is on nothing. */
function useIsOnItsWay(): () => boolean {
  const isOnItsWay = useRef(false);
  useEffect(() => {
    const leave = ({ relatedTarget }: globalThis.FocusEvent): void => {
      isOnItsWay.current = relatedTarget !== null;
    };
    const arrive = (): void => {
      isOnItsWay.current = false;
    };
    // Before anybody else hears of it: what was typed is kept when a field is left, and that moves much.
    window.addEventListener('focusout', leave, true);
    window.addEventListener('focusin', arrive, true);
    return () => {
      window.removeEventListener('focusout', leave, true);
      window.removeEventListener('focusin', arrive, true);
    };
  }, []);
  return () => isOnItsWay.current;
}

/** Whether a dialog or a menu stands before it, which may have nothing with the keyboard on it for a moment. */
function isCovered(element: Element | null): boolean {
  return Boolean(element?.closest('[aria-hidden="true"]'));
}

/** The grid is only the way in by Tab: Shift+Tab from within leads out of it at once. */
function setEntrance(grid: EventTarget | null, isOpen: boolean): void {
  if (grid instanceof HTMLElement) grid.tabIndex = isOpen ? 0 : -1;
}

type Focus = { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: (event: FocusEvent) => void };

/** The cursor is where the keyboard is: moving one moves the other. */
function useFocus(element: RefObject<HTMLDivElement | null>): Focus {
  const store = useEditorStore();
  const cursor = useEditor((state) => state.cursor);
  const isWriting = useEditor((state) => state.writing !== null);
  const isOnItsWay = useIsOnItsWay();
  useEffect(() => {
    const active = document.activeElement;
    const isInside = element.current?.contains(active) === true;
    const isFree = (active === null || active === document.body || isInside) && !isCovered(element.current);
    // What is taken away with the keyboard on it leaves without a word.
    if (!isInside) setEntrance(element.current, true);
    if (cursor !== null && !isWriting && isFree && !isOnItsWay()) focusBoard(store);
  });
  return {
    onFocus: ({ target, currentTarget }) => {
      // A dialog may give it back to where it was before the note of the cursor had come.
      if (target === currentTarget) focusBoard(store);
      else setEntrance(currentTarget, false);
      const focused = cursorOfElement(target);
      if (focused !== null && !sameCursor(store.getState().cursor, focused)) moveCursor(store, focused);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setEntrance(currentTarget, true);
    },
  };
}

/**
 * The board as assistive technology and the keyboard know it: a grid of lanes and stages with their notes, lying
 * invisibly over the picture so that whatever points at an element points at what it stands for.
 */
export function BoardTwin() {
  const store = useEditorStore();
  const t = useTranslate();
  const words = useEditor(wordsOf);
  const layout = useTwinLayout();
  const title = useEditor((state) => state.history.present.title);
  const grid = useRef<HTMLDivElement>(null);
  const camera = useTwinCamera(grid, layout);
  const isFilled = useFilledCells(layout, camera);
  const descriptions = useDescriptions(layout.map, t);
  const focus = useFocus(grid);
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
        aria-description={photoAt(layout.map, null)?.hidden === false ? t('photo.behindMap') : undefined}
        tabIndex={0}
        {...focus}
      >
        <StageHeadings layout={layout} t={t} words={words} />
        {layout.lanes.map((row, at) => (
          <LaneCells
            key={row.lane.id}
            layout={layout}
            row={row}
            at={at}
            isFilled={isFilled}
            descriptions={descriptions}
            t={t}
            words={words}
          />
        ))}
      </div>
    </div>
  );
}
