import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { keysOn } from '../support/by-keys.ts';
import { cellNamed, middleOf, notesOnBoard, noteNamed, stageNamed, undoAll } from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const MAP = {
  title: 'Phone',
  goal: { customer: 'A phone that fits' },
  stages: [
    { id: 's1', name: 'Awareness' },
    { id: 's2', name: 'Decision', leaving: 38 },
  ],
  lanes: [
    { id: 'l1', kind: 'action' },
    { id: 'l2', kind: 'pain' },
  ],
  notes: [
    { id: 'n1', stage: 's1', lane: 'l1', text: 'Reads reviews' },
    { id: 'n2', stage: 's1', lane: 'l2', text: 'No prices', task: { owner: 'Sari', due: '2020-01-05' } },
  ],
};

const start = appOnMap(MAP);
let app: App;
let place: string;
const press = keysOn(() => app.page);
beforeAll(async () => {
  ({ app, place } = await start());
});
beforeEach(async () => {
  await press('Escape', 'Escape', 'Escape');
  // In a field Ctrl+Z would be of its text.
  await cellNamed(app.page, 'Awareness, Actions').focus();
  await undoAll(app);
});

function card() {
  return app.page.getByRole('region', { name: app.t('ask.label') });
}

function inspector() {
  return app.page.getByRole('complementary', { name: app.t('inspector.label') });
}

/** What floats over the board is reached by a pointer that dwells there. */
async function pressInBar(button: string): Promise<void> {
  const bar = app.page.getByRole('toolbar');
  const { x, y } = await middleOf(app.page, bar.getByRole('button', { name: button }));
  await app.page.mouse.move(x, y);
  await soon(() => bar.getAttribute('data-reached')).toBe('');
  await app.page.mouse.click(x, y);
}

function dialogNamed(name: string) {
  return app.page.getByRole('dialog', { name });
}

describe('questions to the room', () => {
  test('F8 leads through the open cells, what is typed is a note there, and the end is told', async () => {
    await press('F8');
    await card().getByText('What must they do to move on?', { exact: true }).waitFor();
    await card().getByText('2 of 4 cells still open').waitFor();
    await app.page.keyboard.type('Pays in the shop');
    await press('Enter');
    await card().getByText('1 of 4 cells still open').waitFor();
    await press('F8');
    await card().getByText('Decision, Pain points').waitFor();
    await app.page.keyboard.type('Only by card');
    await press('Enter', 'F8');
    await card().getByText(app.t('ask.none')).waitFor();
    expect(await notesOnBoard(app.page)).toMatchObject({
      'Decision, Actions': ['Pays in the shop'],
      'Decision, Pain points': ['Only by card'],
    });
  });

  test('by the mouse: from the rail, skipped, back, and ended', async () => {
    await app.page
      .getByRole('navigation')
      .getByRole('button', { name: app.t('action.question.next') })
      .click();
    await card().getByText('Decision, Actions').waitFor();
    await card()
      .getByRole('button', { name: app.t('ask.skip') })
      .click();
    await card().getByText('Decision, Pain points').waitFor();
    await card()
      .getByRole('button', { name: app.t('ask.previous') })
      .click();
    await card().getByText('Decision, Actions').waitFor();
    await cellNamed(app.page, 'Decision, Pain points').click();
    await card()
      .getByRole('button', { name: app.t('ask.back') })
      .click();
    await app.page.keyboard.type('Compares');
    await press('Enter');
    await noteNamed(app.page, 'Compares').waitFor();
    await card()
      .getByRole('button', { name: app.t('ask.next') })
      .waitFor();
    await card()
      .getByRole('button', { name: app.t('action.question.end') })
      .click();
    await card().waitFor({ state: 'detached' });
    expect(await notesOnBoard(app.page)).toMatchObject({ 'Decision, Actions': ['Compares'] });
  });

  test('the questions of a lane are its own, and the built-in ones come back', async () => {
    await app.page.getByRole('rowheader', { name: 'Pain points' }).click();
    const field = inspector().getByRole('textbox', { name: app.t('inspector.questions') });
    const before = await field.inputValue();
    await field.fill('What hurts?');
    await field.press('Control+Enter');
    await inspector()
      .getByRole('button', { name: app.t('ask.putBack') })
      .click();
    await soon(() => field.inputValue()).toBe(before);
  });
});

