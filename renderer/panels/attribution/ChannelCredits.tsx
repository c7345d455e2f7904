import type { Attribution } from '../../../shared/attribution/credits.ts';
import { channelIcon, channelName } from '../../../shared/channel-vocabulary.ts';
import type { Channel } from '../../../shared/map/journey-map.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { CreditCells, CreditHeadings, largestCredit } from './CreditCells.tsx';
import { Icon } from '../parts/Icon.tsx';

type ChannelCreditsProps = { readonly attribution: Attribution; readonly channels: readonly Channel[] };

/** Touches, leads, sales and credit of each channel, the most credit first. */
export function ChannelCredits({ attribution, channels }: ChannelCreditsProps) {
  const t = useTranslate();
  const language = useEditor(({ settings }) => settings.language);
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const inOrder = attribution.channels.toSorted((a, b) => b.credit - a.credit);
  const most = largestCredit(inOrder);
  return (
    <table className="credit-table" aria-label={t('attribution.channels')}>
      <thead>
        <tr>
          <th scope="col">{t('attribution.column.channel')}</th>
          <CreditHeadings />
        </tr>
      </thead>
      <tbody>
        {inOrder.map(({ channel, ...tally }) => {
          const known = channel === null ? undefined : byId.get(channel);
          const icon = known === undefined ? null : channelIcon(known);
          return (
            <tr key={channel ?? ''}>
              <th scope="row">
                {icon === null ? null : <Icon icon={icon} />}
                {known === undefined ? t('attribution.noChannel') : channelName(known, language)}
              </th>
              <CreditCells tally={tally} most={most} />
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('attribution.total')}</th>
          <CreditCells tally={attribution.total} most={null} />
        </tr>
      </tfoot>
    </table>
  );
}
