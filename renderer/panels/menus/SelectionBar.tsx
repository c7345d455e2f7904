import { CopyPlus, Group, type IconNode, Spline, SquareCheck, Star, ThumbsUp, Trash, Waypoints, Wrench } from 'lucide';
import { Toolbar } from 'radix-ui';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import type { Rect, Size } from '../../../shared/geometry.ts';
import type { Layout } from '../../../shared/layout/layout.ts';
import { STAGE_HEADING } from '../../../shared/layout/metrics.ts';
import { toScreen } from '../../../shared/layout/viewport.ts';
import { canRun, isOn, runAction } from '../../actions/registry.ts';
import { selectionBounds } from '../../state/camera.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { isViewOnly, shownLayout } from '../../state/selectors.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { barPlace } from './bar-place.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { SelectionPersonas } from '../personas/PersonaLines.tsx';
import { SelectionColour, SelectionEvidence, SelectionLane, SelectionStage } from './SelectionMenus.tsx';
import { useReached } from './use-reached.ts';

/** The capture line and the zoom pill lie there. */
const FOOT = 68;

function isAtRest(state: EditorState): boolean {
  const { selection, writing, preview, dragging, heldHeading, lasso, panning, menu, dialog, finding, openList } = state;
  // Whoever looks for notes, or through a list, goes from one to the next, and does nothing with them yet.
  const inHand =
    [writing, preview, dragging, heldHeading, lasso, menu, dialog, finding, openList].some((each) => each !== null) ||
    panning;
  return selection.size > 0 && !state.choosesChannel && !inHand && state.tool === 'select' && !isViewOnly(state);
}

type SelectionBarProps = {
  /** Gives the keyboard back to the board. */
  readonly leave: () => void;
};

/** What is done most with notes, over those that are selected, while the hand is empty. */
export function SelectionBar({ leave }: SelectionBarProps) {
  const isShown = useEditor(isAtRest);
  return isShown ? <OpenBar leave={leave} /> : null;
}

function OpenBar({ leave }: SelectionBarProps) {
  const t = useTranslate();
  const element = useRef<HTMLDivElement>(null);
  const count = useEditor(({ selection }) => selection.size);
  useFollowing(element);
  useReached(element);
  return (
    <Toolbar.Root
      ref={element}
      className="selection-bar"
      aria-label={t('selection.label', { count })}
      onMouseDown={keepKeyboard}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      <SelectionColour leave={leave} />
      <SelectionLane leave={leave} />
      <SelectionStage leave={leave} />
      <SelectionEvidence leave={leave} />
      <SelectionPersonas leave={leave} />
      <BarButton action="note.channel" icon={Waypoints} />
      <Toolbar.Separator className="bar-rule" />
      <BarButton action="note.important" icon={Star} toggles />
      <BarButton action="note.good" icon={ThumbsUp} toggles />
      <BarButton action="note.improve" icon={Wrench} toggles />
      <BarButton action="note.task" icon={SquareCheck} />
      <BarButton action="note.link" icon={Spline} />
      <BarButton action="note.group" icon={Group} />
      <BarButton action="note.duplicate" icon={CopyPlus} />
      <BarButton action="note.delete" icon={Trash} />
    </Toolbar.Root>
  );
}

function sizeOf({ offsetWidth: width, offsetHeight: height }: HTMLElement): Size {
  return { width, height };
}

function move(bar: HTMLElement, size: Size, state: EditorState, bounds: Rect | null): void {
  const { camera, window } = state;
  const subject = bounds && {
    ...toScreen(camera, bounds),
    width: bounds.width * camera.zoom,
    height: bounds.height * camera.zoom,
  };
  const at = subject && barPlace(subject, { window, top: STAGE_HEADING.height * camera.zoom, foot: FOOT, bar: size });
  bar.style.visibility = at === null ? 'hidden' : '';
  if (at !== null) bar.style.transform = `translate(${at.x}px, ${at.y}px)`;
}

type Seen = { readonly layout: Layout; readonly selection: ReadonlySet<string>; readonly bounds: Rect | null };

/** Keeps the bar beside the selection through every pan and zoom, without React. */
function useFollowing(element: RefObject<HTMLDivElement | null>): void {
  const store = useEditorStore();
  useLayoutEffect(() => {
    const bar = element.current;
    if (bar === null) return;
    let seen: Seen | null = null;
    // Asked for at every step, its size would have the window laid out before it is painted.
    let size = sizeOf(bar);
    const follow = (state: EditorState): void => {
      const layout = shownLayout(state);
      const { selection } = state;
      if (seen?.layout !== layout || seen.selection !== selection) {
        seen = { layout, selection, bounds: selectionBounds(state) };
      }
      move(bar, size, state, seen.bounds);
    };
    follow(store.getState());
    const resized = new ResizeObserver(() => {
      size = sizeOf(bar);
      follow(store.getState());
    });
    resized.observe(bar);
    const stop = store.subscribe((now, before) => {
      const keys = ['camera', 'window', 'history', 'selection', 'fitter', 'showHidden'] as const;
      if (keys.some((key) => now[key] !== before[key])) follow(now);
    });
    return () => {
      resized.disconnect();
      stop();
    };
  }, [store, element]);
}

type BarButtonProps = { readonly action: ActionId; readonly icon: IconNode; readonly toggles?: boolean };

function BarButton({ action, icon, toggles = false }: BarButtonProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isEnabled = useEditor((state) => canRun(action, state));
  const isPressed = useEditor((state) => toggles && isOn(action, state));
  const keys = useKeysOf(action);
  const text = t(ACTIONS[action].label);
  return (
    <Hint text={text} keys={keys} side="top">
      <Toolbar.Button
        className="icon-button"
        aria-label={text}
        aria-disabled={!isEnabled}
        {...(toggles ? { 'aria-pressed': isPressed } : {})}
        onClick={() => void runAction(action, store)}
      >
        <Icon icon={icon} />
      </Toolbar.Button>
    </Hint>
  );
}
