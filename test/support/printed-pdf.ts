import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { unpackedPdf } from './packed-pdf.ts';

/** The size of each page in whole points. */
export function sizesOf(place: string): readonly string[] {
  const { stdout } = spawnSync('pdfinfo', ['-l', '1000', place], { encoding: 'utf8' });
  return [...stdout.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
}

/** The text of each page in the order in which it was drawn, without spaces. */
export function textsOf(place: string): readonly string[] {
  // At so many dots an inch no letter is tiny: of those the program leaves out all but the first 50,000.
  const { stdout } = spawnSync('pdftotext', ['-raw', '-r', '7200', place, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return stdout.split('\f').slice(0, -1).map(squeezed);
}

/** A line for each picture made of dots. */
export function imagesOf(place: string): readonly string[] {
  const { stdout } = spawnSync('pdfimages', ['-list', place], { encoding: 'utf8' });
  // Two lines say what the columns are.
  if (!stdout.startsWith('page')) throw new Error(`What ${place} is made of cannot be read`);
  return stdout.split('\n').slice(2, -1);
}

export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** How a PDF is built for those who listen to it: a line for each part, indented, with its text in quotes. */
export function structureOf(place: string): string {
  return spawnSync('pdfinfo', ['-struct-text', place], { encoding: 'utf8', maxBuffer: 1e9 }).stdout;
}

export type Bookmark = { readonly title: string; readonly under: readonly Bookmark[] };

/** The bookmarks of a PDF that we wrote, in their order. */
export async function bookmarksOf(place: string): Promise<readonly Bookmark[]> {
  const { objects, trailer } = unpackedPdf(await readFile(place));
  const follow = (object: string, key: string): string | undefined => {
    const [, number] = new RegExp(`/${key} (\\d+) 0 R`).exec(object) ?? [];
    return number === undefined ? undefined : objects.get(Number(number));
  };
  const childrenOf = (object: string): readonly Bookmark[] => {
    const children: Bookmark[] = [];
    for (let child = follow(object, 'First'); child !== undefined; child = follow(child, 'Next')) {
      children.push({ title: titleOf(child), under: childrenOf(child) });
    }
    return children;
  };
  const catalog = follow(trailer, 'Root') ?? '';
  return childrenOf(follow(catalog, 'Outlines') ?? '');
}

/** In parentheses, with a backslash before what means something there, or as hexadecimal UTF-16. */
function titleOf(object: string): string {
  const [, plain, coded] = /\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]*)>)/.exec(object) ?? [];
  if (plain !== undefined) return plain.replaceAll(/\\(.)/g, '$1');
  const units = (coded ?? '').match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
