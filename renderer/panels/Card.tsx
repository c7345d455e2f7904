import type { MapSketch } from './map-sketch.ts';
import { Sketch } from './Sketch.tsx';

type CardProps = {
  readonly name: string;
  readonly line: string;
  readonly tag?: string;
  readonly sketch: MapSketch;
  readonly choose: () => Promise<void>;
};

export function Card({ name, line, tag, sketch, choose }: CardProps) {
  return (
    <button type="button" className="card" onClick={() => void choose()}>
      <Sketch {...sketch} />
      <span className="card-words">
        <span>
          {name}
          {tag === undefined ? null : <span className="tag">{tag}</span>}
        </span>
        <span>{line}</span>
      </span>
    </button>
  );
}
