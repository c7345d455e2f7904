import { expect, test } from 'vitest';
import type { App } from '../support/app.ts';
import { appOnMap } from '../support/app-on-map.ts';
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

/** Keeps the ground's picture; the answer tells by how much any dot of it differs from that now, of 255. */
async function difference({ page }: App): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const read = (): Uint8ClampedArray => {
      const context = document.querySelector<HTMLCanvasElement>('.board canvas')?.getContext('2d');
      if (!context) throw new Error('The board has no picture');
      return context.getImageData(0, 0, context.canvas.width, context.canvas.height).data;
    };
    const kept = read();
    const most = (): number => read().reduce((sum, value, at) => Math.max(sum, Math.abs(value - (kept[at] ?? 0))), 0);
    Object.assign(window, { difference: most });
  });
  return () => page.evaluate(() => (window as unknown as { difference: () => number }).difference());
}

/** Less than an eye can see: pictures of notes, one by one and side by side, are rounded in their own ways. */
const NOTHING = 8;

/** Waits until a patch over the ground has come and gone: both together as they were last seen, and the ground after. */
async function watchPatch({ page }: App): Promise<() => Promise<{ over: string; after: string }>> {
  await page.evaluate(() => {
    const sum = async (canvas: OffscreenCanvas): Promise<string> => {
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8Array();
      return [...new Uint8Array(await crypto.subtle.digest('SHA-256', data))].join(' ');
    };
    const together = (layers: readonly HTMLCanvasElement[]): OffscreenCanvas => {
      const [whole] = layers;
      const picture = new OffscreenCanvas(whole?.width ?? 0, whole?.height ?? 0);
      for (const layer of layers) {
        const at = [layer.offsetLeft * devicePixelRatio, layer.offsetTop * devicePixelRatio] as const;
        picture.getContext('2d')?.drawImage(layer, ...at);
      }
      return picture;
    };
    const seen = new Promise<{ over: string; after: string }>((resolve) => {
      let last: OffscreenCanvas | null = null;
      const look = async (): Promise<void> => {
        const layers = [...document.querySelectorAll<HTMLCanvasElement>('.board .konvajs-content:first-child canvas')];
        const shown = layers.filter(({ style }) => style.display !== 'none').slice(0, 2);
        if (layers.length === 3) last = together(shown);
        else if (last !== null)
          return resolve({ over: await sum(last), after: await sum(together(shown.slice(0, 1))) });
        requestAnimationFrame(() => void look());
      };
      void look();
    });
    Object.assign(window, { patchGone: () => seen });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { patchGone: () => Promise<{ over: string; after: string }> }).patchGone(),
    );
}

test('what is painted over the ground while notes glide is what the ground shows after, and painted anew as a whole', async () => {
  const { app } = await open();
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await noteNamed(page, 'Memilih toko').click();
  await boardAtRest(page);
  for (const key of ['Delete', 'Control+z', 'Control+y']) {
    const gone = await watchPatch(app);
    await page.keyboard.press(key);
    const { over, after } = await gone();
    expect(over).toBe(after);
    const changed = await difference(app);
    await page.mouse.move(700, 600);
    await page.mouse.wheel(0, 30);
    await soon(changed).toBeGreaterThan(NOTHING);
    await page.mouse.wheel(0, -30);
    await soon(changed).toBeLessThan(NOTHING);
  }
});
