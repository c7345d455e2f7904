import type { Language } from '../../../shared/map/journey-map.ts';
import type { MapSketch } from '../../../shared/map-sketch.ts';
import { Sketch } from './Sketch.tsx';

type CardProps = {
  readonly name: string;
  /** Of the name, where it is not the interface's. */
  readonly language?: Language;
  readonly line: string;
  readonly tag?: string;
  readonly sketch: MapSketch;
  readonly choose: () => Promise<void>;
};

export function Card({ name, language, line, tag, sketch, choose }: CardProps) {
  return (
    <button type="button" className="card" onClick={() => void choose()}>
      <Sketch {...sketch} />
      <span className="card-words">
        <span className="card-name" lang={language}>
          {name}
        </span>
        <span className="card-line">{line}</span>
        {tag === undefined ? null : <span className="tag">{tag}</span>}
      </span>
    </button>
  );
}
