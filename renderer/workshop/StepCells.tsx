import { useId } from 'react';
import { changeAgendaStep } from '../../shared/commands/agenda-commands.ts';
import { LANE_ICONS } from '../../shared/icons.ts';
import { cellsOfStep } from '../../shared/map/agenda-cells.ts';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { visibleLanes, visibleStages } from '../../shared/map/queries.ts';
import { Icon } from '../panels/parts/Icon.tsx';
import { laneName, stageName } from '../panels/parts/names.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';

/** Which cells a step lights: of these lanes, in all stages or in a few. */
export function StepCells({ step }: { readonly step: AgendaStep }) {
  const store = useEditorStore();
  const t = useTranslate();
  const [lanes, stages] = [useId(), useId()];
  const map = useEditor(({ history }) => history.present);
  const count = cellsOfStep(map, step).length;
  const turn = (list: 'lanes' | 'stages', id: string) => {
    const chosen = step[list];
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    edit(store, 'step.changeAgendaStep', changeAgendaStep(step.id, { [list]: next }));
  };
  return (
    <div className="agenda-cells">
      <span className="label" id={lanes}>
        {t('agenda.lanes')}
      </span>
      <div role="group" aria-labelledby={lanes}>
        {visibleLanes(map).map((lane) => (
          <button
            key={lane.id}
            type="button"
            className="chip"
            aria-pressed={step.lanes.includes(lane.id)}
            onClick={() => turn('lanes', lane.id)}
          >
            <Icon icon={LANE_ICONS[lane.kind]} size={14} />
            <span>{laneName(lane, t)}</span>
          </button>
        ))}
      </div>
      <span className="label" id={stages}>
        {t('agenda.stages')}
      </span>
      <div role="group" aria-labelledby={stages}>
        {visibleStages(map).map((stage) => (
          <button
            key={stage.id}
            type="button"
            className="chip"
            aria-pressed={step.stages.includes(stage.id)}
            onClick={() => turn('stages', stage.id)}
          >
            <span>{stageName(stage, t)}</span>
          </button>
        ))}
      </div>
      <p className="invite">{count === 0 ? t('agenda.noCells') : t('agenda.cells', { count })}</p>
    </div>
  );
}
