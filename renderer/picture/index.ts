import '../no-eval.ts';
import '../painted-faces.ts';
import { mapPicture } from '../../shared/export/picture.ts';
import { svgMarkup } from '../../shared/export/svg.ts';
import type { PictureJob } from '../../shared/ipc/contract.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { ask } from '../bridge.ts';
import { loadPrintFonts } from '../print/load-print-fonts.ts';
import { pngOf } from './paint-picture.ts';

/** What the hidden window does that draws a map for a file. */
async function drawn({ map, format, picture: options }: PictureJob): Promise<Uint8Array> {
  await loadPrintFonts(map);
  const picture = mapPicture(map, options, createTextMeasurer());
  if (format === 'svg') return new TextEncoder().encode(svgMarkup({ ...picture, unit: 'px' }));
  return new Uint8Array(await (await pngOf(picture, options.scale)).arrayBuffer());
}

try {
  await ask('picture.drawn', await drawn(await ask('picture.job')));
} catch (error) {
  reportError(error);
  // Main waits for the picture or for the end of its window.
  window.close();
}
