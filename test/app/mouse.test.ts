import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Point } from '../../shared/geometry.ts';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import {
  announced,
  boardAtRest,
  cellNamed,
  dragTo,
  emptySpot,
  headingsOnBoard,
  middleOf,
  noteField,
  noteNamed,
  notesOnBoard,
  stageNamed,
  undoAll,
} from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const START = {
  'Awareness, Actions': ['one', 'two', 'three'],
  'Decision, Actions': ['four'],
  'Awareness, Pain points': ['five'],
};

const note = (text: string, stage: string, lane: string) => smallNote(`id of ${text}`, stage, lane, { text });
const MAP = {
  ...SMALL_MAP,
  links: [],
  notes: [
    note('one', 's1', 'l1'),
    note('two', 's1', 'l1'),
    note('three', 's1', 'l1'),
    note('four', 's2', 'l1'),
    note('five', 's1', 'l2'),
  ],
};

const open = appOnMap(MAP);
let app: App;
beforeAll(async () => {
  ({ app } = await open());
});
beforeEach(async () => {
  await app.page.keyboard.press('Escape');
  await cellNamed(app.page, 'Retention, Pain points').focus();
  await undoAll(app);
  await soon(() => notesOnBoard(app.page)).toEqual(START);
  await app.page.keyboard.press('Control+0');
  await app.page.keyboard.press('Shift+1');
  await boardAtRest(app.page);
});

function at(text: string): Promise<Point> {
  return middleOf(app.page, noteNamed(app.page, text));
}

async function click(text: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
  await noteNamed(app.page, text).click({ modifiers });
}

/** How many notes are selected, as the inspector shows it. */
async function selected(): Promise<number> {
  const inspector = app.page.getByRole('complementary', { name: app.t('inspector.label') });
  const [heading = ''] = await inspector.getByRole('heading').allTextContents();
  const several = /^\d+/.exec(heading)?.[0];
  if (several !== undefined) return Number(several);
  return inspector.getByRole('textbox', { name: app.t('inspector.text') }).count();
}

describe('selecting', () => {
  test('a click takes one, shift-clicks more and less, a click beside them none', async () => {
    await click('one');
    await soon(selected).toBe(1);
    await click('two', ['Shift']);
    await click('five', ['Shift']);
    await soon(selected).toBe(3);
    await click('two', ['Shift']);
    await soon(selected).toBe(2);
    const { x, y } = await emptySpot(app.page, 'Retention, Pain points');
    await app.page.mouse.click(x, y);
    await soon(selected).toBe(0);
  });

  test('a lasso takes what it touches, and all of it goes at once', async () => {
    const from = await emptySpot(app.page, 'Awareness, Actions');
    await dragTo(app.page, from, await at('one'));
    await app.page.mouse.up();
    await soon(selected).toBe(3);
    await app.page.keyboard.press('Delete');
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Decision, Actions': ['four'],
      'Awareness, Pain points': ['five'],
    });
  });

  test('Esc takes a lasso back', async () => {
    await click('four');
    await dragTo(app.page, await emptySpot(app.page, 'Awareness, Actions'), await at('one'));
    await soon(selected).toBe(3);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.up();
    await soon(selected).toBe(1);
    await soon(() => app.page.getByRole('textbox', { name: app.t('inspector.text') }).inputValue()).toBe('four');
  });
});

