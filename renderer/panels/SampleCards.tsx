import { SAMPLE_NAMES } from '../../shared/ipc/contract.ts';
import { tellOpening } from '../actions/file-actions.ts';
import { ask } from '../bridge.ts';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { Card } from './Card.tsx';
import { SAMPLE_SKETCHES } from './map-sketch.ts';

export function SampleCards() {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <ul className="cards">
      {SAMPLE_NAMES.map((name) => (
        <li key={name}>
          <Card
            name={t(`sample.${name}`)}
            line={t(`sample.${name}Line`)}
            tag={t(SAMPLE_SKETCHES[name].language === 'id' ? 'start.indonesian' : 'start.english')}
            sketch={SAMPLE_SKETCHES[name]}
            choose={async () => tellOpening(store, await ask('document.openSample', name))}
          />
        </li>
      ))}
    </ul>
  );
}
