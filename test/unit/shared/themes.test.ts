import { expect, test, describe } from 'vitest';
import fc from 'fast-check';
import { addLink } from '../../../shared/commands/link-commands.ts';
import { evidenceLine } from '../../../shared/layout/evidence-shapes.ts';
import { labelShapes } from '../../../shared/layout/link-shapes.ts';
import { routedLinks } from '../../../shared/layout/route-links.ts';
import { laneHeadingShapes, laneTint } from '../../../shared/layout/scene.ts';
import { laneDefaults } from '../../../shared/map/defaults.ts';
import { EVIDENCE_KINDS, LANE_KINDS, type Lane, NOTE_COLOURS } from '../../../shared/map/journey-map.ts';
import { contrast, mix, noteLook, stageColour, stageLook } from '../../../shared/theme.ts';
import { THEME_CHOICES, themeNameFor, THEMES } from '../../../shared/themes.ts';
import { laidOut } from '../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../support/small-map.ts';

/** What WCAG 2.2 asks of marks that mean something without being text. */
const VISIBLE = 3;

function laneOf(colour: Lane['colour']): Lane {
  return { id: 'lane', kind: 'free', ...laneDefaults('free', 'en'), colour };
}

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe.each(Object.entries(THEMES))('the %s theme can be read', (name, theme) => {
  const least = name.startsWith('contrast') ? 7 : 4.5;

  test('by its own measure', () => {
    expect(theme.leastContrast).toBe(least);
  });

  test.each(NOTE_COLOURS)('on %s notes, which keep their colour', (colour) => {
    const paper = theme.notes[colour];
    expect(noteLook(theme, paper)).toEqual({ ground: paper, ink: theme.noteInk });
    expect(contrast(theme.noteInk, paper)).toBeGreaterThanOrEqual(least);
    expect(contrast(mix(theme.noteInk, paper, 0.6), paper)).toBeGreaterThanOrEqual(VISIBLE);
  });

  test.each(EVIDENCE_KINDS)('on notes tinted as %s, and the line along their edge', (kind) => {
    const paper = theme.evidence[kind];
    const look = noteLook(theme, paper);
    expect(look).toEqual({ ground: paper, ink: theme.noteInk });
    expect(contrast(look.ink, paper)).toBeGreaterThanOrEqual(least);
    const line = evidenceLine(kind, { x: 0, y: 0, width: 120, height: 104 }, look);
    expect(contrast(line.kind === 'line' ? line.stroke : paper, paper)).toBeGreaterThanOrEqual(VISIBLE);
  });

  test('on notes and stages of whatever colour', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        for (const { ground, ink } of [noteLook(theme, colour), stageLook(theme, colour)]) {
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
        }
      }),
    );
  });

  test.each(Array.from({ length: 12 }, (_, at) => at + 1))('on the headings of %d stages', (count) => {
    for (let at = 0; at < count; at += 1) {
      const { ground, ink } = stageLook(theme, stageColour(at, count));
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
    }
  });

  test.each(NOTE_COLOURS)('in %s lanes: name, icon, questions, ghosts, mark', (colour) => {
    const tint = laneTint(theme, laneOf(colour));
    for (const ink of [theme.laneInk[colour], theme.ink, theme.ink2, theme.ghost]) {
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(least);
    }
    expect(contrast(theme.accent, tint)).toBeGreaterThanOrEqual(VISIBLE);
  });

  test('on the labels of links: as they are, and lit up', () => {
    const map = addLink({ id: 'k', from: 'a', to: 'b', label: 'comes back' })({
      ...SMALL_MAP,
      notes: [smallNote('a', 's1', 'l1'), smallNote('b', 's2', 'l1')],
      links: [],
    });
    const label = routedLinks(laidOut(map))[0]?.label;
    if (!label) throw new Error('The link has no label');
    for (const ink of [undefined, theme.accent]) {
      const [plate, ...text] = labelShapes(label, theme, ink);
      const ground = plate?.kind === 'rect' ? plate.fill : undefined;
      const inks = text.map((shape) => (shape.kind === 'text' ? shape.fill : shape.kind));
      expect([ground, inks]).toEqual([theme.board, [ink ?? theme.ink2]]);
      expect(contrast(ink ?? theme.ink2, theme.board)).toBeGreaterThanOrEqual(least);
    }
  });

  test('on paper, board and the accent', () => {
    for (const ground of [theme.paper, theme.board]) {
      for (const ink of [theme.ink, theme.ink2, theme.accent]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
      }
    }
    expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(least);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  test('leaves the colours of stages as they are', () => {
    const colours = Array.from({ length: 12 }, (_, at) => stageColour(at, 12));
    expect(colours.map((colour) => stageLook(THEMES[name], colour).ground)).toEqual(colours);
  });
});

describe.each(['contrast', 'contrast-dark'] as const)('in the %s theme', (name) => {
  const theme = THEMES[name];

  test('stages and lines stand out from the paper', () => {
    const grounds = Array.from({ length: 12 }, (_, at) => stageLook(theme, stageColour(at, 12)).ground);
    for (const mark of [...grounds, theme.line, theme.rule]) {
      expect(contrast(mark, theme.paper)).toBeGreaterThanOrEqual(VISIBLE);
    }
  });

  test.each(NOTE_COLOURS)('%s notes stand out from their lane, by their colour or an edge', (colour) => {
    const tint = laneTint(theme, laneOf(colour));
    expect(contrast(theme.noteEdge ?? theme.notes[colour], tint)).toBeGreaterThanOrEqual(VISIBLE);
    expect(contrast(theme.rule, tint)).toBeGreaterThanOrEqual(VISIBLE);
  });

  test('each kind of lane has a mark of its own', () => {
    const marks = LANE_KINDS.map((kind) => {
      const map = { ...SMALL_MAP, lanes: [{ ...laneOf(null), kind }], notes: [] };
      const [row] = laidOut(map).lanes;
      const shape = row && laneHeadingShapes(row, theme).find(({ kind: drawn }) => drawn === 'line');
      return shape?.kind === 'line' ? JSON.stringify(shape.dash) : 'none';
    });
    expect(new Set(marks).size).toBe(LANE_KINDS.length);
  });
});

test('the theme is the one that was asked for, or follows the system', () => {
  const names = (dark: boolean, highContrast: boolean) =>
    THEME_CHOICES.map((choice) => themeNameFor(choice, { dark, contrast: highContrast }));
  expect(names(false, false)).toEqual(['light', 'light', 'dark', 'contrast']);
  expect(names(true, false)).toEqual(['dark', 'light', 'dark', 'contrast-dark']);
  expect(names(false, true)).toEqual(['contrast', 'light', 'dark', 'contrast']);
  expect(names(true, true)).toEqual(['contrast-dark', 'light', 'dark', 'contrast-dark']);
});