describe('dragging', () => {
  /** What the board's picture shows where a note lies. The screen's own would take the pointer to where the system has it. */
  async function pictureOf(text: string): Promise<() => Promise<string>> {
    const box = await noteNamed(app.page, text).boundingBox();
    if (box === null) throw new Error(`${text} is not on the screen`);
    const canvas = app.page.locator('.board canvas').first();
    return () =>
      canvas.evaluate((whole, { x, y, width, height }) => {
        if (!(whole instanceof HTMLCanvasElement)) throw new Error('The board has no picture');
        const { left, top } = whole.getBoundingClientRect();
        const part = new OffscreenCanvas(width, height).getContext('2d');
        const scale = window.devicePixelRatio;
        const from = [(x - left) * scale, (y - top) * scale, width * scale, height * scale] as const;
        part?.drawImage(whole, ...from, 0, 0, width, height);
        return part?.getImageData(0, 0, width, height).data.join(' ') ?? '';
      }, box);
  }

  test('the others make room while a note is in the hand; let go, it lies where it was shown', async () => {
    const picture = await pictureOf('two');
    const before = await picture();
    await dragTo(app.page, await at('five'), await at('one'));
    await soon(picture).not.toBe(before);
    await app.page.mouse.up();
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Awareness, Actions': ['five', 'one', 'two', 'three'],
      'Decision, Actions': ['four'],
    });
  });

  test('in the hand it wears the colour of the lane it would fall into', async () => {
    /** The middle of the picture that follows the pointer. */
    const colour = () =>
      app.page.locator('.board-hand canvas').evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The hand is empty');
        const middle = [canvas.width / 2, canvas.height * 0.6] as const;
        return canvas
          .getContext('2d')
          ?.getImageData(...middle, 1, 1)
          .data.join(' ');
      });
    const [one, five] = [await at('one'), await at('five')];
    await dragTo(app.page, one, { x: one.x + 20, y: one.y });
    const before = await colour();
    await app.page.mouse.move(five.x, five.y, { steps: 6 });
    await soon(colour).not.toBe(before);
    await app.page.mouse.move(one.x, one.y, { steps: 6 });
    await soon(colour).toBe(before);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.up();
  });

  test('where it was let go is told', async () => {
    await dragTo(app.page, await at('one'), await at('five'));
    await app.page.mouse.up();
    const told = app.t('board.moved', { note: 'one', cell: 'Awareness, Pain points' });
    await soon(() => announced(app.page)).toBe(told);
  });

  test('copies let go beside the map never were', async () => {
    const heading = await middleOf(app.page, stageNamed(app.page, 'Retention'));
    await app.page.keyboard.down('Alt');
    await dragTo(app.page, await at('one'), { x: heading.x, y: heading.y - 30 });
    await app.page.mouse.up();
    await app.page.keyboard.up('Alt');
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });

  test('Esc puts it back, and the others too', async () => {
    const [five, one] = [await at('five'), await at('one')];
    await app.page.mouse.move(five.x, five.y);
    const picture = await pictureOf('two');
    const before = await picture();
    await dragTo(app.page, five, one);
    await soon(picture).not.toBe(before);
    await app.page.keyboard.press('Escape');
    await soon(picture).toBe(before);
    await app.page.mouse.up();
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });

  test('a selection goes together, in its order', async () => {
    await click('three');
    await click('one', ['Shift']);
    await dragTo(app.page, await at('three'), await middleOf(app.page, cellNamed(app.page, 'Retention, Pain points')));
    await app.page.mouse.up();
    await soon(() => notesOnBoard(app.page)).toEqual({
      'Awareness, Actions': ['two'],
      'Decision, Actions': ['four'],
      'Awareness, Pain points': ['five'],
      'Retention, Pain points': ['one', 'three'],
    });
    await app.page.keyboard.press('Control+z');
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });

  test('a note dropped beside the map goes back', async () => {
    const heading = await middleOf(app.page, stageNamed(app.page, 'Retention'));
    await dragTo(app.page, await at('one'), { x: heading.x, y: heading.y - 30 });
    await app.page.mouse.up();
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });
});

describe('writing', () => {
  const caret = () => noteField(app).evaluate((field) => (field as HTMLTextAreaElement).selectionStart);

  test('a double click begins at the letter that it points at', async () => {
    const box = await noteNamed(app.page, 'three').boundingBox();
    if (box === null) throw new Error('three is not on the screen');
    await app.page.mouse.dblclick(box.x + box.width * 0.1, box.y + box.height * 0.18);
    await noteField(app).waitFor();
    expect(await caret()).toBeLessThanOrEqual(1);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.dblclick(box.x + box.width * 0.9, box.y + box.height * 0.18);
    await noteField(app).waitFor();
    expect(await caret()).toBe('three'.length);
    await app.page.keyboard.press('Escape');
  });

  test('the wheel scrolls a text that is longer than its field, and not the board', async () => {
    await noteNamed(app.page, 'one').dblclick();
    await noteField(app).fill('a long text '.repeat(200));
    const scrolled = () => noteField(app).evaluate((field) => field.scrollTop);
    await noteField(app).evaluate((field) => field.scrollTo(0, 0));
    const box = await noteField(app).boundingBox();
    if (box === null) throw new Error('The field is not on the screen');
    await app.page.mouse.move(box.x + 20, box.y + 20);
    await app.page.mouse.wheel(0, 60);
    await soon(scrolled).toBeGreaterThan(0);
    expect(await noteField(app).boundingBox()).toEqual(box);
    await app.page.keyboard.press('Escape');
  });
});

