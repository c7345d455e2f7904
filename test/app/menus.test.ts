import { beforeAll, beforeEach, describe, test } from 'vitest';
import type { Point } from '../../shared/geometry.ts';
import { STROKE_DEFAULTS } from '../../shared/map/defaults.ts';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { type Fingers, fingersOn } from '../support/fingers.ts';
import {
  boardAtRest,
  cellNamed,
  emptySpot,
  headingsOnBoard,
  laneNamed,
  middleOf,
  noteNamed,
  notesOnBoard,
  stageNamed,
  undoAll,
} from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const note = (text: string, stage: string, lane: string) => smallNote(`id of ${text}`, stage, lane, { text });
const LINE = {
  ...STROKE_DEFAULTS,
  id: 'line',
  stage: 's2',
  lane: 'l2',
  points: [
    [30, 60, 0.5],
    [150, 60, 0.5],
  ] as const,
};
const MAP = {
  ...SMALL_MAP,
  links: [],
  strokes: [LINE],
  notes: [note('one', 's1', 'l1'), note('two', 's1', 'l1'), note('three', 's2', 'l1')],
};
const START = { 'Awareness, Actions': ['one', 'two'], 'Decision, Actions': ['three'] };
const EMPTY = 'Retention, Pain points';

const open = appOnMap(MAP);
let app: App;
let fingers: Fingers;
beforeAll(async () => {
  ({ app } = await open());
  fingers = await fingersOn(app.page);
});
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, EMPTY).focus();
  await undoAll(app);
  await soon(() => notesOnBoard(app.page)).toEqual(START);
  await app.page.keyboard.press('Shift+1');
  await boardAtRest(app.page);
});

function menu(name: string) {
  return app.page.getByRole('menu', { name, exact: true });
}

/** Chooses a line, and then another in the menu that it opens: with the keyboard, which no corner cut by a mouse closes. */
async function choose(name: string, within?: string): Promise<void> {
  await app.page.getByRole('menuitem', { name }).press(within === undefined ? 'Enter' : 'ArrowRight');
  if (within !== undefined) await app.page.getByRole('menuitem', { name: within }).press('Enter');
}

async function closeMenu(): Promise<void> {
  await app.page.keyboard.press('Escape');
  await soon(() => app.page.getByRole('menu').count()).toBe(0);
}

/** Beside the map, under its last lane. */
async function besideMap(): Promise<Point> {
  const box = await cellNamed(app.page, EMPTY).boundingBox();
  if (box === null) throw new Error('The last cell has no place on the screen');
  return { x: box.x + box.width - 40, y: box.y + box.height + 60 };
}

/** On the line that is drawn in the cell, wherever the board lies. */
async function onLine(): Promise<Point> {
  const [box, whole] = [
    await cellNamed(app.page, 'Decision, Pain points').boundingBox(),
    await cellNamed(app.page, 'Decision, Pain points').evaluate((cell) => parseFloat(cell.style.width)),
  ];
  if (box === null) throw new Error('The cell has no place on the screen');
  const zoom = box.width / whole;
  return { x: box.x + 90 * zoom, y: box.y + 60 * zoom };
}

const PLACES: readonly (readonly [Parameters<App['t']>[0], () => Promise<Point>])[] = [
  ['menu.on.note', () => middleOf(app.page, noteNamed(app.page, 'one'))],
  ['menu.on.cell', () => emptySpot(app.page, EMPTY)],
  ['menu.on.stage', () => middleOf(app.page, stageNamed(app.page, 'Decision'))],
  ['menu.on.lane', () => middleOf(app.page, laneNamed(app.page, 'Actions'))],
  ['menu.on.stroke', onLine],
  ['menu.on.board', besideMap],
];