describe('marks', () => {
  test('keys, the bar and the inspector mark a note, and the twin tells it', async () => {
    await noteNamed(app.page, 'Reads reviews').focus();
    await press('Alt+6');
    await noteNamed(app.page, 'Reads reviews, done well').waitFor();
    await pressInBar(app.t('action.note.improve'));
    await noteNamed(app.page, 'Reads reviews, to improve').waitFor();
    const competitor = inspector().getByRole('textbox', { name: app.t('mark.competitor') });
    await competitor.fill('Toko B');
    await competitor.press('Enter');
    await noteNamed(app.page, 'Reads reviews, to improve, competitor: Toko B').waitFor();
    await noteNamed(app.page, 'No prices, task: late: 5 Jan 2020 · Sari').focus();
    await inspector().getByRole('button', { name: 'Toko B', exact: true }).click();
    await soon(() => notesOnBoard(app.page)).toMatchObject({
      'Awareness, Pain points': ['No prices, competitor: Toko B, task: late: 5 Jan 2020 · Sari'],
    });
  });

  test('how many leave is written at the stage, and told of its heading', async () => {
    const heading = stageNamed(app.page, 'Awareness');
    expect(await stageNamed(app.page, 'Decision').getAttribute('aria-description')).toBe('38 % leave here');
    await heading.click();
    const field = inspector().getByRole('textbox', { name: app.t('inspector.leaving') });
    await field.fill('120');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('12,5 %');
    await field.press('Enter');
    await soon(() => heading.getAttribute('aria-description')).toBe('12.5 % leave here');
  });

  test('how long the next stage is away is chosen, counted, told of the heading, and undone', async () => {
    const heading = stageNamed(app.page, 'Awareness');
    await heading.click();
    const said = () => heading.getAttribute('aria-description');
    await inspector()
      .getByRole('combobox', { name: app.t('wait.label') })
      .click();
    await app.page.getByRole('option', { name: app.t('wait.unit.day') }).click();
    await soon(said).toContain('to the next stage: a few days');
    const amount = inspector().getByRole('textbox', { name: app.t('wait.amount') });
    await amount.fill('2.5');
    await amount.press('Enter');
    await soon(said).toContain('to the next stage: 2.5 days');
    await press('Escape', 'Control+s');
    await soon(async () => (await mapInFile(place)).stages.map(({ wait }) => wait)).toEqual([
      { amount: 2.5, unit: 'day' },
      null,
    ]);
    await cellNamed(app.page, 'Awareness, Actions').focus();
    await press('Control+z', 'Control+z');
    await soon(said).toBeNull();
  });
});

describe('tasks', () => {
  test('a note becomes a task: who does it, until when by hand or in the calendar, and done', async () => {
    await noteNamed(app.page, 'Reads reviews').focus();
    await press('Alt+8');
    const owner = inspector().getByRole('textbox', { name: app.t('task.owner') });
    await soon(() => owner.evaluate((field) => field === document.activeElement)).toBe(true);
    await owner.fill('Budi');
    await owner.press('Enter');
    const due = inspector().getByRole('textbox', { name: app.t('task.due') });
    await due.fill('5 Des 2099');
    await due.press('Enter');
    await noteNamed(app.page, 'Reads reviews, task: 5 Dec 2099 · Budi').waitFor();
    await inspector()
      .getByRole('button', { name: `${app.t('task.due')}: ${app.t('day.open')}` })
      .click();
    await press('ArrowRight', 'Enter');
    await noteNamed(app.page, 'Reads reviews, task: 6 Dec 2099 · Budi').waitFor();
    await inspector()
      .getByRole('switch', { name: app.t('task.done') })
      .click();
    await noteNamed(app.page, 'Reads reviews, task done: 6 Dec 2099 · Budi').waitFor();
  });

  test('the list ticks a task, and leads to its note', async () => {
    await press('Control+t');
    const list = dialogNamed(app.t('tasks.title'));
    await list.getByText('1 open, 0 done').waitFor();
    await list.getByText('late: 5 Jan 2020').waitFor();
    await list.getByRole('checkbox', { name: app.t('tasks.tick', { task: 'No prices' }) }).click();
    await list.getByText('0 open, 1 done').waitFor();
    await list.getByRole('button', { name: 'No prices' }).click();
    await list.waitFor({ state: 'detached' });
    const done = 'No prices, task done: 5 Jan 2020 · Sari';
    await soon(() => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(done);
  });
});

test('the closing check shows what the map knows, is kept, and is undone in one step', async () => {
  await chooseInMenu(app, 'map.closing');
  const dialog = dialogNamed(app.t('closing.title'));
  for (const fact of ['A phone that fits', 'No prices', '38 %']) await dialog.getByText(fact).waitFor();
  await dialog.getByRole('textbox', { name: app.t('about.closing.needs') }).fill('Mostly');
  await dialog.getByRole('textbox', { name: app.t('about.closing.leaving') }).fill('At the payment');
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await press('Control+s');
  await soon(async () => (await mapInFile(place)).closing).toEqual({
    needs: 'Mostly',
    problems: '',
    competitors: '',
    leaving: 'At the payment',
  });
  await press('Control+z');
  await press('Control+s');
  await soon(async () => (await mapInFile(place)).closing.needs).toBe('');
});
