import type { Translate } from '../i18n/translate.ts';
import type { Closing, JourneyMap } from '../map/journey-map.ts';
import { tasksOf } from '../map/tasks.ts';
import { labelsById, labelsOf } from './labels.ts';
import { listSheet } from './list-sheet.ts';
import { yesOrNothing } from './table-words.ts';
import type { Sheet } from './xlsx.ts';

/** All that a map holds besides its notes and drawings, a sheet for each kind of record. */
export function recordSheets(map: JourneyMap, t: Translate): readonly Sheet[] {
  return [
    stagesSheet(map, t),
    lanesSheet(map, t),
    personasSheet(map, t),
    channelsSheet(map, t),
    metricsSheet(map, t),
    emotionsSheet(map, t),
    gapsSheet(map, t),
    linksSheet(map, t),
    tasksSheet(map, t),
    aboutSheet(map, t),
  ];
}

function stagesSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.stages);
  return listSheet(
    t,
    'stages',
    ['label', 'name', 'voice', 'description', 'group', 'colour', 'hidden', 'width', 'leaving'],
    map.stages.map((stage) => [
      labels.get(stage.id) ?? null,
      stage.name,
      stage.voice,
      stage.description,
      stage.group === null ? null : t(`value.${stage.group}`),
      stage.colour,
      yesOrNothing(t, stage.hidden),
      stage.width,
      stage.leaving,
    ]),
  );
}

function lanesSheet(map: JourneyMap, t: Translate): Sheet {
  return listSheet(
    t,
    'lanes',
    ['label', 'name', 'kind', 'questions', 'colour', 'hidden'],
    labelsOf(map.lanes).map((label, at) => {
      const lane = map.lanes[at];
      if (lane === undefined) return [label];
      const questions = lane.questions.map((question) => question.replaceAll(/\s*[\r\n]\s*/g, ' ')).join('\n');
      return [label, lane.name, t(`value.${lane.kind}`), questions, lane.colour, yesOrNothing(t, lane.hidden)];
    }),
  );
}

function personasSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.personas);
  return listSheet(
    t,
    'personas',
    ['label', 'name', 'who', 'habits', 'attitudes', 'needs', 'quote', 'colour'],
    map.personas.map((who) => [
      labels.get(who.id) ?? null,
      who.name,
      who.who,
      who.habits,
      who.attitudes,
      who.needs,
      who.quote,
      who.colour,
    ]),
  );
}

function channelsSheet(map: JourneyMap, t: Translate): Sheet {
  return listSheet(
    t,
    'channels',
    ['label', 'name'],
    labelsOf(map.channels).map((label, at) => [label, map.channels[at]?.name ?? '']),
  );
}

function metricsSheet(map: JourneyMap, t: Translate): Sheet {
  const stages = labelsById(map.stages);
  return listSheet(
    t,
    'metrics',
    ['stage', 'name', 'unit', 'better', 'baseline', 'actual', 'target', 'weight', 'source', 'date'],
    map.metrics.map((metric) => [
      stages.get(metric.stage) ?? null,
      metric.name,
      metric.unit,
      t(`value.${metric.better}`),
      metric.baseline,
      metric.actual,
      metric.target,
      metric.weight,
      metric.source,
      metric.date,
    ]),
  );
}

function emotionsSheet(map: JourneyMap, t: Translate): Sheet {
  const [stages, personas] = [labelsById(map.stages), labelsById(map.personas)];
  return listSheet(
    t,
    'emotions',
    ['stage', 'persona', 'when', 'value', 'remark'],
    map.emotions.map((emotion) => [
      stages.get(emotion.stage) ?? null,
      personas.get(emotion.persona ?? '') ?? null,
      t(`value.${emotion.when}`),
      emotion.value,
      emotion.note,
    ]),
  );
}

function gapsSheet(map: JourneyMap, t: Translate): Sheet {
  const stages = labelsById(map.stages);
  return listSheet(
    t,
    'gaps',
    ['stage', 'gap', 'remark'],
    map.gaps.map(({ stage, value, note }) => [stages.get(stage) ?? null, value, note]),
  );
}

function linksSheet(map: JourneyMap, t: Translate): Sheet {
  return listSheet(
    t,
    'links',
    ['from', 'to', 'label'],
    map.links.map(({ from, to, label }) => [from, to, label]),
  );
}

/** The tasks once more, what comes due first before the rest: the notes hold them already. */
function tasksSheet(map: JourneyMap, t: Translate): Sheet {
  const [stages, lanes] = [labelsById(map.stages), labelsById(map.lanes)];
  return listSheet(
    t,
    'tasks',
    ['text', 'owner', 'due', 'done', 'stage', 'lane', 'id'],
    tasksOf(map, 'due').map(({ note, task }) => [
      note.text,
      task.owner,
      task.due,
      t(task.done ? 'value.yes' : 'value.no'),
      stages.get(note.stage) ?? null,
      lanes.get(note.lane) ?? null,
      note.id,
    ]),
  );
}

/** The questions of the closing check, in their order. */
const CLOSING = ['needs', 'problems', 'competitors', 'leaving'] as const satisfies readonly (keyof Closing)[];

function aboutSheet({ title, language, goal, closing, maps }: JourneyMap, t: Translate): Sheet {
  return listSheet(
    t,
    'about',
    ['what', 'said', 'file'],
    [
      [t('about.title'), title],
      [t('about.language'), t(`value.${language}`)],
      [t('about.company'), goal.company],
      [t('about.customer'), goal.customer],
      [t('about.reason'), goal.reason],
      [t('about.target'), goal.target],
      ...CLOSING.map((question) => [t(`about.closing.${question}`), closing[question]]),
      ...maps.map((map) => [t('about.map'), map.title, map.file]),
    ],
  );
}
