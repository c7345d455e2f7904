import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../shared/theme.ts';
import { THEMES } from '../../../../shared/themes.ts';

const styles = path.resolve(import.meta.dirname, '../../../../renderer/styles');

/** The colours of a theme's style by name, without the shadows. */
function tokensOf(theme: string): Readonly<Record<string, string>> {
  const css = readFileSync(path.join(styles, `theme-${theme}.css`), 'utf8');
  expect(css).toContain(`:root[data-theme="${theme}"]`);
  const pairs = [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]+);/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, value]));
}

const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'board'],
  ['ink', 'hover'],
  ['ink', 'pressed'],
  ['ink', 'accent-tint'],
  ['ink-2', 'paper'],
  ['ink-2', 'board'],
  ['ink-2', 'hover'],
  ['accent', 'board'],
  ['accent', 'accent-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['board', 'ink'],
  ['on-ink-2', 'ink'],
  ['bad', 'board'],
  ['bad', 'bad-tint'],
  ['bad', 'accent-tint'],
  ['good', 'board'],
  ['warn', 'board'],
] as const;

/** Marks that mean something without being text. */
const MARKS = [
  ['accent', 'paper'],
  // WCAG 1.4.11: on what a field is filled with, and on all that one lies on.
  ['control', 'board'],
  ['control', 'paper'],
  ['control', 'hover'],
  ['control', 'accent-tint'],
  ['on-accent', 'control'],
  ['good', 'board'],
  ['warn', 'board'],
  ['bad', 'board'],
] as const;

describe.each(Object.entries(THEMES))('the colours of panels in the %s theme', (name, theme) => {
  const tokens = tokensOf(name);
  const of = (token: string): string => tokens[token] ?? '';

  test('are those of the board', () => {
    const { notes, laneInk, noteInk, paper, board, line, ink, ink2, accent, onAccent } = theme;
    const wanted = {
      paper,
      board,
      line,
      ink,
      accent,
      'ink-2': ink2,
      'on-accent': onAccent,
      'note-ink': noteInk,
      ...Object.fromEntries(Object.entries(notes).map(([colour, value]) => [`note-${colour}`, value])),
      ...Object.fromEntries(Object.entries(laneInk).map(([colour, value]) => [`lane-${colour}`, value])),
    };
    expect(tokens).toMatchObject(wanted);
  });

  test('have the same names as in every other theme', () => {
    expect(Object.keys(tokens)).toEqual(Object.keys(tokensOf('light')));
  });

  test.each(PAIRS)('%s can be read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(theme.leastContrast);
  });

  test.each(MARKS)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(of(mark), of(ground))).toBeGreaterThanOrEqual(3);
  });

  test('let lanes be named in panels and menus', () => {
    for (const colour of Object.keys(theme.laneInk)) {
      for (const ground of ['board', 'accent-tint']) {
        expect(contrast(of(`lane-${colour}`), of(ground))).toBeGreaterThanOrEqual(theme.leastContrast);
      }
    }
  });
});

test('colours come from tokens in every other style', () => {
  const others = readdirSync(styles).filter((name) => name.endsWith('.css') && !name.startsWith('theme-'));
  const bare = others.filter((name) => /#[0-9a-f]{3,8}\b/i.test(readFileSync(path.join(styles, name), 'utf8')));
  expect(bare).toEqual([]);
});

test.each([
  ['controls.css', '.input'],
  ['controls.css', '.stepper'],
  ['frame.css', '.capture-line'],
  // Its yellow alone can hardly be told from the board by day.
  ['inspector.css', '.note-paper'],
])('in %s the border of %s is one that can be seen', (sheet, field) => {
  const css = readFileSync(path.join(styles, sheet), 'utf8');
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const own = rules.filter(([, selectors = '']) => selectors.split(',').some((each) => each.trim() === field));
  const borders = own.flatMap(([, , body = '']) => [...body.matchAll(/border(?:-color)?: (?:1px solid )?([^;]+);/g)]);
  expect(borders.at(-1)?.[1]).toBe('var(--control)');
});

test('nothing moves for those who asked for less motion', () => {
  const base = readFileSync(path.join(styles, 'base.css'), 'utf8');
  const [, reduced = ''] = /@media \(prefers-reduced-motion: reduce\) \{([\s\S]*?\n)\}/.exec(base) ?? [];
  expect(reduced).toContain('animation: none !important');
  expect(reduced).toContain('transition-duration: 0s !important');
  // Whatever is moved by hovering keeps still: without a transition it would jump.
  const start = readFileSync(path.join(styles, 'start-screen.css'), 'utf8');
  expect(start).toMatch(/@media \(prefers-reduced-motion: reduce\) \{\s*\.card:hover \{\s*transform: none;/);
});
