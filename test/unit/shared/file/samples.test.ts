import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { takeLeaving, takeWaits } from '../../../../shared/commands/touch-commands.ts';
import { CHANNEL_KINDS } from '../../../../shared/channel-vocabulary.ts';
import { readMap, type MapFile } from '../../../../shared/file/read-map.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { SAMPLE_NAMES } from '../../../../shared/ipc/calls/document-calls.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import { coverageOf, PERSONAS_THAT_FIT } from '../../../../shared/map/coverage.ts';
import { EVIDENCE_KINDS, LANE_KINDS, type JourneyMap } from '../../../../shared/map/journey-map.ts';
import { scoreOf } from '../../../../shared/map/journey-score.ts';
import { notesIn } from '../../../../shared/map/queries.ts';

const SAMPLES = `${import.meta.dirname}/../../../../assets/samples`;
const ALWAYS = ['action', 'motivation', 'question', 'pain'];

function textOf(name: string): string {
  return readFileSync(`${SAMPLES}/${name}.journey`, 'utf8');
}

function sample(name: string): MapFile {
  const answer = readMap(textOf(name), `${name}.journey`);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}

/** The cells of the first four lanes that nobody filled. */
function emptyCells(map: JourneyMap): readonly string[] {
  const lanes = map.lanes.filter((lane) => ALWAYS.includes(lane.kind));
  return map.stages.flatMap((stage) =>
    lanes
      .filter((lane) => notesIn(map, { stage: stage.id, lane: lane.id }).length === 0)
      .map((lane) => `${stage.name}, ${lane.name}`),
  );
}

function setOf<Value>(values: readonly Value[]): ReadonlySet<Value> {
  return new Set(values);
}

/** What a reader of a finished map would miss. */
function gaps(map: JourneyMap): readonly string[] {
  const goals = Object.entries(map.goal).filter(([, text]) => text === '');
  const stages = map.stages.filter(({ name, voice, description }) => [name, voice, description].includes(''));
  const answers = Object.entries(map.closing).filter(([, text]) => text === '');
  const personas = map.personas.filter((persona) => Object.values(persona).includes(''));
  const touchpoints = map.lanes.filter((lane) => lane.kind === 'touchpoint').map((lane) => lane.id);
  const homeless = map.notes.filter((note) => touchpoints.includes(note.lane) && note.channel === null);
  return [
    ...(map.title === '' ? ['title'] : []),
    ...goals.map(([key]) => `goal: ${key}`),
    ...answers.map(([key]) => `closing: ${key}`),
    ...stages.map(({ id }) => `words of stage ${id}`),
    ...personas.map(({ id }) => `words of persona ${id}`),
    ...homeless.map(({ text }) => `channel of ${text}`),
    ...emptyCells(map),
  ];
}

