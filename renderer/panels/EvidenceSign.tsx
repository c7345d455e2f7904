import { evidenceLine } from '../../shared/layout/evidence-shapes.ts';
import type { EvidenceKind } from '../../shared/map/journey-map.ts';
import { noteLook } from '../../shared/theme.ts';
import { useEditor } from '../state/editor-context.ts';

/** In board units: enough of a paper to show the rhythm of its line, which is drawn broader to be seen this small. */
const SIZE = { width: 40, height: 56 } as const;
const BROAD = 9;

/** A piece of the paper that notes of a kind have while the board is tinted, with the line along its edge. */
export function EvidenceSign({ kind }: { readonly kind: EvidenceKind }) {
  const theme = useEditor((state) => state.theme);
  const look = noteLook(theme, theme.evidence[kind]);
  const line = evidenceLine(kind, { x: 0, y: 0, ...SIZE }, look);
  if (line.kind !== 'line') return null;
  return (
    <svg className="evidence-sign" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <rect {...SIZE} rx={4} fill={look.ground} />
      <line
        x1={line.from.x + BROAD / 2}
        y1={line.from.y}
        x2={line.to.x + BROAD / 2}
        y2={line.to.y}
        stroke={line.stroke}
        strokeWidth={BROAD}
        strokeDasharray={line.dash?.join(' ')}
      />
    </svg>
  );
}
