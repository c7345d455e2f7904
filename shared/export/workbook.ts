import type { Translate } from '../i18n/translate.ts';
import type { JourneyMap } from '../map/journey-map.ts';
import { notesIn } from '../map/queries.ts';
import { PAPER_THEME } from '../print/print-theme.ts';
import { laneColourName, mix, resolveColour, stageColour, stageLook } from '../theme.ts';
import { noteRows } from './notes-table.ts';
import { recordSheets } from './record-sheets.ts';
import { HEADING, listSheet } from './list-sheet.ts';
import { type Sheet, xlsxBytes } from './xlsx.ts';

/**
 * The whole map as a workbook: the board as people see it, the list of notes, and a sheet for all else that it holds
 * but drawings.
 */
export function workbookBytes(map: JourneyMap, t: Translate): Uint8Array {
  return xlsxBytes([gridSheet(map, t), listSheet(t, 'notes', noteRows(map, t)), ...recordSheets(map, t)]);
}

/** Lanes as rows, stages as columns, in their colours. */
function gridSheet(map: JourneyMap, t: Translate): Sheet {
  const colours = map.stages.map(({ colour }, at) =>
    stageLook(PAPER_THEME, resolveColour(PAPER_THEME, colour, stageColour(at, map.stages.length))),
  );
  const lanes = map.lanes.map((lane) =>
    mix(resolveColour(PAPER_THEME, lane.colour, PAPER_THEME.notes[laneColourName(lane)]), '#ffffff', 0.35),
  );
  const rows = map.lanes.map((lane) => [
    lane.name,
    ...map.stages.map((stage) => {
      const notes = notesIn(map, { stage: stage.id, lane: lane.id });
      return notes.length === 0 ? null : notes.map(({ text }) => `\u2022 ${text}`).join('\n');
    }),
  ]);
  return {
    name: t('sheet.grid'),
    table: { columns: [map.title.trim(), ...map.stages.map(({ name }) => name)], rows },
    widths: [22, ...map.stages.map(() => 40)],
    frozenColumns: 1,
    hasFilter: false,
    look: (row, column) => {
      const colour = colours[column - 1];
      if (row === 0) return colour === undefined ? HEADING : { fill: colour.ground, ink: colour.ink, isBold: true };
      const fill = lanes[row - 1];
      return { ...(fill === undefined ? {} : { fill }), ...(column === 0 ? { isBold: true } : {}) };
    },
  };
}
