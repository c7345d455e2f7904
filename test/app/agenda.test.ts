import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AgendaMethod } from '../../shared/workshop/agenda-plans.ts';
import { agendaOf } from '../../shared/workshop/agenda-templates.ts';
import { type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { announced, boardIsThere, cellNamed, focusedName, undoAll } from '../support/on-board.ts';
import { chimesOf, clockOfRoom, MINUTE, type RoomClock } from '../support/room-clock.ts';
import { SMALL_MAP } from '../support/small-map.ts';
import { operate } from '../support/by-keys.ts';
import { soon } from '../support/soon.ts';

const MAP = {
  title: 'Phone',
  stages: [
    { id: 's1', name: 'Awareness' },
    { id: 's2', name: 'Decision' },
  ],
  lanes: [
    { id: 'l1', kind: 'action', name: 'Actions' },
    { id: 'l2', kind: 'pain', name: 'Pain points' },
  ],
  notes: [{ id: 'n1', stage: 's1', lane: 'l1', text: 'Reads reviews' }],
};

describe.each(['en', 'id'] as const)('an agenda, in the language %s', (language) => {
  const start = appOnMap({ ...MAP, language });
  /** What a method calls its steps, which it does in the map's language. */
  const namesIn = (method: AgendaMethod) =>
    agendaOf(method, { ...SMALL_MAP, language }, () => '').map(({ name = '' }) => name);
  const [goal = '', gathering = '', , way = ''] = namesIn('make');
  const [measuring = ''] = namesIn('measure');
  let app: App;
  let place: string;
  let clock: RoomClock;
  let chimes: () => Promise<number>;
  beforeAll(async () => {
    ({ app, place } = await start({ language }));
    clock = await clockOfRoom(app.page);
    chimes = await chimesOf(app.page);
  });
  beforeEach(async () => {
    await cellNamed(app.page, 'Awareness, Actions').focus();
    await undoAll(app);
    if (!(await panel().isVisible())) await chooseInMenu(app, 'agenda.open');
    await panel().waitFor();
  });

  const choose = (control: Locator): Promise<void> => operate(app, control, language);

  function panel() {
    return app.page.getByRole('complementary', { name: app.t('agenda.title') });
  }

  function button(name: string) {
    return panel().getByRole('button', { name, exact: true });
  }

  function timer() {
    return panel().getByRole('timer', { name: app.t('agenda.timeLeft') });
  }

  const told = () => announced(app.page);

  async function take(method: 'make' | 'measure'): Promise<void> {
    await choose(panel().getByRole('button', { name: app.t(`agenda.method.${method}`) }));
  }

  describe('an agenda is made', () => {
    test('from a template by the keyboard, changed step by step, and replaced only after a question', async () => {
      await soon(() => focusedName(app.page)).toContain(app.t('agenda.method.make'));
      await app.page.keyboard.press('Enter');
      await soon(() => focusedName(app.page)).toBe(app.t('agenda.start'));
      await button(app.t('agenda.start')).waitFor();
      await panel()
        .getByText(app.t('agenda.planned', { count: 90 }))
        .waitFor();
      await choose(panel().getByRole('button', { name: `4. ${way}` }));
      await panel()
        .getByRole('textbox', { name: app.t('agenda.minutes') })
        .fill('45');
      await app.page.keyboard.press('Enter');
      await panel()
        .getByText(app.t('agenda.planned', { count: 110 }))
        .waitFor();
      await panel()
        .getByRole('textbox', { name: app.t('agenda.minutes') })
        .fill('9999');
      await panel()
        .getByText(app.t('agenda.noMinutes', { most: 480 }))
        .waitFor();
      await app.page.keyboard.press('Escape');
      await choose(panel().getByRole('button', { name: 'Pain points' }));
      await panel()
        .getByText(app.t('agenda.cells', { count: 4 }))
        .waitFor();
      await choose(panel().getByRole('button', { name: app.t('agenda.up', { name: way }) }));
      await panel()
        .getByRole('button', { name: `3. ${way}` })
        .waitFor();
      expect(await focusedName(app.page)).toBe(app.t('agenda.up', { name: way }));
      await soon(() => violations(app.page)).toEqual([]);

      await choose(button(app.t('agenda.another')));
      await take('measure');
      const question = panel().getByRole('alertdialog');
      await question.getByText(app.t('agenda.replace', { count: 7, name: app.t('agenda.method.measure') })).waitFor();
      await app.page.keyboard.press('Escape');
      await question.waitFor({ state: 'detached' });
      await panel()
        .getByRole('button', { name: `3. ${way}` })
        .waitFor();
      await choose(button(app.t('agenda.another')));
      await take('measure');
      await choose(button(app.t('agenda.replaceYes')));
      await panel()
        .getByRole('button', { name: `1. ${measuring}` })
        .waitFor();
      await chooseInMenu(app, 'file.save');
      await soon(async () => (await mapInFile(place)).agenda.map(({ minutes }) => minutes)).toEqual([
        10, 15, 15, 15, 5,
      ]);
    });
  });

  describe('an agenda is held', () => {
    test('by its clock, which gives notice, rings once, runs over and never moves on by itself', async () => {
      await take('make');
      await choose(button(app.t('agenda.start')));
      await soon(() => focusedName(app.page)).toBe(app.t('agenda.pause'));
      await soon(() => timer().textContent()).toBe('10:00');
      await clock.pass(5 * MINUTE + 1_000);
      await soon(told).toBe(app.t('agenda.toldSoon', { count: 5, name: goal }));
      await panel()
        .getByText(app.t('agenda.isSoon', { count: 5 }))
        .waitFor();
      await choose(button(app.t('agenda.extend', { count: 1 })));
      await soon(() => timer().textContent()).toBe('5:59');
      await choose(button(app.t('agenda.pause')));
      await clock.pass(30 * MINUTE);
      await soon(() => timer().textContent()).toBe('5:59');
      await choose(button(app.t('agenda.resume')));
      await clock.pass(6 * MINUTE + 30_000);
      await soon(() => timer().textContent()).toBe('+0:31');
      await soon(told).toBe(app.t('agenda.toldOver', { name: goal }));
      await soon(chimes).toBe(1);
      await panel()
        .getByText(app.t('agenda.of', { at: 1, count: 7 }))
        .waitFor();
      await soon(() => violations(app.page)).toEqual([]);

      // The cells of the step are those of the lane that it names.
      await choose(button(app.t('agenda.next')));
      const isLit = (cell: string) => cellNamed(app.page, cell).getAttribute('aria-description');
      await soon(() => isLit('Decision, Actions')).toBe(app.t('agenda.forNow'));
      expect(await isLit('Decision, Pain points')).toBeNull();
      await clock.pass(2 * MINUTE);
      await choose(button(app.t('agenda.end')));
      const row = panel().getByRole('row', { name: new RegExp(gathering) });
      await soon(() => row.textContent()).toContain('15:002:00');
      expect(await isLit('Decision, Actions')).toBeNull();
      await chooseInMenu(app, 'file.save');
      await soon(async () => (await mapInFile(place)).agenda.filter(({ used }) => used !== null).length).toBe(2);
      await undoAll(app);
      await take('make');
      await button(app.t('agenda.start')).waitFor();
    });

    test('with the panel closed by keys alone; muted nothing rings; a page that is made anew goes on', async () => {
      const before = await chimes();
      await take('make');
      await choose(panel().getByRole('switch', { name: app.t('agenda.chime') }));
      await chooseInMenu(app, 'agenda.start');
      await app.page.keyboard.press('Control+Alt+n');
      await panel()
        .getByText(app.t('agenda.of', { at: 2, count: 7 }))
        .waitFor();
      await app.page.keyboard.press('Control+Alt+a');
      const sign = app.page.getByRole('button', {
        name: new RegExp(`^${app.t('agenda.pill', { name: gathering, time: '' })}`),
      });
      await sign.waitFor();
      await clock.pass(16 * MINUTE);
      await soon(() => sign.textContent()).toContain('+1:00');
      expect(await chimes()).toBe(before);
      await soon(() => violations(app.page)).toEqual([]);
      await app.page.reload();
      await boardIsThere(app.page);
      await soon(() => timer().textContent()).toContain('+1:00');
      await chooseInMenu(app, 'agenda.end');
      await panel()
        .getByRole('table', { name: app.t('agenda.times') })
        .waitFor();
    });
  });
});
