import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Point } from '../../shared/geometry.ts';
import { type App, mapInFile } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { type Fingers, fingersOn } from '../support/fingers.ts';
import {
  boardAtRest,
  cellNamed,
  emptySpot,
  middleOf,
  noteField,
  noteNamed,
  notesOnBoard,
  undoAll,
} from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const note = (text: string, stage: string, lane: string) => smallNote(`id of ${text}`, stage, lane, { text });
const MAP = {
  ...SMALL_MAP,
  links: [],
  strokes: [],
  notes: [note('one', 's1', 'l1'), note('two', 's1', 'l1'), note('three', 's2', 'l1')],
};
const START = { 'Awareness, Actions': ['one', 'two'], 'Decision, Actions': ['three'] };

const open = appOnMap(MAP);
let app: App;
let fingers: Fingers;
let place: string;
beforeAll(async () => {
  ({ app, place } = await open());
  fingers = await fingersOn(app.page);
});
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, 'Retention, Pain points').focus();
  await undoAll(app);
  await soon(() => notesOnBoard(app.page)).toEqual(START);
  await app.page.keyboard.press('v');
  await app.page.keyboard.press('Shift+1');
  await boardAtRest(app.page);
});

function beside({ x, y }: Point, dx: number, dy = 0): Point {
  return { x: x + dx, y: y + dy };
}

/** What undo would take back, as its button says. */
function undoName(): Promise<string | null> {
  return app.page.getByRole('banner').getByRole('button', { name: /^Undo/ }).getAttribute('aria-label');
}

async function zoomShown(): Promise<number> {
  const name = await app.page.getByRole('group', { name: app.t('zoom.label') }).innerText();
  return Number(/(\d+)\s*%/.exec(name)?.[1]);
}

/** Where the board lies in its window. */
function camera(): Promise<string> {
  return app.page.locator('.board-camera').evaluate((element) => (element as HTMLElement).style.transform);
}

describe('fingers', () => {
  test('one drags a note to another cell', async () => {
    await fingers.drag(
      await middleOf(app.page, noteNamed(app.page, 'one')),
      await middleOf(app.page, cellNamed(app.page, 'Retention, Pain points')),
    );
    await fingers.lift();
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Awareness, Actions': ['two'],
      'Decision, Actions': ['three'],
      'Retention, Pain points': ['one'],
    });
  });

  test('a second one puts the note back, and both zoom the board', async () => {
    const from = await middleOf(app.page, noteNamed(app.page, 'one'));
    const before = await zoomShown();
    await fingers.drag(from, beside(from, 60, 60));
    await fingers.touch(beside(from, 60, 60), beside(from, 160, 60));
    await fingers.touch(beside(from, 60, 60), beside(from, 200, 60));
    await fingers.touch(beside(from, 60, 60), beside(from, 260, 60));
    await soon(async () => (await zoomShown()) > before * 1.5).toBe(true);
    await fingers.lift();
    expect(await notesOnBoard(app.page)).toEqual(START);
  });

  test('one that lies still asks for the menu, which stays when it is lifted', async () => {
    await fingers.touch(await middleOf(app.page, noteNamed(app.page, 'two')));
    const menu = app.page.getByRole('menu', { name: app.t('menu.on.note') });
    await menu.waitFor();
    await fingers.lift();
    await menu.getByRole('menuitem', { name: app.t('action.note.delete') }).click();
    await soon(() => notesOnBoard(app.page)).toEqual({ 'Awareness, Actions': ['one'], 'Decision, Actions': ['three'] });
  });

  test('two taps write in a note', async () => {
    const at = await middleOf(app.page, noteNamed(app.page, 'three'));
    await fingers.touch(at);
    await fingers.lift();
    await fingers.touch(at);
    await fingers.lift();
    await soon(() => noteField(app).inputValue()).toBe('three');
    await app.page.keyboard.press('Escape');
  });

  test('find tools as large as they are', async () => {
    const tool = app.page.getByRole('button', { name: app.t('action.tool.pen') });
    const size = async () => (await tool.boundingBox())?.height;
    await fingers.touch(await emptySpot(app.page, 'Decision, Pain points'));
    await fingers.lift();
    await soon(size).toBe(44);
    const { x, y } = await emptySpot(app.page, 'Decision, Pain points');
    await app.page.mouse.click(x, y);
    await soon(size).toBe(32);
  });
});

