import { noteUsed, takeAgenda } from '../../shared/commands/agenda-commands.ts';
import { cellsOfStep } from '../../shared/map/agenda-cells.ts';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { cellKey } from '../../shared/map/queries.ts';
import type { AgendaMethod } from '../../shared/workshop/agenda-plans.ts';
import { agendaOf } from '../../shared/workshop/agenda-templates.ts';
import {
  clockText,
  extend,
  goOn,
  goToStep,
  pause,
  type Running,
  secondsUsed,
  startRunning,
  timeLeft,
} from '../../shared/workshop/running.ts';
import { litCells, presentStep } from '../state/agenda.ts';
import type { EditorState } from '../state/editor-state.ts';
import { edit, type EditorStore } from '../state/editor-store.ts';
import { currentCell, shownMap, translateOf } from '../state/selectors.ts';

function now(store: EditorStore): number {
  return store.now().getTime();
}

function tell(store: EditorStore, announcement: string): void {
  store.setState({ announcement });
}

function stepName(state: EditorState, { name }: AgendaStep): string {
  return name.trim() === '' ? translateOf(state)('agenda.unnamed') : name;
}

/** The steps of a method in place of all that there are. */
export function takeMethod(store: EditorStore, method: AgendaMethod): void {
  const steps = agendaOf(method, store.getState().history.present, store.newId);
  if (!edit(store, 'step.takeAgenda', takeAgenda(steps))) return;
  tell(store, translateOf(store.getState())('agenda.taken', { count: steps.length }));
}

/** Says which step is on, and lets what is written next come to one of its cells. */
function enter(store: EditorStore, running: Running): void {
  store.setState({ running });
  const state = store.getState();
  const step = presentStep(state);
  if (step === undefined) return;
  const t = translateOf(state);
  const { agenda } = state.history.present;
  const cells = cellsOfStep(shownMap(state), step);
  const [lit, [first], cell] = [litCells(state), cells, currentCell(state)];
  const isElsewhere = lit !== null && (cell === null || !lit.has(cellKey(cell)));
  if (first !== undefined && isElsewhere && state.writing === null && state.selection.size === 0) {
    store.setState({ cursor: { kind: 'cell', cell: first } });
  }
  const place = t('agenda.of', { at: agenda.indexOf(step) + 1, count: agenda.length });
  tell(
    store,
    t('agenda.told', {
      place,
      name: stepName(state, step),
      minutes: t('agenda.planned', { count: step.minutes }),
      cells: cells.length === 0 ? t('agenda.noCells') : t('agenda.cells', { count: cells.length }),
    }),
  );
}

/** A vote gives way to it, unless somebody is giving dots. */
export function openAgenda(store: EditorStore): void {
  store.setState(({ voting }) => ({ drawer: 'agenda', voting: voting?.turn == null ? null : voting }));
}

export function canStart({ running, history }: EditorState): boolean {
  return running === null && history.present.agenda.length > 0;
}

export function startAgenda(store: EditorStore): void {
  const [first] = store.getState().history.present.agenda;
  if (first === undefined) return;
  openAgenda(store);
  enter(store, startRunning(first.id, now(store)));
}

export function goToAgendaStep(store: EditorStore, id: string): void {
  const { running } = store.getState();
  if (running !== null && running.step !== id) enter(store, goToStep(running, id, now(store)));
}

/** The step before or behind the one that is on; undefined at either end. */
export function stepBeside(state: EditorState, by: -1 | 1): AgendaStep | undefined {
  const step = presentStep(state);
  const { agenda } = state.history.present;
  return step === undefined ? undefined : agenda[agenda.indexOf(step) + by];
}

export function stepAgenda(store: EditorStore, by: -1 | 1): void {
  const step = stepBeside(store.getState(), by);
  if (step !== undefined) goToAgendaStep(store, step.id);
}

/** Changes the clock of the present step, and says how much time that leaves. */
function wind(store: EditorStore, change: (running: Running) => Running, told: (time: string) => string): void {
  const { running } = store.getState();
  if (running === null) return;
  const changed = change(running);
  store.setState({ running: changed });
  const step = presentStep(store.getState());
  if (step !== undefined) tell(store, told(clockText(timeLeft(changed, step, now(store)))));
}

export function pauseOrGoOn(store: EditorStore): void {
  const t = translateOf(store.getState());
  if (store.getState().running?.since === null) {
    wind(
      store,
      (running) => goOn(running, now(store)),
      (time) => t('agenda.toldResumed', { time }),
    );
  } else {
    wind(
      store,
      (running) => pause(running, now(store)),
      (time) => t('agenda.toldPaused', { time }),
    );
  }
}

export function extendStep(store: EditorStore, minutes: number): void {
  const t = translateOf(store.getState());
  wind(
    store,
    (running) => extend(running, minutes),
    (time) => t('agenda.toldExtended', { count: minutes, time }),
  );
}

/** Seconds that are not worth a write: a map that is let go must come to rest while its clock runs on. */
const A_MOMENT = 60;

/** The map may be about to close: what was used so far is written down, as one step of the history. The clock runs on. */
export function noteUsedSoFar(store: EditorStore): void {
  const { running, history } = store.getState();
  if (running === null) return;
  const noted = new Map(history.present.agenda.map(({ id, used }) => [id, used]));
  const spent = secondsUsed(running, now(store));
  const isNoted = [...spent].every(([id, seconds]) => {
    const before = noted.get(id);
    return before === undefined || (before !== null && Math.abs(seconds - before) < A_MOMENT);
  });
  if (!isNoted) edit(store, 'step.noteUsed', noteUsed(spent));
}

/** What was used is written down, as one step of the history. */
export function endAgenda(store: EditorStore): void {
  const { running } = store.getState();
  if (running === null) return;
  edit(store, 'step.noteUsed', noteUsed(secondsUsed(running, now(store))));
  store.setState({ running: null });
  openAgenda(store);
  tell(store, translateOf(store.getState())('agenda.toldEnded'));
}
