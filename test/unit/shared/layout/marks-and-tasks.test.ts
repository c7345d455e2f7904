import { describe, expect, test } from 'vitest';
import { changeNotes } from '../../../../shared/commands/note-commands.ts';
import { setStageLeaving, setStageWait } from '../../../../shared/commands/stage-commands.ts';
import { changeTasks } from '../../../../shared/commands/task-commands.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { fittedText, type Layout, type NoteBox } from '../../../../shared/layout/layout.ts';
import { layoutMap } from '../../../../shared/layout/layout-map.ts';
import { layoutWords } from '../../../../shared/layout/layout-words.ts';
import { footPillShapes } from '../../../../shared/layout/foot-pills.ts';
import { NOTE, STAGE_HEADING, TASK_STRIP } from '../../../../shared/layout/metrics.ts';
import { noteShapes, stageHeadingShapes } from '../../../../shared/layout/scene.ts';
import type { Shape } from '../../../../shared/layout/shape.ts';
import type { JourneyMap, Task } from '../../../../shared/map/journey-map.ts';
import { LIGHT } from '../../../../shared/theme.ts';
import { THEMES } from '../../../../shared/themes.ts';
import { contrast, mix } from '../../../../shared/theme.ts';
import { testFitter } from '../../../support/laid-out.ts';
import { SMALL_MAP } from '../../../support/small-map.ts';

const TODAY = '2026-11-22';

function laid(map: JourneyMap, language: 'en' | 'id' = 'en', wholeText = false): Layout {
  const words = layoutWords(translator(language), TODAY);
  return layoutMap(map, { theme: LIGHT, text: testFitter(wholeText), words, invites: true });
}

function a1(map: JourneyMap, language: 'en' | 'id' = 'en'): NoteBox {
  return laid(map, language).noteBoxes.get('a1')!;
}

function texts(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

function icons(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'icon' ? [shape.path] : []));
}

describe('marks of a note', () => {
  test('have a form of their own each, and none where there is none', () => {
    const marked = [{}, { mark: 'good' as const }, { mark: 'improve' as const }, { competitor: 'Toko B' }].map(
      (patch) => icons(noteShapes(a1(changeNotes(['a1'], patch)(SMALL_MAP)), LIGHT)),
    );
    expect(marked.map(({ length }) => length)).toEqual([1, 2, 2, 2]);
    expect(new Set(marked.slice(1).map(([first]) => first)).size).toBe(3);
  });

  test('all of them together leave room for the sign of the lane', () => {
    const all = changeNotes(['a1'], { important: true, votes: 88, mark: 'good', competitor: 'B' })(SMALL_MAP);
    const box = a1(all);
    const plates = noteShapes(box, LIGHT).flatMap((shape) =>
      shape.kind === 'rect' && shape.rect.height === 14 ? [shape.rect] : [],
    );
    expect(plates).toHaveLength(4);
    expect(Math.max(...plates.map(({ x, width }) => x + width))).toBeLessThan(box.rect.x + NOTE.width - NOTE.icon - 8);
  });
});

