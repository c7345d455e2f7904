import { stageColour } from '../../../shared/theme.ts';
import type { MapSketch } from '../../../shared/map-sketch.ts';
import { notePaint } from './paints.ts';

const FIELD = { width: 240, height: 132, margin: 12 };
const ARROW = { height: 15, tip: 5, gap: 2 };
const NOTE = { width: 13, height: 11, gap: 3 };
/** More would not be told apart at this size. */
const LANES_SHOWN = 6;

/** A map from afar: its stages as arrows, its lanes tinted, its notes as small squares. */
export function Sketch({ stages, lanes }: MapSketch) {
  const width = (FIELD.width - 2 * FIELD.margin) / stages;
  const top = FIELD.margin + ARROW.height + 4;
  const shown = lanes.slice(0, LANES_SHOWN);
  const height = (FIELD.height - top - FIELD.margin) / shown.length;
  const columns = Array.from({ length: stages }, (_, stage) => FIELD.margin + stage * width);
  return (
    <svg className="sketch" aria-hidden="true" viewBox={`0 0 ${FIELD.width} ${FIELD.height}`}>
      {columns.map((x, stage) => (
        <path key={x} d={arrow(x, width - ARROW.gap, stage === 0)} fill={stageColour(stage, stages)} />
      ))}
      {shown.map(({ colour, notes }, lane) => (
        <g key={lane} transform={`translate(0 ${top + lane * height})`}>
          <rect
            x={FIELD.margin}
            width={FIELD.width - 2 * FIELD.margin}
            height={height - 1}
            rx={1}
            fill={notePaint(colour)}
            fillOpacity={0.24}
          />
          {columns.map((x, stage) => (
            <Notes
              key={x}
              count={Math.min(notes[stage] ?? 0, Math.floor((width - 8) / (NOTE.width + NOTE.gap)))}
              x={x + 6}
              y={(height - 1 - NOTE.height) / 2}
              fill={notePaint(colour)}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

type NotesProps = { readonly count: number; readonly x: number; readonly y: number; readonly fill: string };

function Notes({ count, x, y, fill }: NotesProps) {
  return Array.from({ length: count }, (_, at) => (
    <path
      key={at}
      transform={`translate(${x + at * (NOTE.width + NOTE.gap)} ${y})`}
      d="M0 0h13v8.5a2.5 2.5 0 0 1-2.5 2.5H0Z"
      fill={fill}
      stroke="var(--note-ink)"
      strokeOpacity={0.18}
      strokeWidth={0.5}
    />
  ));
}

function arrow(x: number, width: number, isFirst: boolean): string {
  const half = ARROW.height / 2;
  const notch = isFirst ? '' : `l${ARROW.tip} ${-half}`;
  return `M${x} ${FIELD.margin}H${x + width - ARROW.tip / 2}l${ARROW.tip} ${half}l${-ARROW.tip} ${half}H${x}${notch}Z`;
}
