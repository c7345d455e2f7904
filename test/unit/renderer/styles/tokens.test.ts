import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, LIGHT } from '../../../../shared/theme.ts';

const styles = path.resolve(import.meta.dirname, '../../../../renderer/styles');
const tokens = new Map(
  [...readFileSync(path.join(styles, 'tokens.css'), 'utf8').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(
    ([, name, value]) => [name, value],
  ),
);
const token = (name: string) => tokens.get(name)!;

describe('the colours of panels', () => {
  test('are those of the board', () => {
    const { notes, laneInk, noteInk, ink2, paper, board, line, ink, accent } = LIGHT;
    const wanted = {
      ...{ paper, board, line, ink, accent },
      'ink-2': ink2,
      'note-ink': noteInk,
      ...Object.fromEntries(Object.entries(notes).map(([name, value]) => [`note-${name}`, value])),
      ...Object.fromEntries(Object.entries(laneInk).map(([name, value]) => [`lane-${name}`, value])),
    };
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, tokens.get(name)]))).toEqual(wanted);
  });

  test.each([
    ['ink', 'paper'],
    ['ink-2', 'paper'],
    ['ink-2', 'board'],
    ['ink-2', 'hover'],
    ['accent', 'accent-tint'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['bad', 'board'],
    ['bad', 'bad-tint'],
    ['good', 'board'],
    ['warn', 'board'],
    ['on-accent', 'stage-orange'],
    ['on-accent', 'stage-green'],
    ['on-accent', 'stage-teal'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('come from tokens in every other style', () => {
    const others = readdirSync(styles).filter((name) => name.endsWith('.css') && name !== 'tokens.css');
    const bare = others.filter((name) => /#[0-9a-f]{3,8}\b/i.test(readFileSync(path.join(styles, name), 'utf8')));
    expect(bare).toEqual([]);
  });
});
