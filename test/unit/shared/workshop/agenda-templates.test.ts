import { describe, expect, it } from 'vitest';
import { takeAgenda } from '../../../../shared/commands/agenda-commands.ts';
import { createIdSource } from '../../../../shared/ids.ts';
import { cellsOfStep } from '../../../../shared/map/agenda-cells.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { newMap } from '../../../../shared/map/new-map.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { AGENDA_METHODS } from '../../../../shared/workshop/agenda-plans.ts';
import { agendaOf, minutesOf } from '../../../../shared/workshop/agenda-templates.ts';

const newId = createIdSource(Math.random);

function mapIn(language: JourneyMap['language']): JourneyMap {
  return newMap({ template: 'five', language, newId });
}

describe.each(LANGUAGES)('the agendas in %s', (language) => {
  it.each(AGENDA_METHODS)('%s: every step says all it has to, in words of its own', (method) => {
    const map = mapIn(language);
    const steps = agendaOf(method, map, newId);
    const texts = steps.flatMap(({ name, todo, question, remarks }) => [name, todo, question, remarks]);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(texts.every((text) => text !== undefined && text.trim() === text && text.length > 3)).toBe(true);
    expect(new Set(texts).size).toBe(4 * steps.length);
    expect(steps.every(({ question }) => question?.endsWith('?'))).toBe(true);
    // A name stands in one line of the panel.
    expect(Math.max(...steps.map(({ name }) => name?.length ?? 99))).toBeLessThanOrEqual(32);
    const taken = takeAgenda(steps)(map);
    expect([taken.agenda.length, checkMap(taken)]).toEqual([steps.length, []]);
  });
});

it('no text is the same in both languages', () => {
  const [english, indonesian] = LANGUAGES.map((language) =>
    AGENDA_METHODS.flatMap((method) => agendaOf(method, mapIn(language), newId)).flatMap(
      ({ name, todo, question, remarks }) => [name, todo, question, remarks],
    ),
  );
  expect(english?.filter((text) => indonesian?.includes(text))).toEqual([]);
});

it('take as long as a workshop does; the map is made in 90 minutes', () => {
  const map = mapIn('en');
  expect(AGENDA_METHODS.map((method) => [method, minutesOf(agendaOf(method, map, newId))])).toEqual([
    ['make', 90],
    ['measure', 60],
    ['manage', 75],
    ['track', 60],
    ['experience', 90],
  ]);
});

it('light the lanes that the map shows, and none where it has none of the kind', () => {
  const map = mapIn('en');
  const lit = (shown: JourneyMap) =>
    agendaOf('experience', shown, newId).map(({ stages = [], lanes = [] }) => {
      const cells = cellsOfStep(shown, { stages, lanes });
      return [...new Set(cells.map(({ lane }) => shown.lanes.find(({ id }) => id === lane)?.kind))];
    });
  expect(lit(map)).toEqual([[], ['action', 'motivation', 'question', 'pain'], [], [], [], []]);
  const lanes = map.lanes.map((lane) => ({ ...lane, hidden: lane.kind === 'pain' }));
  expect(lit({ ...map, lanes })[1]).toEqual(['action', 'motivation', 'question']);
});
