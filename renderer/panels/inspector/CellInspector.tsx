import { LANE_ICONS } from '../../../shared/icons.ts';
import { type Cell, laneOf, stageOf } from '../../../shared/map/queries.ts';
import { laneColourName } from '../../../shared/theme.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { AskTheRoom } from '../method/AskTheRoom.tsx';
import { FeelingFields } from '../measures/FeelingFields.tsx';
import { GapFields } from '../measures/GapFields.tsx';
import { InspectorHeading } from './InspectorHeading.tsx';
import { PhotoPart } from './PhotoPart.tsx';
import { MapInspector } from './MapInspector.tsx';
import { Metrics } from '../measures/Metrics.tsx';
import { laneName, stageName } from '../parts/names.ts';
import { StageScorePart } from '../measures/StageScorePart.tsx';

/** An empty place: what to ask the room there, and the map below. */
export function CellInspector({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const lane = useEditor(({ history }) => laneOf(history.present, cell.lane));
  const stage = useEditor(({ history }) => stageOf(history.present, cell.stage));
  if (lane === undefined || stage === undefined) return <MapInspector />;
  return (
    <>
      <div>
        <InspectorHeading
          icon={LANE_ICONS[lane.kind]}
          title={laneName(lane, t)}
          beside={`· ${stageName(stage, t)}`}
          colour={`var(--lane-${laneColourName(lane)})`}
        />
        <AskTheRoom lane={lane} />
        <PhotoPart cell={cell} />
        {lane.kind === 'emotion' && <FeelingFields stage={stage} />}
        {(lane.kind === 'expected' || lane.kind === 'received') && <GapFields stage={stage} />}
        {lane.kind === 'metric' ? (
          <>
            <Metrics stage={stage.id} />
            <StageScorePart stage={stage.id} />
          </>
        ) : null}
      </div>
      <MapInspector />
    </>
  );
}
