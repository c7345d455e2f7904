import type { Translate } from '../i18n/translate.ts';
import {
  CLOSING_QUESTIONS,
  type Closing,
  type Goal,
  GOALS,
  type JourneyMap,
  type Persona,
  PERSONA_TEXTS,
} from '../map/journey-map.ts';
import { scoreOf } from '../map/journey-score.ts';
import { tasksOf } from '../map/tasks.ts';
import { LIGHT } from '../theme.ts';
import { type AgendaLine, agendaTable } from './agenda-table.ts';
import { attributionTable } from './attribution-sheet.ts';
import { mapTable, taskText } from './html-table.ts';
import { SCORE_COLUMNS, scoreTables, scoreWords } from './score-table.ts';
import { columnText } from './table-words.ts';
import { placeWords, VOTE_COLUMNS, voteTables } from './vote-tables.ts';
import { escapedXml } from './xml-text.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0; padding: 32px; background: ${LIGHT.paper}; color: ${LIGHT.ink}; font: 16px/1.5 Inter, "Noto Sans", system-ui, sans-serif; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2; }
h2 { margin: 32px 0 8px; font-size: 20px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; max-width: 72ch; margin: 0 0 16px; }
dt { color: ${LIGHT.ink2}; }
dd, p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.map { overflow-x: auto; border-radius: 12px; background: ${LIGHT.board}; }
table { width: 100%; border-collapse: separate; border-spacing: 0; }
th, td { min-width: 190px; padding: 12px; text-align: start; vertical-align: top; border-bottom: 1px solid ${LIGHT.rule}; }
thead th { border-left: 2px solid ${LIGHT.board}; font-size: 16px; }
thead small { display: block; font-weight: 400; }
tbody th { position: sticky; left: 0; min-width: 140px; max-width: 220px; border-right: 1px solid ${LIGHT.rule}; }
tbody th ul { margin: 8px 0 0; padding-left: 16px; color: ${LIGHT.ink2}; font-weight: 400; font-size: 13px; }
ul.notes { display: flex; flex-wrap: wrap; gap: 8px; margin: 0; padding: 0; list-style: none; }
ul.notes li { flex: 1 1 150px; max-width: 260px; padding: 10px 12px; border-radius: 2px 2px 10px 2px; }
ul.notes li.value { flex-basis: 100%; max-width: none; padding: 0; }
ul.notes small { display: block; margin-top: 6px; overflow-wrap: anywhere; }
table.score { width: auto; font-variant-numeric: tabular-nums; }
table.score :is(th, td) { position: static; min-width: 0; max-width: 48ch; padding: 4px 12px; border: 0; font-weight: 400; font-size: 14px; }
table.score :is(th, td):nth-child(n + 3) { text-align: end; white-space: nowrap; }
table.score .sum :is(th, td) { padding-top: 16px; border-bottom: 1px solid ${LIGHT.rule}; font-weight: 600; }
table.agenda td { text-align: end; }
table.votes { width: auto; font-variant-numeric: tabular-nums; }
table.votes :is(th, td) { position: static; min-width: 0; max-width: 60ch; padding: 6px 12px; border: 0; font-size: 14px; overflow-wrap: anywhere; }
table.votes .bar { display: block; height: 6px; margin-top: 4px; border-radius: 3px; background: ${LIGHT.accent}; }
footer { margin-top: 32px; color: ${LIGHT.ink2}; font-size: 13px; }
@media print { body { padding: 0; background: #fff; } .map { overflow: visible; } li { break-inside: avoid; } * { print-color-adjust: exact; } }
`;

/** Nothing in the page runs or is fetched, and no browser lets it try. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The map as one page that any browser shows, on any screen, to anybody: a table with headings, and lists. */
export function htmlText(map: JourneyMap, t: Translate): string {
  const title = map.title.trim() === '' ? t('dialog.untitled') : map.title.trim();
  return `<!doctype html>
<html lang="${map.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapedXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapedXml(title)}</h1>
${goals(map.goal, t)}
<main class="map">
${mapTable(map, title, t)}
</main>
${scorePart(map, t)}${attributionPart(map, t)}
${map.personas.length === 0 ? '' : `<h2>${escapedXml(t('sheet.personas'))}</h2>\n${map.personas.map((who) => personaPart(who, t)).join('\n')}`}
${votesPart(map, t)}${agendaPart(map, t)}${closingPart(map.closing, t)}${taskPart(map, t)}<footer>${escapedXml(t('export.madeWith'))}</footer>
</body>
</html>
`;
}

/** How the score came about; nothing while there is none. */
function scorePart(map: JourneyMap, t: Translate): string {
  const whole = scoreOf(map);
  if (whole.score === null) return '';
  const { score, confidence } = scoreWords(whole, t);
  const row = (cells: readonly string[]): string => {
    const [name = '', ...others] = cells.map(escapedXml);
    return `<tr><th scope="row">${name}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  };
  const stages = scoreTables(map, t).map(
    (of) =>
      `<tbody>${row([of.name, of.confidence, '', '', of.score]).replace('<tr>', '<tr class="sum">')}${of.rows.map(({ cells }) => row(cells)).join('')}</tbody>`,
  );
  const heads = SCORE_COLUMNS.map((column) => `<th scope="col">${escapedXml(t(`score.column.${column}`))}</th>`);
  return `<h2>${escapedXml(t('score.title'))}: ${escapedXml(score)}</h2>
<p>${escapedXml(confidence)}. ${escapedXml(t('score.line'))}</p>
<div class="map"><table class="score">
<thead><tr>${heads.join('')}</tr></thead>
${stages.join('\n')}
</table></div>`;
}

