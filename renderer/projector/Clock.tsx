import { useEffect, useState } from 'react';
import { clockText, type StepShown } from '../../shared/workshop/running.ts';
import { useTranslate } from '../state/editor-context.ts';

type ClockProps = {
  readonly step: StepShown;
  /** When what is left of the step was told. */
  readonly at: number;
};

/** Often enough that no second is left out. */
const TICK = 250;

/** The time that is left, large enough for the last row. */
export function Clock({ step: { left, isPaused }, at }: ClockProps) {
  const t = useTranslate();
  const [now, setNow] = useState(at);
  useEffect(() => {
    if (isPaused) return;
    const ticking = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(ticking);
  }, [isPaused]);
  const rest = isPaused ? left : left - (now - at);
  return (
    <p className="projected-clock" role="timer" aria-label={t('projector.clock')} data-over={rest <= 0}>
      {clockText(rest)}
      {isPaused ? <span>{t('projector.paused')}</span> : null}
    </p>
  );
}
