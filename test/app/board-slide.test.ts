import { beforeAll, expect, test } from 'vitest';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
import { keepGround, UNSEEN, watchLayers } from '../support/board-layers.ts';
import { boardAtRest, noteNamed } from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

const notes = SMALL_MAP.stages.flatMap(({ id }, stage) =>
  SMALL_MAP.lanes.flatMap((lane) =>
    [0, 1, 2, 3, 4].map((at) => smallNote(`${id}-${lane.id}-${at}`, id, lane.id, { text: `Harga ${stage} ${at}` })),
  ),
);
const open = appOnMap({ ...SMALL_MAP, links: [], notes });

let app: App;
beforeAll(async () => {
  ({ app } = await open());
  await app.page.keyboard.press('Control+0');
  await noteNamed(app.page, 'Harga 0 0').first().click();
  await boardAtRest(app.page);
});

test.each([
  ['to the right and down, until the headings stick', 60, 50],
  ['back, to where nothing is', -90, -80],
  ['down', 0, 70],
  ['to the right', 70, 0],
])('as it slides %s, it is what is painted after', async (_, right, down) => {
  await app.page.mouse.move(700, 500);
  const gone = await watchLayers(app);
  for (let step = 0; step < 6; step += 1) await app.page.mouse.wheel(right, down);
  const { difference, layers } = await gone();
  expect(difference).toBeLessThan(UNSEEN);
  expect(layers).toBeGreaterThan(1);
});

test('zoomed out and in again it slides, and is crisp after', async () => {
  await app.page.mouse.move(500, 400);
  const difference = await keepGround(app);
  for (const step of [120, -120]) {
    const gone = await watchLayers(app);
    await app.page.keyboard.down('Control');
    for (let times = 0; times < 6; times += 1) await app.page.mouse.wheel(0, step);
    await app.page.keyboard.up('Control');
    expect((await gone()).layers).toBeGreaterThan(1);
  }
  await soon(difference).toBeLessThan(UNSEEN);
});
