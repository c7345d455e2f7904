import { partOf, mapPicture, type PicturePart } from '../../shared/export/picture.ts';
import { htmlOfCopied } from '../../shared/export/copied-notes.ts';
import { gridText } from '../../shared/export/grid-text.ts';
import { markdownText } from '../../shared/export/markdown.ts';
import { svgMarkup } from '../../shared/export/svg.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { copiedNotes } from '../../shared/map/copied-notes.ts';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { withPhotosInReach } from '../board/photo-bitmaps.ts';
import { loadPrintFonts } from '../print/load-print-fonts.ts';
import { pngOf } from './paint-picture.ts';

export const COPIED_AS = ['picture', 'drawing', 'outline', 'table'] as const;
export type CopiedAs = (typeof COPIED_AS)[number];

/** Pixels a unit: sharp on a slide. */
const SCALE = 2;

/** Puts a part of a map on the clipboard as something that other programs take. */
export async function copyAs(map: JourneyMap, part: PicturePart, kind: CopiedAs): Promise<void> {
  const shown = partOf(map, part);
  switch (kind) {
    case 'outline':
      return put({ 'text/plain': textBlob(markdownText(shown, translator(map.language))) });
    case 'table': {
      const copied = copiedNotes(shown, new Set(shown.notes.map(({ id }) => id)));
      return put({ 'text/plain': textBlob(gridText(shown)), 'text/html': blobOf(htmlOfCopied(copied), 'text/html') });
    }
    case 'picture':
    case 'drawing': {
      const [whole] = await Promise.all([withPhotosInReach(map), loadPrintFonts(map)]);
      const picture = mapPicture(whole, { part, isTransparent: false }, createTextMeasurer());
      if (kind === 'picture') return put({ 'image/png': await pngOf(picture, SCALE) });
      const svg = svgMarkup({ ...picture, unit: 'px' });
      return put({ 'text/plain': textBlob(svg), 'image/svg+xml': blobOf(svg, 'image/svg+xml') });
    }
  }
}

function put(types: Record<string, Blob>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem(types)]);
}

function textBlob(text: string): Blob {
  return blobOf(text, 'text/plain');
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}
