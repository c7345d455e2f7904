import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { keysOn } from '../support/by-keys.ts';
import {
  boardAtRest,
  cellNamed,
  dragTo,
  headingsOnBoard,
  laneNamed,
  middleOf,
  newMap,
  noteNamed,
  notesOnBoard,
  stageNamed,
  undoAll,
  writeNotes,
} from '../support/on-board.ts';
import { soon } from '../support/soon.ts';

const STAGES = ['Awareness', 'Consideration', 'Decision'];
const LANES = ['Actions', 'Motivations', 'Questions', 'Pain points'];
const FIRST = 'Awareness, Actions';

let app: App;
const press = keysOn(() => app.page);
beforeAll(async () => {
  app = await startApp();
  await newMap(app, 'three');
});
afterEach(() => expect(app.complaints).toEqual([]));
afterAll(() => app.close());

beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, FIRST).focus();
  await undoAll(app);
  await soon(() => headingsOnBoard(app.page)).toEqual({ stages: STAGES, lanes: LANES });
  await press('Shift+1');
  await boardAtRest(app.page);
});

const write = (...texts: readonly string[]) => writeNotes(app, ...texts);

const stages = async () => (await headingsOnBoard(app.page)).stages;
const lanes = async () => (await headingsOnBoard(app.page)).lanes;
const told = () => app.page.getByRole('status').last().textContent();
const pointerShape = () => app.page.getByRole('main').evaluate((board) => board.style.cursor);

async function widthOf(stage: string): Promise<number> {
  await boardAtRest(app.page);
  return (await stageNamed(app.page, stage).boundingBox())?.width ?? 0;
}

describe('a stage', () => {
  test('is dragged by its heading to another place, in one step', async () => {
    const { page } = app;
    await write('comes along');
    await press('Escape');
    await dragTo(
      page,
      await middleOf(page, stageNamed(page, 'Awareness')),
      await middleOf(page, stageNamed(page, 'Decision')),
    );
    await soon(pointerShape).toBe('grabbing');
    await page.mouse.up();
    await soon(stages).toEqual(['Consideration', 'Decision', 'Awareness']);
    expect(await notesOnBoard(page)).toEqual({ [FIRST]: ['comes along'] });
    await press('Control+z');
    await soon(stages).toEqual(STAGES);
  });

  test('goes back with Esc', async () => {
    const { page } = app;
    await dragTo(
      page,
      await middleOf(page, stageNamed(page, 'Awareness')),
      await middleOf(page, stageNamed(page, 'Decision')),
    );
    await press('Escape');
    await page.mouse.up();
    await soon(stages).toEqual(STAGES);
  });

  test('gets wider by its edge', async () => {
    const { page } = app;
    const before = await widthOf('Awareness');
    const box = await stageNamed(page, 'Awareness').boundingBox();
    const edge = { x: (box?.x ?? 0) + before - 1, y: (box?.y ?? 0) + 12 };
    // Two notes side by side take 274 units of the board, a third 130 more.
    await dragTo(page, edge, { x: edge.x + (before * 130) / 274, y: edge.y });
    await soon(pointerShape).toBe('ew-resize');
    await page.mouse.up();
    await soon(() => widthOf('Awareness')).toBeCloseTo((before * 404) / 274);
    await press('Control+z');
    await soon(() => widthOf('Awareness')).toBeCloseTo(before);
  });

  test('moves and widens by keys, and it is said', async () => {
    const { page, t } = app;
    await stageNamed(page, 'Awareness').focus();
    await press('Control+Shift+ArrowRight');
    await soon(stages).toEqual(['Consideration', 'Awareness', 'Decision']);
    await soon(told).toBe(t('board.stageMoved', { stage: 'Awareness', place: 2, count: 3 }));
    await press('Alt+Shift+ArrowRight');
    await soon(told).toBe(t('board.stageWidth', { stage: 'Awareness', count: 3 }));
    await press('Alt+Shift+ArrowLeft', 'Control+Shift+ArrowLeft');
    await soon(stages).toEqual(STAGES);
  });
});

describe('a lane', () => {
  test('is dragged by its heading to another place; Esc puts it back', async () => {
    const { page } = app;
    const [from, to] = [
      await middleOf(page, laneNamed(page, 'Questions')),
      await middleOf(page, laneNamed(page, 'Actions')),
    ];
    await dragTo(page, from, to);
    await press('Escape');
    await page.mouse.up();
    await soon(lanes).toEqual(LANES);
    await dragTo(page, from, to);
    await page.mouse.up();
    await soon(lanes).toEqual(['Questions', 'Actions', 'Motivations', 'Pain points']);
  });

  test('moves by keys, and it is said', async () => {
    const { page, t } = app;
    await laneNamed(page, 'Questions').focus();
    await press('Control+Shift+ArrowUp');
    await soon(lanes).toEqual(['Actions', 'Questions', 'Motivations', 'Pain points']);
    await soon(told).toBe(t('board.laneMoved', { lane: 'Questions', place: 2, count: 4 }));
    await press('Control+Shift+ArrowDown');
    await soon(lanes).toEqual(LANES);
  });
});

