import { describe, expect, it, test } from 'vitest';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { cellBox, type Layout, laneRow } from '../../../../shared/layout/layout.ts';
import {
  EMOTION,
  type EmotionPicture,
  faceCorner,
  feelingFrom,
  feelingY,
} from '../../../../shared/layout/emotion-picture.ts';
import { lanePictureShapes, pictureShapes } from '../../../../shared/layout/feeling-shapes.ts';
import { type GapPicture, gapFrom } from '../../../../shared/layout/gap-picture.ts';
import { ghostShapes } from '../../../../shared/layout/scene.ts';
import type { JourneyMap } from '../../../../shared/map/journey-map.ts';
import { withAlignedRows } from '../../../../shared/print/align-rows.ts';
import { contrast, LIGHT } from '../../../../shared/theme.ts';
import { FELT_MAP } from '../../../support/feelings.ts';
import { laidOut, testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP, smallNote } from '../../../support/small-map.ts';

function onPaper(map: JourneyMap): Layout {
  return layoutMap(map, { theme: LIGHT, text: testFitter(true), invites: false });
}

function emotionsOf(layout: Layout): EmotionPicture {
  const picture = laneRow(layout, 'le')?.picture;
  if (picture?.kind !== 'emotion') throw new Error('No curve is laid out');
  return picture;
}

function gapsOf(layout: Layout): GapPicture {
  const picture = laneRow(layout, 'lr')?.picture;
  if (picture?.kind !== 'gap') throw new Error('No gap is laid out');
  return picture;
}

