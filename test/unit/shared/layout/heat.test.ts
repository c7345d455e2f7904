import { expect, test } from 'vitest';
import { heatColour } from '../../../../shared/layout/heat.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { contrast, LIGHT, stageLook } from '../../../../shared/theme.ts';
import { THEMES } from '../../../../shared/themes.ts';
import { laidOut, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const SCORES = [null, ...Array.from({ length: 101 }, (_, score) => score)];

test('stages have the colours of their scores where that is asked for, and their own otherwise', () => {
  const heated = layoutMap(SMALL_MAP, { theme: LIGHT, text: testFitter(), invites: true, heat: true });
  // Emotion 2 and gap -1: 62.5; emotion -1 and gap 2: 62.5; nothing.
  expect(heated.stages.map(({ colour }) => colour)).toEqual([heatColour(62.5), heatColour(62.5), heatColour(null)]);
  expect(laidOut(SMALL_MAP).stages[0]?.colour).not.toBe(heatColour(62.5));
});

test('what is written on a stage can be read at any heat, in any theme', () => {
  for (const theme of Object.values(THEMES)) {
    for (const score of SCORES) {
      const { ground, ink } = stageLook(theme, heatColour(score));
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(theme.leastContrast);
    }
  }
});

test('the heat falls from orange to blue over grey', () => {
  const warmth = [0, 25, 50, 75, 100].map((score) => {
    const [red = 0, blue = 0] = [1, 5].map((at) => Number.parseInt(heatColour(score).slice(at, at + 2), 16));
    return red - blue;
  });
  expect(warmth).toEqual(warmth.toSorted((a, b) => b - a));
});
