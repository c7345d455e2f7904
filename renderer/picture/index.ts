import '../no-eval.ts';
import '../painted-faces.ts';
import { type DrawnPicture, mapPicture } from '../../shared/export/picture.ts';
import { svgMarkup } from '../../shared/export/svg.ts';
import type { PictureJob } from '../../shared/ipc/calls/exchange-calls.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { ask } from '../bridge.ts';
import { loadPrintFonts } from '../print/load-print-fonts.ts';
import { pngOf } from './paint-picture.ts';
import { NO_OUTLINES, outlinesOf } from './painted-outlines.ts';

/** What the hidden window does that draws a map for a file. */
async function drawn({ map, format, picture: options }: PictureJob): Promise<DrawnPicture> {
  await loadPrintFonts(map);
  const picture = mapPicture(map, options, createTextMeasurer());
  if (format === 'png') {
    return { bytes: new Uint8Array(await (await pngOf(picture, options.scale)).arrayBuffer()), leftAsText: 0 };
  }
  const outlines = options.asOutlines ? await outlinesOf(picture) : NO_OUTLINES;
  const bytes = new TextEncoder().encode(svgMarkup({ ...picture, ...outlines.drawing, unit: 'px' }));
  return { bytes, leftAsText: outlines.leftAsText };
}

try {
  await ask('picture.drawn', await drawn(await ask('picture.job')));
} catch (error) {
  reportError(error);
  // Main waits for the picture or for the end of its window.
  window.close();
}
