import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportedBytes } from '../../../../shared/export/export-map.ts';
import { escapedXml } from '../../../../shared/export/xml-text.ts';
import { NOTE_DEFAULTS } from '../../../../shared/map/defaults.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { arbitraryMap } from '../../../support/arbitrary-map.ts';
import { HOSTILE_MAP } from '../../../support/hostile-map.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function pageOf(map: JourneyMap, language: 'en' | 'id' = 'en'): string {
  return new TextDecoder().decode(exportedBytes({ map, format: 'html', language }));
}

type Opened = { readonly tag: string; readonly attributes: readonly string[] };

/** What the markup of a page is made of, whatever stands between it. */
function markupIn(page: string): readonly Opened[] {
  return [...page.matchAll(/<([a-z!][^\s>]*)((?:"[^"]*"|[^>"])*)>/gi)].map(([, tag = '', rest = '']) => ({
    tag: tag.toLowerCase(),
    // Quoted values are words.
    attributes: [...rest.replaceAll(/"[^"]*"/g, '').matchAll(/[a-z-]+/gi)].map(([name]) => name.toLowerCase()),
  }));
}

const TAGS =
  '!doctype html head meta title style body main footer h1 h2 p small span div table thead tbody tr th td ul li dl dt dd'.split(
    ' ',
  );

test('whatever a map says is text: no tag but ours, none that runs or fetches anything', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryMap, fc.constant(HOSTILE_MAP)), fc.constantFrom(...LANGUAGES), (map, language) => {
      const markup = markupIn(pageOf(map, language));
      expect(markup.filter(({ tag }) => !TAGS.includes(tag))).toEqual([]);
      const outside = markup.flatMap(({ attributes }) =>
        attributes.filter((name) => /^(?:on|src|href|action)/.test(name)),
      );
      expect(outside).toEqual([]);
    }),
  );
});

test('every note is there as it was written', () => {
  const page = pageOf(HOSTILE_MAP);
  expect(HOSTILE_MAP.notes.filter(({ text }) => !page.includes(escapedXml(text)))).toEqual([]);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('the map is one table, whose headings say what they are of', () => {
  const markup = markupIn(pageOf({ ...SMALL_MAP, personas: [] }));
  const count = (wanted: string): number => markup.filter(({ tag }) => tag === wanted).length;
  expect([count('html'), count('main'), count('h1')]).toEqual([1, 1, 1]);
  const headings = markup.filter(({ tag }) => tag === 'th');
  expect(headings.filter(({ attributes }) => !attributes.includes('scope'))).toEqual([]);
});

test('the day of evidence is told as people of the language write it; what is no day stays', () => {
  const dates = ['2026-12-05', '2026-12', '5/12/2026', 'before Ramadan'];
  const notes = dates.map((date, at) =>
    smallNote(`e${at}`, 's1', 'l1', { evidence: { ...NOTE_DEFAULTS.evidence, kind: 'said', date } }),
  );
  const told = (language: 'en' | 'id') =>
    [...pageOf({ ...SMALL_MAP, notes }, language).matchAll(/<\/p><small>(.*?)<\/small><\/li>/g)].map(([, facts = '']) =>
      facts.split(' \u00b7 ').at(-1),
    );
  expect(told('en')).toEqual(['5 Dec 2026', 'Dec 2026', '5 Dec 2026', 'before Ramadan']);
  expect(told('id')).toEqual(['5 Des 2026', 'Des 2026', '5 Des 2026', 'before Ramadan']);
});
