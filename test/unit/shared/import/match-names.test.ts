import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName, meantBy, type Named, namedLane, namedStage } from '../../../../shared/import/match-names.ts';
import { laneWords } from '../../../../shared/map/lane-words.ts';
import { LANE_KINDS } from '../../../../shared/map/journey-map.ts';
import { LANGUAGES } from '../../../../shared/i18n/languages.ts';
import { template } from '../../../../shared/map/templates.ts';

const five = template('five', 'en').stages.map(({ name }) => namedStage({ id: name, name }));
const lanes = LANE_KINDS.map((kind) => namedLane({ id: kind, kind, name: laneWords(kind, 'en').name }));

describe('a stage is meant', () => {
  test.each([
    ['Awareness', 'Awareness'],
    ['  AWARENESS ', 'Awareness'],
    ['1. Awareness', 'Awareness'],
    ['Áwareness', 'Awareness'],
    ['Awarness', 'Awareness'],
    ['Awraeness', 'Awareness'],
    ['Kesadaran', 'Awareness'],
    ['kesadarn', 'Awareness'],
    ['Decision', 'Decision / Purchase'],
    ['Purchases', 'Decision / Purchase'],
    ['Keputusan/Pembelian', 'Decision / Purchase'],
    ['Pembelian', 'Decision / Purchase'],
    ['Advokasi', 'Advocacy'],
    ['Weather', null],
    ['', null],
    ['  ', null],
  ])('by %j', (name, stage) => {
    expect(meantBy(name, five)).toBe(stage);
  });
});

describe('a lane is meant', () => {
  test.each([
    ['action', 'action'],
    ['Tindakan-tindakan', 'action'],
    ['Pain point', 'pain'],
    ['painpoints', 'pain'],
    ['Poin Kritis', 'pain'],
    ['Opportunity', 'opportunity'],
    ['Titik kontak', 'touchpoint'],
    ['Touch points', 'touchpoint'],
  ])('by %j', (name, lane) => {
    expect(meantBy(name, lanes)).toBe(lane);
  });

  test('by what its kind is called, in either language, also where it has a name of its own', () => {
    const own = [namedLane({ id: 'l', kind: 'pain', name: 'Aduh' })];
    expect(['aduh', 'Pain points', 'Poin kritis', 'Actions'].map((name) => meantBy(name, own))).toEqual([
      'l',
      'l',
      'l',
      null,
    ]);
  });

  test('by its own name before another that only goes by it', () => {
    const two = [
      namedLane({ id: 'steps', kind: 'action', name: 'Steps' }),
      namedLane({ id: 'own', kind: 'free', name: 'Actions' }),
    ];
    expect(meantBy('Actions', two)).toBe('own');
  });
});

test('figures are never a slip', () => {
  const stages: readonly Named[] = [
    { id: '1', name: 'Stage 1' },
    { id: '2', name: 'Stage 2' },
  ];
  expect(['Stage 1', 'stagee 2', 'Stage 3'].map((name) => meantBy(name, stages))).toEqual(['1', '2', null]);
});

test('a slip that may mean two things means neither, and of two with one name the first is meant', () => {
  const stages: readonly Named[] = [
    { id: 'a', name: 'Store' },
    { id: 'b', name: 'Score' },
    { id: 'c', name: 'Store' },
  ];
  expect(['Sxore', 'Store'].map((name) => meantBy(name, stages))).toEqual([null, 'a']);
});

test('every built-in name means the stage or lane of its own, in both languages', () => {
  for (const language of LANGUAGES) {
    expect(template('five', language).stages.map(({ name }) => meantBy(name, five))).toEqual(five.map(({ id }) => id));
    expect(
      LANE_KINDS.filter((kind) => kind !== 'free').map((kind) => meantBy(laneWords(kind, language).name, lanes)),
    ).toEqual(LANE_KINDS.filter((kind) => kind !== 'free'));
  }
});

test('any name means itself, and folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
      expect(meantBy(name, [{ id: 'it', name }])).toBe(foldName(name) === '' ? null : 'it');
    }),
  );
});