test('undo of what was just added leaves the fields of the map, not an empty side', async () => {
  const { page, t } = app;
  const side = page.getByRole('complementary', { name: t('inspector.label') });
  await laneNamed(page, 'Questions').click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: t('rail.addLane') })
    .click();
  await page
    .getByRole('menuitem', { name: t('lane.expected') })
    .first()
    .click();
  await soon(lanes).toContain(t('lane.expected'));
  await press('Escape');
  await page.getByRole('button', { name: new RegExp(`^${t('action.edit.undo')}`) }).click();
  await soon(lanes).toEqual(LANES);
  await side.getByRole('heading', { name: t('inspector.map'), exact: true }).waitFor();
});

describe('a note in the hand', () => {
  test('stays and a copy goes while Alt is down; one step', async () => {
    const { page } = app;
    await write('one');
    await dragTo(
      page,
      await middleOf(page, noteNamed(page, 'one')),
      await middleOf(page, cellNamed(page, 'Decision, Questions')),
    );
    await page.keyboard.down('Alt');
    await soon(pointerShape).toBe('copy');
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await soon(() => notesOnBoard(page)).toEqual({ [FIRST]: ['one'], 'Decision, Questions': ['one'] });
    await press('Control+z');
    await soon(() => notesOnBoard(page)).toEqual({ [FIRST]: ['one'] });
  });

  test('moves the board on at the edge of the window', async () => {
    const { page } = app;
    await write('one');
    await press('Control+0', 'Control+=', 'Control+=', 'Control+=', 'Control+=');
    // Brings the note, and with it the keyboard, out from under the headings.
    await press('Home');
    const from = await middleOf(page, noteNamed(page, 'one'));
    const board = await page.getByRole('main').boundingBox();
    const place = () =>
      page.locator('.board-camera').evaluate((camera) => Number(/\((-?[\d.]+)px/.exec(camera.style.transform)?.[1]));
    const before = await place();
    await dragTo(page, from, { x: (board?.x ?? 0) + (board?.width ?? 0) - 8, y: from.y });
    await soon(async () => (await place()) < before - 60).toBe(true);
    await press('Escape');
    await page.mouse.up();
    await soon(() => notesOnBoard(page)).toEqual({ [FIRST]: ['one'] });
  });
});

test('Shift with arrows takes in more notes, Home and End go to the ends of the row', async () => {
  const { page, t } = app;
  await write('one', 'two', 'three');
  await press('Shift+ArrowUp');
  await soon(told).toBe(t('board.notesSelected', { count: 2 }));
  await press('End', 'n');
  await page.keyboard.type('last');
  await press('Enter', 'Home', 'Delete');
  await soon(() => notesOnBoard(page)).toEqual({ [FIRST]: ['two', 'three'], 'Decision, Actions': ['last'] });
});

test('headings that stay in the window while the board scrolls under them are clicked where they are seen', async () => {
  const { page, t } = app;
  const inspector = page.getByRole('complementary', { name: t('inspector.label') });
  const name = inspector.getByRole('textbox', { name: t('inspector.name') });
  const camera = () => page.locator('.board-camera').evaluate((element) => element.style.transform);
  await press('Control+0', 'Control+=', 'Control+=');
  const board = (await page.locator('.board').boundingBox())!;
  await page.mouse.move(board.x + board.width / 2, board.y + board.height / 2);
  await page.mouse.wheel(300, 300);
  await boardAtRest(page);
  const before = await camera();
  const stage = (await stageNamed(page, 'Consideration').boundingBox())!;
  expect(Math.abs(stage.y - board.y)).toBeLessThan(1);
  await page.mouse.click(stage.x + stage.width / 2, stage.y + 12);
  await soon(() => name.inputValue()).toBe('Consideration');
  const lane = (await laneNamed(page, 'Questions').boundingBox())!;
  expect(Math.abs(lane.x - board.x)).toBeLessThan(1);
  await page.mouse.click(lane.x + 30, lane.y + lane.height / 2);
  await soon(() => name.inputValue()).toBe('Questions');
  expect(await camera()).toBe(before);
});
