import type { CSSProperties } from 'react';
import type { Lane } from '../../../shared/map/journey-map.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { lanePaint } from '../parts/paints.ts';

/** The lane's questions, for the facilitator to read out. */
export function AskTheRoom({ lane }: { readonly lane: Lane }) {
  const t = useTranslate();
  const questions = lane.questions.filter((question) => question.trim() !== '');
  if (questions.length === 0) return null;
  // React has no type for custom properties.
  const prompt = { '--prompt': lanePaint(lane) } as CSSProperties;
  return (
    <InspectorPart title={t('inspector.ask')}>
      <ul className="prompts" style={prompt}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </InspectorPart>
  );
}
