import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../shared/layout/line-breaks.ts';
import { createTextFitter } from '../../shared/layout/text-fitter.ts';
import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';
import { FONT_FAMILY } from '../../shared/theme.ts';
import { type App, mapInFile, SAMPLES, startApp } from '../support/app.ts';
import { cellNamed, newMap, noteField } from '../support/on-board.ts';

async function sampleTexts(): Promise<readonly string[]> {
  const files = (await readdir(SAMPLES)).filter((name) => name.endsWith('.journey'));
  const maps = await Promise.all(files.map((name) => mapInFile(path.join(SAMPLES, name))));
  const texts = new Set(maps.flatMap((map) => map.notes.map(({ text }) => text)));
  return [...texts];
}

/** Measures as the window does, word by word, with widths that the window was asked for. */
async function measurerOf({ page }: App, texts: readonly string[]): Promise<TextMeasurer> {
  const characters = [...new Set(texts.join(''))];
  const words = [...new Set([' ', ...characters, ...texts.flatMap((text) => text.split(/(?<=[-/])|\s/))])];
  const widths = await page.evaluate(
    async ({ asked, family }) => {
      const font = `400 100px ${family}`;
      await document.fonts.load(font, asked.join(''));
      const context = document.createElement('canvas').getContext('2d')!;
      context.textRendering = 'geometricPrecision';
      context.font = font;
      return asked.map((word) => context.measureText(word).width / 100);
    },
    { asked: words, family: FONT_FAMILY },
  );
  const known = new Map(words.map((word, at) => [word, widths[at] ?? 0]));
  const widthOf = (word: string): number =>
    known.get(word) ??
    Array.from(word, (character) => known.get(character) ?? 0).reduce((sum, width) => sum + width, 0);
  return (text, size) => text.split(/(?<= )|(?= )/).reduce((sum, word) => sum + widthOf(word), 0) * size;
}

/** How large the field that is open sets each text, and in how many lines. */
function setInField(app: App, texts: readonly string[]): Promise<readonly (readonly [number, number])[]> {
  return noteField(app).evaluate(async (element, all) => {
    const field = element as HTMLTextAreaElement;
    // React looks for changes that went past its own setter.
    const property = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    const found: [number, number][] = [];
    for (const text of all) {
      property.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      const bare = field.cloneNode() as HTMLTextAreaElement;
      bare.value = text;
      bare.style.height = '0';
      field.parentElement?.append(bare);
      const { fontSize, lineHeight, paddingTop, paddingBottom } = getComputedStyle(field);
      const lines = (bare.scrollHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
      bare.remove();
      found.push([parseFloat(fontSize), Math.round(lines)]);
    }
    return found;
  }, texts);
}

/** Where the window ends lines that have room for nothing: before which characters, by their index. */
function endsInWindow({ page }: App, texts: readonly string[]): Promise<readonly (readonly number[])[]> {
  return page.evaluate((all) => {
    const field = document.createElement('div');
    field.style.cssText = 'position: fixed; width: 0; font-size: 14px; white-space: pre-wrap';
    document.body.append(field);
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const range = document.createRange();
    const found = all.map((text) => {
      const node = document.createTextNode(text);
      field.replaceChildren(node);
      let line: number | null = null;
      return Array.from(graphemes.segment(text)).flatMap(({ segment, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const top = Array.from(range.getClientRects()).at(-1)?.top;
        if (top === undefined || /^\s/.test(segment)) return [];
        const begins = line !== null && top > line + 2;
        line = top;
        return begins ? [index] : [];
      });
    });
    field.remove();
    return found;
  }, texts);
}

function endsOnBoard(text: string): readonly number[] {
  let at = 0;
  return piecesOf(text)
    .map((piece) => (at += piece.length))
    .slice(0, -1);
}

/** What people write beside plain words. */
const PARTS = [
  'the customer e-mail re-read and/or 24/7 3-5 -5 5% 10.000 Rp\u00a010.000 C++ https://jejak.example/a-b?c=1&d=2 what?',
  '(or not) f(x) [1] "so" don\'t naïve été \u201cso\u201d don\u2019t 2020\u20132026 Ana\u2014Budi so\u2026 я-я رحلة שלום',
  '旅程を描く。 「旅」 カード 한국어 👍 👩‍👩‍👧‍👦 🇮🇩 สวัสดีครับ - / ? ( ) , . ! :',
]
  .join(' ')
  .split(' ');
const PART = fc.constantFrom(...PARTS);
const TEXT = fc
  .array(fc.tuple(PART, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flat().join('').trim());

test('while a note is written its lines end where they will end on the board', async () => {
  const app = await startApp();
  try {
    await newMap(app, 'three');
    const texts = await sampleTexts();
    const { wholeNote } = createTextFitter({ measure: await measurerOf(app, texts), wholeText: false });
    await cellNamed(app.page, 'Awareness, Actions').focus();
    await app.page.keyboard.press('n');
    await noteField(app).waitFor();
    const found = await setInField(app, texts);
    const expected = texts.map((text) => [wholeNote(text).text.size, wholeNote(text).text.lines.length]);
    expect(texts.map((text, at) => [text, found[at]])).toEqual(texts.map((text, at) => [text, expected[at]]));
    const mixed = fc.sample(TEXT, 2_000);
    const ends = await endsInWindow(app, mixed);
    expect(mixed.map((text, at) => [text, ends[at]])).toEqual(mixed.map((text) => [text, endsOnBoard(text)]));
    expect(app.complaints).toEqual([]);
  } finally {
    await app.close();
  }
});
