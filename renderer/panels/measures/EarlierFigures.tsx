import { CalendarPlus, X } from 'lucide';
import { useId } from 'react';
import { dateEarlierFigure, deleteEarlierFigure, renewMetric } from '../../../shared/commands/metric-commands.ts';
import { localDay } from '../../../shared/local-day.ts';
import type { Metric } from '../../../shared/map/journey-map.ts';
import { withUnit } from '../../../shared/number-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { DayField } from '../parts/DayField.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';

/** What a metric was before, and the way to tell a newer figure. */
export function EarlierFigures({ metric }: { readonly metric: Metric }) {
  const store = useEditorStore();
  const t = useTranslate();
  const heading = useId();
  const language = useEditor((state) => state.settings.language);
  const { id, earlier } = metric;
  return (
    <div className="earlier-figures">
      {earlier.length === 0 ? null : (
        <>
          <span className="label" id={heading}>
            {t('metric.earlier')}
          </span>
          <ul aria-labelledby={heading}>
            {earlier.map(({ date, actual }, at) => {
              const figure = actual === null ? t('metric.none.actual') : withUnit(actual, '', language);
              return (
                <li key={at}>
                  <DayField
                    name={t('metric.earlierDate', { figure })}
                    bare
                    value={date}
                    example={t('metric.noDate')}
                    hasBeen
                    set={(day) => edit(store, 'step.dateEarlier', dateEarlierFigure(id, at, day))}
                  />
                  <b>{figure}</b>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={t('metric.deleteEarlier', { figure })}
                    onClick={() => edit(store, 'step.deleteEarlier', deleteEarlierFigure(id, at))}
                  >
                    <Icon icon={X} size={14} />
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {metric.actual === null ? null : (
        <Hint text={t('metric.renewLine')} side="left">
          <button
            type="button"
            className="button quiet"
            onClick={() => edit(store, 'step.renewMetric', renewMetric(id, localDay(store.now())))}
          >
            <Icon icon={CalendarPlus} />
            {t('metric.renew')}
          </button>
        </Hint>
      )}
    </div>
  );
}
