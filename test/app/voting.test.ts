import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, chooseInMenu, mapInFile, menuLabel } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { noteNamed, notesOnBoard, undoAll } from '../support/on-board.ts';
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

  async function press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await app.page.keyboard.press(key);
  }

  async function openPanel(): Promise<void> {
    if (!(await panel().isVisible())) await chooseInMenu(app, 'vote.panel');
    await panel().waitFor();
  }

  async function begin(...names: readonly string[]): Promise<void> {
    const { page, t } = app;
    await openPanel();
    await page.getByLabel(t('vote.name')).fill('Worst');
    await panel()
      .getByRole('radio', { name: t('vote.voters.names') })
      .click();
    await page.getByLabel(t('vote.names')).fill(names.join('\n'));
    await button(t('vote.begin')).click();
  }

  /** By mouse; Shift takes back. */
  async function vote(...notes: readonly string[]): Promise<void> {
    await button(app.t('vote.takeTurn')).click();
    for (const note of notes) await noteNamed(app.page, note).click();
    await button(app.t('vote.handIn')).click();
  }

  test('each takes the laptop in turn, and nobody learns of anybody before the vote is closed', async () => {
    const { page, t } = app;
    await begin('Ana', 'Budi');
    await button(t('vote.takeTurn')).click();
    await noteNamed(page, 'Long queue').click();
    await noteNamed(page, 'Long queue').click();
    await noteNamed(page, 'No prices').click();
    await soon(() =>
      panel()
        .getByRole('list', { name: t('vote.yours') })
        .innerText(),
    ).toContain('Long queue');
    await noteNamed(page, 'No prices').click({ modifiers: ['Shift'] });
    await soon(() => panel().innerText()).toContain(t('vote.left', { count: 1 }));
    expect(await violations(page)).toEqual([]);
    await button(t('vote.handIn')).click();

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

    await button(t('vote.closeRound')).click();
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
    await button(t('vote.closeRound')).click();
    await button(t('vote.new')).click();
    await page.getByLabel(t('vote.name')).fill('Again');
    await button(t('vote.begin')).click();
    await vote('Long queue', 'Long queue');
    await button(t('vote.closeRound')).click();
    await soon(() => notesOnBoard(page)).toMatchObject({ 'Decision, Pain points': [withVotes('Long queue', 2)] });

    await panel()
      .getByRole('combobox', { name: t('vote.compare') })
      .click();
    await page.getByRole('option', { name: 'Worst' }).click();
    await soon(() => panel().innerText()).toContain(t('vote.inOther', { round: 'Worst', dots: 0 }));
    await panel()
      .getByRole('button', { name: /^Worst/ })
      .click();
    await button(t('vote.showOnNotes')).click();
    await soon(() => notesOnBoard(page)).toMatchObject({
      'Awareness, Pain points': [withVotes('No prices', 1), 'Too many models'],
    });

    await button(t('vote.delete')).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('vote.delete') })
      .click();
    await soon(() => notesOnBoard(page)).toEqual(UNVOTED);
    expect(await panel().innerText()).not.toContain('Worst');
  });
});
