import type { App } from './app.ts';

/** More than the board rests before it is settled, in milliseconds. */
const REST = 300;

/**
 * Keeps the picture of the board's ground once that is settled and crisp; the answer tells by how much any dot of it
 * differs from that now, of 255.
 */
export async function keepGround({ page }: App): Promise<() => Promise<number>> {
  await page.waitForTimeout(REST);
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

/** Less than an eye can see: what is painted at once or in parts is rounded in its own ways. */
export const UNSEEN = 8;

/**
 * Waits until what was painted over the ground, or slid with it, has come and gone. The answer: how far any dot of the
 * board as it was last seen with it is from that of the ground after, of 255, and how many layers there were at most.
 */
export async function watchLayers({ page }: App): Promise<() => Promise<{ difference: number; layers: number }>> {
  await page.evaluate(() => {
    const dotsOf = (canvas: OffscreenCanvas): Uint8ClampedArray =>
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    const stage = document.querySelector('.board .konvajs-content');
    const shown = (): readonly HTMLCanvasElement[] => {
      // The last of them is what is in the hand.
      const all = [...(stage?.querySelectorAll('canvas') ?? [])].slice(0, -1);
      return all.filter(({ style }) => style.display !== 'none');
    };
    const together = (layers: readonly HTMLCanvasElement[]): OffscreenCanvas => {
      const [ground] = layers;
      const corner = stage?.getBoundingClientRect() ?? new DOMRect();
      const picture = new OffscreenCanvas(ground?.width ?? 0, ground?.height ?? 0);
      for (const layer of layers) {
        const { left, top, width, height } = layer.getBoundingClientRect();
        const place = [left - corner.left, top - corner.top, width, height].map((length) => length * devicePixelRatio);
        const [x = 0, y = 0, across = 0, down = 0] = place;
        picture.getContext('2d')?.drawImage(layer, x, y, across, down);
      }
      return picture;
    };
    const gone = new Promise<{ difference: number; layers: number }>((resolve) => {
      let last: OffscreenCanvas | null = null;
      let most = 0;
      const look = (): void => {
        const layers = shown();
        if (layers.length > 1) {
          last = together(layers);
          most = Math.max(most, layers.length);
        } else if (last !== null) {
          const after = dotsOf(together(layers));
          const over = dotsOf(last);
          const difference = after.reduce((far, value, at) => Math.max(far, Math.abs(value - (over[at] ?? 0))), 0);
          return resolve({ difference, layers: most });
        }
        requestAnimationFrame(look);
      };
      look();
    });
    Object.assign(window, { layersGone: () => gone });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { layersGone: () => Promise<{ difference: number; layers: number }> }).layersGone(),
    );
}
