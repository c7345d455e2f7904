import type { Locator, Page } from 'playwright-core';
import type { Point } from '../../shared/geometry.ts';
import { answerOpenDialog, type App } from './app.ts';

/** "STAGE, LANE" as the cells of the twin are called. */
export type CellName = string;

function grid(page: Page): Locator {
  return page.getByRole('grid');
}

export function cellNamed(page: Page, name: CellName): Locator {
  return grid(page).getByRole('gridcell', { name, exact: true });
}

export function noteNamed(page: Page, name: string): Locator {
  return grid(page).getByRole('listitem', { name, exact: true });
}

export function stageNamed(page: Page, name: string): Locator {
  return grid(page).getByRole('columnheader', { name, exact: true });
}

export function laneNamed(page: Page, name: string): Locator {
  return grid(page).getByRole('rowheader', { name, exact: true });
}

/** The names of the notes in each cell that has any, as the twin tells them. */
export async function notesOnBoard(page: Page): Promise<Readonly<Record<CellName, readonly string[]>>> {
  await stepIsTold(page);
  return grid(page).evaluate((element) =>
    Object.fromEntries(
      Array.from(element.querySelectorAll('[role="gridcell"]'), (cell) => [
        cell.getAttribute('aria-label'),
        Array.from(cell.querySelectorAll('li'), (note) => note.getAttribute('aria-label')),
      ]).filter(([, notes]) => notes?.length),
    ),
  );
}

/** The names of stages and lanes in their order. */
export async function headingsOnBoard(page: Page): Promise<{ stages: string[]; lanes: string[] }> {
  await stepIsTold(page);
  return grid(page).evaluate((element) => {
    const named = (role: string) =>
      Array.from(element.querySelectorAll(`[role="${role}"]`), (heading) => heading.textContent ?? '');
    return { stages: named('columnheader'), lanes: named('rowheader') };
  });
}

/** A step is painted first; the twin tells it two timers after that frame, in a window without frames a little later. */
async function stepIsTold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const afterFrame = new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(() => setTimeout(() => setTimeout(resolve))));
    });
    const withoutFrame = new Promise<void>((resolve) => {
      setTimeout(resolve, 200);
    });
    await Promise.race([afterFrame, withoutFrame]);
  });
}

/** What a screen reader was told last. */
export function announced(page: Page): Promise<string | null> {
  return page.locator('[role="status"].unseen').textContent();
}

/** Which place of the board has the keyboard: its name, or null where none has. */
export function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.activeElement;
    return active === document.body ? null : (active?.getAttribute('aria-label') ?? active?.textContent ?? null);
  });
}

/** The twin follows the picture, on a large map once that rests. It does when a frame moves neither. */
export async function boardAtRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const place = (what: string) => document.querySelector<HTMLElement>(what)?.style.transform ?? '';
    const before = place('.board-camera');
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    return before !== '' && before === place('.board-camera') && before === place('[role="grid"]');
  });
}

export async function middleOf(page: Page, locator: Locator): Promise<Point> {
  await locator.scrollIntoViewIfNeeded();
  await boardAtRest(page);
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It has no place on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the layers of the board's picture show at a point of the window, from below. */
export function coloursAt(page: Page, point: Point): Promise<readonly string[]> {
  return page.locator('.board canvas').evaluateAll((layers, { x, y }) => {
    const scale = window.devicePixelRatio;
    return layers.map((layer) => {
      if (!(layer instanceof HTMLCanvasElement)) throw new Error('The board has no picture');
      const { left, top } = layer.getBoundingClientRect();
      const pixel = layer.getContext('2d')?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data ?? [];
      return [...pixel].join(' ');
    });
  }, point);
}

/** A point of a cell that no note covers: just inside its bottom right corner. */
export async function emptySpot(page: Page, cell: CellName): Promise<Point> {
  await cellNamed(page, cell).scrollIntoViewIfNeeded();
  await boardAtRest(page);
  const box = await cellNamed(page, cell).boundingBox();
  if (box === null) throw new Error(`The cell ${cell} has no place on the screen`);
  return { x: box.x + box.width - 2, y: box.y + box.height - 2 };
}

/** Drags in steps, as a hand does; the button stays down at the end. */
export async function dragTo(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

export function noteField({ page, t }: App): Locator {
  return page.getByRole('textbox', { name: t('board.noteInput') });
}

/** Writes notes by keys, one after another, in the cell with the keyboard. */
export async function writeNotes(app: App, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await app.page.keyboard.press('n');
    await noteField(app).waitFor();
    await app.page.keyboard.type(text);
    await app.page.keyboard.press('Enter');
    await noteField(app).waitFor({ state: 'detached' });
  }
}

/** Begins a new map from the start screen and waits for its board. */
export async function newMap({ page, t }: App, template: 'five' | 'four' | 'three' | 'blank'): Promise<void> {
  const start = page.getByRole('region', { name: t('start.new') });
  await start.getByRole('button', { name: t(`template.${template}`) }).click();
  await boardIsThere(page);
}

/** Chooses a file to open on the start screen. */
export async function chooseOnStart(app: App, place: string): Promise<void> {
  await answerOpenDialog(app, place);
  await app.page.getByRole('button', { name: app.t('start.open') }).click();
}

/** The same of a map that opens, and waits for its board. */
export async function openFromStart(app: App, place: string): Promise<void> {
  await chooseOnStart(app, place);
  await boardIsThere(app.page);
}

/** The grid itself takes no room; its cells do. */
export async function boardIsThere(page: Page): Promise<void> {
  await grid(page).getByRole('columnheader').first().waitFor();
  await boardAtRest(page);
}

/** Takes back all that was done since the map was opened. */
export async function undoAll({ page, t }: App): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^${t('action.edit.undo')}`) });
  for (let steps = 0; steps < 100; steps += 1) {
    if ((await button.getAttribute('aria-disabled')) === 'true') return;
    await page.keyboard.press('Control+z');
  }
  throw new Error('There is no end of steps to undo');
}
