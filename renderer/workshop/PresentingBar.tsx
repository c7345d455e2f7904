import { ChevronLeft, ChevronRight, Ellipsis, X } from 'lucide';
import { type KeyboardEvent, useEffect } from 'react';
import { runAction } from '../actions/registry.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { keepKeyboard } from '../panels/parts/keep-keyboard.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { canStep, endPresenting, showStop, stopInWords, stopName, stopNow, stopsNow } from '../state/presenting.ts';
import { PresentingMenu } from './PresentingMenu.tsx';

type PresentingBarProps = {
  /** Gives the keyboard to the board. */
  readonly leave: () => void;
};

/** Which stop of how many a presentation is at, and where it can go from there. */
export function PresentingBar({ leave }: PresentingBarProps) {
  const isOn = useEditor(({ presenting }) => presenting !== null);
  return isOn ? <OpenBar leave={leave} /> : null;
}

function OpenBar({ leave }: PresentingBarProps) {
  const store = useEditorStore();
  const t = useTranslate();
  useKeyboardOnBoard(leave);
  useCameraAtStop();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    endPresenting(store);
  };
  return (
    <section
      className="presenting-bar"
      aria-label={t('present.label')}
      onMouseDown={keepKeyboard}
      onKeyDown={onKeyDown}
    >
      <Step action="present.previous" text={t('present.previous')} keys="Page Up" />
      <Place />
      <Step action="present.next" text={t('present.next')} keys="Page Down" />
      <hr />
      <PresentingMenu leave={leave}>
        <Icon icon={Ellipsis} />
      </PresentingMenu>
      <Hint text={t('present.end')} keys="Esc" side="top">
        <button
          type="button"
          className="icon-button"
          aria-label={t('present.end')}
          onClick={() => endPresenting(store)}
        >
          <Icon icon={X} />
        </button>
      </Hint>
    </section>
  );
}

/** The panels that had the keyboard are put away; when the bar goes, so is what it had. */
function useKeyboardOnBoard(leave: () => void): void {
  useEffect(() => {
    leave();
    return () => {
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(reportError);
      if (document.activeElement === document.body) leave();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- when the bar comes and goes, and at no other time
  }, []);
}

/** Once the panels have gone the board is larger, and what is shown with it. */
function useCameraAtStop(): void {
  const store = useEditorStore();
  const by = useEditor(({ presenting }) => presenting?.route.by);
  const stop = useEditor((state) => stopNow(state)?.id);
  const size = useEditor(({ window }) => window);
  useEffect(() => showStop(store), [store, by, stop, size]);
}

type StepProps = {
  readonly action: 'present.next' | 'present.previous';
  readonly text: string;
  readonly keys: string;
};

function Step({ action, text, keys }: StepProps) {
  const store = useEditorStore();
  const isNext = action === 'present.next';
  const isPossible = useEditor((state) => canStep(state, isNext ? 1 : -1));
  return (
    <Hint text={text} keys={keys} side="top">
      <button
        type="button"
        className="icon-button"
        aria-label={text}
        aria-disabled={!isPossible}
        onClick={() => void runAction(action, store)}
      >
        <Icon icon={isNext ? ChevronRight : ChevronLeft} />
      </button>
    </Hint>
  );
}

function Place() {
  const words = useEditor(stopInWords);
  const t = useTranslate();
  const isDarkElsewhere = useEditor(({ presenting, projector }) => presenting?.isDark === true && projector !== null);
  const name = useEditor((state) => {
    const stop = stopNow(state);
    return state.presenting === null || stop === null ? null : stopName(state, state.presenting.route.by, stop.id);
  });
  const place = useEditor((state) => {
    const stop = stopNow(state);
    return state.presenting === null || stop === null
      ? ''
      : `${stop.place + 1} / ${stopsNow(state, state.presenting.route).length}`;
  });
  if (isDarkElsewhere) return <p className="presenting-place">{t('projector.isDark')}</p>;
  if (name === null) return <p className="presenting-place">{words}</p>;
  return (
    <p className="presenting-place" title={name}>
      <span className="unseen">{words}</span>
      <span aria-hidden="true">{place}</span>
      <b aria-hidden="true">{name}</b>
    </p>
  );
}