describe('everything on the board has a menu', () => {
  test.each(PLACES)('%s: by the second button and by a long press', async (name, place) => {
    const { x, y } = await place();
    await app.page.mouse.click(x, y, { button: 'right' });
    await soon(() => menu(app.t(name as 'menu.on.note')).count()).toBe(1);
    await closeMenu();
    await fingers.touch({ x, y });
    await soon(() => menu(app.t(name as 'menu.on.note')).count()).toBe(1);
    await fingers.lift();
    await closeMenu();
  });

  test('by the keyboard, where it is', async () => {
    const places = [
      ['menu.on.cell', cellNamed(app.page, EMPTY)],
      ['menu.on.stage', stageNamed(app.page, 'Decision')],
      ['menu.on.lane', laneNamed(app.page, 'Actions')],
      ['menu.on.note', noteNamed(app.page, 'two')],
    ] as const;
    for (const [name, place] of places) {
      await place.focus();
      await app.page.keyboard.press(name === 'menu.on.lane' ? 'ContextMenu' : 'Shift+F10');
      await soon(() => menu(app.t(name)).count()).toBe(1);
      await closeMenu();
    }
  });

  test('by the keyboard on nothing: that of the board', async () => {
    const { x, y } = await besideMap();
    await app.page.mouse.click(x, y);
    await app.page.keyboard.press('Shift+F10');
    await soon(() => menu(app.t('menu.on.board')).count()).toBe(1);
    await closeMenu();
  });

  test('several notes share one', async () => {
    await noteNamed(app.page, 'one').click();
    await noteNamed(app.page, 'three').click({ modifiers: ['Shift'] });
    await noteNamed(app.page, 'one').click({ button: 'right' });
    await soon(() => menu(app.t('menu.on.notes', { count: 2 })).count()).toBe(1);
    await choose(app.t('menu.move'), app.t('action.note.moveRight'));
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Awareness, Actions': ['two'],
      'Decision, Actions': ['one', 'three'],
    });
  });
});

describe('what they do', () => {
  test('a note is cut, and pasted into a cell', async () => {
    await noteNamed(app.page, 'one').click({ button: 'right' });
    await choose(app.t('action.clipboard.cut'));
    await soon(() => notesOnBoard(app.page)).toEqual({ ...START, 'Awareness, Actions': ['two'] });
    const { x, y } = await emptySpot(app.page, EMPTY);
    await app.page.mouse.click(x, y, { button: 'right' });
    await choose(app.t('action.clipboard.paste'));
    await soon(() => notesOnBoard(app.page)).toEqual({ ...START, 'Awareness, Actions': ['two'], [EMPTY]: ['one'] });
  });

  test('a line is erased alone', async () => {
    const { x, y } = await onLine();
    await app.page.mouse.click(x, y, { button: 'right' });
    await choose(app.t('menu.eraseLine'));
    const undo = app.t('top.undo', { step: app.t('step.eraseStrokes') });
    await soon(() => app.page.getByRole('button', { name: undo }).count()).toBe(1);
  });

  test('beside the map: all notes are selected, a stage and a lane come to its ends', async () => {
    const { x, y } = await besideMap();
    await app.page.mouse.click(x, y, { button: 'right' });
    await choose(app.t('action.edit.selectAll'));
    await app.page.getByRole('toolbar', { name: app.t('selection.label', { count: 3 }) }).waitFor();
    await app.page.mouse.click(x, y, { button: 'right' });
    await choose(app.t('menu.addStage'));
    await app.page.getByRole('textbox', { name: app.t('board.stageInput') }).waitFor();
    await app.page.keyboard.type('Advocacy');
    await app.page.keyboard.press('Enter');
    await app.page.mouse.click(x, y, { button: 'right' });
    await choose(app.t('rail.addLane'), app.t('lane.touchpoint'));
    await soon(() => headingsOnBoard(app.page)).toEqual({
      stages: ['Awareness', 'Decision', 'Retention', 'Advocacy'],
      lanes: ['Actions', 'Pain points', 'Touchpoints'],
    });
  });
});
