import path from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerSaveDialog, type App, chooseInMenu, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import {
  announced,
  cellNamed,
  dragTo,
  emptySpot,
  headingsOnBoard,
  laneNamed,
  middleOf,
  noteNamed,
  notesOnBoard,
  stageNamed,
} from '../support/on-board.ts';
import { keysOn, operate } from '../support/by-keys.ts';
import { soon } from '../support/soon.ts';

const MAP = {
  title: 'Phone',
  stages: [
    { id: 's1', name: 'Awareness' },
    { id: 's2', name: 'Decision' },
  ],
  lanes: [
    { id: 'l1', kind: 'action' },
    { id: 'l2', kind: 'pain' },
  ],
  notes: [{ id: 'n1', stage: 's1', lane: 'l1', text: 'Reads reviews' }],
};
const HEADINGS = { stages: ['Awareness', 'Decision'], lanes: ['Actions', 'Pain points'] };

describe.each(['en', 'id'] as const)('a lock, in the language %s', (language) => {
  const start = appOnMap(MAP);
  let app: App;
  let place: string;
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app, place } = await start({ language }));
  });

  function sign() {
    return app.page.getByRole('button', { name: app.t('lock.sign') });
  }

  function dialog() {
    return app.page.getByRole('dialog');
  }

  const choose = (control: Locator): Promise<void> => operate(app, control, language);

  /** Says so to be seen, and nothing is another. */
  async function expectRefused(): Promise<void> {
    const { page, t } = app;
    await soon(() => sign().innerText()).toBe(t('lock.refused'));
    await soon(() => announced(page)).toBe(t('lock.refused'));
    expect(await headingsOnBoard(page)).toEqual(HEADINGS);
  }

  async function unlockWith(pin: string): Promise<void> {
    await choose(sign());
    await dialog().getByLabel(app.t('lock.pin')).fill(pin);
    await press('Enter');
  }

  /** Into the lane below. */
  async function moveDown(note: string, cell: string): Promise<void> {
    const { page } = app;
    if (language === 'id') {
      await noteNamed(page, note).focus();
      await press('Alt+ArrowDown');
      return;
    }
    await dragTo(page, await middleOf(page, noteNamed(page, note)), await emptySpot(page, cell));
    await page.mouse.up();
  }

  test('a PIN is given twice, and then headings stand still while notes are moved', async () => {
    const { page, t } = app;
    // A step that could be undone, were the lock not there.
    await stageNamed(page, 'Decision').focus();
    await press('Alt+Shift+ArrowRight');
    await chooseInMenu(app, 'lock.toggle');
    await dialog().getByLabel(t('lock.pin')).fill('2468');
    await dialog().getByLabel(t('lock.again')).fill('2469');
    await press('Enter');
    await soon(() => dialog().innerText()).toContain(t('lock.notAlike'));
    expect(await violations(page)).toEqual([]);
    await dialog().getByLabel(t('lock.again')).fill('2468');
    await press('Enter');
    await sign().waitFor();
    expect(await violations(page)).toEqual([]);

    await moveDown('Reads reviews', 'Awareness, Pain points');
    await soon(() => notesOnBoard(page)).toEqual({ 'Awareness, Pain points': ['Reads reviews'] });
    await press('Control+z');
    await soon(() => notesOnBoard(page)).toEqual({ 'Awareness, Actions': ['Reads reviews'] });
    // The next step back would be a stage's.
    await press('Control+z');
    await expectRefused();
  });

  test('hands, keys, fields and menus that would change stages or lanes are refused with a word', async () => {
    const { page, t } = app;
    await dragTo(
      page,
      await middleOf(page, stageNamed(page, 'Awareness')),
      await middleOf(page, stageNamed(page, 'Decision')),
    );
    await expectRefused();
    await page.mouse.up();
    for (const [heading, key] of [
      [stageNamed(page, 'Awareness'), 'Control+Shift+ArrowRight'],
      [stageNamed(page, 'Awareness'), 'Control+Alt+ArrowRight'],
      [stageNamed(page, 'Awareness'), 'Enter'],
      [laneNamed(page, 'Actions'), 'Control+Shift+ArrowDown'],
      [laneNamed(page, 'Actions'), 'F2'],
    ] as const) {
      await heading.focus();
      await press(key);
      await expectRefused();
      expect(await page.locator('.heading-editor').count()).toBe(0);
    }
    const { x, y } = await middleOf(page, stageNamed(page, 'Awareness'));
    await page.mouse.dblclick(x, y);
    await expectRefused();
    await page
      .getByRole('complementary', { name: t('inspector.label') })
      .getByLabel(t('inspector.name'))
      .waitFor();
    expect(await page.getByLabel(t('inspector.name'), { exact: true }).isDisabled()).toBe(true);
    // However long it is held, it only asks.
    const held = await middleOf(page, sign());
    await page.mouse.move(held.x, held.y);
    await page.mouse.down();
    await page.mouse.up();
    await dialog().getByLabel(t('lock.pin')).waitFor();
    await press('Escape');
    await sign().waitFor();
  });

  test('only the PIN unlocks, and who forgot it goes on in a copy', async () => {
    const { page, t } = app;
    await unlockWith('1111');
    await soon(() => dialog().innerText()).toContain(t('lock.wrong'));
    await press('Escape');
    await press('Control+s');
    await soon(async () => (await mapInFile(place)).lock !== null).toBe(true);

    const copy = path.join(path.dirname(place), 'copy.journey');
    await answerSaveDialog(app, copy);
    await choose(sign());
    await choose(dialog().getByRole('button', { name: t('lock.copy') }));
    await soon(() => sign().count()).toBe(0);
    await soon(async () => (await mapInFile(copy)).lock).toBeNull();
    expect((await mapInFile(place)).lock).not.toBeNull();
    await cellNamed(page, 'Awareness, Actions').focus();
    await press('Control+Alt+ArrowRight');
    await soon(async () => (await headingsOnBoard(page)).stages.length).toBe(3);
    await press('Escape', 'Escape');
  });

  test('the right PIN unlocks, and locking again asks for a new one', async () => {
    const { page, t } = app;
    await chooseInMenu(app, 'lock.toggle');
    await dialog().getByLabel(t('lock.pin')).fill('13579');
    await dialog().getByLabel(t('lock.again')).fill('13579');
    await press('Enter');
    await sign().waitFor();
    await unlockWith('13579');
    await soon(() => sign().count()).toBe(0);
    await stageNamed(page, 'Awareness').focus();
    await press('Control+Shift+ArrowRight');
    await soon(async () => (await headingsOnBoard(page)).stages[0]).not.toBe('Awareness');
  });
});
