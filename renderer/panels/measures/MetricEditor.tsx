import { ArrowDown, ArrowUp, ChevronDown, Trash } from 'lucide';
import { Accordion } from 'radix-ui';
import { changeMetric, deleteMetric, moveMetric } from '../../../shared/commands/metric-commands.ts';
import { metricFigures } from '../../../shared/metric-words.ts';
import type { Metric } from '../../../shared/map/journey-map.ts';
import { reachedShare } from '../../../shared/map/reached-share.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { DayField } from '../parts/DayField.tsx';
import { EarlierFigures } from './EarlierFigures.tsx';
import { FigureField } from '../parts/FigureField.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { metricName, reachedWords } from './metric-words.ts';
import { Segments } from '../parts/Segments.tsx';
import { TextField } from '../parts/TextField.tsx';

type MetricEditorProps = {
  readonly metric: Metric;
  /** It was added just now, so that its figures are asked for. */
  readonly isNew: boolean;
  readonly isAlone: boolean;
};

export function MetricEditor({ metric, isNew, isAlone }: MetricEditorProps) {
  const t = useTranslate();
  return (
    <Accordion.Item className="persona metric" value={metric.id}>
      <Accordion.Header asChild>
        <h4>
          <Accordion.Trigger>
            <Gauge share={reachedShare(metric)} />
            <span>{metricName(metric, t)}</span>
            <small>{metricFigures(metric, t)}</small>
            <Icon icon={ChevronDown} />
          </Accordion.Trigger>
        </h4>
      </Accordion.Header>
      <Accordion.Content>
        <MetricFields metric={metric} isNew={isNew} isAlone={isAlone} />
      </Accordion.Content>
    </Accordion.Item>
  );
}

/** How far it is, beside words that say so. */
function Gauge({ share }: { readonly share: number | null }) {
  return (
    <span className="gauge" data-empty={share === null} aria-hidden="true">
      <span style={{ height: `${share ?? 0}%` }} />
    </span>
  );
}

function MetricFields({ metric, isNew, isAlone }: MetricEditorProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const { id } = metric;
  const change = (patch: Parameters<typeof changeMetric>[1]) =>
    edit(store, 'step.changeMetric', changeMetric(id, patch));
  const text = (field: 'name' | 'unit' | 'source') => ({
    name: t(`metric.${field}`),
    value: metric[field],
    label: 'step.changeMetric' as const,
    command: (value: string) => changeMetric(id, { [field]: value }),
  });
  const figure = (field: 'baseline' | 'actual' | 'target') => ({
    name: t(`metric.${field}`),
    value: metric[field],
    label: 'step.changeMetric' as const,
    command: (value: number | null) => changeMetric(id, { [field]: value }),
  });
  return (
    <div className="persona-fields">
      <TextField {...text('name')} focused={isNew && metric.name === ''} live />
      <div className="metric-three">
        <FigureField {...figure('baseline')} />
        <FigureField {...figure('actual')} focused={isNew && metric.name !== ''} />
        <FigureField {...figure('target')} />
      </div>
      <p className="invite metric-state">{reachedWords(metric, t)}</p>
      <div className="metric-two">
        <TextField {...text('unit')} placeholder={t('metric.unitExample')} />
        <FigureField
          name={t('metric.weight')}
          value={metric.weight}
          label="step.changeMetric"
          command={(weight) => changeMetric(id, { weight: weight ?? 0 })}
          tooSmall={t('metric.tooSmall')}
        />
      </div>
      <div className="field">
        <span className="label" aria-hidden="true">
          {t('metric.better')}
        </span>
        <Segments
          full
          name={t('metric.better')}
          value={metric.better}
          options={(['higher', 'lower'] as const).map((better) => ({
            value: better,
            name: t(`metric.better.${better}`),
          }))}
          choose={(better) => change({ better })}
        />
      </div>
      <DayField
        name={t('metric.date')}
        value={metric.date}
        example={t('metric.dateExample')}
        hasBeen
        set={(date) => change({ date })}
      />
      <TextField {...text('source')} placeholder={t('metric.sourceExample')} />
      <EarlierFigures metric={metric} />
      <MetricButtons metric={metric} isAlone={isAlone} />
    </div>
  );
}

function MetricButtons({ metric, isAlone }: Omit<MetricEditorProps, 'isNew'>) {
  const store = useEditorStore();
  const t = useTranslate();
  const name = metricName(metric, t);
  const move = (step: -1 | 1) => edit(store, 'step.moveMetric', moveMetric(metric.id, step));
  return (
    <div className="metric-buttons">
      {isAlone ? null : (
        <>
          <Hint text={t('metric.up', { name })}>
            <button
              type="button"
              className="icon-button"
              aria-label={t('metric.up', { name })}
              onClick={() => move(-1)}
            >
              <Icon icon={ArrowUp} />
            </button>
          </Hint>
          <Hint text={t('metric.down', { name })}>
            <button
              type="button"
              className="icon-button"
              aria-label={t('metric.down', { name })}
              onClick={() => move(1)}
            >
              <Icon icon={ArrowDown} />
            </button>
          </Hint>
        </>
      )}
      <button
        type="button"
        className="button danger"
        aria-label={t('metric.delete', { name })}
        onClick={() => edit(store, 'step.deleteMetric', deleteMetric(metric.id))}
      >
        <Icon icon={Trash} />
        {t('common.delete')}
      </button>
    </div>
  );
}
