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
export function evidenceLine(kind: EvidenceKind, rect: Rect, look: Grounded): Shape {
  return lineAlong(kind, rect, look, 1);
}

/** Of a sign this high the paper is so much of a note's height, so that a few beats of its rhythm show. */
const BEATS = 56;
/** And the line is drawn broader, to be seen that small. */
const BROADER = 2.2;

/** The same on a small sign of the paper, as legends have it. */
export function evidenceSign(kind: EvidenceKind, rect: Rect, look: Grounded): Shape {
  return lineAlong(kind, rect, look, rect.height / BEATS);
}

function lineAlong(kind: EvidenceKind, { x, y, height }: Rect, { ground, ink }: Grounded, scale: number): Shape {
  const width = LINE.width * scale * (scale < 1 ? BROADER : 1);
  const middle = x + LINE.fromEdge * scale + width / 2;
  return {
    kind: 'line',
    from: { x: middle, y: y + LINE.fromEnds * scale },
    to: { x: middle, y: y + height - LINE.fromEnds * scale },
    stroke: mix(ink, ground, LINE.strength),
    strokeWidth: width,
    dash: RHYTHMS[kind].map((part) => part * scale),
  };
}
