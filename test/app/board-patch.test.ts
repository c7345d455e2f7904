import { expect, test } from 'vitest';
import { appOnMap } from '../support/app-on-map.ts';
import { keepGround, UNSEEN, watchLayers } from '../support/board-layers.ts';
import { boardAtRest, noteNamed } from '../support/on-board.ts';
import { SMALL_MAP, smallNote } from '../support/small-map.ts';
import { soon } from '../support/soon.ts';

/** One row, so that the lane keeps its height with one note less. */
const texts = ['Memilih toko', 'Membandingkan harga', 'Memesan', 'Menunggu kiriman'];
const open = appOnMap({
  ...SMALL_MAP,
  links: [],
  stages: SMALL_MAP.stages.map((stage) => ({ ...stage, width: 4 })),
  notes: texts.map((text, at) => smallNote(`n${at}`, 's1', 'l1', { text })),
});

test('what is painted over the ground while notes glide is what the ground shows after, and painted anew as a whole', async () => {
  const { app } = await open();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await noteNamed(page, 'Memilih toko').click();
  await boardAtRest(page);
  for (const key of ['Delete', 'Control+z', 'Control+y']) {
    const gone = await watchLayers(app);
    await page.keyboard.press(key);
    expect(await gone()).toEqual({ difference: 0, layers: 2 });
    const changed = await keepGround(app);
    await page.mouse.move(700, 600);
    await page.mouse.wheel(0, 30);
    await soon(changed).toBeGreaterThan(UNSEEN);
    await page.mouse.wheel(0, -30);
    await soon(changed).toBeLessThan(UNSEEN);
  }
});
