import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../../../shared/action-catalogue.ts';
import { chaptersOf, type ProseBlock } from '../../../../shared/help/prose.ts';

const ASSETS = path.resolve(import.meta.dirname, '../../../../assets');
const PICTURES = path.join(ASSETS, 'guide', 'pictures');

function textOf(what: 'guide' | 'news', language: string) {
  return chaptersOf(readFileSync(path.join(ASSETS, what, `${language}.md`), 'utf8'));
}

function shapeOf(blocks: readonly ProseBlock[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'picture') return block.name;
    return block.kind === 'list' ? `list of ${block.lines.length}` : block.kind;
  });
}

function keysIn(blocks: readonly ProseBlock[]): readonly string[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'picture') return [];
      return block.kind === 'list' ? block.lines.flat() : block.spans;
    })
    .filter(({ kind }) => kind === 'keys')
    .map(({ text }) => text);
}

describe.each(['guide', 'news'] as const)('the %s', (what) => {
  test('says the same in both languages', () => {
    const [english, indonesian] = [textOf(what, 'en'), textOf(what, 'id')];
    expect(indonesian.map(({ blocks }) => shapeOf(blocks))).toEqual(english.map(({ blocks }) => shapeOf(blocks)));
    expect(indonesian.map(({ blocks }) => keysIn(blocks))).toEqual(english.map(({ blocks }) => keysIn(blocks)));
    expect(english.length).toBeGreaterThan(0);
  });

  test('names no keys that nothing has', () => {
    const known = new Set<string>(Object.values(ACTIONS).flatMap(({ keys }) => keys));
    const named = textOf(what, 'en').flatMap(({ blocks }) => keysIn(blocks));
    expect(named.filter((keys) => !known.has(keys))).toEqual([]);
  });
});

test('what is new begins with this version', () => {
  const { version } = JSON.parse(readFileSync(path.join(ASSETS, '..', 'package.json'), 'utf8')) as { version: string };
  expect(textOf('news', 'en')[0]?.title).toBe(version);
});

test('each picture that is asked for is there, small, and no other', () => {
  const named = ['en', 'id'].flatMap((language) =>
    textOf('guide', language).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [`${language}-${block.name}.webp`] : [])),
    ),
  );
  expect(readdirSync(PICTURES).toSorted()).toEqual(named.toSorted());
  expect(named.filter((name) => statSync(path.join(PICTURES, name)).size > 100_000)).toEqual([]);
});
