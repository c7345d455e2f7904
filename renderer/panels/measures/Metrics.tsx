import { Accordion } from 'radix-ui';
import { useId, useState } from 'react';
import type { StageId } from '../../../shared/map/journey-map.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { AddMetric } from './AddMetric.tsx';
import { MetricEditor } from './MetricEditor.tsx';

/** What is measured at a stage: one line each, and one at a time laid open. */
export function Metrics({ stage }: { readonly stage: StageId }) {
  const t = useTranslate();
  const heading = useId();
  const all = useEditor(({ history }) => history.present.metrics);
  const metrics = all.filter((metric) => metric.stage === stage);
  const [open, setOpen] = useState('');
  const [added, setAdded] = useState('');
  return (
    <section className="inspector-part" aria-labelledby={heading}>
      <h3 id={heading}>{t('metric.title')}</h3>
      {metrics.length === 0 ? <p className="invite">{t('metric.none')}</p> : null}
      <Accordion.Root className="personas metrics" type="single" collapsible value={open} onValueChange={setOpen}>
        {metrics.map((metric) => (
          <MetricEditor key={metric.id} metric={metric} isNew={metric.id === added} isAlone={metrics.length === 1} />
        ))}
      </Accordion.Root>
      <AddMetric
        stage={stage}
        added={(id) => {
          setAdded(id);
          setOpen(id);
        }}
      />
    </section>
  );
}
