import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { translator } from '../../shared/i18n/translate.ts';
import type { JourneyMap, Language } from '../../shared/map/journey-map.ts';
import { mapInFile } from './app.ts';
import { unpackedPdf } from './packed-pdf.ts';

type ResultFolder = { readonly map: JourneyMap; readonly outline: string };

/** Each file of the folder is what its name says. The answer is what its map and its outline say. */
export async function wholeResultFolder(place: string, language: Language): Promise<ResultFolder> {
  const t = translator(language);
  const papers = [` - ${t('results.file.poster')}.pdf`, ` - ${t('results.file.report')}.pdf`];
  const endings = [...papers, '.journey', '.md', '.png', '.xlsx'];
  const title = path.basename(place).replace(/ \d+$/, '');
  expect((await readdir(place)).toSorted()).toEqual(endings.map((ending) => `${title}${ending}`).toSorted());
  const read = (ending: string): Promise<Buffer> => readFile(path.join(place, `${title}${ending}`));
  for (const ending of papers) {
    const { objects } = unpackedPdf(await read(ending));
    expect([...objects.values()].filter((object) => /\/Type \/Page\b/.test(object)).length).toBeGreaterThan(0);
  }
  expect((await read('.png')).subarray(1, 4).toString('latin1')).toBe('PNG');
  expect((await read('.xlsx')).subarray(0, 2).toString('latin1')).toBe('PK');
  const outline = (await read('.md')).toString('utf8');
  expect(outline).toContain(title);
  return { map: await mapInFile(path.join(place, `${title}.journey`)), outline };
}