async function drawLine(from: Point, force: (step: number) => number): Promise<void> {
  await fingers.pen('mousePressed', from, force(0));
  for (let step = 1; step <= 20; step += 1) await fingers.pen('mouseMoved', beside(from, step * 4), force(step));
}

describe('the pen', () => {
  test('draws as it is pressed, says where, and the drawing is in the file', async () => {
    await app.page.keyboard.press('p');
    await drawLine(await emptySpot(app.page, 'Awareness, Pain points'), (step) => 0.1 + step * 0.04);
    await fingers.pen('mouseReleased', { x: 0, y: 0 }, 0);
    await soon(undoName).toBe(app.t('top.undo', { step: app.t('step.draw') }));
    const said = app.t('board.drawn', { cell: 'Awareness, Pain points' });
    await app.page.getByRole('status').filter({ hasText: said }).waitFor({ state: 'attached' });
    await app.page.keyboard.press('Control+s');
    await soon(async () => (await mapInFile(place)).strokes.length).toBe(1);
    const [stroke] = (await mapInFile(place)).strokes;
    expect(stroke).toMatchObject({ stage: 's1', lane: 'l2', colour: null, width: 3 });
    const pressures = stroke?.points.map(([, , pressure]) => pressure) ?? [];
    expect(pressures.at(-1)).toBeGreaterThan((pressures[0] ?? 1) + 0.5);
    expect(await notesOnBoard(app.page)).toEqual(START);
  });

  test('draws on while a finger moves the board', async () => {
    await app.page.keyboard.press('p');
    const before = await camera();
    const from = await emptySpot(app.page, 'Decision, Pain points');
    await drawLine(from, () => 0.5);
    await fingers.drag(beside(from, -200, 60), beside(from, -140, 60));
    await soon(camera).not.toBe(before);
    await fingers.lift();
    await fingers.pen('mouseReleased', beside(from, 80), 0);
    await soon(undoName).toBe(app.t('top.undo', { step: app.t('step.draw') }));
    expect(await notesOnBoard(app.page)).toEqual(START);
  });

  test('is the mouse too; Esc drops the line, and once more puts the pen down', async () => {
    const pen = app.page.getByRole('button', { name: app.t('action.tool.pen') });
    await pen.click();
    const { x, y } = await emptySpot(app.page, 'Decision, Pain points');
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 60, y - 20, { steps: 5 });
    await app.page.keyboard.press('Escape');
    await app.page.mouse.up();
    await soon(() => pen.getAttribute('aria-pressed')).toBe('true');
    expect(await undoName()).toBe(app.t('action.edit.undo'));
    await app.page.keyboard.press('Escape');
    await soon(() => pen.getAttribute('aria-pressed')).toBe('false');
  });

  test('has inks and widths, and the eraser takes the whole line away', async () => {
    await app.page.keyboard.press('p');
    const choices = app.page.getByRole('group', { name: app.t('pen.label') });
    await choices.getByRole('radio', { name: app.t('colour.blue') }).click();
    await choices.getByRole('radio', { name: app.t('pen.bold') }).click();
    const { x, y } = await emptySpot(app.page, 'Decision, Pain points');
    await app.page.mouse.move(x - 10, y - 20);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 90, y - 20, { steps: 5 });
    await app.page.mouse.up();
    await soon(undoName).toBe(app.t('top.undo', { step: app.t('step.draw') }));
    await app.page.keyboard.press('Control+s');
    await soon(async () => (await mapInFile(place)).strokes.map(({ colour, width }) => [colour, width])).toEqual([
      ['blue', 12],
    ]);
    await app.page.keyboard.press('e');
    await app.page.mouse.move(x - 50, y - 60);
    await app.page.mouse.down();
    await app.page.mouse.move(x - 50, y, { steps: 3 });
    await app.page.mouse.up();
    await soon(undoName).toBe(app.t('top.undo', { step: app.t('step.eraseStrokes') }));
  });
});
