import { describe, expect, it } from 'vitest';
import { agendaSheet, agendaTable } from '../../../../shared/export/agenda-table.ts';
import { htmlText } from '../../../../shared/export/html.ts';
import { markdownText } from '../../../../shared/export/markdown.ts';
import { recordSheets } from '../../../../shared/export/record-sheets.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { AGENDA_STEP_DEFAULTS } from '../../../../shared/map/defaults.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');
const AGENDA = [
  {
    ...AGENDA_STEP_DEFAULTS,
    id: 'g1',
    name: 'Goal',
    minutes: 10,
    used: 95,
    todo: 'Agree',
    stages: ['s1', 's2'],
    remarks: 'secret',
  },
  { ...AGENDA_STEP_DEFAULTS, id: 'g2', name: ' ', minutes: 90 },
];

describe('what an agenda took', () => {
  it('is told beside what was planned', () => {
    expect(agendaTable(AGENDA, t)).toEqual({
      lines: [
        { name: 'Goal', planned: '10:00', used: '1:35' },
        { name: 'Unnamed step', planned: '90:00', used: '–' },
      ],
      sum: { name: 'Together', planned: '100:00', used: '1:35' },
    });
  });

  it('is nothing before it was held', () => {
    expect(
      agendaTable(
        AGENDA.map((step) => ({ ...step, used: null })),
        t,
      ),
    ).toBeNull();
  });
});

it('a workbook holds the agenda in minutes to reckon with, and nothing of what is for the facilitator alone', () => {
  const map = { ...SMALL_MAP, agenda: AGENDA };
  expect(agendaSheet(map, t).table).toEqual({
    columns: [
      'Step',
      'What to do',
      'Question for the room',
      'Planned (min)',
      'Used (min)',
      'Stages it is about',
      'Lanes it is about',
    ],
    rows: [
      ['Goal', 'Agree', '', 10, 1.58, 'Awareness; Decision', ''],
      [' ', '', '', 90, null, '', ''],
    ],
  });
  const names = (of: typeof map) => recordSheets(of, t).map(({ name }) => name);
  expect([names(map).includes('Agenda'), names({ ...map, agenda: [] }).includes('Agenda')]).toEqual([true, false]);
});

it('an outline tells it as a table', () => {
  const text = markdownText({ ...SMALL_MAP, agenda: AGENDA }, t);
  expect(text).toContain(
    '| Agenda | Planned | Used |\n| --- | ---: | ---: |\n| Goal | 10:00 | 1:35 |\n| Unnamed step | 90:00 | – |\n',
  );
  expect(text).not.toContain('secret');
});

it('a page for browsers tells it as a table, and nothing before it was held', () => {
  const page = htmlText({ ...SMALL_MAP, agenda: AGENDA }, t);
  expect(page).toContain('<tr><th scope="row">Goal</th><td>10:00</td><td>1:35</td></tr>');
  expect(page).toContain('<tr class="sum"><th scope="row">Together</th><td>100:00</td><td>1:35</td></tr>');
  expect(page).not.toContain('secret');
  expect(htmlText({ ...SMALL_MAP, agenda: AGENDA.slice(1) }, t)).not.toContain('Unnamed step');
});
