import { beforeEach, describe, expect, it } from 'vitest';
import {
  endAgenda,
  extendStep,
  goToAgendaStep,
  noteUsedSoFar,
  openAgenda,
  pauseOrGoOn,
  startAgenda,
  stepAgenda,
  takeMethod,
} from '../../../../renderer/actions/agenda.ts';
import { canRun } from '../../../../renderer/actions/registry.ts';
import { isAgendaShown, litCells } from '../../../../renderer/state/agenda.ts';
import type { EditorStore } from '../../../../renderer/state/editor-store.ts';
import { undoStep } from '../../../../renderer/state/editor-store.ts';
import { AGENDA_STEP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { cellKey } from '../../../../shared/map/queries.ts';
import { AGENDA_PLANS } from '../../../../shared/workshop/agenda-plans.ts';
import { editorOf, mapIn, stepsIn } from '../../../support/editor.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const AGENDA = [
  { ...AGENDA_STEP_DEFAULTS, id: 'g1', name: 'Goal', minutes: 10 },
  { ...AGENDA_STEP_DEFAULTS, id: 'g2', name: 'Pains', minutes: 20, lanes: ['l2'] },
  { ...AGENDA_STEP_DEFAULTS, id: 'g3', name: '', minutes: 5 },
];

/** An editor whose clock is put on by hand. */
function editorWithClock(): { readonly store: EditorStore; readonly wait: (seconds: number) => void } {
  let now = Date.parse('2026-01-31T10:00:00Z');
  const store = Object.assign(editorOf({ ...SMALL_MAP, agenda: AGENDA }), { now: () => new Date(now) });
  return {
    store,
    wait: (seconds) => {
      now += seconds * 1_000;
    },
  };
}

let store: EditorStore;
let wait: (seconds: number) => void;
beforeEach(() => {
  ({ store, wait } = editorWithClock());
});

function told(): string {
  return store.getState().announcement;
}

describe('an agenda that is held', () => {
  it('begins with its first step, which is told', () => {
    startAgenda(store);
    expect([store.getState().running?.step, isAgendaShown(store.getState())]).toEqual(['g1', true]);
    expect(told()).toBe('Step 1 of 3: Goal. 10 minutes planned. No cell lights up.');
    expect(litCells(store.getState())).toBeNull();
  });

  it('lights the cells of the step that is on, and what is written next comes to the first of them', () => {
    startAgenda(store);
    stepAgenda(store, 1);
    const lit = ['s1', 's2', 's3'].map((stage) => cellKey({ stage, lane: 'l2' }));
    expect(litCells(store.getState())).toEqual(new Set(lit));
    expect(store.getState().cursor).toEqual({ kind: 'cell', cell: { stage: 's1', lane: 'l2' } });
    expect(told()).toBe('Step 2 of 3: Pains. 20 minutes planned. 3 cells light up');
  });

  it('leaves the cursor alone where notes are selected', () => {
    store.setState({ selection: new Set(['a1']), cursor: { kind: 'note', note: 'a1' } });
    startAgenda(store);
    stepAgenda(store, 1);
    expect(store.getState().cursor).toEqual({ kind: 'note', note: 'a1' });
  });

  it('stands still, goes on and is extended, and says what is left', () => {
    startAgenda(store);
    wait(60);
    pauseOrGoOn(store);
    expect(told()).toBe('The clock stands still at 9:00');
    wait(600);
    pauseOrGoOn(store);
    expect(told()).toBe('The clock runs, 9:00 left');
    extendStep(store, 5);
    expect(told()).toBe('5 more minutes, 14:00 left');
  });

  it('writes down what was used when it ends: one step of the history', () => {
    startAgenda(store);
    wait(90);
    stepAgenda(store, 1);
    wait(1_500);
    goToAgendaStep(store, 'g3');
    endAgenda(store);
    expect(mapIn(store).agenda.map(({ used }) => used)).toEqual([90, 1_500, null]);
    expect([stepsIn(store), store.getState().running, litCells(store.getState())]).toEqual([
      ['step.noteUsed'],
      null,
      null,
    ]);
    undoStep(store);
    expect(mapIn(store).agenda).toEqual(AGENDA);
  });

  it('writes down what was used so far when its map may close, and no second time until that is worth it', () => {
    startAgenda(store);
    wait(90);
    stepAgenda(store, 1);
    wait(300);
    noteUsedSoFar(store);
    expect(mapIn(store).agenda.map(({ used }) => used)).toEqual([90, 300, null]);
    expect([stepsIn(store), store.getState().running?.step]).toEqual([['step.noteUsed'], 'g2']);
    const noted = mapIn(store);
    wait(59);
    noteUsedSoFar(store);
    expect(mapIn(store)).toBe(noted);
    wait(1);
    noteUsedSoFar(store);
    expect(mapIn(store).agenda.map(({ used }) => used)).toEqual([90, 360, null]);
    wait(10);
    endAgenda(store);
    expect(mapIn(store).agenda.map(({ used }) => used)).toEqual([90, 370, null]);
  });

  it('writes down nothing when its map closes before a second has passed, or when none is held', () => {
    noteUsedSoFar(store);
    startAgenda(store);
    noteUsedSoFar(store);
    expect([stepsIn(store), mapIn(store).agenda]).toEqual([[], AGENDA]);
  });

  it('can do no more than its steps allow', () => {
    const can = () =>
      (['start', 'pause', 'nextStep', 'previousStep', 'end'] as const).filter((one) =>
        canRun(`agenda.${one}`, store.getState()),
      );
    expect(can()).toEqual(['start']);
    startAgenda(store);
    expect(can()).toEqual(['pause', 'nextStep', 'end']);
    goToAgendaStep(store, 'g3');
    expect(can()).toEqual(['pause', 'previousStep', 'end']);
    stepAgenda(store, 1);
    expect(store.getState().running?.step).toBe('g3');
  });

  it('goes with its map', () => {
    startAgenda(store);
    undoStep(store);
    expect(store.getState().running?.step).toBe('g1');
    store.setState({ history: { ...store.getState().history, present: { ...SMALL_MAP, agenda: [] } } });
    expect([litCells(store.getState()), canRun('agenda.end', store.getState())]).toEqual([null, true]);
    endAgenda(store);
    expect(store.getState().running).toBeNull();
  });
});

it('the agenda of a method takes the place of the steps that are there, as one step', () => {
  takeMethod(store, 'measure');
  expect(mapIn(store).agenda).toHaveLength(Object.keys(AGENDA_PLANS.measure).length);
  expect([stepsIn(store), told()]).toEqual([['step.takeAgenda'], 'Agenda with 5 steps taken']);
});

it('a vote gives way to it, but not one who is giving dots', () => {
  store.setState({ voting: { turn: null, shows: null } });
  openAgenda(store);
  expect(isAgendaShown(store.getState())).toBe(true);
  store.setState({ drawer: null, voting: { turn: { seat: 1, dots: [] }, shows: null } });
  openAgenda(store);
  expect(isAgendaShown(store.getState())).toBe(false);
});
