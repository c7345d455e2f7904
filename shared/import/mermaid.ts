import type { MapBuilder, Otherwise } from './map-builder.ts';
import { newFinders } from './own-tables.ts';
import { laneWords } from '../map/lane-words.ts';
import type { Language } from '../map/journey-map.ts';

const MIDDLE = 3;

/** Adds what a journey of Mermaid holds; false for a text that is none. */
export function addMermaid(
  builder: MapBuilder,
  text: string,
  { otherwise, language }: { readonly otherwise: Otherwise; readonly language: Language },
): boolean {
  const lines = withoutFrontMatter(text)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('%%'));
  if (lines[0] !== 'journey') return false;
  const finders = newFinders(builder);
  const scores = new Map<string, number[]>();
  let stage: string | null = null;
  let isUnplaced = false;
  for (const line of lines.slice(1)) {
    const [, word, rest = ''] = /^(title|section)\s+(.*)$/.exec(line) ?? [];
    if (word === 'title') builder.setHead({ title: plain(rest) });
    else if (word === 'section') {
      stage = builder.addStage({ name: plain(rest) });
      isUnplaced = stage === null;
    } else {
      const [name = '', score, actors = ''] = line.split(':');
      if (score === undefined) continue;
      stage ??= isUnplaced ? null : finders.stage(otherwise.stage);
      const lane = finders.lane(laneWords('action', language).name, 'action');
      if (stage === null || lane === null) {
        builder.leaveOut('rowsWithoutPlace');
        continue;
      }
      const personas = actors
        .split(',')
        .flatMap((actor) => (actor.trim() === '' ? [] : (finders.persona(plain(actor)) ?? [])));
      builder.addNote({ stage, lane }, { text: plain(name), personas: [...new Set(personas)] });
      if (/^\s*[1-5]\s*$/.test(score)) scores.set(stage, [...(scores.get(stage) ?? []), Number(score)]);
    }
  }
  for (const [id, values] of scores) {
    const value = values.reduce((sum, each) => sum + each, 0) / values.length - MIDDLE;
    builder.addEmotion({ stage: id, persona: null, when: 'now', value: value + 0, note: '' });
  }
  return true;
}

function withoutFrontMatter(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  return lines.slice(end + 1);
}

/** Signs that are written by their numbers, as themselves. */
function plain(text: string): string {
  return text.trim().replaceAll(/#(\d{2,4});/g, (_, code: string) => String.fromCharCode(Number(code)));
}
