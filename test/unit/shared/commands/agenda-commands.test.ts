import { describe, expect, it } from 'vitest';
import {
  addAgendaStep,
  changeAgendaStep,
  moveAgendaStep,
  noteUsed,
  removeAgendaStep,
  takeAgenda,
} from '../../../../shared/commands/agenda-commands.ts';
import { inTurn } from '../../../../shared/commands/command.ts';
import { deleteLane } from '../../../../shared/commands/lane-commands.ts';
import { deleteStage } from '../../../../shared/commands/stage-commands.ts';
import { AGENDA_STEP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { type AgendaStep, LIMITS } from '../../../../shared/map/journey-map.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const LATER = { later: [1] };

function step(id: string, more: Partial<AgendaStep> = {}): AgendaStep {
  return { ...AGENDA_STEP_DEFAULTS, id, minutes: 10, name: `step ${id}`, ...more, ...LATER };
}

const STEPS = [step('g1', { lanes: ['l1'] }), step('g2', { stages: ['s1', 's2'], lanes: ['l2'] }), step('g3')];
const MAP = { ...SMALL_MAP, agenda: STEPS };

function idsAfter(command: ReturnType<typeof takeAgenda>): readonly string[] {
  return command(MAP).agenda.map(({ id }) => id);
}

describe('addAgendaStep', () => {
  it('puts a step at its place, and what it does not say is empty', () => {
    expect(addAgendaStep({ id: 'new', minutes: 5, name: 'Break' }, 1)(MAP)).toEqual({
      ...MAP,
      agenda: [STEPS[0], { ...AGENDA_STEP_DEFAULTS, id: 'new', minutes: 5, name: 'Break' }, STEPS[1], STEPS[2]],
    });
  });

  it('keeps minutes within their limits, texts too, and only stages and lanes that are there', () => {
    const hostile = { id: 'new', minutes: 0, name: 'x'.repeat(LIMITS.text + 1), stages: ['s3', 'gone', 's1', 's1'] };
    expect(addAgendaStep({ ...hostile, lanes: ['s1'], used: -5 }, 'end')(MAP).agenda.at(-1)).toEqual({
      ...AGENDA_STEP_DEFAULTS,
      id: 'new',
      minutes: 1,
      name: 'x'.repeat(LIMITS.text),
      stages: ['s1', 's3'],
      used: 0,
    });
  });

  it.each(['g1', 's1', 'a1'])('an id that is taken (%s): nothing changes', (id) => {
    expect(addAgendaStep({ id, minutes: 5 }, 'end')(MAP)).toBe(MAP);
  });

  it('stops at the most steps that a map may hold', () => {
    const full = { ...MAP, agenda: Array.from({ length: LIMITS.agenda }, (_, at) => step(`f${at}`)) };
    expect(addAgendaStep({ id: 'new', minutes: 5 }, 'end')(full)).toBe(full);
  });
});

describe('changeAgendaStep', () => {
  it('changes what is named and leaves all else as it was', () => {
    expect(changeAgendaStep('g2', { name: 'Pains', minutes: 12.4 })(MAP)).toEqual({
      ...MAP,
      agenda: [STEPS[0], { ...STEPS[1], name: 'Pains', minutes: 12 }, STEPS[2]],
    });
  });

  it.each([
    ['a step that is gone', 'gone', { name: 'x' }],
    ['what it says already', 'g2', { minutes: 10, stages: ['s2', 's1'] }],
    ['a lane that is gone, where none was', 'g3', { lanes: ['gone'] }],
  ])('%s: nothing changes', (_, id, patch) => {
    expect(changeAgendaStep(id, patch)(MAP)).toBe(MAP);
  });
});

it('moveAgendaStep puts a step elsewhere, counted among the others', () => {
  expect(idsAfter(moveAgendaStep('g1', 1))).toEqual(['g2', 'g1', 'g3']);
  expect(moveAgendaStep('g1', 0)(MAP)).toBe(MAP);
  expect(moveAgendaStep('gone', 0)(MAP)).toBe(MAP);
});

it('removeAgendaStep takes one', () => {
  expect(idsAfter(removeAgendaStep('g2'))).toEqual(['g1', 'g3']);
  expect(removeAgendaStep('gone')(MAP)).toBe(MAP);
});

describe('takeAgenda', () => {
  it('puts the steps in place of all that there are', () => {
    expect(
      idsAfter(
        takeAgenda([
          { id: 'n1', minutes: 5 },
          { id: 'n2', minutes: 5 },
        ]),
      ),
    ).toEqual(['n1', 'n2']);
    expect(takeAgenda([])(MAP).agenda).toEqual([]);
  });

  it('ids that are taken, or no steps where none are: nothing changes', () => {
    expect(takeAgenda([{ id: 'a1', minutes: 5 }])(MAP)).toBe(MAP);
    expect(
      takeAgenda([
        { id: 'n1', minutes: 5 },
        { id: 'n1', minutes: 5 },
      ])(MAP),
    ).toBe(MAP);
    expect(takeAgenda([])(SMALL_MAP)).toBe(SMALL_MAP);
  });
});

it('noteUsed writes down what was used of the steps that are there', () => {
  const after = noteUsed(
    new Map([
      ['g1', 61.4],
      ['gone', 9],
      ['g3', Number.POSITIVE_INFINITY],
    ]),
  )(MAP);
  expect(after.agenda.map(({ used }) => used)).toEqual([61, null, LIMITS.stepSeconds]);
  expect(noteUsed(new Map([['gone', 9]]))(MAP)).toBe(MAP);
});

describe('a stage or lane that is deleted', () => {
  it('leaves the steps that light it', () => {
    expect(deleteStage('s1')(MAP).agenda).toEqual([STEPS[0], { ...STEPS[1], stages: ['s2'] }, STEPS[2]]);
  });

  it('was the last one: the step lights no cell, rather than all of them', () => {
    const after = inTurn(deleteStage('s1'), deleteStage('s2'))(MAP);
    expect(after.agenda[1]).toEqual({ ...STEPS[1], stages: [], lanes: [] });
    expect(deleteLane('l1')(MAP).agenda[0]).toEqual({ ...STEPS[0], lanes: [] });
  });
});
