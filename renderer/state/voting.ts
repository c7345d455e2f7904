import { castBallot } from '../../shared/commands/voting-commands.ts';
import type { JourneyMap, NoteId } from '../../shared/map/journey-map.ts';
import { noteOf } from '../../shared/map/queries.ts';
import type { VotingRound } from '../../shared/map/voting-round.ts';
import { dotsLeft, dotsOn, notesToVoteOn, openRound, withDot, withoutDot } from '../../shared/workshop/voting.ts';
import type { EditorState } from './editor-state.ts';
import { type EditorStore, edit } from './editor-store.ts';
import { translateOf } from './selectors.ts';
import type { Turn } from './voting-turn.ts';

export function voterName(state: EditorState, round: VotingRound, seat: number): string {
  const name = round.voters[seat]?.name.trim() ?? '';
  return name === '' ? translateOf(state)('vote.seat', { number: seat + 1 }) : name;
}

/** The round that a turn is part of, as long as both go on. */
export function turnOf(state: EditorState): { readonly round: VotingRound; readonly turn: Turn } | null {
  const turn = state.voting?.turn ?? null;
  const round = turn === null ? undefined : openRound(state.history.present);
  return turn === null || round === undefined ? null : { round, turn };
}

const choices = new WeakMap<VotingRound, { readonly map: JourneyMap; readonly notes: ReadonlySet<NoteId> }>();

/** The notes that can be given a dot in this turn; null: nobody votes now. */
export function choiceOfTurn(state: EditorState): ReadonlySet<NoteId> | null {
  const found = turnOf(state);
  if (found === null) return null;
  const map = state.history.present;
  const known = choices.get(found.round);
  if (known?.map === map) return known.notes;
  const notes = new Set(notesToVoteOn(map, found.round).map(({ id }) => id));
  choices.set(found.round, { map, notes });
  return notes;
}

/** Somebody takes the laptop. Whoever had it before is shown nothing of, not even where they were last. */
export function beginTurn(store: EditorStore, seat: number): void {
  const state = store.getState();
  const round = openRound(state.history.present);
  if (round?.voters[seat] === undefined) return;
  const t = translateOf(state);
  store.setState({
    voting: { turn: { seat, dots: [] }, shows: null },
    tool: 'vote',
    selection: new Set(),
    cursor: null,
    link: null,
    linking: null,
    menu: null,
    finding: null,
    asking: null,
    openList: null,
    focus: null,
  });
  const words = { name: voterName(store.getState(), round, seat), count: round.dots };
  store.setState({ announcement: t('vote.turnTold', words) });
}

/** Puts a dot on a note, or takes one back, and says what came of it. */
export function placeDot(store: EditorStore, note: NoteId, takesBack: boolean): void {
  const state = store.getState();
  const found = turnOf(state);
  if (found === null) return;
  const { round, turn } = found;
  const t = translateOf(state);
  if (choiceOfTurn(state)?.has(note) !== true) return store.setState({ announcement: t('vote.notThisOne') });
  const dots = takesBack ? withoutDot(turn.dots, note) : withDot(round, turn.dots, note);
  const left = dotsLeft(round, dots);
  if (dots === turn.dots) {
    const why = takesBack ? t('vote.noneToTake') : left <= 0 ? t('vote.noneLeft') : t('vote.onceOnly');
    return store.setState({ announcement: why });
  }
  const text = noteOf(state.history.present, note)?.text || t('board.emptyNote');
  store.setState({
    voting: { turn: { ...turn, dots }, shows: null },
    announcement: t('vote.placed', { note: text, dots: dotsOn(dots, note), left }),
  });
}

/** The ballot is in, and the board is as if nobody had been there. false: there was none to hand in. */
export function handIn(store: EditorStore): boolean {
  const state = store.getState();
  const found = turnOf(state);
  if (found === null) return false;
  const { round, turn } = found;
  edit(store, 'step.castBallot', castBallot(round.number, turn.seat, turn.dots));
  endTurn(store);
  store.setState({ announcement: translateOf(state)('vote.handedIn') });
  return true;
}

/** The dots that were not handed in are forgotten. */
export function endTurn(store: EditorStore): void {
  store.setState({
    voting: { turn: null, shows: null },
    tool: 'select',
    selection: new Set(),
    cursor: null,
  });
}

/** Gives the panel its place, or takes it away; a turn that is going on ends without a ballot. */
export function toggleVoting(store: EditorStore): void {
  const { voting } = store.getState();
  if (voting?.turn != null) endTurn(store);
  store.setState({ voting: voting === null ? { turn: null, shows: null } : null });
}