function wordsOf(layout: Layout): readonly string[] {
  return lanePictureShapes(layout, LIGHT).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

test('lanes without pictures have none, and nothing is painted', () => {
  const layout = laidOut(SMALL_MAP);
  expect(layout.lanes.map(({ picture }) => picture)).toEqual([null, null]);
  expect(lanePictureShapes(layout, LIGHT)).toEqual([]);
});

describe('the curve', () => {
  it('is as high as ever, whatever is felt, and the lane no higher while it has no note', () => {
    const none = laidOut({ ...FELT_MAP, emotions: [] });
    for (const layout of [none, laidOut(FELT_MAP)]) {
      expect(emotionsOf(layout).height).toBe(EMOTION.height);
      expect(laneRow(layout, 'le')?.height).toBe(EMOTION.height);
    }
  });

  it('has a point for each stage that says something, at the height of its value', () => {
    const [everyone, wished] = emotionsOf(laidOut(FELT_MAP)).curves;
    expect(everyone?.points.map(({ place, value, at }) => [place.stage, value, at.y])).toEqual([
      ['s1', 1, feelingY(1)],
      ['s2', -2, feelingY(-2)],
    ]);
    expect(wished?.points.map(({ place }) => place)).toEqual([{ stage: 's1', persona: 'p1', when: 'wished' }]);
  });

  it('leaves out hidden stages', () => {
    const stages = FELT_MAP.stages.map((stage) => ({ ...stage, hidden: stage.id === 's2' }));
    expect(emotionsOf(laidOut({ ...FELT_MAP, stages })).curves[0]?.points.map(({ place }) => place.stage)).toEqual([
      's1',
    ]);
  });

  it('names its ends, its travellers and the lowest point with what is said of it', () => {
    expect(wordsOf(laidOut({ ...FELT_MAP, gaps: [] }))).toEqual([
      'very happy',
      'very unhappy',
      'Ana, wished',
      'Everyone',
      'lowest: Decision, -2, The price at the till',
    ]);
    expect(wordsOf(laidOut({ ...FELT_MAP, gaps: [], language: 'id' }))).toContain(
      'terendah: Decision, -2, The price at the till',
    );
  });

  it('speaks the language of whoever reads it, whatever the map was made in', () => {
    const options = { theme: LIGHT, text: testFitter(), invites: true, language: 'id' as const };
    const words = wordsOf(layoutMap({ ...FELT_MAP, gaps: [{ stage: 's1', value: -1.5, note: '' }] }, options));
    expect(words).toEqual(expect.arrayContaining(['sangat senang', 'Ana, diinginkan', '-1,5']));
    expect(words.filter((word) => word.startsWith('very'))).toEqual([]);
  });

  it('of whom nobody looks at steps back, under the one that stands out', () => {
    const row = laneRow(laidOut(FELT_MAP), 'le')!;
    const painted = (lit: string | null) =>
      pictureShapes(row, laidOut(FELT_MAP).bounds, LIGHT, lit).flatMap((shape) =>
        shape.kind === 'text' ? [[shape.text, shape.fill] as const] : [],
      );
    const inkOf = (lit: string | null) => new Map(painted(lit));
    const [plain, focused] = [inkOf(null), inkOf('p1')];
    expect(focused.get('Ana, wished')).toBe(plain.get('Ana, wished'));
    expect(focused.get('very happy')).toBe(plain.get('very happy'));
    for (const word of ['Everyone', 'lowest: Decision, -2, The price at the till']) {
      expect(contrast(focused.get(word)!, LIGHT.board)).toBeLessThan(2);
      expect(contrast(plain.get(word)!, LIGHT.board)).toBeGreaterThan(4.5);
    }
    expect(painted('p1').findIndex(([text]) => text === 'Everyone')).toBeLessThan(
      painted('p1').findIndex(([text]) => text === 'Ana, wished'),
    );
  });

  it('says why in full, rather than which stage it stands in, where there is no room for both', () => {
    const noted = (note: string) => FELT_MAP.emotions.map((emotion) => ({ ...emotion, note }));
    const told = (note: string) => emotionsOf(laidOut({ ...FELT_MAP, emotions: noted(note) })).lowest?.text;
    const [fitting, long, longer] = [told('Sudden'), told(`It grew ${'a'.repeat(22)}`), told('a'.repeat(90))];
    expect(fitting?.lines[0]?.text).toBe('lowest: Decision, -2, Sudden');
    expect([long?.cut, long?.lines[0]?.text]).toEqual([false, `lowest: -2, It grew ${'a'.repeat(22)}`]);
    expect([longer?.cut, longer?.lines[0]?.text.startsWith('lowest: Decision, -2')]).toEqual([true, true]);
  });

  it('says it beside the faces of the ends, and rather than their words, where it is the first stage', () => {
    const values: Readonly<Record<string, number>> = { s1: -1, s2: 1 };
    const emotions = FELT_MAP.emotions
      .filter(({ when }) => when === 'now')
      .map((emotion) => ({ ...emotion, value: values[emotion.stage] ?? 0, note: 'One thing more on the list' }));
    const { lowest, ends } = emotionsOf(laidOut({ ...FELT_MAP, emotions }));
    const face = faceCorner(ends[1]!);
    expect(lowest!.at.x).toBeGreaterThanOrEqual(face.x + EMOTION.face);
    const middle = lowest!.at.y + lowest!.text.lineHeight / 2;
    expect(middle).toBeCloseTo(face.y + EMOTION.face / 2, 5);
    expect(ends.map(({ text }) => text.lines.map((line) => line.text))).toEqual([['very happy'], []]);
  });

  it('of one level, or of one stage, there is no lowest point', () => {
    const emotions = FELT_MAP.emotions.map((emotion) => ({ ...emotion, value: 1 }));
    expect(emotionsOf(laidOut({ ...FELT_MAP, emotions })).lowest).toBeNull();
    const alone = [1, -1].map((value, at) => ({ ...FELT_MAP.emotions[0]!, persona: at === 0 ? null : 'p1', value }));
    expect(emotionsOf(laidOut({ ...FELT_MAP, emotions: alone })).lowest).toBeNull();
  });

  it('no two names lie on each other', () => {
    const emotions = FELT_MAP.personas.flatMap(({ id }) =>
      (['now', 'wished'] as const).map((when) => ({ stage: 's1', persona: id, when, value: -2, note: '' })),
    );
    const lines = emotionsOf(laidOut({ ...FELT_MAP, emotions })).curves.flatMap(({ name }) => name?.at.y ?? []);
    expect(lines).toHaveLength(4);
    const apart = lines.flatMap((y, at) => lines.slice(at + 1).map((other) => Math.abs(y - other)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(14);
  });

  it('invites where nobody has said anything, but not on paper', () => {
    const none = { ...FELT_MAP, emotions: [] };
    expect(emotionsOf(laidOut(none)).open).toHaveLength(3);
    expect(laneRow(onPaper(none), 'le')?.picture).toBeNull();
    expect(emotionsOf(onPaper(FELT_MAP)).open).toEqual([]);
  });

  it('is shown by the first lane of its kind alone', () => {
    const lanes = [...FELT_MAP.lanes, ...FELT_MAP.lanes.slice(-1).map((lane) => ({ ...lane, id: 'le2' }))];
    const layout = laidOut({ ...FELT_MAP, lanes });
    expect([laneRow(layout, 'le')?.picture?.kind, laneRow(layout, 'le2')?.picture]).toEqual(['emotion', null]);
  });

  it.each([-2, -1.5, 0, 0.5, 2])('%s lies where it is read again', (value) => {
    expect(feelingFrom(feelingY(value))).toBe(value);
    expect(feelingFrom(feelingY(value) + EMOTION.step / 5)).toBe(value);
  });

  it('nothing beyond the ends is meant', () => {
    expect([feelingFrom(-500), feelingFrom(500)]).toEqual([2, -2]);
  });
});

describe('the gap', () => {
  it('is a bar from the middle, to the left for less, with its number and what it means', () => {
    const [first, second, third] = gapsOf(laidOut(FELT_MAP)).bars;
    expect([first, second, third].map((bar) => bar?.value)).toEqual([-1, 2, null]);
    expect((first?.end.x ?? 0) < (first?.zero ?? 0) && (second?.end.x ?? 0) > (second?.zero ?? 0)).toBe(true);
    const shapes = wordsOf(laidOut({ ...FELT_MAP, emotions: [] }));
    expect(shapes.slice(0, 4)).toEqual(['less than expected', '-1', 'much more', '+2']);
  });

  it('is there only where both lanes are shown', () => {
    const lanes = FELT_MAP.lanes.map((lane) => ({ ...lane, hidden: lane.id === 'lx' }));
    expect(laneRow(laidOut({ ...FELT_MAP, lanes }), 'lr')?.picture).toBeNull();
  });

  it('on paper has no empty bar', () => {
    expect(gapsOf(onPaper(FELT_MAP)).bars.map(({ stage }) => stage)).toEqual(['s1', 's2']);
    expect(laneRow(onPaper({ ...FELT_MAP, gaps: [] }), 'lr')?.picture).toBeNull();
  });

  it('a place along it means a value in halves', () => {
    const track = { x: 100, y: 0, width: 80, height: 12 };
    expect([100, 109, 140, 141, 150, 180, 999, -999].map((x) => gapFrom(track, x))).toEqual([
      -2, -1.5, 0, 0, 0.5, 2, 2, -2,
    ]);
  });
});

describe('the notes of such a lane', () => {
  const map = { ...FELT_MAP, notes: [smallNote('e1', 's1', 'le'), smallNote('r1', 's1', 'lr')] };

  it('lie under what it shows', () => {
    for (const layout of [laidOut(map), withAlignedRows(laidOut(map))]) {
      for (const lane of ['le', 'lr']) {
        const row = laneRow(layout, lane);
        const box = cellBox(layout, { stage: 's1', lane });
        const foot = (row?.y ?? 0) + (row?.picture?.height ?? 0);
        expect(box?.notes[0]?.rect.y).toBe(foot + 12);
        expect((row?.y ?? 0) + (row?.height ?? 0)).toBe(foot + 12 + 104 + 12);
      }
    }
  });

  it('and so does the question of an empty cell', () => {
    const layout = laidOut(map);
    const box = cellBox(layout, { stage: 's2', lane: 'lr' });
    const top = Math.min(
      ...(box === undefined ? [] : ghostShapes(box, LIGHT)).flatMap((shape) =>
        shape.kind === 'text' ? [shape.at.y] : [],
      ),
    );
    expect(top).toBeGreaterThan((box?.rect.y ?? 0) + (box?.top ?? 0));
    expect(cellBox(layout, { stage: 's2', lane: 'le' })?.ghost).toBeNull();
  });
});
