import { evidenceSign } from '../../../shared/layout/evidence-shapes.ts';
import type { EvidenceKind } from '../../../shared/map/journey-map.ts';
import { noteLook } from '../../../shared/theme.ts';
import { useEditor } from '../../state/editor-context.ts';

const SIZE = { width: 14, height: 20 } as const;

/** A piece of the paper that notes of a kind have while the board is tinted, with the line along its edge. */
export function EvidenceSign({ kind }: { readonly kind: EvidenceKind }) {
  const theme = useEditor((state) => state.theme);
  const look = noteLook(theme, theme.evidence[kind]);
  const line = evidenceSign(kind, { x: 0, y: 0, ...SIZE }, look);
  if (line.kind !== 'line') return null;
  return (
    <svg className="evidence-sign" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
      <rect {...SIZE} fill={look.ground} />
      <line
        x1={line.from.x}
        y1={line.from.y}
        x2={line.to.x}
        y2={line.to.y}
        stroke={line.stroke}
        strokeWidth={line.strokeWidth}
        strokeDasharray={line.dash?.join(' ')}
      />
    </svg>
  );
}