describe('the task of a note', () => {
  function told(task: Partial<Task>, language: 'en' | 'id' = 'en'): readonly string[] {
    return texts(noteShapes(a1(changeTasks(['a1'], task)(SMALL_MAP), language), LIGHT)).slice(-1);
  }

  test('says until when and by whom, the year only where it is another', () => {
    expect(told({ owner: 'Sari', due: '2026-12-05' })).toEqual(['5 Dec \u00b7 Sari']);
    expect(told({ owner: 'Sari', due: '2027-01-05' }, 'id')).toEqual(['5 Jan 27 \u00b7 Sari']);
    // Who hears it has time for the whole year.
    const words = layoutWords(translator('id'), TODAY);
    expect(words.taskInFull({ owner: 'Sari', due: '2027-01-05', done: false })).toBe('5 Jan 2027 \u00b7 Sari');
    expect(told({})).toEqual(['To do']);
    expect(told({ done: true }, 'id')).toEqual(['Selesai']);
  });

  test('that is late says so in words too; done, it is not', () => {
    expect(told({ due: '2026-11-21' })).toEqual(['late: 21 Nov']);
    expect(told({ due: '2026-11-21' }, 'id')).toEqual(['telat: 21 Nov']);
    expect(told({ due: '2026-11-22' })).toEqual(['22 Nov']);
    expect(told({ due: '2026-11-21', done: true })).toEqual(['21 Nov']);
  });

  test('takes its room from the text: the note keeps its size', () => {
    const long = changeNotes(
      ['a1'],
      {},
    )({ ...SMALL_MAP, notes: SMALL_MAP.notes.map((note) => ({ ...note, text: 'many words '.repeat(9) })) });
    const [plain, tasked] = [a1(long), a1(changeTasks(['a1'], {})(long))];
    expect(tasked.rect).toEqual(plain.rect);
    const foot = (box: NoteBox): number => fittedText(box).lines.length * fittedText(box).lineHeight;
    expect(foot(tasked)).toBeLessThanOrEqual(NOTE.height - NOTE.padding.top - NOTE.foot - TASK_STRIP.height + 0.5);
    expect(foot(plain)).toBeGreaterThan(foot(tasked));
  });

  test('on paper the note grows until text and task are both there', () => {
    const notes = SMALL_MAP.notes.map((note) => ({ ...note, text: 'many words '.repeat(30) }));
    const map = changeTasks(['a1'], {})({ ...SMALL_MAP, notes });
    const boxes = laid(map, 'en', true).noteBoxes;
    expect(boxes.get('a1')!.rect.height).toBe(boxes.get('a2')!.rect.height + TASK_STRIP.height);
  });

  test.each(Object.entries(THEMES))('in %s what is late can be read on every paper', (_name, theme) => {
    for (const paper of Object.values(theme.notes)) {
      expect(contrast('#23262f', mix('#c23b2a', paper, 0.26))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('who leaves at a stage', () => {
  test('hangs from the end of its heading, and stays above the lanes', () => {
    const layout = laid(setStageLeaving('s2', 12.5)(SMALL_MAP), 'id');
    const [first, second] = layout.stages;
    expect(texts(stageHeadingShapes(second!, false, LIGHT))).toContain('12,5 %');
    expect(first!.leaving).toBeNull();
    expect(footPillShapes(first!, LIGHT)).toEqual([]);
    const [pill] = footPillShapes(second!, LIGHT);
    const { x, y, width, height } = pill?.kind === 'rect' ? pill.rect : { x: 0, y: 0, width: 0, height: 0 };
    expect(x).toBeGreaterThan(second!.x);
    expect(x + width).toBeLessThan(second!.x + second!.width);
    expect(y + height).toBeLessThanOrEqual(STAGE_HEADING.height + STAGE_HEADING.gap);
  });

  test('stands before how long the next stage is away, which comes last', () => {
    const known = setStageWait('s2', { amount: 3, unit: 'day' })(setStageLeaving('s2', 12.5)(SMALL_MAP));
    const pills = footPillShapes(laid(known, 'id').stages[1]!, LIGHT);
    expect(texts(pills)).toEqual(['3 hari', '12,5 %']);
    const [wait, leaving] = pills.flatMap((shape) => (shape.kind === 'rect' ? [shape.rect] : []));
    expect(leaving!.x + leaving!.width).toBeLessThan(wait!.x);
    const some = setStageWait('s2', { amount: null, unit: 'day' })(SMALL_MAP);
    expect(texts(footPillShapes(laid(some, 'en').stages[1]!, LIGHT))).toEqual(['a few days']);
    const atOnce = setStageWait('s2', { amount: 0, unit: 'day' })(SMALL_MAP);
    expect(texts(footPillShapes(laid(atOnce, 'en').stages[1]!, LIGHT))).toEqual(['at once']);
  });
});
