import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { type NoteBox, noteBox } from '../../shared/layout/layout.ts';
import { NOTE, TASK_STRIP } from '../../shared/layout/metrics.ts';
import { notePaper } from '../../shared/layout/scene.ts';
import { toScreen } from '../../shared/layout/viewport.ts';
import { goToStage } from '../actions/go-to-stage.ts';
import { runAction } from '../actions/registry.ts';
import { useEditor, useEditorNow, useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { EditorState } from '../state/editor-state.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';
import { baselineShift, paintedCorner } from './written-place.ts';
import { changeWriting, dropWriting, endWriting } from '../state/writing.ts';

/** Widths are rounded to parts of a pixel: a line that just fits shall fit in the field as well. */
const ROUNDING = 0.02;

/** Longer texts scroll. */
const HIGHEST = 4 * NOTE.height;

function textIn({ writing }: EditorState): string {
  return writing?.kind === 'note' ? writing.text : '';
}

function isWritten({ writing }: EditorState, { note }: NoteBox): boolean {
  return writing?.kind === 'note' && writing.note === note.id;
}

function measuresOf(state: EditorState, hasTask: boolean) {
  const { text, height } = (hasTask ? state.fitter.tasked : state.fitter).wholeNote(textIn(state));
  return { size: text.size, lineHeight: text.lineHeight, height };
}

/** Before which letter the writing begins: the one that was pointed at, or behind the last. */
function caretAt(store: EditorStore, field: HTMLTextAreaElement): number {
  const { writing, camera } = store.getState();
  const at = writing?.kind === 'note' ? writing.at : undefined;
  const corner = field.closest('.board')?.getBoundingClientRect();
  if (at === undefined || corner === undefined) return field.value.length;
  const { x, y } = toScreen(camera, at);
  const found = document.caretPositionFromPoint(corner.left + x, corner.top + y);
  return found?.offsetNode === field ? found.offset : field.value.length;
}

/** Writes into a note where it lies, in the size and the lines that the text will have there. */
export function NoteTextEditor() {
  const note = useEditor(({ writing }) => (writing?.kind === 'note' ? writing.note : null));
  const layout = useEditor(shownLayout);
  const box = useMemo(() => (note === null ? undefined : noteBox(layout, note)), [layout, note]);
  return box === undefined ? null : <NoteField key={note} box={box} />;
}

/** The text is the field's own while it is written; React hears of a letter only where the text's size changes with it. */
function NoteField({ box }: { box: NoteBox }) {
  const store = useEditorStore();
  const t = useTranslate();
  const camera = useEditorNow((state) => state.camera);
  const theme = useEditor((state) => state.theme);
  const hasTask = box.task !== null;
  const { size, lineHeight, height } = useStore(
    store,
    useShallow((state) => measuresOf(state, hasTask)),
  );
  const [begun] = useState(() => textIn(store.getState()));
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const written = field.current;
    if (written === null) return;
    written.focus({ preventScroll: true });
    const caret = caretAt(store, written);
    written.setSelectionRange(caret, caret);
    const onInput = (event: Event): void => {
      // Nobody else asks for letters, and React would go through the whole tree for each.
      event.stopPropagation();
      changeWriting(store, written.value);
    };
    written.addEventListener('input', onInput);
    return () => written.removeEventListener('input', onInput);
  }, [store]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const ends = event.key === 'Enter' && !event.shiftKey;
    if (!ends && event.key !== 'Tab' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return dropWriting(store);
    const below = ends && (event.ctrlKey || event.metaKey);
    endWriting(store);
    if (below) void runAction('note.newBelow', store);
    if (event.key === 'Tab') goToStage(store, event.shiftKey ? -1 : 1);
  };

  const { ground, ink } = notePaper(theme, box);
  const foot = NOTE.foot + (hasTask ? TASK_STRIP.height : 0);
  const corner = paintedCorner(box.rect, camera, window.devicePixelRatio);
  const top = NOTE.padding.top + baselineShift(size, lineHeight);
  return (
    <textarea
      ref={field}
      className="note-editor"
      data-own-pointer
      aria-label={t('board.noteInput')}
      defaultValue={begun}
      spellCheck={false}
      maxLength={20_000}
      dir="auto"
      onKeyDown={onKeyDown}
      onBlur={() => isWritten(store.getState(), box) && endWriting(store)}
      style={{
        left: corner.x,
        top: corner.y,
        width: box.rect.width,
        height: Math.min(height, HIGHEST),
        overflowY: height > HIGHEST ? 'auto' : 'hidden',
        padding: `${top}px ${NOTE.padding.right - ROUNDING}px ${foot}px ${NOTE.padding.left}px`,
        fontSize: size,
        lineHeight: `${lineHeight}px`,
        background: ground,
        color: ink,
        borderRadius: NOTE.radii.map((radius) => `${radius}px`).join(' '),
      }}
    />
  );
}
