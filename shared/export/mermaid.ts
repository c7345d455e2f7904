import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap, Note, Stage } from '../map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../map/queries.ts';
import { labelsById } from './labels.ts';

/** Feelings are -2..2 here and 1..5 there. */
const MIDDLE = 3;

/** A journey of Mermaid: stages are sections, what customers do are steps, how they feel is their score. */
export function mermaidText(map: JourneyMap, t: Translate): string {
  const labels = labelsById(map.stages);
  const personas = labelsById(map.personas);
  const title = map.title.trim() === '' ? t('dialog.untitled') : map.title;
  const lines = ['journey', `  title ${written(title)}`];
  for (const stage of visibleStages(map)) {
    lines.push(`  section ${written(labels.get(stage.id) ?? '')}`);
    for (const note of stepsOf(map, stage)) {
      const actors = note.personas.map((id) => written(personas.get(id) ?? '')).join(', ');
      lines.push(`    ${written(note.text)}: ${scoreOf(map, stage)}${actors === '' ? '' : `: ${actors}`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What customers do; where no lane says that, all that stands there. */
function stepsOf(map: JourneyMap, stage: Stage): readonly Note[] {
  const lanes = visibleLanes(map);
  const actions = lanes.filter(({ kind }) => kind === 'action');
  return (actions.length === 0 ? lanes : actions).flatMap((lane) => notesIn(map, { stage: stage.id, lane: lane.id }));
}

function scoreOf(map: JourneyMap, stage: Stage): number {
  const said = map.emotions.filter((emotion) => emotion.stage === stage.id && emotion.when === 'now');
  if (said.length === 0) return MIDDLE;
  return MIDDLE + Math.round(said.reduce((sum, { value }) => sum + value, 0) / said.length);
}

/** What stands at the start of a line of another kind. */
const WORDS = /^(?:journey|title|section|acctitle|accdescr)\b/i;

/** Signs that end a name there, and the start of a word that means something, are written by their numbers. */
function written(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line === '') return '-';
  const name = line.replaceAll(/[:;#,%]/g, numberOf);
  return WORDS.test(name) ? `${numberOf(name.charAt(0))}${name.slice(1)}` : name;
}

function numberOf(sign: string): string {
  return `#${sign.charCodeAt(0)};`;
}
