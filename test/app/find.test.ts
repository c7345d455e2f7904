import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findIn, NO_FILTERS } from '../../shared/map/find.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { type App, mapInFile } from '../support/app.ts';
import { appOnSample } from '../support/app-on-map.ts';
import { keysOn } from '../support/by-keys.ts';
import {
  announced,
  boardAtRest,
  cellNamed,
  focusedName,
  noteNamed,
  openFromStart,
  stageNamed,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const open = appOnSample('smartphone.journey');
let app: App;
let place: string;
let map: JourneyMap;
const press = keysOn(() => app.page);
beforeAll(async () => {
  ({ app, place } = await open());
  map = await mapInFile(place);
});

beforeEach(async () => {
  await press('Escape', 'Escape');
  await press('Shift+1');
});

const told = () => announced(app.page);

function bar() {
  return app.page.getByRole('search', { name: app.t('find.label') });
}

function palette() {
  return app.page.getByRole('dialog', { name: app.t('palette.title') });
}

function zoomShown(): Promise<string | null> {
  return app.page.getByRole('group', { name: app.t('zoom.label') }).textContent();
}

const FOUND = 'Spends credit points on earphones';

describe('find', () => {
  test('goes to what is found, tells how much there is, and gives the keyboard back to it', async () => {
    const { page, t } = app;
    await press('Control+f');
    await page.keyboard.type('EARphon');
    await soon(() => bar().textContent()).toContain(t('find.place', { at: 1, count: 1 }));
    await soon(told).toBe(t('find.told', { at: 1, count: 1, what: FOUND }));
    // What is found is selected, but nobody wants to do anything with it yet.
    expect(await page.getByRole('toolbar').count()).toBe(0);
    expect(await focusedName(page)).toBe(t('find.text'));
    await press('Escape');
    await bar().waitFor({ state: 'detached' });
    await soon(() => focusedName(page)).toContain(FOUND);
  });

  test('goes on and back with Enter, F3 and Shift, and round', async () => {
    const { page, t } = app;
    const count = findIn(map, { text: 'phone', filters: NO_FILTERS }).length;
    const isAt = (at: number) => soon(() => bar().textContent()).toContain(t('find.place', { at, count }));
    await press('Control+f');
    await page.keyboard.type('phone');
    await isAt(1);
    await press('Enter');
    await isAt(2);
    await press('F3');
    await isAt(3);
    await press('Shift+Enter', 'Shift+F3');
    await isAt(1);
    await press('Shift+F3');
    await isAt(count);
    await page.keyboard.type('xyz');
    await soon(() => bar().textContent()).toContain(t('find.none'));
  });

  test('narrows to the notes that pass a filter', async () => {
    const { page, t } = app;
    const [lane] = map.lanes;
    const count = findIn(map, { text: '', filters: { ...NO_FILTERS, lane: lane!.id } }).length;
    await press('Control+f');
    await bar()
      .getByRole('button', { name: t('find.filters') })
      .click();
    await bar()
      .getByRole('combobox', { name: t('find.lane') })
      .click();
    await page.getByRole('option', { name: lane!.name, exact: true }).click();
    await soon(() => bar().textContent()).toContain(t('find.place', { at: 1, count }));
    await bar()
      .getByRole('button', { name: t('find.clear') })
      .click();
    await press('Escape');
    await bar().waitFor({ state: 'detached' });
  });
});

describe('the palette', () => {
  test('goes to a stage and a note', async () => {
    const { page } = app;
    await press('Control+k');
    await page.keyboard.type('retention');
    await press('Enter');
    await palette().waitFor({ state: 'detached' });
    await soon(() => focusedName(page)).toBe('Retention');
    await press('Control+k');
    await page.keyboard.type('earphones');
    await press('Enter');
    await soon(() => focusedName(page)).toContain(FOUND);
  });

  test('does what is chosen, and has it first the next time', async () => {
    const { page, t } = app;
    await noteNamed(page, 'Proud of a good choice').focus();
    await press('Control+k');
    await page.keyboard.type('dupl');
    await press('Enter');
    await soon(() => noteNamed(page, 'Proud of a good choice').count()).toBe(2);
    await press('Control+z');
    await soon(() => noteNamed(page, 'Proud of a good choice').count()).toBe(1);
    await cellNamed(page, 'Awareness, Actions').focus();
    await press('Control+k');
    await soon(() => palette().getByRole('option').first().textContent()).not.toContain(t('action.note.duplicate'));
    await press('Escape');
    await noteNamed(page, 'Proud of a good choice').focus();
    await press('Control+k');
    await soon(() => palette().getByRole('option').first().textContent()).toContain(t('action.note.duplicate'));
    await press('ArrowDown');
    await soon(() => palette().getByRole('option', { selected: true }).textContent()).toContain(t('action.file.new'));
    await press('Escape');
    await palette().waitFor({ state: 'detached' });
  });
});

describe('the minimap', () => {
  const minimap = () => app.page.locator('.minimap');

  test('is there for a map larger than the window, and moves the board', async () => {
    const { page } = app;
    expect(await minimap().count()).toBe(0);
    await press('Control+0', 'Control+=', 'Control+=');
    await minimap().waitFor();
    const { x, y, width, height } = (await minimap().boundingBox())!;
    await page.mouse.click(x + width - 4, y + height / 2);
    await boardAtRest(page);
    const right = (await stageNamed(page, 'Advocacy').boundingBox())!;
    await page.mouse.move(x + width - 4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 2, y + 2, { steps: 4 });
    await page.mouse.up();
    await boardAtRest(page);
    const left = (await stageNamed(page, 'Advocacy').boundingBox())!;
    expect(left.x - right.x).toBeGreaterThan(400);
  });

  test('can be switched off and on', async () => {
    const { page, t } = app;
    const choose = async () => {
      await press('Control+k');
      await page.keyboard.type(t('action.view.minimap'));
      await press('Enter');
    };
    await press('Control+0', 'Control+=', 'Control+=');
    await minimap().waitFor();
    await choose();
    await soon(() => minimap().count()).toBe(0);
    await choose();
    await soon(() => minimap().count()).toBe(1);
  });
});

test('a map that is opened again lies where it was left', async () => {
  const { page } = app;
  await press('Control+0', 'Control+=', 'Control+=');
  const zoom = await zoomShown();
  await boardAtRest(page);
  const before = await stageNamed(page, 'Retention').boundingBox();
  await press('Control+s', 'Control+w');
  await openFromStart(app, place);
  expect(await zoomShown()).toBe(zoom);
  expect(await stageNamed(page, 'Retention').boundingBox()).toEqual(before);
});
