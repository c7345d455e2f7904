import type { Chapter } from '../../../shared/help/prose.ts';
import type { Language } from '../../../shared/map/journey-map.ts';

// Bundled with the window, and loaded once somebody asks for them.
const TEXTS = import.meta.glob<string>('../../../assets/{guide,news}/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../assets/guide/pictures/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The chapters of the guide, or of what is new, in a language. */
export async function readTexts(what: 'guide' | 'news', language: Language): Promise<readonly Chapter[]> {
  // What nobody has translated yet is there in English.
  const read = TEXTS[`../../../assets/${what}/${language}.md`] ?? TEXTS[`../../../assets/${what}/en.md`];
  if (read === undefined) throw new Error(`no ${what} in ${language}`);
  const [text, { chaptersOf }] = await Promise.all([read(), import('../../../shared/help/prose.ts')]);
  return chaptersOf(text);
}

export function guidePicture(name: string, language: Language): string | undefined {
  const of = (spoken: string) => PICTURES[`../../../assets/guide/pictures/${spoken}-${name}.webp`];
  return of(language) ?? of('en');
}
