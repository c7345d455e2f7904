import { useId } from 'react';
import { changeAgendaStep } from '../../shared/commands/agenda-commands.ts';
import { type AgendaStep, LIMITS } from '../../shared/map/journey-map.ts';
import { useDraft } from '../panels/parts/use-draft.ts';
import { useTranslate } from '../state/editor-context.ts';

function minutesIn(text: string): number | null {
  const minutes = Number(text.trim());
  return /^\s*\d+\s*$/.test(text) && minutes >= 1 && minutes <= LIMITS.stepMinutes ? minutes : null;
}

/** How long a step is meant to take. What is no number of minutes says so and leaves it as it was. */
export function MinutesField({ step }: { readonly step: AgendaStep }) {
  const t = useTranslate();
  const [id, line] = [useId(), useId()];
  const draft = useDraft({
    value: String(step.minutes),
    label: 'step.changeAgendaStep',
    command: (text) => {
      const minutes = minutesIn(text);
      return minutes === null ? (map) => map : changeAgendaStep(step.id, { minutes });
    },
  });
  const isWrong = minutesIn(draft.value) === null;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {t('agenda.minutes')}
      </label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={line}
        {...draft}
      />
      <span className="wrong" id={line} role="status">
        {isWrong ? t('agenda.noMinutes', { most: LIMITS.stepMinutes }) : null}
      </span>
    </div>
  );
}
