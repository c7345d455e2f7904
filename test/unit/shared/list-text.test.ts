import { expect, test } from 'vitest';
import { translator } from '../../../shared/i18n/translate.ts';
import { factsText, listText } from '../../../shared/list-text.ts';

test('a list ends as the language ends it', () => {
  const [en, id] = [translator('en'), translator('id')];
  const items = ['csv', 'svg', 'png'];
  expect([listText(items, en), listText(items, en, 'or'), listText(items, en, 'facts')]).toEqual([
    'csv, svg and png',
    'csv, svg or png',
    'csv, svg, png',
  ]);
  expect([listText(items, id), listText(items, id, 'or'), listText(items, id, 'facts')]).toEqual([
    'csv, svg, dan png',
    'csv, svg, atau png',
    'csv, svg, png',
  ]);
  expect([listText([], en), listText(['csv'], id)]).toEqual(['', 'csv']);
});

test('facts that say nothing are left out', () => {
  expect(factsText(['', '3 votes', '', 'important'], translator('en'))).toBe('3 votes, important');
});
