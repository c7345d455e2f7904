import { useId } from 'react';
import { agendaTable } from '../../shared/export/agenda-table.ts';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { useTranslate } from '../state/editor-context.ts';

/** What was planned and what was used, step by step, once the agenda was held. */
export function AgendaTimes({ agenda }: { readonly agenda: readonly AgendaStep[] }) {
  const t = useTranslate();
  const heading = useId();
  const table = agendaTable(agenda, t);
  if (table === null) return null;
  const { lines, sum } = table;
  return (
    <section className="inspector-part" aria-labelledby={heading}>
      <h3 id={heading}>{t('agenda.times')}</h3>
      <table className="agenda-times" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('column.step')}</th>
            <th scope="col">{t('agenda.column.planned')}</th>
            <th scope="col">{t('agenda.column.used')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.map(({ id, minutes, used }, at) => (
            <tr key={id}>
              <th scope="row">{lines[at]?.name}</th>
              <td>{lines[at]?.planned}</td>
              <td data-over={used !== null && used > minutes * 60}>{lines[at]?.used}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sum.name}</th>
            <td>{sum.planned}</td>
            <td>{sum.used}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
