import { dayText } from '../day-text.ts';
import type { Translate } from '../i18n/translate.ts';
import { factsText } from '../list-text.ts';
import type { JourneyMap, Lane, Note, Task } from '../map/journey-map.ts';
import { notesIn, visibleLanes, visibleStages } from '../map/queries.ts';
import { leadsToName } from '../map/related-file.ts';
import { percentText } from '../percent-text.ts';
import { LIGHT, laneColourName, mix, noteLook, resolveColour, stageColour, stageLook } from '../theme.ts';
import { waitText } from '../wait-text.ts';
import { writtenDay } from '../written-day.ts';
import { labelsById } from './labels.ts';
import { type OutlineValue, valuesIn } from './outline-values.ts';
import { columnText } from './table-words.ts';
import { escapedXml } from './xml-text.ts';

/** The map as a table: a column for each stage, a row for each lane, lists of notes in the cells. */
export function mapTable(map: JourneyMap, title: string, t: Translate): string {
  const stages = visibleStages(map);
  const facts = factsMaker(map, t);
  const heads = stages.map((stage, at) => {
    const { ground, ink } = stageLook(LIGHT, resolveColour(LIGHT, stage.colour, stageColour(at, stages.length)));
    const about = [
      stage.voice,
      ...leads(map, stage, t),
      ...(stage.leaving === null ? [] : [t('stage.leaving', { share: percentText(stage.leaving, t) })]),
      ...(stage.wait === null ? [] : [t('wait.told', { wait: waitText(stage.wait, t) })]),
    ].filter((text) => text !== '');
    const small = about.map((text) => `<small>${escapedXml(text)}</small>`).join('');
    return `<th scope="col" style="background:${ground};color:${ink}">${escapedXml(stage.name)}${small}</th>`;
  });
  const rows = visibleLanes(map).map((lane) => {
    const colour = resolveColour(LIGHT, lane.colour, LIGHT.notes[laneColourName(lane)]);
    const tint = mix(colour, LIGHT.board, LIGHT.laneTint);
    const cells = stages.map((stage) => {
      const notes = notesIn(map, { stage: stage.id, lane: lane.id });
      const values = valuesIn(map, stage, lane, t).map((value) => valuePart(value, t));
      const list = [...values, ...notes.map((note) => notePart(note, colour, facts(note)))].join('');
      return `<td style="background:${tint}">${list === '' ? '' : `<ul class="notes">${list}</ul>`}</td>`;
    });
    return `<tr>${laneHead(lane, tint)}${cells.join('')}</tr>`;
  });
  return `<table aria-label="${escapedXml(title)}">
<thead><tr><td></td>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function laneHead({ name, questions }: Lane, tint: string): string {
  const asked = questions.filter((question) => question !== '').map((question) => `<li>${escapedXml(question)}</li>`);
  const list = asked.length === 0 ? '' : `<ul>${asked.join('')}</ul>`;
  return `<th scope="row" style="background:${tint}">${escapedXml(name)}${list}</th>`;
}

/** A feeling or a gap, with whose it is and why. */
function valuePart(value: OutlineValue, t: Translate): string {
  const [first, ...others] = value.map(([column, text]) => `${columnText(t, column)}: ${text}`);
  const about = others.length === 0 ? '' : `<small>${others.map(escapedXml).join(' \u00b7 ')}</small>`;
  return `<li class="value"><p>${escapedXml(first ?? '')}</p>${about}</li>`;
}

function notePart(note: Note, laneColour: string, facts: readonly string[]): string {
  const { ground, ink } = noteLook(LIGHT, resolveColour(LIGHT, note.colour, laneColour));
  const about = facts.length === 0 ? '' : `<small>${facts.map(escapedXml).join(' \u00b7 ')}</small>`;
  return `<li style="background:${ground};color:${ink}"><p>${escapedXml(note.text)}</p>${about}</li>`;
}

/** What is known of a note, in a line under it. */
function factsMaker(map: JourneyMap, t: Translate): (note: Note) => readonly string[] {
  const [personas, channels] = [labelsById(map.personas), labelsById(map.channels)];
  return ({ important, votes, evidence, task, personas: who, channel, mark, competitor, leadsTo, heading }) => [
    ...(important ? [`\u2605 ${t('print.important')}`] : []),
    ...(votes === 0 ? [] : [`${columnText(t, 'votes')}: ${votes}`]),
    ...(mark === null ? [] : [t(`value.${mark}`)]),
    ...(competitor === '' ? [] : [`${columnText(t, 'competitor')}: ${competitor}`]),
    ...leads(map, { leadsTo }, t),
    ...(heading === '' ? [] : [`${columnText(t, 'heading')}: ${heading}`]),
    ...who.map((id) => personas.get(id) ?? ''),
    ...(channel === null ? [] : [channels.get(channel) ?? '']),
    ...(evidence.kind === 'assumption' ? [] : [t(`value.${evidence.kind}`)]),
    ...[evidence.source, dayText(writtenDay(evidence.date), t)].filter((text) => text !== ''),
    ...(task === null ? [] : [taskText(task, t)]),
  ];
}

/** Which map of the set goes on from there. */
function leads(map: JourneyMap, { leadsTo }: Pick<Note, 'leadsTo'>, t: Translate): readonly string[] {
  const name = leadsToName(map, leadsTo);
  return name === null ? [] : [t('set.nowLeads', { name })];
}

/** Who does it, until when, and whether it is done. */
export function taskText({ owner, due, done }: Task, t: Translate): string {
  const said = factsText([owner, dayText(due, t)], t);
  const sign = done ? `\u2611 ${columnText(t, 'done')}` : `\u2610 ${t('export.task')}`;
  return said === '' ? sign : `${sign}: ${said}`;
}
