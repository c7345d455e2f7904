import { Minus, Plus, RectangleEllipsis } from 'lucide';
import {
  type StageDescription,
  describeStage,
  renameStage,
  setStageLeaving,
  setStageWait,
  setStageWidth,
} from '../../../shared/commands/stage-commands.ts';
import { LIMITS, type Stage, type StageId } from '../../../shared/map/journey-map.ts';
import { stageOf, visibleStages } from '../../../shared/map/queries.ts';
import { stageColour } from '../../../shared/theme.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { stageColours } from '../parts/colour-choices.ts';
import { InspectorHeading } from './InspectorHeading.tsx';
import { LeadsTo } from './LeadsTo.tsx';
import { LockedFields } from './LockedFields.tsx';
import { Metrics } from '../measures/Metrics.tsx';
import { Segments } from '../parts/Segments.tsx';
import { ShareField } from '../measures/ShareField.tsx';
import { StageScorePart } from '../measures/StageScorePart.tsx';
import { Stepper } from '../parts/Stepper.tsx';
import { Swatches } from '../parts/Swatches.tsx';
import { TextField } from '../parts/TextField.tsx';
import { WaitFields } from './WaitFields.tsx';

export function StageInspector({ id }: { readonly id: StageId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const stage = useEditor(({ history }) => stageOf(history.present, id));
  if (stage === undefined) return null;
  const describe = (field: 'voice' | 'description') => ({
    value: stage[field],
    label: 'step.changeStage' as const,
    command: (text: string) => describeStage(id, { [field]: text }),
    manyLines: true,
  });
  return (
    <div>
      <InspectorHeading icon={RectangleEllipsis} title={t('inspector.stage')} />
      <section className="inspector-part">
        <LockedFields>
          <TextField
            name={t('inspector.name')}
            value={stage.name}
            label="step.renameStage"
            command={(name) => renameStage(id, name)}
            live
          />
          <TextField name={t('inspector.voice')} {...describe('voice')} live />
          <TextField name={t('inspector.description')} {...describe('description')} />
        </LockedFields>
        <ShareField
          name={t('inspector.leaving')}
          value={stage.leaving}
          locale={t('method.locale')}
          set={(leaving) => edit(store, 'step.stageLeaving', setStageLeaving(id, leaving))}
        />
        <WaitFields
          name={t('wait.label')}
          wait={stage.wait}
          label="step.stageWait"
          command={(wait) => setStageWait(id, wait)}
        />
        <LockedFields>
          <StageLook stage={stage} />
        </LockedFields>
        <LeadsTo from={{ stage: id }} />
      </section>
      <Metrics stage={id} />
      <StageScorePart stage={id} />
    </div>
  );
}

const SIDES = ['none', 'before', 'after'] as const;

function StageLook({ stage }: { readonly stage: Stage }) {
  const store = useEditorStore();
  const t = useTranslate();
  const stages = useEditor(({ history }) => visibleStages(history.present));
  const byPlace = stageColour(Math.max(0, stages.indexOf(stage)), stages.length);
  const describe = (description: Partial<StageDescription>) =>
    edit(store, 'step.changeStage', describeStage(stage.id, description));
  return (
    <>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('inspector.group')}
        </span>
        <Segments
          name={t('inspector.group')}
          value={stage.group ?? 'none'}
          options={SIDES.map((side) => ({ value: side, name: t(`inspector.group.${side}`) }))}
          choose={(side) => describe({ group: side === 'none' ? null : side })}
          full
        />
      </div>
      <Stepper
        name={t('inspector.width')}
        less={{ icon: Minus, name: t('inspector.narrower') }}
        more={{ icon: Plus, name: t('inspector.wider') }}
        value={stage.width}
        range={[1, LIMITS.stageWidth]}
        set={(width) => edit(store, 'step.stageWidth', setStageWidth(stage.id, width))}
      />
      <Swatches
        name={t('inspector.colour')}
        colours={stageColours(t, byPlace)}
        value={stage.colour}
        choose={(colour) => describe({ colour })}
      />
    </>
  );
}
