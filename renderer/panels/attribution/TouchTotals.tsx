import { daysText } from '../../../shared/day-text.ts';
import { useMemo } from 'react';
import { attributionOf } from '../../../shared/attribution/credits.ts';
import { customersIn } from '../../../shared/attribution/stage-reach.ts';
import type { TouchSheet } from '../../../shared/attribution/touch-file.ts';
import { LIMITS } from '../../../shared/map/journey-map.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import type { TouchImport } from './use-touches.ts';

type TouchTotalsProps = { readonly sheet: TouchSheet; readonly touches: TouchImport };

/** What a table comes to, and what of it does not come along. */
export function TouchTotals({ sheet, touches: { outcome }, touches }: TouchTotalsProps) {
  const t = useTranslate();
  const rule = useEditor(({ creditRule }) => creditRule);
  const { total } = useMemo(() => attributionOf({ ...outcome.map, touches: outcome.touches }, rule), [outcome, rule]);
  const counts = [
    t('touches.touches', { count: total.touches }),
    t('touches.customers', { count: customersIn(outcome.touches) }),
    t('touches.leads', { count: total.leads }),
    t('touches.sales', { count: total.sales }),
  ];
  const left = useLeftOut(sheet, touches);
  return (
    <section aria-label={t('touches.preview')} className="touch-totals">
      <h3 className="part-heading">{t('touches.preview')}</h3>
      <p role="status">
        {counts.map((count) => (
          <b key={count}>{count}</b>
        ))}
        <span>{daysText(outcome.touches.from, outcome.touches.to, t)}</span>
      </p>
      {left.length === 0 ? null : (
        <div className="import-left-out">
          <h3 className="part-heading">{t('importDialog.leftOut')}</h3>
          <ul>
            {left.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function useLeftOut(sheet: TouchSheet, { read, outcome }: TouchImport): readonly string[] {
  const t = useTranslate();
  const counted = { totals: sheet.totals, ...read };
  const plain = (['totals', 'withoutCustomer', 'withoutTime', 'unreadableValues'] as const).flatMap((code) =>
    counted[code] === 0 ? [] : [t(`touches.left.${code}`, { count: counted[code] })],
  );
  const { touchesBeyond, customersBeyond, withoutChannel } = outcome;
  return [
    ...plain,
    ...(touchesBeyond === 0
      ? []
      : [t('touches.left.touchesBeyond', { count: touchesBeyond, most: LIMITS.touchSteps })]),
    ...(customersBeyond === 0
      ? []
      : [t('touches.left.customersBeyond', { count: customersBeyond, most: LIMITS.touchPaths })]),
    ...(withoutChannel === 0 ? [] : [t('touches.left.words', { count: withoutChannel })]),
    ...(sheet.isCut ? [t('touches.left.isCut')] : []),
  ];
}
