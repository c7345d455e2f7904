import { beforeAll, expect, test } from 'vitest';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { boardAtRest } from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const COUNT = 12;
const notes = Array.from({ length: COUNT }, (_, at) =>
  smallNote(`n${at}`, 's1', 'l1', { text: `Catatan nomor ${at}, ketidakpastian harga` }),
);
const open = appOnMap({
  ...SMALL_MAP,
  links: [],
  stages: SMALL_MAP.stages.map((stage) => ({ ...stage, width: 6 })),
  notes,
});

let app: App;
beforeAll(async () => {
  ({ app } = await open());
  await app.page.keyboard.press('Control+0');
  await boardAtRest(app.page);
});

/** What is on the board up to the line behind the first stage, dot by dot, as a sum of it all. */
function dots(): Promise<string> {
  return app.page.evaluate(async () => {
    const context = document.querySelector<HTMLCanvasElement>('.board canvas')?.getContext('2d');
    const data = context?.getImageData(0, 0, 780, context.canvas.height).data ?? new Uint8Array();
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].join(' ');
  });
}

/** A moment after a zoom everything is painted anew. */
async function crisp(): Promise<string> {
  let [before, now] = ['', await dots()];
  while (before !== now) {
    await app.page.waitForTimeout(300);
    [before, now] = [now, await dots()];
  }
  return now;
}

/** Counts from now on how many pictures each painting of the board copies; the answer reads the last one. */
async function copies(): Promise<() => Promise<number>> {
  await app.page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const drawImage: unknown = Reflect.get(prototype, 'drawImage');
    if (typeof drawImage !== 'function') throw new Error('There is nothing to count');
    let [count, last] = [0, 0];
    Reflect.set(prototype, 'drawImage', function copy(this: unknown, ...picture: unknown[]) {
      if (count === 0) setTimeout(() => ([count, last] = [0, count]));
      count += 1;
      Reflect.apply(drawImage, this, picture);
    });
    Object.assign(window, { copiesOfLast: () => last });
  });
  return () => app.page.evaluate(() => (window as unknown as { copiesOfLast: () => number }).copiesOfLast());
}

test('moved away and back, it is the same to the last dot, though notes side by side are then one picture', async () => {
  await app.page.mouse.move(700, 600);
  const before = await crisp();
  const copied = await copies();
  const seen = [before];
  for (const step of [30, 30, 30, -30, -30, -30]) {
    await app.page.mouse.wheel(0, step);
    await soon(async () => (await dots()) === seen.at(-1)).toBe(false);
    seen.push(await dots());
  }
  expect(new Set(seen).size).toBe(4);
  expect(seen).toEqual([...seen].reverse());
  // Notes, and the headings of stages and lanes.
  expect(await copied()).toBeLessThan(COUNT);
});

test('between two pixels too, the headings of the lanes reach the edge of the window', async () => {
  /** The rows of the board on which one of its first pixels is another than its tenth. */
  const rows = () =>
    app.page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('.board canvas')?.getContext('2d');
      const { data, width, height } = context?.getImageData(0, 0, 10, context.canvas.height) ?? new ImageData(1, 1);
      const colour = (x: number, y: number) => data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join(' ');
      const same = (y: number) => [0, 1].every((x) => colour(x, y) === colour(width - 1, y));
      return Array.from({ length: height }, (_, y) => y).filter((y) => y > 80 && y < 300 && !same(y));
    });
  for (let step = 0; step < 4; step += 1) {
    const before = await dots();
    await app.page.mouse.wheel(30.3, 0);
    await soon(async () => (await dots()) === before).toBe(false);
    expect(await rows()).toEqual([]);
  }
});
