import { describe, expect, test } from 'vitest';
import {
  beginLine,
  endLine,
  GLOW,
  glowAt,
  glowTo,
  isDark,
  lineShare,
  nextGlow,
  NO_GLOW,
  trailShare,
} from '../../../../shared/workshop/glow.ts';

const A = { x: 1, y: 2 };
const B = { x: 3, y: 4 };

describe('the pointer of light', () => {
  test('leaves a trail that goes out behind it', () => {
    const glow = glowTo(glowTo(NO_GLOW, A, 100), B, 200);
    expect(glow).toEqual({
      dot: B,
      trail: [
        { ...A, at: 100 },
        { ...B, at: 200 },
      ],
      lines: [],
      at: 200,
    });
    const later = glowAt(glow, 100 + GLOW.trail, false);
    expect([later.dot, later.trail]).toEqual([B, [{ ...B, at: 200 }]]);
    expect(trailShare({ ...A, at: 100 }, 100 + GLOW.trail / 2)).toBeCloseTo(0.5);
  });

  test('draws nothing unless it is pressed', () => {
    expect(glowTo(glowTo(NO_GLOW, A, 0), B, 1).lines).toEqual([]);
    const drawn = endLine(glowTo(beginLine(NO_GLOW, A, 0), B, 1), 2);
    expect(drawn.lines).toEqual([{ points: [A, B], ended: 2 }]);
    expect(glowTo(drawn, A, 3).lines).toEqual(drawn.lines);
  });

  test('what it drew stays whole for a while, then fades, and is gone', () => {
    const line = { points: [A], ended: 1_000 };
    const shares = [0, GLOW.rest, GLOW.rest + GLOW.fade / 2, GLOW.rest + GLOW.fade].map((after) =>
      lineShare(line, 1_000 + after),
    );
    expect(shares).toEqual([1, 1, 0.5, 0]);
    expect(lineShare({ points: [A], ended: null }, 1e9)).toBe(1);
    const glow = { ...NO_GLOW, lines: [line] };
    expect(isDark(glowAt(glow, 1_000 + GLOW.rest + GLOW.fade - 1, false))).toBe(false);
    expect(isDark(glowAt(glow, 1_000 + GLOW.rest + GLOW.fade, false))).toBe(true);
  });

  test('where nothing may move by itself it leaves no trail, and lines go at once', () => {
    const glow = { ...glowTo(NO_GLOW, A, 0), lines: [{ points: [A], ended: 0 }] };
    expect(glowAt(glow, GLOW.rest - 1, true)).toMatchObject({ trail: [], lines: glow.lines });
    expect(glowAt(glow, GLOW.rest, true).lines).toEqual([]);
  });

  test('is looked at again only when it looks different', () => {
    expect(nextGlow(NO_GLOW, 0)).toBeNull();
    expect(nextGlow(beginLine(NO_GLOW, A, 0), 0)).toBeNull();
    expect(nextGlow(glowTo(NO_GLOW, A, 0), 0)).toBe(0);
    const lines = [
      { points: [A], ended: 500 },
      { points: [A], ended: 100 },
    ];
    expect(nextGlow({ ...NO_GLOW, lines }, 600)).toBe(100 + GLOW.rest - 600);
    expect(nextGlow({ ...NO_GLOW, lines }, 1e6)).toBe(0);
  });

  test('holds no more than can be seen', () => {
    let glow = NO_GLOW;
    for (let at = 0; at < 1_000; at += 1) glow = glowTo(glow, { x: at, y: 0 }, 0);
    expect(glow.trail.length).toBeLessThanOrEqual(120);
    expect(glow.trail.at(-1)?.x).toBe(999);
  });
});
