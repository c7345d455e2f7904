import { RotateCcw } from 'lucide';
import { recolourLane, renameLane, setLaneQuestions } from '../../../shared/commands/lane-commands.ts';
import { LANE_ICONS } from '../../../shared/icons.ts';
import { linesOf } from '../../../shared/import/pasted-lines.ts';
import type { Lane, LaneId } from '../../../shared/map/journey-map.ts';
import { laneWords } from '../../../shared/map/lane-words.ts';
import { laneOf } from '../../../shared/map/queries.ts';
import { laneColourName } from '../../../shared/theme.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { noteColours } from '../parts/colour-choices.ts';
import { FeelingFields } from '../measures/FeelingFields.tsx';
import { GapFields } from '../measures/GapFields.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { LockedFields } from './LockedFields.tsx';
import { lanePaint } from '../parts/paints.ts';
import { Swatches } from '../parts/Swatches.tsx';
import { TextField } from '../parts/TextField.tsx';

export function LaneInspector({ id }: { readonly id: LaneId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const lane = useEditor(({ history }) => laneOf(history.present, id));
  if (lane === undefined) return null;
  const own = { paint: lanePaint({ kind: lane.kind, colour: null }), name: t('colour.byKind') };
  return (
    <div>
      <InspectorHeading
        icon={LANE_ICONS[lane.kind]}
        title={t('inspector.lane')}
        beside={`· ${t(`lane.${lane.kind}`)}`}
        colour={`var(--lane-${laneColourName(lane)})`}
      />
      <section className="inspector-part">
        <LockedFields>
          <TextField
            name={t('inspector.name')}
            value={lane.name}
            label="step.renameLane"
            command={(name) => renameLane(id, name)}
            live
          />
          <TextField
            name={t('inspector.questions')}
            value={lane.questions.join('\n')}
            label="step.changeLane"
            command={(questions) => setLaneQuestions(id, linesOf(questions))}
            manyLines
          />
          <BuiltInQuestions lane={lane} />
          <Swatches
            name={t('inspector.colour')}
            colours={noteColours(t, own)}
            value={lane.colour}
            choose={(colour) => edit(store, 'step.changeLane', recolourLane(id, colour))}
          />
        </LockedFields>
      </section>
      {lane.kind === 'emotion' && <FeelingFields />}
      {(lane.kind === 'expected' || lane.kind === 'received') && <GapFields />}
    </div>
  );
}

/** The questions of the lane's kind in the map's language, where the team changed them. */
function BuiltInQuestions({ lane }: { readonly lane: Lane }) {
  const store = useEditorStore();
  const t = useTranslate();
  const language = useEditor(({ history }) => history.present.language);
  const { questions } = laneWords(lane.kind, language);
  if (questions.join('\n') === lane.questions.join('\n')) return null;
  return (
    <button
      type="button"
      className="button quiet"
      onClick={() => edit(store, 'step.changeLane', setLaneQuestions(lane.id, questions))}
    >
      <Icon icon={RotateCcw} />
      {t('ask.putBack')}
    </button>
  );
}
