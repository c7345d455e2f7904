import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMap, type MapFile } from '../../../../shared/file/read-map.ts';
import { writeMap } from '../../../../shared/file/write-map.ts';
import { SAMPLE_NAMES } from '../../../../shared/ipc/contract.ts';
import { checkMap } from '../../../../shared/map/check-map.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
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

/** What a reader of a finished map would miss. */
function gaps(map: JourneyMap): readonly string[] {
  const goals = Object.entries(map.goal).filter(([, text]) => text === '');
  const stages = map.stages.filter(({ name, voice, description }) => [name, voice, description].includes(''));
  const personas = map.personas.filter((persona) => Object.values(persona).includes(''));
  const touchpoints = map.lanes.filter((lane) => lane.kind === 'touchpoint').map((lane) => lane.id);
  const homeless = map.notes.filter((note) => touchpoints.includes(note.lane) && note.channel === null);
  return [
    ...(map.title === '' ? ['title'] : []),
    ...goals.map(([key]) => `goal: ${key}`),
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
    expect(new Set(map.notes.map((note) => note.evidence.kind)).size).toBe(4);
  });

  it('show maps of every size, the largest with five stages and 40 notes or more', () => {
    const { map } = sample('smartphone');
    expect(SAMPLE_NAMES.map((name) => sample(name).map.stages.length)).toEqual([5, 3, 5, 5, 5, 4]);
    expect(map.notes.length).toBeGreaterThanOrEqual(40);
  });
});
