import type { Tally } from '../../../shared/attribution/credits.ts';
import { useTranslate } from '../../state/editor-context.ts';

const COLUMNS = ['touches', 'leads', 'sales', 'credit', 'value'] as const;

/** The columns that tables by channel and by stage have in common. */
export function CreditHeadings() {
  const t = useTranslate();
  return COLUMNS.map((column) => (
    <th key={column} scope="col">
      {t(`attribution.column.${column}`)}
    </th>
  ));
}

/** What the longest bar stands for. */
export function largestCredit(tallies: readonly Tally[]): number {
  return Math.max(0, ...tallies.map(({ credit }) => credit));
}

/** `most`: what the longest bar stands for; null: no bars. */
export function CreditCells({ tally, most }: { readonly tally: Tally; readonly most: number | null }) {
  const t = useTranslate();
  const whole = new Intl.NumberFormat(t('method.locale'), { maximumFractionDigits: 0 });
  const figure = new Intl.NumberFormat(t('method.locale'), { maximumFractionDigits: 2 });
  const share = most === null || most === 0 ? 0 : (100 * tally.credit) / most;
  return (
    <>
      <td>{whole.format(tally.touches)}</td>
      <td>{whole.format(tally.leads)}</td>
      <td>{whole.format(tally.sales)}</td>
      <td>
        <span className="credit-bar">
          {share === 0 ? null : <i style={{ width: `${share}%` }} aria-hidden="true" />}
          <span>{figure.format(tally.credit)}</span>
        </span>
      </td>
      <td>{figure.format(tally.value)}</td>
    </>
  );
}
