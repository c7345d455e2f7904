import { describe, expect, test } from 'vitest';
import { laneDefaults } from '../../../shared/map/defaults.ts';
import { LANE_KINDS, type Lane, NOTE_COLOURS } from '../../../shared/map/journey-map.ts';
import { contrast, laneColourName, LIGHT, mix, resolveColour, stageColour } from '../../../shared/theme.ts';

function laneOf(kind: Lane['kind'], colour: Lane['colour'] = null): Lane {
  return { id: 'lane', kind, ...laneDefaults(kind, 'en'), colour };
}

test('contrast is what WCAG says it is', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'));
});

test('colours mix by share', () => {
  expect(mix('#ff0080', '#000000', 1)).toBe('#ff0080');
  expect(mix('#ff0080', '#001000', 0)).toBe('#001000');
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
});

test('stages go through the five colours of the look from first to last', () => {
  expect([0, 1, 2, 3, 4].map((index) => stageColour(index, 5))).toEqual([
    '#3d63c9',
    '#5a54c4',
    '#8a4bb8',
    '#b0498f',
    '#b8425d',
  ]);
  expect(stageColour(0, 1)).toBe('#3d63c9');
  expect(stageColour(1, 2)).toBe('#b8425d');
});

describe('a colour of the file', () => {
  test('is a name, a number, or what a later version wrote', () => {
    expect(resolveColour(LIGHT, 'green', '#111111')).toBe(LIGHT.notes.green);
    expect(resolveColour(LIGHT, '#ABCDEF', '#111111')).toBe('#abcdef');
    for (const unknown of [null, 'later', '#abc', 'url(x)', '__proto__', 'constructor', '']) {
      expect(resolveColour(LIGHT, unknown, '#111111')).toBe('#111111');
    }
  });

  test('of a lane names the ink: its own, or that of its kind', () => {
    expect(laneColourName(laneOf('pain'))).toBe('coral');
    expect(laneColourName(laneOf('pain', 'teal'))).toBe('teal');
    expect(laneColourName(laneOf('pain', '#123456'))).toBe('coral');
    for (const kind of LANE_KINDS) expect(NOTE_COLOURS).toContain(laneColourName(laneOf(kind)));
  });
});
