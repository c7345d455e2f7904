import { expect, test } from 'vitest';
import { labelLink, setLinkEither, setLinkWait } from '../../../../shared/commands/link-commands.ts';
import { changeNotes, editNoteText } from '../../../../shared/commands/note-commands.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { cellKey } from '../../../../shared/map/queries.ts';
import { linkDescriptions } from '../../../../renderer/board/link-descriptions.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const t = translator('en');
const FIRST = cellKey({ stage: 's1', lane: 'l1' });
const UNDER = cellKey({ stage: 's1', lane: 'l2' });

test('tells where the links of each note lead, with their labels', () => {
  const described = linkDescriptions(labelLink('k1', 'later')(SMALL_MAP), t, new Map());
  expect([...described].map(([cell, notes]) => [cell, [...notes]])).toEqual([
    [
      FIRST,
      [
        ['a1', 'leads to: text of b1 (later)'],
        ['a2', 'leads to: text of a3'],
      ],
    ],
    [UNDER, [['c1', 'leads to: text of a3']]],
  ]);
});

test('tells which of several ways it is and how long it takes', () => {
  const map = setLinkWait('k2', { amount: 2, unit: 'week' })(setLinkEither('k2', true)(SMALL_MAP));
  const said = (language: 'en' | 'id') => linkDescriptions(map, translator(language), new Map()).get(UNDER)?.get('c1');
  expect([said('en'), said('id')]).toEqual([
    'leads to: text of a3 (or \u00b7 2 weeks)',
    'menuju: text of a3 (atau \u00b7 2 minggu)',
  ]);
});

test('does not tell what lies face down', () => {
  const map = changeNotes(['b1'], { faceDown: true })(SMALL_MAP);
  expect(linkDescriptions(map, t, new Map()).get(FIRST)?.get('a1')).toBe('leads to: face down');
});

test('keeps what it said of a cell where nothing changed', () => {
  const before = linkDescriptions(SMALL_MAP, t, new Map());
  const after = linkDescriptions(editNoteText('b1', 'new')(SMALL_MAP), t, before);
  expect(after.get(UNDER)).toBe(before.get(UNDER));
  expect(after.get(FIRST)?.get('a1')).toBe('leads to: new');
});