describe('moving and zooming the board', () => {
  async function placeOf(text: string): Promise<Point> {
    await boardAtRest(app.page);
    const box = await noteNamed(app.page, text).boundingBox();
    return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN };
  }

  /** How far a note has come since `before`, in whole pixels. */
  function movedFrom(before: Point): () => Promise<readonly [number, number]> {
    return async () => {
      const now = await placeOf('one');
      return [Math.round(now.x - before.x), Math.round(now.y - before.y)];
    };
  }

  function percent(): Promise<string | null> {
    return app.page
      .getByRole('group', { name: app.t('zoom.label') })
      .getByText('%')
      .textContent();
  }

  test('the wheel scrolls, with shift sideways', async () => {
    const before = await placeOf('one');
    await app.page.mouse.move(700, 400);
    await app.page.mouse.wheel(0, 60);
    await soon(movedFrom(before)).toEqual([0, -60]);
    await app.page.keyboard.down('Shift');
    await app.page.mouse.wheel(0, 40);
    await app.page.keyboard.up('Shift');
    await soon(movedFrom(before)).toEqual([-40, -60]);
  });

  test('Ctrl and the wheel zoom at the pointer; Ctrl+0 and Shift+1 come back', async () => {
    const { x, y } = await at('one');
    const fitted = await percent();
    await app.page.mouse.move(x, y);
    await app.page.keyboard.down('Control');
    await app.page.mouse.wheel(0, -200);
    await app.page.keyboard.up('Control');
    await soon(percent).not.toBe(fitted);
    await boardAtRest(app.page);
    const now = await at('one');
    expect([Math.round(now.x - x), Math.round(now.y - y)]).toEqual([0, 0]);
    await app.page.keyboard.press('Control+0');
    await soon(percent).toBe('100 %');
    await app.page.keyboard.press('Shift+1');
    await soon(percent).toBe(fitted);
  });

  test('with motion it glides, and arrives', async () => {
    const fitted = await percent();
    await app.page.emulateMedia({ reducedMotion: 'no-preference' });
    await app.page.keyboard.press('Control+0');
    await soon(percent).toBe('100 %');
    await app.page.keyboard.press('Shift+1');
    await soon(percent).toBe(fitted);
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
  });

  test('the space bar and the middle button take the board along, over notes too', async () => {
    const before = await placeOf('one');
    const start = await at('one');
    await app.page.keyboard.down(' ');
    await dragTo(app.page, start, { x: start.x + 50, y: start.y + 20 });
    await app.page.mouse.up();
    await app.page.keyboard.up(' ');
    await soon(movedFrom(before)).toEqual([50, 20]);
    await app.page.mouse.down({ button: 'middle' });
    await app.page.mouse.move(start.x, start.y, { steps: 4 });
    await app.page.mouse.up({ button: 'middle' });
    await soon(movedFrom(before)).toEqual([0, 0]);
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });
});

describe('menus', () => {
  const line = (name: string) => app.page.getByRole('menuitem', { name });

  test('the second button opens that of a note, which does what it says', async () => {
    await noteNamed(app.page, 'two').click({ button: 'right' });
    await line(app.t('action.note.duplicate')).click();
    await soon(async () => (await notesOnBoard(app.page))['Awareness, Actions']).toEqual([
      'one',
      'two',
      'two',
      'three',
    ]);
  });

  test('Esc or a click elsewhere closes it, and nothing has happened', async () => {
    await noteNamed(app.page, 'two').click({ button: 'right' });
    await line(app.t('action.note.delete')).waitFor();
    await app.page.keyboard.press('Escape');
    await line(app.t('action.note.delete')).waitFor({ state: 'detached' });
    const { x, y } = await emptySpot(app.page, 'Retention, Pain points');
    await noteNamed(app.page, 'two').click({ button: 'right' });
    await line(app.t('action.note.delete')).waitFor();
    await app.page.mouse.click(x, y);
    await line(app.t('action.note.delete')).waitFor({ state: 'detached' });
    await soon(() => notesOnBoard(app.page)).toEqual(START);
  });
});

test('the places at the ends add a stage and a lane', async () => {
  const { x, y } = await middleOf(app.page, stageNamed(app.page, 'Retention'));
  const width = (await stageNamed(app.page, 'Retention').boundingBox())?.width ?? 0;
  await app.page.mouse.click(x + width / 2 + 44, y);
  await app.page.getByRole('textbox', { name: app.t('board.stageInput') }).waitFor();
  await app.page.keyboard.type('Advocacy');
  await app.page.keyboard.press('Enter');
  await soon(async () => (await headingsOnBoard(app.page)).stages).toEqual([
    'Awareness',
    'Decision',
    'Retention',
    'Advocacy',
  ]);
  await app.page.getByRole('button', { name: app.t('rail.addLane') }).click();
  await app.page.getByRole('menuitem', { name: app.t('lane.touchpoint') }).click();
  await soon(async () => (await headingsOnBoard(app.page)).lanes).toEqual(['Actions', 'Pain points', 'Touchpoints']);
});
