import { languageName } from '../../../shared/i18n/language-name.ts';
import type { SampleName } from '../../../shared/ipc/calls/document-calls.ts';
import { tellOpening } from '../../actions/file-actions.ts';
import { ask } from '../../bridge.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Card } from '../parts/Card.tsx';
import { mapSketch } from '../../../shared/map-sketch.ts';
import { sampleMaps } from './sample-maps.ts';

export function SampleCards() {
  const store = useEditorStore();
  const t = useTranslate();
  const speaking = useEditor(({ settings }) => settings.language);
  const open = async (name: SampleName) => tellOpening(store, await ask('document.openSample', name));
  return (
    <ul className="cards samples">
      {sampleMaps().map(({ name, map }) => (
        <li key={name}>
          <Card
            name={map.title}
            language={map.language}
            line={t(`sample.${name}`)}
            tag={languageName(map.language, speaking)}
            sketch={mapSketch(map)}
            choose={() => open(name)}
          />
        </li>
      ))}
    </ul>
  );
}
