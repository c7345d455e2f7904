import type { Translate } from '../i18n/translate.ts';
import { CLOSING_QUESTIONS, GOALS, type JourneyMap } from '../map/journey-map.ts';
import { tasksOf } from '../map/tasks.ts';
import { agendaSheet } from './agenda-table.ts';
import { attributionSheet } from './attribution-sheet.ts';
import { labelsById } from './labels.ts';
import { scoreOf } from '../map/journey-score.ts';
import { listSheet } from './list-sheet.ts';
import { yesOrNothing } from './table-words.ts';
import { voteTables } from './vote-tables.ts';
import type { Sheet } from './xlsx.ts';
import { writtenWait } from '../wait-text.ts';

/** All that a map holds besides its notes and drawings, a sheet for each kind of record. */
export function recordSheets(map: JourneyMap, t: Translate): readonly Sheet[] {
  return [
    stagesSheet(map, t),
    lanesSheet(map, t),
    personasSheet(map, t),
    channelsSheet(map, t),
    metricsSheet(map, t),
    earlierSheet(map, t),
    ...scoreSheets(map, t),
    emotionsSheet(map, t),
    gapsSheet(map, t),
    linksSheet(map, t),
    tasksSheet(map, t),
    ...voteSheets(map, t),
    ...(map.touches.paths.length === 0 ? [] : [attributionSheet(map, t)]),
    ...(map.agenda.length === 0 ? [] : [agendaSheet(map, t)]),
    aboutSheet(map, t),
  ];
}

function stagesSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.stages);
  return listSheet(
    t,
    'stages',
    map.stages.map(({ id, name, voice, description, group, colour, hidden, width, leaving, wait, leadsTo }) => ({
      label: labels.get(id) ?? null,
      name,
      voice,
      description,
      group: group === null ? null : t(`value.${group}`),
      colour,
      hidden: yesOrNothing(t, hidden),
      width,
      leaving,
      wait: wait === null ? null : writtenWait(wait, t),
      leadsTo,
    })),
  );
}

function lanesSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.lanes);
  return listSheet(
    t,
    'lanes',
    map.lanes.map(({ id, name, kind, questions, colour, hidden }) => ({
      label: labels.get(id) ?? null,
      name,
      kind: t(`value.${kind}`),
      questions: questions.map((question) => question.replaceAll(/\s*[\r\n]\s*/g, ' ')).join('\n'),
      colour,
      hidden: yesOrNothing(t, hidden),
    })),
  );
}

function personasSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.personas);
  return listSheet(
    t,
    'personas',
    map.personas.map(({ id, name, who, habits, attitudes, needs, quote, colour }) => {
      const label = labels.get(id) ?? null;
      return { label, name, who, habits, attitudes, needs, quote, colour };
    }),
  );
}

function channelsSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.channels);
  return listSheet(
    t,
    'channels',
    map.channels.map(({ id, name, kind }) => ({ label: labels.get(id) ?? null, name, kind })),
  );
}

function metricsSheet(map: JourneyMap, t: Translate): Sheet {
  const stages = labelsById(map.stages);
  const labels = labelsById(map.metrics);
  return listSheet(
    t,
    'metrics',
    map.metrics.map(({ id, stage, name, unit, better, baseline, actual, target, weight, source, date }) => ({
      label: labels.get(id) ?? null,
      stage: stages.get(stage) ?? null,
      name,
      unit,
      better: t(`value.${better}`),
      baseline,
      actual,
      target,
      weight,
      source,
      date,
    })),
  );
}

function earlierSheet(map: JourneyMap, t: Translate): Sheet {
  const labels = labelsById(map.metrics);
  return listSheet(
    t,
    'earlier',
    map.metrics.flatMap(({ id, earlier }) =>
      earlier.map(({ date, actual }) => ({ metric: labels.get(id) ?? null, date, actual })),
    ),
  );
}

