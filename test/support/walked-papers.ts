import path from 'node:path';
import type { JourneyMap } from '../../shared/map/journey-map.ts';
import { POINT } from '../../shared/print/papers.ts';
import { keptOf, type PrintSettings } from '../../shared/print/print-settings.ts';
import type { App } from './app.ts';
import { type Mode, promised, settingsFor, shownNotes, sizesAllowed } from './every-paper.ts';
import { openPrintDialog, pageCountShown, pagesShown, saveShown, unlikeShown } from './previewed.ts';
import { imagesOf, sizesOf, squeezed, textsOf } from './printed-pdf.ts';
import { rawCall } from './raw-call.ts';
import { inkOf } from './rendered.ts';

/** One way to put a map on paper. */
export type Way = { readonly mode: Mode; readonly paper: PrintSettings['paper'] };

/** Less than this is a speck: a line of small text has ten times as much. */
const LEAST_INK = 0.0005;

/**
 * Saves the window's map as a PDF out of the print dialog and tells what is wrong with it. Of its pages the first
 * `looked` are compared with what the dialog showed.
 */
export async function harmPrinted(app: App, map: JourneyMap, way: Way, looked: number): Promise<readonly string[]> {
  const settings = settingsFor(way.mode, way.paper);
  // The dialog begins with what was chosen last. That each of it can be chosen there is tried elsewhere.
  await rawCall(app, 'settings.change', { print: keptOf(settings) });
  const dialog = await openPrintDialog(app);
  const count = await pageCountShown(dialog);
  const shown = await pagesShown(app, dialog, count, looked);
  const place = path.join(app.folder, 'out.pdf');
  await saveShown(app, dialog, place);
  const [least, most] = promised(map, way.mode);
  const allowed = sizesAllowed(settings).map(({ width, height }) => `${points(width)} x ${points(height)}`);
  const sizes = sizesOf(place);
  const pages = textsOf(place);
  const harms = {
    unlike: unlikeShown(shown, place, count, pages),
    count: count >= least && count <= most && sizes.length === count ? [] : [count, sizes.length],
    sizes: sizes.filter((size) => !allowed.includes(size)),
    blank: inkOf(place).flatMap((ink, at) => (ink < LEAST_INK || pages[at] === '' ? [at + 1] : [])),
    images: imagesOf(place),
    lost: shownNotes(map).flatMap(({ text }) => (pages.some((page) => page.includes(squeezed(text))) ? [] : [text])),
  };
  return Object.entries(harms).flatMap(([harm, found]) =>
    found.length === 0 ? [] : [`${way.mode} on ${way.paper}: ${harm}: ${found.slice(0, 3).join(', ')}`],
  );
}

/** As the pages of a PDF are measured. */
function points(millimetres: number): number {
  return Math.round(millimetres / POINT);
}
