import type { DrawnPicture } from '../shared/export/picture.ts';
import type { PictureJob } from '../shared/ipc/calls/exchange-calls.ts';
import { openWindow } from './window.ts';

/** How long a picture may take to be drawn: far longer than the largest one takes on a slow machine. */
const PATIENCE = 120_000;

type Waiting = { readonly job: PictureJob; readonly take: (drawn: DrawnPicture) => void };

/** What the hidden windows that draw are there for, by the id of their contents. */
const waiting = new Map<number, Waiting>();

/** What the page in these contents is to draw, or null where nobody waits for it. */
export function pictureJobOf(contentsId: number): PictureJob | null {
  return waiting.get(contentsId)?.job ?? null;
}

export function pictureDrawn(contentsId: number, drawn: DrawnPicture): void {
  waiting.get(contentsId)?.take(drawn);
}

/** The map as a picture, drawn by a hidden window. Whatever becomes of the picture, the window does not stay. */
export async function drawPicture(job: PictureJob): Promise<DrawnPicture> {
  const window = openWindow('picture.html');
  const { webContents } = window;
  const { id } = webContents;
  try {
    return await new Promise<DrawnPicture>((resolve, reject) => {
      const giveUp = (why: string): void => reject(new Error(why));
      const timer = setTimeout(() => giveUp('the picture took too long'), PATIENCE);
      const take = (drawn: DrawnPicture): void => {
        clearTimeout(timer);
        resolve(drawn);
      };
      waiting.set(id, { job, take });
      // The page closes itself where it cannot draw.
      window.once('closed', () => giveUp('the picture page gave up'));
      webContents.once('did-fail-load', () => giveUp('the picture page did not load'));
      webContents.once('render-process-gone', () => giveUp('the picture page is gone'));
    });
  } finally {
    waiting.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
}
