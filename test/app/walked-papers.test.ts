import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeMap } from '../../shared/file/write-map.ts';
import { PAPER_CHOICES } from '../../shared/print/print-settings.ts';
import { appsOfTest } from '../support/apps-of-test.ts';
import { ALL_MODES, crowded, sample, SAMPLES } from '../support/every-paper.ts';
import { boardIsThere } from '../support/on-board.ts';
import { whyWithout } from '../support/run-app.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { harmPrinted, type Way } from '../support/walked-papers.ts';

const without = whyWithout('pdftotext') ?? whyWithout('pdftoppm') ?? whyWithout('pdfimages') ?? whyWithout('pdfinfo');

/**
 * JEJAK_PAPERS=full puts every map on every paper in every mode, 440 PDFs in about an hour, and compares the first 20
 * pages of each with what was shown. Without it each map meets each mode, and each mode each paper, 55 PDFs whose first
 * four pages are compared; on other papers, and on the further pages, only the layout is looked at (every-paper.test.ts,
 * crowded-paper.test.ts).
 */
const isFull = process.env.JEJAK_PAPERS === 'full';
const COMPARED = isFull ? 20 : 4;

const MAPS = [
  ...readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.journey'))
    .map((name) => ({ name, map: sample(name) })),
  { name: '300 notes', map: crowded(300) },
  { name: '2,000 notes', map: crowded(2_000) },
].map((one, at) => ({ ...one, ways: waysOf(at) }));

/** Papers go round the maps, and begin elsewhere in each mode: eight maps have their turn with eleven papers. */
function waysOf(map: number): readonly Way[] {
  const isTurn = (mode: number, paper: number): boolean => (paper + 3 * mode) % 8 === map;
  return ALL_MODES.flatMap((mode, m) =>
    PAPER_CHOICES.filter((_, p) => isFull || isTurn(m, p)).map((paper) => ({ mode, paper })),
  );
}

test('each map meets each mode, and each mode each paper', () => {
  const met = MAPS.flatMap(({ name, ways }) =>
    ways.flatMap(({ mode, paper }) => [`${name} ${mode}`, `${mode} ${paper}`]),
  );
  expect(new Set(met).size).toBe(ALL_MODES.length * (MAPS.length + PAPER_CHOICES.length));
});

const started = appsOfTest();

test.skipIf(without !== null).each(MAPS)(
  `${without ?? ''}$name in a PDF: no page is blank or of another size, no text lost or a picture, and it is what the dialog showed`,
  async ({ map, ways }) => {
    const place = path.join(await temporaryFolder(), 'map.journey');
    await writeFile(place, writeMap(map, {}));
    const app = await started({ args: [place] });
    // A busy machine is no defect: a report of 2,000 notes takes its time.
    app.page.setDefaultTimeout(120_000);
    await boardIsThere(app.page);
    const harms: string[] = [];
    for (const way of ways) harms.push(...(await harmPrinted(app, map, way, COMPARED)));
    expect(harms).toEqual([]);
  },
  isFull ? 3_600_000 : 300_000,
);
