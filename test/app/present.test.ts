import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Point } from '../../shared/geometry.ts';
import { visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { type App, mapInFile, menuLabel } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { violations } from '../support/axe.ts';
import { keysOn } from '../support/by-keys.ts';
import { sample } from '../support/every-paper.ts';
import {
  announced,
  boardAtRest,
  coloursAt,
  emptySpot,
  middleOf,
  noteNamed,
  notesOnBoard,
  stageNamed,
} from '../support/on-board.ts';
import { pngPhoto } from '../support/photos.ts';
import { soon } from '../support/soon.ts';

/** A blue wall, in full strength, lies under the whole map. */
const MAP = {
  ...sample('smartphone.journey'),
  photos: [{ id: 'wall', name: 'wall.png', width: 80, height: 60, opacity: 1, image: 'bytes' }],
  images: [{ id: 'bytes', bytes: pngPhoto(80, 60, () => [0, 0, 255]).toString('base64') }],
};

describe.each(['en', 'id'] as const)('a presentation, in the language %s', (language) => {
  const open = appOnMap(MAP);
  let app: App;
  let place: string;
  let map: JourneyMap;
  let stages: readonly string[];
  let lanes: readonly string[];
  const press = keysOn(() => app.page);
  beforeAll(async () => {
    ({ app, place } = await open({ language }));
    map = await mapInFile(place);
    stages = visibleStages(map).map(({ name }) => name);
    lanes = visibleLanes(map).map(({ name }) => name);
  });
  afterEach(async () => {
    await press('Escape', 'Escape', 'Escape', 'Escape');
    await soon(() => bar().count()).toBe(0);
  });
  beforeEach(() => press('Shift+1'));

  const told = () => announced(app.page);

  function bar() {
    return app.page.getByRole('region', { name: app.t('present.label') });
  }

  function at(place: number, names: readonly string[]): string {
    return app.t('present.place', { at: place, count: names.length, name: names[place - 1] ?? '' });
  }

  /** How strongly the layer over the board is painted at a point, from 0 to 255. */
  function lightAt({ x, y }: Point): Promise<number> {
    return app.page.evaluate(
      ([left, top, ratio]) => {
        const canvas = document.querySelectorAll<HTMLCanvasElement>('.konvajs-content canvas')[1];
        if (canvas === undefined || canvas.style.display === 'none') return 0;
        return canvas.getContext('2d')?.getImageData(left * ratio, top * ratio, 1, 1).data[3] ?? 0;
      },
      [x, y, 1] as const,
    );
  }

  /** By mouse any two, by keys two of which one lies beside the other. */
  async function pickTwo(): Promise<readonly [string, string]> {
    const { page } = app;
    const noteAt = (name: string) => page.getByRole('grid').getByRole('listitem', { name: new RegExp(`^${name}`) });
    const [first, second] = ['Demo table', 'Reads two buying guides'] as const;
    if (language === 'id') {
      await noteAt(second).focus();
      await press('Shift+ArrowRight');
      return [second, 'Compares three models side by side'];
    }
    const there = await middleOf(page, noteAt(first));
    await page.mouse.click(there.x, there.y);
    const other = await middleOf(page, noteAt(second));
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    return [first, second];
  }

  /** On, as often as a stage is larger than the window. */
  async function walkTo(words: string): Promise<void> {
    for (let presses = 0; presses < 12; presses += 1) {
      if ((await told()) === words) return;
      await press('PageDown');
      // What is told of it comes with the next frame, and the one after would be past it.
      await boardAtRest(app.page);
    }
    throw new Error(`It never came to ${words}`);
  }

  describe('presenting', () => {
    test('F5 puts the panels away and walks from stage to stage; Esc gives them back', async () => {
      const { page, t } = app;
      await press('F5');
      await soon(told).toBe(at(1, stages));
      await soon(() => page.getByRole('navigation', { name: t('rail.label') }).isVisible()).toBe(false);
      expect(await page.getByRole('complementary').count()).toBe(0);
      await walkTo(at(2, stages));
      await walkTo(at(5, stages));
      await boardAtRest(page);
      const heading = await stageNamed(page, stages[4] ?? '').boundingBox();
      const room = await page.locator('main').boundingBox();
      expect(heading!.x).toBeGreaterThanOrEqual(0);
      expect(heading!.x + heading!.width).toBeLessThanOrEqual(room!.width);
      await press('Escape');
      await soon(told).toBe(t('present.ended'));
      await soon(() => page.getByRole('navigation', { name: t('rail.label') }).isVisible()).toBe(true);
      expect(await page.getByRole('complementary').count()).toBe(1);
    });

    test('a note is written while it goes on, where it is, and is undone as always', async () => {
      const { page } = app;
      const before = await notesOnBoard(page);
      await press('F5');
      await soon(told).toBe(at(1, stages));
      await walkTo(at(2, stages));
      await press('n');
      await page.keyboard.type('said by the room');
      await press('PageDown');
      await soon(() => noteNamed(page, 'said by the room').count()).toBe(1);
      const cell = `${stages[1]}, ${lanes[0]}`;
      expect((await notesOnBoard(page))[cell]).toContain('said by the room');
      await press('Control+z');
      await soon(() => notesOnBoard(page)).toEqual(before);
    });

    test('goes by lane from its menu, with the keyboard alone, and the keyboard is given back', async () => {
      const { page, t } = app;
      await press('F5');
      await bar()
        .getByRole('button', { name: t('present.more') })
        .focus();
      await press('Enter');
      await page.getByRole('menuitemradio', { name: t('present.lanes') }).press('Enter');
      await soon(told).toBe(at(1, lanes));
      await press('ArrowRight');
      await soon(told).toBe(at(2, lanes));
      await press('ArrowLeft');
      await soon(told).toBe(at(1, lanes));
      await soon(() => menuLabel(app, 'present.byNotes')).toBeNull();
    });

    test('walks over a list that was picked by hand, in its order', async () => {
      const { page, t } = app;
      const [first, second] = await pickTwo();
      await press('Control+k');
      await page.keyboard.type(t('action.present.byNotes'));
      await press('Enter');
      await soon(told).toBe(at(1, [first, second]));
      await press('PageDown');
      await soon(told).toBe(at(2, [first, second]));
    });

    test('what the pointer draws is seen, fades, and never enters the map', async () => {
      const { page } = app;
      await press('F5', 'k');
      await soon(told).toBe(at(1, stages));
      await page.mouse.move(500, 300);
      await page.mouse.down();
      await page.mouse.move(600, 300, { steps: 5 });
      await page.mouse.up();
      await page.mouse.move(600, 500);
      await soon(() => lightAt({ x: 550, y: 300 })).toBeGreaterThan(200);
      await soon(() => lightAt({ x: 550, y: 300 })).toBe(0);
      await press('Control+s');
      expect((await mapInFile(place)).strokes).toEqual(map.strokes);
    });

    test('B darkens the screen, and again or a click brings it back', async () => {
      const { page, t } = app;
      await press('F5', 'b');
      const dark = page.getByRole('button', { name: t('present.isDark') });
      await soon(() => dark.isVisible()).toBe(true);
      await soon(told).toBe(t('present.isDark'));
      await (language === 'id' ? press('b') : dark.click());
      await soon(() => dark.count()).toBe(0);
      await soon(told).toBe(at(1, stages));
    });

    test('the photo under the whole map steps back half way, and is as it was afterwards', async () => {
      const { page } = app;
      const red = async (): Promise<number> => {
        const [ground = ''] = await coloursAt(page, await emptySpot(page, `${stages[2]}, ${lanes[2]}`));
        return Number(ground.split(' ')[0]);
      };
      await soon(red).toBeLessThan(10);
      await press('F5');
      await soon(told).toBe(at(1, stages));
      await press('Shift+1');
      await soon(red).toBeGreaterThan(90);
      expect(await red()).toBeLessThan(160);
      await press('Escape');
      await soon(told).toBe(app.t('present.ended'));
      await press('Shift+1');
      await soon(red).toBeLessThan(10);
    });

    test('axe finds nothing', async () => {
      await press('F5');
      await soon(told).toBe(at(1, stages));
      expect(await violations(app.page)).toEqual([]);
    });
  });
});
