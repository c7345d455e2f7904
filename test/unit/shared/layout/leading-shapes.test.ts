import { describe, expect, test } from 'vitest';
import { leadNotes, leadStage } from '../../../../shared/commands/set-commands.ts';
import { setStageLeaving } from '../../../../shared/commands/stage-commands.ts';
import { hitTest } from '../../../../shared/layout/hit-test.ts';
import type { Layout } from '../../../../shared/layout/layout.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { leadPill, leadSign } from '../../../../shared/layout/leading-shapes.ts';
import { noteShapes, stageHeadingShapes } from '../../../../shared/layout/scene.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { laidOut, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const SET: JourneyMap = { ...SMALL_MAP, maps: [{ title: 'Web shop', file: 'shop.journey' }] };
const LED = leadStage('s1', 'shop.journey')(leadNotes(['a1'], 'shop.journey')(SET));

function icons(shapes: readonly Shape[]): number {
  return shapes.filter(({ kind }) => kind === 'icon').length;
}

function middle({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + width / 2, y: y + height / 2 };
}

function a1(layout: Layout) {
  return layout.noteBoxes.get('a1')!;
}

describe('what leads to another map of the set', () => {
  test('has a sign where the icon of its lane was; without it nothing is there', () => {
    const [plain, led] = [laidOut(SET), laidOut(LED)];
    expect([a1(plain).leadsTo, a1(led).leadsTo]).toEqual([null, 'Web shop']);
    expect(leadSign(a1(plain))).toBeNull();
    // What a touchpoint goes through, and what leads on: the lane's own icon gives way to either.
    const bare = laidOut(leadNotes(['b1'], 'shop.journey')(SET));
    expect(icons(noteShapes(bare.noteBoxes.get('b1')!, LIGHT))).toBe(1);
    expect(leadPill(plain.stages[0]!)).toBeNull();
    const words = stageHeadingShapes(led.stages[0]!, true, LIGHT).flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
    expect(words).toContain('Web shop');
  });

  test('is shown no more once the map is no longer of the set, and notes are laid out anew for it', () => {
    const options = { theme: LIGHT, text: testFitter(), invites: true };
    const led = layoutMap(LED, options);
    const after = layoutMap({ ...LED, maps: [] }, options, led);
    expect([a1(after).leadsTo, after.stages[0]?.leadsTo]).toEqual([null, null]);
    expect(layoutMap({ ...LED, title: 'Other' }, options, led).cells).toEqual(led.cells);
    expect(a1(layoutMap({ ...LED, title: 'Other' }, options, led))).toBe(a1(led));
  });

  test('the hand finds the signs, and the rest of the note as ever', () => {
    const layout = laidOut(LED);
    const corner = { x: 0, y: 0 };
    const cell = { stage: 's1', lane: a1(layout).lane.id };
    const hit = hitTest(layout, middle(leadSign(a1(layout))!), corner);
    expect(hit).toEqual({ kind: 'note', note: 'a1', cell, leads: true });
    expect(hitTest(layout, middle(a1(layout).rect), corner)).toEqual({ kind: 'note', note: 'a1', cell });
    const pill = leadPill(layout.stages[0]!)!;
    expect(hitTest(layout, middle(pill), corner)).toEqual({ kind: 'stage-lead', stage: 's1' });
    // Headings stay in the window, and their pills with them.
    expect(hitTest(layout, { ...middle(pill), y: middle(pill).y + 300 }, { x: 0, y: 300 })).toEqual({
      kind: 'stage-lead',
      stage: 's1',
    });
  });

  test('the pill keeps clear of how many leave', () => {
    const named = { ...LED, maps: [{ title: 'A map with a long name that goes on', file: 'shop.journey' }] };
    const [column] = laidOut(setStageLeaving('s1', 72)(named)).stages;
    const pill = leadPill(column!)!;
    expect(pill.x + pill.width).toBeLessThan(column!.x + column!.width - 64);
    expect(column!.leadsTo?.cut).toBe(true);
  });
});
