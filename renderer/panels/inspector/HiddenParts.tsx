import type { Command } from '../../../shared/commands/command.ts';
import { showLane } from '../../../shared/commands/lane-commands.ts';
import { showStage } from '../../../shared/commands/stage-commands.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { laneName, stageName } from '../parts/names.ts';

/** Stages and lanes that are out of sight, each with the way back. */
export function HiddenParts() {
  const t = useTranslate();
  const { stages, lanes } = useEditor(({ history }) => history.present);
  const hiddenStages = stages.filter(({ hidden }) => hidden);
  const hiddenLanes = lanes.filter(({ hidden }) => hidden);
  if (hiddenStages.length + hiddenLanes.length === 0) return null;
  return (
    <InspectorPart title={t('inspector.hidden')}>
      <ul className="hidden-parts">
        {hiddenStages.map((stage) => (
          <HiddenPart key={stage.id} name={stageName(stage, t)} label="step.showStage" command={showStage(stage.id)} />
        ))}
        {hiddenLanes.map((lane) => (
          <HiddenPart key={lane.id} name={laneName(lane, t)} label="step.showLane" command={showLane(lane.id)} />
        ))}
      </ul>
    </InspectorPart>
  );
}

type HiddenPartProps = { readonly name: string; readonly label: PlainTextKey; readonly command: Command };

function HiddenPart({ name, label, command }: HiddenPartProps) {
  const store = useEditorStore();
  const t = useTranslate();
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        className="button"
        aria-label={t('inspector.showNamed', { name })}
        onClick={() => edit(store, label, command)}
      >
        {t('inspector.show')}
      </button>
    </li>
  );
}
