import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, chooseInMenu, mapInFile, menuLabel } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { noteNamed, notesOnBoard, undoAll } from '../support/on-board.ts';
import { keysOn, operate } from '../support/by-keys.ts';
import { soon } from '../support/soon.ts';

const MAP = {
  title: 'Phone',
  stages: [
    { id: 's1', name: 'Awareness' },
    { id: 's2', name: 'Decision' },
  ],
  lanes: [{ id: 'l1', kind: 'pain' }],
  notes: [
    { id: 'n1', stage: 's1', lane: 'l1', text: 'No prices' },
    { id: 'n2', stage: 's1', lane: 'l1', text: 'Too many models' },
    { id: 'n3', stage: 's2', lane: 'l1', text: 'Long queue' },
  ],
};
const UNVOTED = {
  'Awareness, Pain points': ['No prices', 'Too many models'],
  'Decision, Pain points': ['Long queue'],
};

describe.each(['en', 'id'] as const)('a dot vote, in the language %s', (language) => {
  const start = appOnMap(MAP);
  let app: App;
  let place: string;
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app, place } = await start({ language }));
  });
  beforeEach(async () => {
    await app.page.locator('[data-note="n1"]').focus();
    await undoAll(app);
  });

  const withVotes = (name: string, count: number): string => `${name}, ${app.t('board.votes', { count })}`;

  function panel() {
    return app.page.getByRole('complementary', { name: app.t('vote.title') });
  }

  function button(name: string) {
    return panel().getByRole('button', { name, exact: true });
  }

  const choose = (control: Locator): Promise<void> => operate(app, control, language);

  async function openPanel(): Promise<void> {
    if (!(await panel().isVisible())) await chooseInMenu(app, 'vote.panel');
    await panel().waitFor();
  }

  async function begin(...names: readonly string[]): Promise<void> {
    const { page, t } = app;
    await openPanel();
    await page.getByLabel(t('vote.name')).fill('Worst');
    await choose(panel().getByRole('radio', { name: t('vote.voters.names') }));
    await page.getByLabel(t('vote.names')).fill(names.join('\n'));
    await choose(button(t('vote.begin')));
  }

  /** Gives a note a dot, or takes one back with Shift. */
  async function dot(note: string, modifiers: 'Shift'[] = []): Promise<void> {
    if (language !== 'id') return noteNamed(app.page, note).click({ modifiers });
    await noteNamed(app.page, note).focus();
    await press([...modifiers, 'Space'].join('+'));
  }

  async function vote(...notes: readonly string[]): Promise<void> {
    await choose(button(app.t('vote.takeTurn')));
    for (const note of notes) await dot(note);
    await choose(button(app.t('vote.handIn')));
  }

  test('each takes the laptop in turn, and nobody learns of anybody before the vote is closed', async () => {
    const { page, t } = app;
    await begin('Ana', 'Budi');
    await choose(button(t('vote.takeTurn')));
    await dot('Long queue');
    await dot('Long queue');
    await dot('No prices');
    await soon(() =>
      panel()
        .getByRole('list', { name: t('vote.yours') })
        .innerText(),
    ).toContain('Long queue');
    await dot('No prices', ['Shift']);
    await soon(() => panel().innerText()).toContain(t('vote.left', { count: 1 }));
    expect(await violations(page)).toEqual([]);
    await choose(button(t('vote.handIn')));

    await soon(() => panel().innerText()).toContain(t('vote.next', { name: 'Budi' }));
    expect(await notesOnBoard(page)).toEqual(UNVOTED);
    expect(await panel().innerText()).not.toContain('Long queue');
    await vote('No prices', 'No prices');
    expect(await notesOnBoard(page)).toEqual(UNVOTED);
    // In the file there are the ballots, and no votes on any note.
    await press('Control+s');
    await soon(async () => (await mapInFile(place)).rounds[0]?.voters.map(({ hasVoted }) => hasVoted)).toEqual([
      true,
      true,
    ]);
    expect((await mapInFile(place)).notes.map(({ votes }) => votes)).toEqual([0, 0, 0]);

    await choose(button(t('vote.closeRound')));
    await soon(() =>
      panel()
        .getByRole('list', { name: t('vote.result') })
        .getByRole('listitem')
        .allInnerTexts(),
    ).toHaveLength(2);
    const ranking = await panel()
      .getByRole('list', { name: t('vote.result') })
      .getByRole('listitem')
      .allInnerTexts();
    const rank = `${t('vote.place', { place: 1 })} ${t('vote.tied')}`;
    const dots = `${t('vote.dotsOf', { count: 2 })} ${t('vote.people', { count: 1 })}`;
    expect(ranking.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      `${rank} No prices ${dots}`,
      `${rank} Long queue ${dots}`,
    ]);
    expect(await notesOnBoard(page)).toEqual({
      'Awareness, Pain points': [withVotes('No prices', 2), 'Too many models'],
      'Decision, Pain points': [withVotes('Long queue', 2)],
    });
    expect(await violations(page)).toEqual([]);

    // Closing is a step: the round is open again, and a ballot can be taken back without a word of what was in it.
    await press('Control+z');
    await soon(() => notesOnBoard(page)).toEqual(UNVOTED);
    await press('Control+z');
    await soon(() => panel().textContent()).toContain(t('vote.voted', { voted: 1, asked: 2 }));
    expect(await panel().innerText()).not.toMatch(/No prices|Long queue/);
  });

  test('by keys alone: Space puts a dot, Shift+Space takes it back, Ctrl+Enter hands in', async () => {
    const { page, t } = app;
    await begin('Ana');
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t('vote.takeTurn'));
    await press('Enter', 'ArrowRight', 'ArrowDown');
    await soon(() => page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)).toBe(true);
    await noteNamed(page, 'Too many models').focus();
    await press('Space', 'Space', 'Shift+Space');
    await soon(() => panel().innerText()).toContain(t('vote.left', { count: 2 }));
    // Whoever votes does nothing else: no key changes the map.
    await press('Delete', 'n', 'Enter', 'Control+z', '1', 'x');
    expect(await notesOnBoard(page)).toEqual(UNVOTED);
    await soon(() => menuLabel(app, 'note.new')).toBeNull();
    await press('Control+Enter');
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(t('vote.closeRound'));
    await press('Enter');
    await soon(() => notesOnBoard(page)).toMatchObject({
      'Awareness, Pain points': ['No prices', withVotes('Too many models', 1)],
    });
  });

  test('several rounds are kept, compared, and deleted when asked', async () => {
    const { page, t } = app;
    await begin('Ana');
    await vote('No prices');
    await choose(button(t('vote.closeRound')));
    await choose(button(t('vote.new')));
    await page.getByLabel(t('vote.name')).fill('Again');
    await choose(button(t('vote.begin')));
    await vote('Long queue', 'Long queue');
    await choose(button(t('vote.closeRound')));
    await soon(() => notesOnBoard(page)).toMatchObject({ 'Decision, Pain points': [withVotes('Long queue', 2)] });

    await choose(panel().getByRole('combobox', { name: t('vote.compare') }));
    await choose(page.getByRole('option', { name: 'Worst' }));
    await soon(() => panel().innerText()).toContain(t('vote.inOther', { round: 'Worst', dots: 0 }));
    await choose(panel().getByRole('button', { name: /^Worst/ }));
    await choose(button(t('vote.showOnNotes')));
    await soon(() => notesOnBoard(page)).toMatchObject({
      'Awareness, Pain points': [withVotes('No prices', 1), 'Too many models'],
    });

    await choose(button(t('vote.delete')));
    await choose(page.getByRole('dialog').getByRole('button', { name: t('vote.delete') }));
    await soon(() => notesOnBoard(page)).toEqual(UNVOTED);
    expect(await panel().innerText()).not.toContain('Worst');
  });
});
