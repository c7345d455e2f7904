import { TEMPLATE_NAMES, type TemplateName } from '../../../shared/map/templates.ts';
import { ask } from '../../bridge.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Card } from '../parts/Card.tsx';
import { templateSketch } from './template-sketch.ts';

/** The ways to begin; the new map comes by the `opened` event, to this window or one of its own. */
export function TemplateCards() {
  const store = useEditorStore();
  const t = useTranslate();
  const begin = async (template: TemplateName) => {
    store.setState({ dialog: null });
    await ask('document.new', { template, language: store.getState().settings.language });
  };
  return (
    <ul className="cards">
      {TEMPLATE_NAMES.map((name) => (
        <li key={name}>
          <Card
            name={t(`template.${name}`)}
            line={t(`template.${name}Line`)}
            sketch={templateSketch(name)}
            choose={() => begin(name)}
          />
        </li>
      ))}
    </ul>
  );
}
