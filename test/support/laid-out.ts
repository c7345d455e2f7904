import { LIGHT } from '../../shared/theme.ts';
import type { Point, Rect } from '../../shared/geometry.ts';
import { layoutMap } from '../../shared/layout/layout-map.ts';
import { cellBox, type Layout } from '../../shared/layout/layout.ts';
import { createTextFitter, type TextFitter } from '../../shared/layout/text-fitter.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { layoutWords } from '../../shared/layout/layout-words.ts';
import type { JourneyMap, Language } from '../../shared/map/journey-map.ts';
import { measure } from './measurer.ts';

export function testFitter(wholeText = false): TextFitter {
  return createTextFitter({ measure, wholeText });
}

const fitter = testFitter();

/** The layout of the board, with the font of the tests. */
export function laidOut(map: JourneyMap, ...before: readonly Layout[]): Layout {
  return layoutMap(map, { theme: LIGHT, text: fitter, invites: true }, ...before);
}

/** The same with the words of a language. */
export function laidOutIn(language: Language, map: JourneyMap): Layout {
  const words = layoutWords(translator(language), '');
  return layoutMap(map, { theme: LIGHT, text: fitter, invites: true, words, language });
}

/** The same with notes in the hand: no lane is lower than it is without them. */
export function laidOutAbove(floor: Layout, map: JourneyMap, ...before: readonly Layout[]): Layout {
  return layoutMap(map, { theme: LIGHT, text: fitter, invites: true, floor }, ...before);
}

export function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

export function noteMiddle(layout: Layout, note: string): Point {
  const box = layout.noteBoxes.get(note);
  if (box === undefined) throw new Error(`No note ${note} is laid out`);
  return middleOf(box.rect);
}

/** A point of a cell that no note covers: just inside its bottom right corner. */
export function emptySpot(layout: Layout, stage: string, lane: string): Point {
  const box = cellBox(layout, { stage, lane });
  if (box === undefined) throw new Error(`No cell ${stage}, ${lane} is laid out`);
  return { x: box.rect.x + box.rect.width - 3, y: box.rect.y + box.rect.height - 3 };
}
