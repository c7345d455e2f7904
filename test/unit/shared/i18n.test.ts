import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/i18n/en.ts';
import { id } from '../../../shared/i18n/id.ts';
import type { Text } from '../../../shared/i18n/text.ts';
import { translator } from '../../../shared/i18n/translate.ts';

// Object.keys forgets the key type; `en` is the list of all texts.
const KEYS = Object.keys(en) as (keyof typeof en)[];
const ENGLISH: Readonly<Record<keyof typeof en, Text>> = en;
const INDONESIAN: Readonly<Record<keyof typeof en, Text>> = id;

function formsOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function valuesOf(text: Text): readonly string[] {
  const names = formsOf(text).flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), ([, name = '']) => name));
  return [...new Set(names)].sort();
}

describe('the two languages', () => {
  test('have the same texts', () => {
    expect(Object.keys(id).sort()).toEqual([...KEYS].sort());
  });

  test('ask for the same values in each text', () => {
    const asked = (texts: Readonly<Record<keyof typeof en, Text>>) => KEYS.map((key) => [key, valuesOf(texts[key])]);
    expect(asked(INDONESIAN)).toEqual(asked(ENGLISH));
  });

  test('leave no text empty, and no brace behind', () => {
    const forms = KEYS.flatMap((key) => [...formsOf(ENGLISH[key]), ...formsOf(INDONESIAN[key])]);
    expect(forms.filter((form) => form.trim() === '' || /[{}]/.test(form.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});

describe('translating', () => {
  const [english, indonesian] = [translator('en'), translator('id')];

  test('puts values in their places, as they are', () => {
    expect(english('board.cell', { stage: '{lane}', lane: '$& <b>' })).toBe('{lane}, $& <b>');
    expect(indonesian('board.cell', { stage: 'Kesadaran', lane: 'Tindakan' })).toBe('Kesadaran, Tindakan');
  });

  test('takes the form that the number asks for', () => {
    expect([0, 1, 2].map((count) => english('board.votes', { count }))).toEqual(['0 votes', '1 vote', '2 votes']);
    expect(new Set([1, 2].map((count) => indonesian('board.votes', { count }).replace(/\d/, '')))).toHaveLength(1);
  });

  test('writes numbers as the language does', () => {
    expect(english('board.votes', { count: 12_345 })).toBe('12,345 votes');
    expect(indonesian('board.votes', { count: 12_345 })).toContain('12.345');
  });
});
