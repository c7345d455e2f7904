import { Map as MapIcon } from 'lucide';
import { renameMap, setGoal } from '../../../shared/commands/map-commands.ts';
import { GOALS } from '../../../shared/map/journey-map.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { HiddenParts } from './HiddenParts.tsx';
import { InspectorFields } from './InspectorFields.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { MapChannels } from './MapChannels.tsx';
import { MapSet } from './MapSet.tsx';
import { PhotoPart } from './PhotoPart.tsx';
import { Personas } from '../personas/Personas.tsx';
import { TextField } from '../parts/TextField.tsx';

export function MapInspector() {
  const t = useTranslate();
  const title = useEditor(({ history }) => history.present.title);
  return (
    <div>
      <InspectorHeading icon={MapIcon} title={t('inspector.map')} />
      <InspectorFields>
        <section className="inspector-part">
          <TextField
            name={t('inspector.title')}
            placeholder={t('board.untitledMap')}
            value={title}
            label="step.renameMap"
            command={renameMap}
          />
        </section>
        <Personas />
      </InspectorFields>
      <MapChannels />
      <InspectorFields>
        <InspectorPart title={t('inspector.goals')} part="goals">
          {GOALS.map((goal) => (
            <GoalField key={goal} goal={goal} />
          ))}
        </InspectorPart>
      </InspectorFields>
      <PhotoPart cell={null} />
      <MapSet />
      <Counts />
      <InspectorFields>
        <HiddenParts />
      </InspectorFields>
    </div>
  );
}

function GoalField({ goal }: { readonly goal: (typeof GOALS)[number] }) {
  const t = useTranslate();
  const value = useEditor(({ history }) => history.present.goal[goal]);
  return (
    <TextField
      name={t(`inspector.${goal}`)}
      placeholder={t(`inspector.${goal}Example`)}
      value={value}
      label="step.setGoal"
      command={(text) => setGoal({ [goal]: text })}
      manyLines
    />
  );
}

function Counts() {
  const t = useTranslate();
  const { stages, lanes, notes } = useEditor(({ history }) => history.present);
  return (
    <InspectorPart title={t('inspector.counts')}>
      <ul className="counts">
        <li>{t('inspector.stages', { count: stages.length })}</li>
        <li>{t('inspector.lanes', { count: lanes.length })}</li>
        <li>{t('inspector.notes', { count: notes.length })}</li>
      </ul>
    </InspectorPart>
  );
}
