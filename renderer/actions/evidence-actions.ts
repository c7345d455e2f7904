import { setEvidence } from '../../shared/commands/evidence-commands.ts';
import { evidenceCounts } from '../../shared/map/evidence.ts';
import type { EvidenceKind, NoteId } from '../../shared/map/journey-map.ts';
import type { EditorState } from '../state/editor-state.ts';
import { type EditorStore, edit } from '../state/editor-store.ts';
import { noteInWords } from '../state/places-in-words.ts';
import { selectedNotes, translateOf } from '../state/selectors.ts';
import type { Action, ActionsOf } from './action.ts';
import { openCoverageList } from './covering.ts';

function areKnownAs(kind: EvidenceKind, state: EditorState): boolean {
  return state.selection.size > 0 && selectedNotes(state).every(({ evidence }) => evidence.kind === kind);
}

/** Says how notes are known and tells how the map stands with it. */
export function setEvidenceKind(store: EditorStore, ids: readonly NoteId[], kind: EvidenceKind): void {
  edit(store, 'step.setEvidence', setEvidence(ids, { kind }));
  const state = store.getState();
  const t = translateOf(state);
  const { percent } = evidenceCounts(state.history.present);
  const share = percent === null ? '' : t('evidence.share', { percent });
  const note = noteInWords(state, ids);
  store.setState({ announcement: t('evidence.set', { note, kind: t(`evidence.${kind}`), share }) });
}

function say(kind: EvidenceKind): Action {
  return {
    isEnabled: ({ selection }) => selection.size > 0,
    isOn: (state) => areKnownAs(kind, state),
    run: (store) => setEvidenceKind(store, [...store.getState().selection], kind),
  };
}

export const evidenceActions: ActionsOf<'evidence'> = {
  'evidence.assumption': say('assumption'),
  'evidence.experience': say('experience'),
  'evidence.said': say('said'),
  'evidence.measured': say('measured'),
  'evidence.pains': { run: (store) => openCoverageList(store, 'pains') },
  'evidence.ledger': { run: (store) => store.setState({ dialog: 'ledger' }) },
};
