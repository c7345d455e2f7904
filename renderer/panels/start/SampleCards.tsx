import type { SampleName } from '../../../shared/ipc/calls/document-calls.ts';
import { tellOpening } from '../../actions/file-actions.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Card } from '../parts/Card.tsx';
import { mapSketch } from '../../../shared/map-sketch.ts';
import { sampleMaps } from './sample-maps.ts';

export function SampleCards() {
  const store = useEditorStore();
  const t = useTranslate();
  const open = async (name: SampleName) => tellOpening(store, await ask('document.openSample', name));
  return (
    <ul className="cards samples">
      {sampleMaps().map(({ name, map }) => (
        <li key={name}>
          <Card
            name={map.title}
            language={map.language}
            line={t(`sample.${name}`)}
            tag={t(map.language === 'id' ? 'start.indonesian' : 'start.english')}
            sketch={mapSketch(map)}
            choose={() => open(name)}
          />
        </li>
      ))}
    </ul>
  );
}
