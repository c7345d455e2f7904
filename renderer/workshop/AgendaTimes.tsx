import { useId } from 'react';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { clockText } from '../../shared/workshop/running.ts';
import { minutesOf } from '../../shared/workshop/agenda-templates.ts';
import { useTranslate } from '../state/editor-context.ts';

/** What was planned and what was used, step by step, once the agenda was held. */
export function AgendaTimes({ agenda }: { readonly agenda: readonly AgendaStep[] }) {
  const t = useTranslate();
  const heading = useId();
  if (agenda.every(({ used }) => used === null)) return null;
  const minutes = (count: number) => clockText(count * 60_000);
  const seconds = (used: number | null) => (used === null ? t('agenda.notHeld') : clockText(used * 1_000));
  return (
    <section className="inspector-part" aria-labelledby={heading}>
      <h3 id={heading}>{t('agenda.times')}</h3>
      <table className="agenda-times" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('agenda.column.step')}</th>
            <th scope="col">{t('agenda.column.planned')}</th>
            <th scope="col">{t('agenda.column.used')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.map((step) => (
            <tr key={step.id}>
              <th scope="row">{step.name.trim() === '' ? t('agenda.unnamed') : step.name}</th>
              <td>{minutes(step.minutes)}</td>
              <td data-over={step.used !== null && step.used > step.minutes * 60}>{seconds(step.used)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('agenda.sum')}</th>
            <td>{minutes(minutesOf(agenda))}</td>
            <td>{seconds(agenda.reduce((sum, { used }) => sum + (used ?? 0), 0))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