describe('the samples', () => {
  it('are the maps that the start screen offers, two of them in English', () => {
    const languages = SAMPLE_NAMES.map((name) => [name, sample(name).map.language]);
    expect(readdirSync(SAMPLES).sort()).toEqual(SAMPLE_NAMES.map((name) => `${name}.journey`).sort());
    expect(Object.fromEntries(languages)).toEqual({
      smartphone: 'en',
      rebecca: 'id',
      john: 'en',
      'kunjungan-toko': 'id',
      keranjang: 'id',
      'toko-online': 'id',
    });
  });

  it.each(SAMPLE_NAMES)('%s is sound and saved in the same bytes', (name) => {
    const { map, envelope } = sample(name);
    expect(checkMap(map)).toEqual([]);
    expect(writeMap(map, envelope)).toBe(textOf(name));
  });

  it.each(SAMPLE_NAMES)('%s is a finished map', (name) => {
    const { map } = sample(name);
    expect(gaps(map)).toEqual([]);
    expect(map.personas.length).toBeGreaterThan(0);
    const unheard = map.personas.filter(({ id }) => !map.notes.some(({ personas }) => personas.includes(id)));
    expect(unheard).toEqual([]);
    expect(new Set(map.notes.map((note) => note.evidence.kind)).size).toBe(4);
  });

  it('show together all that a map can hold', () => {
    const maps = SAMPLE_NAMES.map((name) => sample(name).map);
    const notes = maps.flatMap((map) => map.notes);
    const metrics = maps.flatMap((map) => map.metrics);
    const tasks = notes.flatMap(({ task }) => (task === null ? [] : [task]));
    const used = {
      lanes: setOf(maps.flatMap((map) => map.lanes.map(({ kind }) => kind))),
      evidence: setOf(notes.map(({ evidence }) => evidence.kind)),
      marks: setOf(notes.map(({ mark }) => mark)),
      important: setOf(notes.map(({ important }) => important)),
      done: setOf(tasks.map(({ done }) => done)),
      feelings: setOf(maps.flatMap((map) => map.emotions.map(({ when }) => when))),
      better: setOf(metrics.map(({ better }) => better)),
    };
    expect(used).toEqual({
      lanes: new Set(LANE_KINDS),
      evidence: new Set(EVIDENCE_KINDS),
      marks: new Set([null, 'good', 'improve']),
      important: new Set([true, false]),
      done: new Set([true, false]),
      feelings: new Set(['now', 'wished']),
      better: new Set(['higher', 'lower']),
    });
    const holding = (has: (map: JourneyMap) => boolean) => SAMPLE_NAMES.filter((name) => has(sample(name).map));
    expect({
      gaps: holding((map) => map.gaps.length === map.stages.length),
      strokes: holding((map) => map.strokes.length > 0),
      links: holding((map) => map.links.length > 0),
      ways: holding((map) => map.links.some(({ either }) => either)),
      waits: holding((map) => map.links.some(({ wait }) => wait !== null)),
      leaving: holding((map) => map.stages.some(({ leaving }) => leaving !== null)),
      touches: holding((map) => map.touches.paths.length > 0),
      sets: holding((map) => map.maps.length > 0),
      leads: holding((map) => [...map.stages, ...map.notes].some(({ leadsTo }) => leadsTo !== '')),
    }).toEqual({
      gaps: ['kunjungan-toko', 'toko-online'],
      strokes: ['kunjungan-toko'],
      links: ['rebecca', 'john', 'keranjang', 'toko-online'],
      ways: ['rebecca'],
      waits: ['rebecca', 'keranjang'],
      leaving: ['smartphone', 'rebecca', 'kunjungan-toko', 'keranjang', 'toko-online'],
      touches: ['john', 'toko-online'],
      sets: ['kunjungan-toko', 'keranjang', 'toko-online'],
      leads: ['keranjang', 'toko-online'],
    });
  });

  it.each(SAMPLE_NAMES)('%s uses every part of the method that any journey has', (name) => {
    const { goal, closing, lanes, stages, notes, personas, emotions, metrics } = sample(name).map;
    const kinds = lanes.map(({ kind }) => kind);
    const felt = (when: 'now' | 'wished') =>
      setOf(emotions.filter((one) => one.when === when).map(({ stage }) => stage));
    const all = setOf(stages.map(({ id }) => id));
    expect({
      goal: Object.values(goal).every((text) => text !== ''),
      closing: Object.values(closing).every((text) => text !== ''),
      questions: lanes.every(({ kind, questions }) => questions.length > 0 || kind === 'emotion' || kind === 'metric'),
      curve: kinds.includes('emotion') && felt('now').size === all.size && felt('wished').size === all.size,
      touchpoints: notes.some(({ channel }) => channel !== null) && kinds.includes('touchpoint'),
      belonging: personas.every(({ id }) => notes.some((note) => note.personas.includes(id)) || personas.length === 1),
      evidence: setOf(notes.map(({ evidence }) => evidence.kind)).size,
      marks: setOf(notes.map(({ mark }) => mark)).size,
      moments: notes.some(({ important }) => important),
      competitors: notes.some(({ competitor }) => competitor !== ''),
      tasks: notes.some(({ task }) => task !== null && task.owner !== '' && task.due !== ''),
      votes: notes.some(({ votes }) => votes > 0),
      figures:
        metrics.filter(({ weight, target, actual }) => weight > 0 && target !== null && actual !== null).length > 2,
      waits: stages.some(({ wait }) => wait !== null),
    }).toEqual({
      goal: true,
      closing: true,
      questions: true,
      curve: true,
      touchpoints: true,
      belonging: true,
      evidence: EVIDENCE_KINDS.length,
      marks: 3,
      moments: true,
      competitors: true,
      tasks: true,
      votes: true,
      figures: true,
      waits: true,
    });
  });

  it('tell in touches what their stages say', () => {
    const { map } = sample('toko-online');
    expect(takeWaits()(takeLeaving()(map))).toBe(map);
  });

  it.each(SAMPLE_NAMES)('%s knows its channels, leaves no cell empty and has a score', (name) => {
    const { map } = sample(name);
    const coverage = coverageOf(map, { personaLimit: PERSONAS_THAT_FIT });
    expect(map.channels.filter(({ kind }) => !CHANNEL_KINDS.some((known) => known === kind))).toEqual([]);
    expect(map.channels.filter(({ id }) => map.notes.every(({ channel }) => channel !== id))).toEqual([]);
    expect([coverage.emptyCells, coverage.stagesWithoutTouchpoint, coverage.personas]).toEqual([[], [], 'fit']);
    expect(map.metrics.some(({ earlier }) => earlier.length > 1)).toBe(true);
    expect(scoreOf(map).score).not.toBeNull();
  });

  it('belong together where they tell of one company', () => {
    const set = ['toko-online', 'keranjang', 'kunjungan-toko'] as const;
    const others = (name: string) =>
      set
        .filter((other) => other !== name)
        .map((other) => ({ title: sample(other).map.title, file: `${other}.journey` }));
    for (const name of SAMPLE_NAMES) {
      const isOfSet = set.some((one) => one === name);
      expect(new Set(sample(name).map.maps)).toEqual(new Set(isOfSet ? others(name) : []));
    }
  });

  it('show maps of every size, the largest with five stages and 40 notes or more', () => {
    const { map } = sample('smartphone');
    expect(SAMPLE_NAMES.map((name) => sample(name).map.stages.length)).toEqual([5, 3, 5, 5, 5, 4]);
    expect(map.notes.length).toBeGreaterThanOrEqual(40);
  });
});
