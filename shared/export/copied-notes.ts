import type { CopiedNotes } from '../map/copied-notes.ts';
import type { Note } from '../map/journey-map.ts';
import { cellKey } from '../map/queries.ts';
import { escapedMarkup } from './xml-text.ts';

/** A note a line, without those that lie face down. */
export function textOfCopied({ notes }: CopiedNotes): string {
  return notes
    .filter(({ faceDown }) => !faceDown)
    .map(({ text }) => text.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n');
}

/** A table of the stages and lanes that have a part in it, for documents and spreadsheets. */
export function htmlOfCopied(copied: CopiedNotes): string {
  const cells = new Map<string, Note[]>();
  for (const note of copied.notes) cells.set(cellKey(note), [...(cells.get(cellKey(note)) ?? []), note]);
  const stages = copied.stages.filter(({ id }) => copied.notes.some(({ stage }) => stage === id));
  const lanes = copied.lanes.filter(({ id }) => copied.notes.some(({ lane }) => lane === id));
  const top = ['<td></td>', ...stages.map(({ name }) => `<th scope="col">${escapedMarkup(name)}</th>`)];
  const rows = lanes.map((lane) => [
    `<th scope="row">${escapedMarkup(lane.name)}</th>`,
    ...stages.map((stage) => cellHtml(cells.get(cellKey({ stage: stage.id, lane: lane.id })) ?? [])),
  ]);
  const body = [top, ...rows].map((row) => `<tr>${row.join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${body}</table>`;
}

// Spreadsheets keep the notes of a cell in one cell, and take none of them for a formula.
const NEXT_NOTE = '<br style="mso-data-placement:same-cell">';

function cellHtml(notes: readonly Note[]): string {
  const texts = notes
    .filter(({ faceDown }) => !faceDown)
    .map(({ text }) => escapedMarkup(text.replaceAll(/\s*\n\s*/g, ' ')));
  return `<td style="mso-number-format:'\\@'">${texts.join(NEXT_NOTE)}</td>`;
}
