import { describe, expect, it } from 'vitest';
import { beginRound, castBallot, closeRound } from '../../../../shared/commands/voting-commands.ts';
import { inTurn } from '../../../../shared/commands/command.ts';
import { htmlText } from '../../../../shared/export/html.ts';
import { markdownText } from '../../../../shared/export/markdown.ts';
import { recordSheets } from '../../../../shared/export/record-sheets.ts';
import { voteTables } from '../../../../shared/export/vote-tables.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');
const OPEN = inTurn(
  beginRound({ name: 'Worst <b>', dots: 3, several: true, lanes: null, notes: null, voters: ['Ana', 'Budi'] }),
  castBallot(1, 0, [
    { note: 'b1', count: 2 },
    { note: 'a2', count: 1 },
  ]),
  castBallot(1, 1, [
    { note: 'b1', count: 1 },
    { note: 'c1', count: 1 },
  ]),
)(SMALL_MAP);
const CLOSED = closeRound(1)(OPEN);

describe('what files tell of votes', () => {
  it('is nothing while the round is open', () => {
    expect(voteTables(OPEN, t)).toEqual([]);
    expect(markdownText(OPEN, t)).toBe(markdownText(SMALL_MAP, t));
    expect(htmlText(OPEN, t)).toBe(htmlText(SMALL_MAP, t));
    expect(recordSheets(OPEN, t).map(({ name }) => name)).not.toContain('Votes');
  });

  it('is the ranking, with ties, once it is closed', () => {
    expect(voteTables(CLOSED, t)).toMatchObject([
      {
        name: 'Worst <b>',
        summary: '2 of 2 voted; dots: 5; notes without a dot: 2',
        rows: [
          { place: 1, isTied: false, text: 'text of b1', where: 'Decision, Actions', dots: 3, people: 2, share: 1 },
          { place: 2, isTied: true, text: 'text of a2', dots: 1 },
          { place: 2, isTied: true, text: 'text of c1', dots: 1 },
        ],
      },
    ]);
  });

  it('is a table in Markdown', () => {
    expect(markdownText(CLOSED, t)).toContain(
      [
        '| Place | Note | Where | Dots | People |',
        '| --- | --- | --- | ---: | ---: |',
        '| 1. | text of b1 | Decision, Actions | 3 | 2 |',
        '| 2. tied | text of a2 | Awareness, Actions | 1 | 1 |',
        '| 2. tied | text of c1 | Awareness, Pain points | 1 | 1 |',
      ]
        .join('\n')
        .replaceAll('| 1. |', '| 1\\. |')
        .replaceAll('| 2. tied', '| 2\\. tied'),
    );
  });

  it('is a table with bars in HTML, in which a name is text', () => {
    const html = htmlText(CLOSED, t);
    expect(html).toContain('<h2>Votes: Worst &lt;b&gt;</h2>');
    expect(html.match(/class="bar" style="width:\d+%"/g)).toEqual([
      'class="bar" style="width:100%"',
      'class="bar" style="width:33%"',
      'class="bar" style="width:33%"',
    ]);
  });

  it('is a sheet of the workbook, whose rows name the notes', () => {
    const sheet = recordSheets(CLOSED, t).find(({ name }) => name === 'Votes');
    expect(sheet?.table.rows).toEqual([
      ['Worst <b>', 1, 'text of b1', 3, 2, 'Decision', 'Actions', 'b1'],
      ['Worst <b>', 2, 'text of a2', 1, 1, 'Awareness', 'Actions', 'a2'],
      ['Worst <b>', 2, 'text of c1', 1, 1, 'Awareness', 'Pain points', 'c1'],
    ]);
  });
});
