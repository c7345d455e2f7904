import '../no-eval.ts';
import '../painted-faces.ts';
import './print-page.css';
import type { Size } from '../../shared/geometry.ts';
import { printDocument } from '../../shared/print/print-document.ts';
import { createTextMeasurer } from '../board/measure-text.ts';
import { ask } from '../bridge.ts';
import { loadPrintFonts } from './load-print-fonts.ts';
import { svgElement } from './svg-element.ts';
import type { PrintJob, PrintRemarks } from '../../shared/print/print-job.ts';
import { unpaintedCharacters } from './unpainted-characters.ts';

/** What the hidden print window shows: nothing but the map on paper, page by page. Answers what is to be known of it. */
async function showPages({ map, settings, date, file }: PrintJob): Promise<PrintRemarks> {
  document.documentElement.lang = settings.language;
  // The PDF takes its title from here.
  if (map.title.trim() !== '') document.title = map.title.trim();
  await loadPrintFonts(map, file);
  const { page, pages, orientation, noteText } = printDocument({
    map,
    settings,
    date,
    file,
    measure: createTextMeasurer(),
  });
  const sizes = document.createElement('style');
  sizes.textContent = sizeRules(
    page,
    pages.flatMap(({ page: own }) => own ?? []),
  );
  document.head.append(sizes);
  for (const { layers, page: own } of pages) {
    const section = document.createElement('section');
    if (own !== undefined) section.className = sizeName(own);
    section.append(svgElement({ ...(own ?? page), unit: 'mm', layers }));
    document.body.append(section);
  }
  await document.fonts.ready;
  return { noteText, isLandscape: orientation === 'landscape', unpainted: unpaintedCharacters(pages) };
}

/** Most pages have one size; those of another are pages with a name of their own. */
function sizeRules(usual: Size, own: readonly Size[]): string {
  const names = new Map(own.map((size) => [sizeName(size), size]));
  const sides = ({ width, height }: Size): string => `width: ${width}mm; height: ${height}mm`;
  return [
    `@page { size: ${usual.width}mm ${usual.height}mm; margin: 0 }`,
    `section { ${sides(usual)} }`,
    ...[...names].flatMap(([name, size]) => [
      `@page ${name} { size: ${size.width}mm ${size.height}mm; margin: 0 }`,
      `section.${name} { page: ${name}; ${sides(size)} }`,
    ]),
  ].join('\n');
}

function sizeName({ width, height }: Size): string {
  return `page-${width}-${height}`.replaceAll('.', '_');
}

try {
  await ask('print.ready', await showPages(await ask('print.job')));
} catch (error) {
  reportError(error);
  // Main waits for the page or for its end.
  window.close();
}
