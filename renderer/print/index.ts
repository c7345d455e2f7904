import '../no-eval.ts';
import '../painted-faces.ts';
import './print-page.css';
import { printDocument } from '../../shared/print/print-document.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { ask } from '../bridge.ts';
import { loadPrintFonts } from './load-print-fonts.ts';
import { svgElement } from './svg-element.ts';
import type { PrintJob } from '../../shared/print/print-job.ts';

/** What the hidden print window shows: nothing but the map on paper, page by page. */
async function showPages({ map, settings, date, file }: PrintJob): Promise<void> {
  document.documentElement.lang = settings.language;
  // The PDF takes its title from here.
  if (map.title.trim() !== '') document.title = map.title.trim();
  await loadPrintFonts(map, file);
  const { page, pages } = printDocument({ map, settings, date, file, measure: createTextMeasurer() });
  const size = document.createElement('style');
  size.textContent = `@page { size: ${page.width}mm ${page.height}mm; margin: 0 }
    section { width: ${page.width}mm; height: ${page.height}mm }`;
  document.head.append(size);
  for (const { layers, bookmark } of pages) {
    const section = document.createElement('section');
    section.append(svgElement({ ...page, unit: 'mm', layers }));
    if (bookmark !== undefined) markHeading(section, bookmark);
    document.body.append(section);
  }
  await document.fonts.ready;
}

/** Chromium makes a bookmark of every heading; a name that was broken into lines gets none. */
function markHeading(section: Element, words: string): void {
  const heading = [...section.querySelectorAll('text')].find(({ textContent }) => textContent === words);
  heading?.setAttribute('role', 'heading');
  heading?.setAttribute('aria-level', '1');
}

try {
  await showPages(await ask('print.job'));
  await ask('print.ready');
} catch (error) {
  reportError(error);
  // Main waits for the page or for its end.
  window.close();
}
