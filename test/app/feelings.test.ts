import type { Locator } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { keysOn } from '../support/by-keys.ts';
import { FELT_MAP } from '../support/feelings.ts';
import { boardAtRest, cellNamed, dragTo, focusedName, middleOf, undoAll } from '../support/on-board.ts';
import { violations } from '../support/axe.ts';
import { soon } from '../support/soon.ts';

const EVERYONE = 'Decision, now, Everyone';
const CELL = 'Decision, Emotion';

const open = appOnMap(FELT_MAP);
let app: App;
const press = keysOn(() => app.page);
beforeAll(async () => {
  ({ app } = await open());
});

beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, 'Awareness, Actions').focus();
  await undoAll(app);
  await press('Shift+1');
  await boardAtRest(app.page);
});

/** A value that lies on the board, by its name. */
function valueNamed(name: string): Locator {
  return app.page.getByRole('grid').getByRole('spinbutton', { name, exact: true });
}

const wordsOf = (name: string) => valueNamed(name).getAttribute('aria-valuetext');
const inspector = () => app.page.getByRole('complementary', { name: app.t('inspector.label') });
const undoButton = () => app.page.getByRole('button', { name: new RegExp(`^${app.t('action.edit.undo')}`) });

describe('a feeling', () => {
  test('is reached from its cell with Tab, and set by keys', async () => {
    await cellNamed(app.page, CELL).focus();
    await press('Tab');
    await soon(() => focusedName(app.page)).toBe(EVERYONE);
    await press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await soon(() => wordsOf(EVERYONE)).toBe('Decision: -0.5, now, Everyone');
    await press('ArrowRight');
    await soon(() => focusedName(app.page)).toBe('Retention, now, Everyone');
    expect(await wordsOf('Retention, now, Everyone')).toBe('Retention: not said, now, Everyone');
    await press('End');
    await soon(() => wordsOf('Retention, now, Everyone')).toBe('Retention: +2, now, Everyone');
    await press('Delete');
    await soon(() => wordsOf('Retention, now, Everyone')).toBe('Retention: not said, now, Everyone');
    await press('Escape');
    await soon(() => focusedName(app.page)).toBe('Retention, Emotion');
  });

  test('is dragged by the mouse as one step, and Esc puts it back', async () => {
    const from = await middleOf(app.page, valueNamed(EVERYONE));
    await dragTo(app.page, from, { x: from.x, y: from.y - 40 });
    await press('Escape');
    await app.page.mouse.up();
    expect(await wordsOf(EVERYONE)).toBe('Decision: -2, now, Everyone');
    await dragTo(app.page, from, { x: from.x, y: 0 });
    await app.page.mouse.up();
    await soon(() => wordsOf(EVERYONE)).toBe('Decision: +2, now, Everyone');
    expect(await undoButton().getAttribute('aria-label')).toContain(app.t('step.setEmotion'));
    await press('Control+z');
    await soon(() => wordsOf(EVERYONE)).toBe('Decision: -2, now, Everyone');
  });

  test('is set by a click on an empty place of the chosen curve', async () => {
    const { x } = await middleOf(app.page, cellNamed(app.page, 'Retention, Emotion'));
    const wished = await middleOf(app.page, valueNamed('Awareness, wished, Ana'));
    await app.page.mouse.click(wished.x, wished.y);
    await app.page.mouse.click(x, wished.y);
    await soon(() => valueNamed('Retention, wished, Ana').getAttribute('aria-valuetext')).toBe(
      'Retention: +2, wished, Ana',
    );
  });

  test('is set in the table of its lane, with why', async () => {
    await app.page.getByRole('grid').getByRole('rowheader', { name: 'Emotion' }).focus();
    await inspector()
      .getByRole('combobox', { name: app.t('feeling.whose') })
      .click();
    await app.page.getByRole('option', { name: app.t('feeling.everyone') }).click();
    const field = inspector().getByRole('spinbutton', { name: 'Retention, wished, Everyone', exact: true });
    await field.fill('1,5');
    await press('Enter');
    await inspector().getByRole('textbox', { name: 'Retention, wished' }).fill('A call after a week');
    await press('Enter');
    await cellNamed(app.page, 'Retention, Emotion').focus();
    await soon(() => wordsOf('Retention, wished, Everyone')).toBe('Retention: +1.5, wished, Everyone');
    await field.fill('');
    await press('Enter');
    await soon(() => field.inputValue()).toBe('');
  });
});

test('axe finds nothing wrong with the board and the tables of its inspector', async () => {
  for (const cell of [CELL, 'Decision, Received']) {
    await cellNamed(app.page, cell).focus();
    await soon(() => violations(app.page)).toEqual([]);
  }
});

describe('a gap', () => {
  const NAME = 'Decision, expected and received';

  test('is dragged on the board and set by keys', async () => {
    const bar = valueNamed(NAME);
    const box = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = box.y + box.height / 2;
    await dragTo(app.page, { x: box.x + box.width - 5, y }, { x: box.x + box.width / 4, y });
    await app.page.mouse.up();
    await soon(() => wordsOf(NAME)).toBe('Decision: -1, less than expected');
    await cellNamed(app.page, 'Decision, Received').focus();
    await press('Tab', 'Home');
    await soon(() => wordsOf(NAME)).toBe('Decision: -2, much less than expected');
    await press('Delete');
    await soon(() => wordsOf(NAME)).toBe('Decision: not said');
  });

  test('is set in the inspector of its cells, with why', async () => {
    await cellNamed(app.page, 'Retention, Expected').focus();
    const slider = inspector().getByRole('slider', { name: 'Retention, expected and received' });
    await slider.focus();
    await press('ArrowRight');
    await soon(() => slider.getAttribute('aria-valuetext')).toBe('Retention: +0.5, more than expected');
    await inspector()
      .getByRole('textbox', { name: app.t('feeling.why'), exact: true })
      .fill('A gift in the box');
    await inspector()
      .getByRole('button', { name: app.t('step.removeGap') })
      .click();
    await soon(() => slider.getAttribute('aria-valuetext')).toBe('Retention: not said');
  });

  test('goes with its stage, and comes back with it', async () => {
    await app.page.getByRole('grid').getByRole('columnheader', { name: 'Decision' }).click({ button: 'right' });
    await app.page.getByRole('menuitem', { name: app.t('action.stage.delete') }).click();
    await soon(() => valueNamed(NAME).count()).toBe(0);
    await press('Control+z');
    await soon(() => wordsOf(NAME)).toBe('Decision: +2, much more than expected');
  });
});
