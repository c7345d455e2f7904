import type { Shape } from '../layout/shape.ts';

/** Lines of one text: each ends in a blank, lest its last word becomes one with the next line's in a bookmark. */
export function spacedLines(lines: readonly Shape[]): readonly Shape[] {
  return lines.map((line, at) =>
    line.kind === 'text' && at < lines.length - 1 ? { ...line, text: `${line.text} ` } : line,
  );
}
