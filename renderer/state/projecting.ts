import { writeDraft } from '../../shared/commands/note-draft.ts';
import { asksNothing } from '../../shared/map/find.ts';
import { cellOfWalk } from '../../shared/map/open-questions.ts';
import { noteOf } from '../../shared/map/queries.ts';
import { MOST_SELECTED, type Projection, toldProjector } from '../../shared/workshop/projection.ts';
import { type StepShown, stepShown } from '../../shared/workshop/running.ts';
import { presentStep } from './agenda.ts';
import { questionAt } from './asking.ts';
import { draftIn } from './draft-sync.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';
import { presentFocus } from './focus.ts';
import { stopNow } from './presenting.ts';
import { cellName, shownMap } from './selectors.ts';

/** How long, in milliseconds, main is left alone after it was told: a glide looks smooth with less than each frame. */
const PACE = 33;

type After = (milliseconds: number, task: () => void) => void;

/** What lies face down stays so while it is written, and so does what is new while the room writes in silence. */
function shownDraft(state: EditorState): Projection['draft'] {
  const draft = draftIn(state)?.draft ?? null;
  if (draft === null || (draft.added !== null && state.silence !== null)) return null;
  const written = noteOf(writeDraft(draft, '')(state.history.present), draft.note);
  return written?.faceDown === true ? null : draft;
}

/** What the hand takes elsewhere; copies come when they are let go. */
function shownMoving({ dragging }: EditorState): Projection['moving'] {
  if (dragging === null || dragging.copies !== null || dragging.place === null) return null;
  const { notes, place } = dragging;
  return notes.length > MOST_SELECTED ? null : { notes, place };
}

function shownQuestion(state: EditorState): string | null {
  const walk = state.asking?.walk ?? null;
  const cell = walk === null ? undefined : cellOfWalk(walk);
  return cell === undefined ? null : `${cellName(state, cell)}: ${questionAt(shownMap(state), cell).first}`;
}

/** Somebody is voting here: where they look and what they choose is theirs. */
function isSecret({ voting }: EditorState): boolean {
  return voting !== null && voting.turn !== null;
}

/** What the room sees of this window. */
export function projectionOf(state: EditorState, step: StepShown | null): Projection {
  const { camera, window, covered, finding, presenting, selection, showHidden, heat, tintsEvidence, glow, tool } =
    state;
  const focus = presentFocus(state);
  const stop = stopNow(state);
  return {
    camera,
    size: { width: Math.max(0, window.width - covered), height: window.height },
    focus: focus === null ? null : { kind: focus.kind, id: focus.id },
    query: finding === null || asksNothing(finding.query) ? null : finding.query,
    stop: presenting === null || stop === null ? null : { by: presenting.route.by, id: stop.id },
    selection: isSecret(state) ? [] : [...selection].slice(0, MOST_SELECTED),
    showHidden,
    heat,
    tintsEvidence,
    glow: tool === 'pointer' ? glow : { ...glow, dot: null },
    isWhole: state.projector?.isStill === true,
    isDark: presenting?.isDark === true,
    draft: shownDraft(state),
    moving: shownMoving(state),
    on: presentStep(state)?.id ?? null,
    step,
    question: shownQuestion(state),
  };
}

/**
 * Tells the projector what it shows, as long as there is one: at once, then at most so often, and the last of it always.
 */
export function keepProjectorInStep(
  store: EditorStore,
  send: (handle: string, projection: Projection) => void,
  after: After = (milliseconds, task) => window.setTimeout(task, milliseconds),
): void {
  let told: Projection | null = null;
  let written = '';
  let rests = false;
  const stepOf = rememberedStep(store);

  const tell = (): void => {
    const state = store.getState();
    const { projector, document } = state;
    if (projector === null || document === null) {
      told = null;
      written = '';
      return;
    }
    if (rests) return;
    const next = toldProjector(projectionOf(state, stepOf(state)), told, projector.isStill || isSecret(state));
    const now = JSON.stringify(next);
    if (now === written) return;
    told = next;
    written = now;
    send(document.handle, next);
    rests = true;
    after(PACE, () => {
      rests = false;
      tell();
    });
  };
  store.subscribe(tell);
}

/** What is left of a step is told when something became of it; in between, the projector counts for itself. */
function rememberedStep(store: EditorStore): (state: EditorState) => StepShown | null {
  let known: { readonly running: unknown; readonly agenda: unknown; readonly step: StepShown | null } | null = null;
  return ({ running, history }) => {
    const { agenda } = history.present;
    if (known?.running !== running || known.agenda !== agenda) {
      const step = running === null ? null : stepShown(agenda, running, store.now().getTime());
      known = { running, agenda, step };
    }
    return known.step;
  };
}
