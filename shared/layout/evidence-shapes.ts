import type { Rect } from '../geometry.ts';
import type { EvidenceKind } from '../map/journey-map.ts';
import { type Grounded, mix } from '../theme.ts';
import type { Shape } from './shape.ts';

/** Each kind's own rhythm of the line along a note's edge: the surer, the fuller. For eyes and paper without colours. */
const RHYTHMS: Readonly<Record<EvidenceKind, readonly number[]>> = {
  assumption: [3, 6],
  experience: [10, 6],
  said: [24, 6],
  measured: [],
};

const LINE = { width: 4, fromEdge: 1.5, fromEnds: 5, strength: 0.78 } as const;

/** The line along the left edge of a paper that says how its note is known. */
export function evidenceLine(kind: EvidenceKind, { x, y, height }: Rect, { ground, ink }: Grounded): Shape {
  const middle = x + LINE.fromEdge + LINE.width / 2;
  return {
    kind: 'line',
    from: { x: middle, y: y + LINE.fromEnds },
    to: { x: middle, y: y + height - LINE.fromEnds },
    stroke: mix(ink, ground, LINE.strength),
    strokeWidth: LINE.width,
    dash: RHYTHMS[kind],
  };
}