/** To whom sales are owed under each model; nothing without touches. */
function attributionPart(map: JourneyMap, t: Translate): string {
  const table = attributionTable(map, t);
  if (table === null) return '';
  const cell = (text: string): string => `<td>${escapedXml(text)}</td>`;
  const rows = table.rows.map(
    ([kind = '', name = '', ...figures]) =>
      `<tr>${cell(kind)}<th scope="row">${escapedXml(name)}</th>${figures.map(cell).join('')}</tr>`,
  );
  const heads = table.columns.map((column) =>
    column === '' ? '<td></td>' : `<th scope="col">${escapedXml(column)}</th>`,
  );
  return `
<h2>${escapedXml(t('attribution.sheet'))}</h2>
<div class="map"><table class="score">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table></div>`;
}

function goals(goal: Goal, t: Translate): string {
  const said = GOALS.filter((key) => goal[key] !== '');
  if (said.length === 0) return '';
  return `<dl>${said.map((key) => pair(t(`about.${key}`), goal[key])).join('')}</dl>`;
}

function pair(name: string, text: string): string {
  return `<dt>${escapedXml(name)}</dt><dd>${escapedXml(text)}</dd>`;
}

/** What the room voted for, a ranking with bars for each round. */
function votesPart(map: JourneyMap, t: Translate): string {
  const heads = VOTE_COLUMNS.map((column) => `<th scope="col">${escapedXml(t(`vote.column.${column}`))}</th>`).join('');
  return voteTables(map, t)
    .map(({ name, summary, rows }) => {
      const lines = rows.map((row) => {
        const { text, where, share, dots, people } = row;
        const bar = `<span class="bar" style="width:${Math.round(share * 100)}%"></span>`;
        const cells = [escapedXml(text) + bar, escapedXml(where), dots, people].map((cell) => `<td>${cell}</td>`);
        return `<tr><th scope="row">${escapedXml(placeWords(row, t))}</th>${cells.join('')}</tr>`;
      });
      return `<h2>${escapedXml(t('vote.heading'))}: ${escapedXml(name)}</h2>
<p>${escapedXml(summary)}</p>
<table class="votes"><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>
`;
    })
    .join('');
}

/** What the workshop took, once it was held. */
function agendaPart({ agenda }: JourneyMap, t: Translate): string {
  const table = agendaTable(agenda, t);
  if (table === null) return '';
  const row = ({ name, planned, used }: AgendaLine, kind: string): string =>
    `<tr${kind}><th scope="row">${escapedXml(name)}</th><td>${planned}</td><td>${used}</td></tr>`;
  const heads = [columnText(t, 'step'), t('agenda.column.planned'), t('agenda.column.used')];
  return `<h2>${escapedXml(t('agenda.title'))}</h2>
<table class="score agenda"><thead><tr>${heads.map((head) => `<th scope="col">${escapedXml(head)}</th>`).join('')}</tr></thead>
<tbody>${table.lines.map((line) => row(line, '')).join('')}${row(table.sum, ' class="sum"')}</tbody></table>
`;
}

/** What was answered in the closing check; questions that nobody answered are left out. */
function closingPart(closing: Closing, t: Translate): string {
  const said = CLOSING_QUESTIONS.filter((key) => closing[key] !== '');
  if (said.length === 0) return '';
  const pairs = said.map((key) => pair(t(`about.closing.${key}`), closing[key])).join('');
  return `<h2>${escapedXml(t('export.closing'))}</h2>\n<dl>${pairs}</dl>\n`;
}

/** What is to be done, what comes due first before the rest. */
function taskPart(map: JourneyMap, t: Translate): string {
  const tasks = tasksOf(map, 'due');
  if (tasks.length === 0) return '';
  const lines = tasks.map(
    ({ note, task }) => `<li>${escapedXml(note.text)} <small>${escapedXml(taskText(task, t))}</small></li>`,
  );
  return `<h2>${escapedXml(t('sheet.tasks'))}</h2>\n<ul class="tasks">${lines.join('')}</ul>\n`;
}

function personaPart(persona: Persona, t: Translate): string {
  const keys = PERSONA_TEXTS.filter((key) => persona[key] !== '');
  const about = keys.map((key) => pair(columnText(t, key), persona[key])).join('');
  return `<dl>${pair(columnText(t, 'persona'), persona.name)}${about}</dl>`;
}
