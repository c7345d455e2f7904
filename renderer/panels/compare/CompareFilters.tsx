import {
  type Compared,
  comparedStages,
  DIFFERENCE_GROUPS,
  type DifferenceGroup,
  type DifferenceLine,
} from '../../../shared/export/comparison.ts';
import { DIFFERENCE_KINDS } from '../../../shared/map/differences.ts';
import type { StageId } from '../../../shared/map/journey-map.ts';
import { stageColour } from '../../../shared/theme.ts';
import { useTranslate } from '../../state/editor-context.ts';
import { DifferenceSign } from './DifferenceSign.tsx';
import { stageName } from '../parts/names.ts';
import { factsText } from '../../../shared/list-text.ts';

type CompareFiltersProps = {
  readonly compared: Compared;
  readonly lines: readonly DifferenceLine[];
  readonly group: DifferenceGroup | null;
  readonly stage: StageId | null;
  readonly chooseGroup: (group: DifferenceGroup | null) => void;
  readonly chooseStage: (stage: StageId | null) => void;
};

/** How much differs, stage by stage and kind by kind; each can be looked at alone. */
export function CompareFilters({ compared, lines, group, stage, chooseGroup, chooseStage }: CompareFiltersProps) {
  const t = useTranslate();
  const groups = DIFFERENCE_GROUPS.map((each) => ({
    each,
    count: lines.filter((line) => line.group === each).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className="compare-filters">
      <Stages compared={compared} lines={lines} stage={stage} choose={chooseStage} />
      <div className="compare-kinds" role="group" aria-label={t('compare.kinds')}>
        {groups.map(({ each, count }) => (
          <button
            key={each}
            type="button"
            className="chip"
            aria-pressed={group === each}
            onClick={() => chooseGroup(group === each ? null : each)}
          >
            <DifferenceSign kind={each} />
            {t(`compare.${each}`)}
            <b>{count}</b>
          </button>
        ))}
      </div>
    </div>
  );
}

type StagesProps = {
  readonly compared: Compared;
  readonly lines: readonly DifferenceLine[];
  readonly stage: StageId | null;
  readonly choose: (stage: StageId | null) => void;
};

/** The stages of both maps as columns, with what differs in each. */
function Stages({ compared, lines, stage, choose }: StagesProps) {
  const t = useTranslate();
  const stages = comparedStages(compared);
  const columns = stages.map((each) => {
    const own = lines.filter((line) => line.stage === each.id);
    const counts = DIFFERENCE_KINDS.map((kind) => ({ kind, count: own.filter((line) => line.kind === kind).length }));
    return { each, total: own.length, counts: counts.filter(({ count }) => count > 0) };
  });
  return (
    <div className="compare-stages" role="group" aria-label={t('compare.byStage')}>
      {columns.map(({ each, total, counts }, at) => (
        <button
          key={each.id}
          type="button"
          aria-pressed={stage === each.id}
          aria-label={t('compare.stageChip', {
            stage: stageName(each, t),
            count:
              factsText(
                counts.map(({ kind, count }) => `${t(`compare.${kind}`)} ${count}`),
                t,
              ) || '0',
          })}
          disabled={total === 0}
          style={{ borderTopColor: stageColour(at, stages.length) }}
          onClick={() => choose(stage === each.id ? null : each.id)}
        >
          <b title={stageName(each, t)}>{stageName(each, t)}</b>
          <span>
            {counts.map(({ kind, count }) => (
              <span key={kind}>
                <DifferenceSign kind={kind} />
                {count}
              </span>
            ))}
            {total === 0 ? '=' : null}
          </span>
        </button>
      ))}
    </div>
  );
}
