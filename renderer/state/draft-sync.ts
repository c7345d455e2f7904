import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/** How long, in milliseconds, main is left alone after it was told. */
const PACE = 200;

/** Runs a task after so many milliseconds. */
type After = (milliseconds: number, task: () => void) => void;

/**
 * Tells main what is being typed into a note, wherever that is, so that its journal has it: the first key at once, then
 * at most so often, and that it is ended.
 */
export function keepDraftInStep(
  store: EditorStore,
  send: (handle: string, draft: NoteDraft | null) => void,
  after: After = (milliseconds, task) => window.setTimeout(task, milliseconds),
): void {
  let told: { readonly handle: string; readonly draft: NoteDraft } | null = null;
  let rests = false;

  const tell = (): void => {
    const now = draftIn(store.getState());
    if (told !== null && (now?.handle !== told.handle || now.draft.note !== told.draft.note)) {
      send(told.handle, null);
      told = null;
    }
    if (now === null || rests || isTold(now.draft, told?.draft)) return;
    // A field that was only opened holds nothing new.
    if (told === null && now.draft.text === textBefore(store.getState(), now.draft)) return;
    told = now;
    send(now.handle, now.draft);
    rests = true;
    after(PACE, () => {
      rests = false;
      tell();
    });
  };

  store.subscribe((state, before) => {
    const isSame = state.writing === before.writing && state.typing === before.typing;
    if (isSame && state.silence === before.silence) return;
    // An ended draft is committed next, or just was: main hears of that first.
    if (draftIn(state) === null) queueMicrotask(tell);
    else tell();
  });
}

/** Where both hold something it is the note's own field. */
export function draftIn(state: EditorState): { handle: string; draft: NoteDraft } | null {
  const { document, writing, typing, silence } = state;
  const written = writing?.kind === 'note' ? writing : typing;
  if (document === null || written === null) return null;
  const { note, added, text } = written;
  const silently = silence === null || added === null ? {} : { silently: silence.author.trim() };
  return { handle: document.handle, draft: { note, added, text, ...silently } };
}

function isTold(now: NoteDraft, told: NoteDraft | undefined): boolean {
  return now.text === told?.text && now.silently === told.silently;
}

function textBefore({ history }: EditorState, { note }: NoteDraft): string {
  return history.present.notes.find(({ id }) => id === note)?.text ?? '';
}
