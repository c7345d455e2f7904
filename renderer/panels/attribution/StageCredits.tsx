import type { Attribution } from '../../../shared/attribution/credits.ts';
import type { Stage, StageId } from '../../../shared/map/journey-map.ts';
import { numberText } from '../../../shared/number-text.ts';
import { percentText } from '../../../shared/percent-text.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { CreditCells, CreditHeadings, largestCredit } from './CreditCells.tsx';
import { stageName } from '../parts/names.ts';

type StageCreditsProps = {
  readonly attribution: Attribution;
  readonly stages: readonly Stage[];
  /** How many days half of the customers took at most to the next stage. */
  readonly days: ReadonlyMap<StageId, number>;
};

/** How many customers each stage met and lost, and what is owed to it, in the order of the journey. */
export function StageCredits({ attribution, stages, days }: StageCreditsProps) {
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const most = largestCredit(attribution.stages);
  return (
    <table className="credit-table" aria-label={t('attribution.stages')}>
      <thead>
        <tr>
          <th scope="col">{t('attribution.column.stage')}</th>
          <th scope="col">{t('attribution.column.reached')}</th>
          <th scope="col">{t('attribution.column.leaving')}</th>
          <th scope="col">{t('attribution.column.wait')}</th>
          <CreditHeadings />
        </tr>
      </thead>
      <tbody>
        {attribution.stages.map((part) => {
          const stage = part.stage === null ? undefined : byId.get(part.stage);
          const toNext = days.get(part.stage ?? '');
          const leaving = part.stage === null ? null : part.leaving;
          return (
            <tr key={part.stage ?? ''}>
              <th scope="row">{stage === undefined ? t('attribution.noStage') : stageName(stage, t)}</th>
              <td>{part.stage === null ? '' : numberText(part.reached, language)}</td>
              <td>{leaving === null ? '' : <Share percent={leaving} />}</td>
              <td>{toNext === undefined ? '' : numberText(toNext, language)}</td>
              <CreditCells tally={part} most={most} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Share({ percent }: { readonly percent: number }) {
  const t = useTranslate();
  return (
    <span className="credit-bar losing">
      <i style={{ width: `${percent}%` }} aria-hidden="true" />
      <span>{percentText(percent, t)}</span>
    </span>
  );
}
