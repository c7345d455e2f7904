import { LIGHT, stageColour } from '../../shared/theme.ts';
import type { MapSketch } from './map-sketch.ts';

const FIELD = { width: 240, height: 132, margin: 12 };
const ARROW = { height: 15, tip: 5, gap: 3 };
const TINTS = ['yellow', 'green', 'blue', 'coral'] as const;
const NOTE = { width: 12, height: 10, gap: 3 };

/** A map from afar: its stages as arrows, its lanes tinted, its notes as small squares. */
export function Sketch({ stages, notes }: MapSketch) {
  const width = (FIELD.width - 2 * FIELD.margin) / stages;
  const top = FIELD.margin + ARROW.height + 5;
  const row = (FIELD.height - top - FIELD.margin) / TINTS.length;
  const columns = Array.from({ length: stages }, (_, stage) => FIELD.margin + stage * width);
  return (
    <svg className="sketch" aria-hidden="true" viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}>
      {columns.map((x, stage) => (
        <path key={x} d={arrow(x, width - ARROW.gap, stage === 0)} fill={stageColour(stage, stages)} />
      ))}
      {TINTS.map((tint, lane) => (
        <rect
          key={tint}
          x={FIELD.margin}
          y={top + lane * row}
          width={FIELD.width - 2 * FIELD.margin}
          height={row - 1.5}
          rx={1.5}
          fill={LIGHT.notes[tint]}
          fillOpacity={0.3}
        />
      ))}
      {TINTS.map((tint, lane) =>
        columns.map((x, stage) => (
          <Notes
            key={x}
            count={Math.min(notes[lane]?.[stage] ?? 0, Math.floor((width - 6) / (NOTE.width + NOTE.gap)) || 1)}
            x={x + 5}
            y={top + lane * row + (row - 1.5 - NOTE.height) / 2}
            fill={LIGHT.notes[tint]}
          />
        )),
      )}
    </svg>
  );
}

type NotesProps = { readonly count: number; readonly x: number; readonly y: number; readonly fill: string };

function Notes({ count, x, y, fill }: NotesProps) {
  return Array.from({ length: count }, (_, at) => (
    <path
      key={at}
      transform={`translate(${x + at * (NOTE.width + NOTE.gap)} ${y})`}
      d="M0 0h12v7.5a2.5 2.5 0 0 1-2.5 2.5H0Z"
      fill={fill}
      stroke="#23262f"
      strokeOpacity={0.16}
      strokeWidth={0.6}
    />
  ));
}

function arrow(x: number, width: number, isFirst: boolean): string {
  const [y, half] = [FIELD.margin, ARROW.height / 2];
  const notch = isFirst ? '' : `L${x + ARROW.tip} ${y + half}`;
  return `M${x} ${y}H${x + width - ARROW.tip / 2}l${ARROW.tip} ${half}l${-ARROW.tip} ${half}H${x}${notch}Z`;
}
