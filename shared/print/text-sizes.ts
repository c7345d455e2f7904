import { lanePictureShapes } from '../layout/feeling-shapes.ts';
import type { FittedText } from '../layout/fit-text.ts';
import { fittedText, type Layout } from '../layout/layout.ts';
import { PAPER_THEME } from './print-theme.ts';

/** In board units. */
export type TextSizes = {
  /** What most notes have. */
  readonly usual: number;
  /** Of notes, and of all else that becomes smaller where it has little room. */
  readonly smallest: number;
};

/** The sizes of the text on a map that may lie in several layouts; null without notes. */
export function textSizes(layouts: readonly Layout[]): TextSizes | null {
  const counts = new Map<number, number>();
  for (const layout of layouts) {
    for (const box of layout.noteBoxes.values()) {
      const { size } = fittedText(box);
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined) return null;
  return { usual, smallest: Math.min(...counts.keys(), ...layouts.flatMap(besidesNotes)) };
}

function besidesNotes(layout: Layout): readonly number[] {
  const headings = [
    ...layout.stages.flatMap(({ name, voice, leadsTo }) => [name, voice, leadsTo]),
    ...layout.lanes.map(({ name }) => name),
    ...layout.linkLabels.values(),
  ];
  return [
    ...headings.filter(saysSomething).map(({ size }) => size),
    ...lanePictureShapes(layout, PAPER_THEME).flatMap((shape) => (shape.kind === 'text' ? [shape.size] : [])),
  ];
}

function saysSomething(text: FittedText | null): text is FittedText {
  return text !== null && text.lines.some((line) => line.text !== '');
}
