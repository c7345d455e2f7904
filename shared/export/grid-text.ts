import type { JourneyMap } from '../map/journey-map.ts';
import { notesIn } from '../map/queries.ts';
import { guarded } from './formula-guard.ts';

/** The map as cells between tabs, as spreadsheets paste it: stages along the top, lanes down the side. */
export function gridText(map: JourneyMap): string {
  const rows = [
    ['', ...map.stages.map(({ name }) => name)],
    ...map.lanes.map((lane) => [
      lane.name,
      ...map.stages.map((stage) =>
        notesIn(map, { stage: stage.id, lane: lane.id })
          .map(({ text }) => text.replaceAll(/\s*[\r\n]\s*/g, ' '))
          .join('\n'),
      ),
    ]),
  ];
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

function cellText(text: string): string {
  const safe = guarded(text);
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
