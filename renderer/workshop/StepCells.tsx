import type { IconNode } from 'lucide';
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
  const map = useEditor(({ history }) => history.present);
  const count = cellsOfStep(map, step).length;
  const turn = (list: 'lanes' | 'stages', id: string) => {
    const chosen = step[list];
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    edit(store, 'step.changeAgendaStep', changeAgendaStep(step.id, { [list]: next }));
  };
  return (
    <div className="agenda-cells">
      <Chips
        title={t('agenda.lanes')}
        all={visibleLanes(map).map((lane) => ({ id: lane.id, name: laneName(lane, t), icon: LANE_ICONS[lane.kind] }))}
        chosen={step.lanes}
        turn={(id) => turn('lanes', id)}
      />
      <Chips
        title={t('agenda.stages')}
        all={visibleStages(map).map((stage) => ({ id: stage.id, name: stageName(stage, t) }))}
        chosen={step.stages}
        turn={(id) => turn('stages', id)}
      />
      <p className="invite">{count === 0 ? t('agenda.noCells') : t('agenda.cells', { count })}</p>
    </div>
  );
}

type ChipsProps = {
  readonly title: string;
  readonly all: readonly { readonly id: string; readonly name: string; readonly icon?: IconNode }[];
  readonly chosen: readonly string[];
  readonly turn: (id: string) => void;
};

/** Any of these, each turned on and off by itself. */
function Chips({ title, all, chosen, turn }: ChipsProps) {
  const heading = useId();
  return (
    <>
      <span className="label" id={heading}>
        {title}
      </span>
      <div role="group" aria-labelledby={heading}>
        {all.map(({ id, name, icon }) => (
          <button key={id} type="button" className="chip" aria-pressed={chosen.includes(id)} onClick={() => turn(id)}>
            {icon === undefined ? null : <Icon icon={icon} size={14} />}
            <span>{name}</span>
          </button>
        ))}
      </div>
    </>
  );
}