/** How the score came about, in figures to reckon with; none while there is no score. */
function scoreSheets(map: JourneyMap, t: Translate): readonly Sheet[] {
  const { score, confidence, stages } = scoreOf(map);
  if (score === null) return [];
  const labels = labelsById(map.stages);
  const bare = { weight: null, baseline: null, actual: null, target: null, counts: null };
  const rows = stages.flatMap((of) => {
    const stage = labels.get(of.stage) ?? null;
    const inputs = of.inputs.map(({ part, metric, figure, reached, counts, points }) => ({
      stage,
      input: metric?.name ?? t(part === 'metric' ? 'score.noMetric' : `score.part.${part}`),
      weight: metric?.weight ?? null,
      baseline: metric?.baseline ?? null,
      actual: figure,
      target: metric?.target ?? null,
      reached,
      counts,
      points,
      confidence: null,
    }));
    const { score: points, confidence: sure } = of;
    return [...inputs, { ...bare, stage, input: t('score.stage'), reached: points, points, confidence: sure }];
  });
  const whole = { ...bare, stage: null, input: t('score.map'), reached: score, points: score, confidence };
  return [listSheet(t, 'score', [...rows, whole])];
}

function emotionsSheet(map: JourneyMap, t: Translate): Sheet {
  const [stages, personas] = [labelsById(map.stages), labelsById(map.personas)];
  return listSheet(
    t,
    'emotions',
    map.emotions.map(({ stage, persona, when, value, note }) => ({
      stage: stages.get(stage) ?? null,
      persona: personas.get(persona ?? '') ?? null,
      when: t(`value.${when}`),
      value,
      remark: note,
    })),
  );
}

function gapsSheet(map: JourneyMap, t: Translate): Sheet {
  const stages = labelsById(map.stages);
  return listSheet(
    t,
    'gaps',
    map.gaps.map(({ stage, value, note }) => ({ stage: stages.get(stage) ?? null, gap: value, remark: note })),
  );
}

function linksSheet(map: JourneyMap, t: Translate): Sheet {
  return listSheet(
    t,
    'links',
    map.links.map(({ from, to, label, either, wait }) => ({
      from,
      to,
      label,
      either: yesOrNothing(t, either),
      linkWait: wait === null ? null : writtenWait(wait, t),
    })),
  );
}

/** The tasks once more, what comes due first before the rest: the notes hold them already. */
function tasksSheet(map: JourneyMap, t: Translate): Sheet {
  const [stages, lanes] = [labelsById(map.stages), labelsById(map.lanes)];
  return listSheet(
    t,
    'tasks',
    tasksOf(map, 'due').map(({ note, task }) => ({
      text: note.text,
      owner: task.owner,
      due: task.due,
      done: t(task.done ? 'value.yes' : 'value.no'),
      stage: stages.get(note.stage) ?? null,
      lane: lanes.get(note.lane) ?? null,
      id: note.id,
    })),
  );
}

/** What the room voted for, round by round; none while no round is closed. */
function voteSheets(map: JourneyMap, t: Translate): readonly Sheet[] {
  const [stages, lanes] = [labelsById(map.stages), labelsById(map.lanes)];
  const rows = voteTables(map, t).flatMap(({ name, rows: ranked }) =>
    ranked.map(({ note, place, text, dots, people }) => ({
      round: name,
      place,
      text,
      dots,
      people,
      stage: stages.get(note.stage) ?? null,
      lane: lanes.get(note.lane) ?? null,
      id: note.id,
    })),
  );
  return rows.length === 0 ? [] : [listSheet(t, 'votes', rows)];
}

function aboutSheet({ title, language, goal, closing, maps }: JourneyMap, t: Translate): Sheet {
  return listSheet(t, 'about', [
    { what: t('about.title'), said: title, file: null },
    { what: t('about.language'), said: t(`language.${language}`), file: null },
    ...GOALS.map((key) => ({ what: t(`about.${key}`), said: goal[key], file: null })),
    ...CLOSING_QUESTIONS.map((key) => ({ what: t(`about.closing.${key}`), said: closing[key], file: null })),
    ...maps.map((map) => ({ what: t('about.map'), said: map.title, file: map.file })),
  ]);
}
