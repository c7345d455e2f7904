import { Trash } from 'lucide';
import { useMemo } from 'react';
import { attributionOf } from '../../../shared/attribution/credits.ts';
import { deleteChannel, renameChannel } from '../../../shared/commands/channel-commands.ts';
import { channelIcon, channelName } from '../../../shared/channel-vocabulary.ts';
import { CUSTOM_CHANNEL_ICON } from '../../../shared/icons.ts';
import type { Channel } from '../../../shared/map/journey-map.ts';
import { percentText } from '../../../shared/percent-text.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { glanceAt, isFocused, toggleFocus } from '../../state/focus.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';
import { shownChannelName } from '../parts/names.ts';
import { useDraft } from '../parts/use-draft.ts';

/** Through what customer and company meet on this map, each with the way that it takes through the stages. */
export function MapChannels() {
  const t = useTranslate();
  const channels = useEditor(({ history }) => history.present.channels);
  const notes = useEditor(({ history }) => history.present.notes);
  const counts = new Map<string, number>();
  const credits = useCredits();
  for (const { channel } of notes) if (channel !== null) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return (
    <InspectorPart title={t('channel.title')}>
      {channels.length === 0 ? <p className="invite">{t('channel.nothing')}</p> : null}
      <ul className="map-channels">
        {channels.map((channel) => (
          <ChannelRow
            key={channel.id}
            channel={channel}
            count={counts.get(channel.id) ?? 0}
            credit={credits?.get(channel.id) ?? null}
          />
        ))}
      </ul>
    </InspectorPart>
  );
}

/** Of each channel its share of a hundred of the credit, as it was shared last; null: no touches tell of any. */
function useCredits(): ReadonlyMap<string, number> | null {
  const stages = useEditor(({ history }) => history.present.stages);
  const channels = useEditor(({ history }) => history.present.channels);
  const touches = useEditor(({ history }) => history.present.touches);
  const rule = useEditor(({ creditRule }) => creditRule);
  return useMemo(() => {
    if (touches.paths.length === 0) return null;
    const attribution = attributionOf({ stages, channels, touches }, rule);
    const { credit: all } = attribution.total;
    const shares = attribution.channels.map(
      ({ channel, credit }) => [channel ?? '', all === 0 ? 0 : (100 * credit) / all] as const,
    );
    return all === 0 ? null : new Map(shares);
  }, [stages, channels, touches, rule]);
}

type ChannelRowProps = { readonly channel: Channel; readonly count: number; readonly credit: number | null };

function ChannelRow({ channel, count, credit }: ChannelRowProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const { id } = channel;
  const language = useEditor(({ settings }) => settings.language);
  const name = shownChannelName(channel, language, t);
  const isOn = useEditor((state) => isFocused(state, 'channel', id));
  const viewOnly = useEditor(isViewOnly);
  const draft = useDraft({
    value: channelName(channel, language),
    label: 'step.renameChannel',
    command: (text) => renameChannel(id, text.trim()),
  });
  const notes = t('channel.count', { count });
  return (
    <li>
      <Hint text={`${t('channel.show', { name })} · ${notes}`} side="left">
        <button
          type="button"
          className="icon-button"
          aria-label={t('channel.show', { name })}
          aria-pressed={isOn}
          onClick={() => toggleFocus(store, 'channel', id)}
          onPointerEnter={() => glanceAt(store, 'channel', id)}
          onPointerLeave={() => glanceAt(store, 'channel', null)}
          onFocus={() => glanceAt(store, 'channel', id)}
          onBlur={() => glanceAt(store, 'channel', null)}
        >
          <Icon icon={channelIcon(channel) ?? CUSTOM_CHANNEL_ICON} />
        </button>
      </Hint>
      <input
        className="input bare"
        type="text"
        aria-label={t('channel.name', { name })}
        readOnly={viewOnly}
        {...draft}
      />
      <ChannelCredit credit={credit} />
      <small title={notes}>
        <span className="unseen">{notes}</span>
        <span aria-hidden="true">{count}</span>
      </small>
      {viewOnly ? null : (
        <Hint text={t('channel.remove', { name })} side="left">
          <button
            type="button"
            className="icon-button quiet"
            aria-label={t('channel.remove', { name })}
            onClick={() => edit(store, 'step.deleteChannel', deleteChannel(id))}
          >
            <Icon icon={Trash} size={16} />
          </button>
        </Hint>
      )}
    </li>
  );
}

function ChannelCredit({ credit }: { readonly credit: number | null }) {
  const t = useTranslate();
  const { model, goal } = useEditor(({ creditRule }) => creditRule);
  if (credit === null) return null;
  const told = t('attribution.share', {
    share: percentText(credit, t),
    goal: t(`attribution.goal.${goal}`).toLocaleLowerCase(t('method.locale')),
    model: t(`attribution.model.${model}`),
  });
  return (
    <small className="channel-credit" title={told}>
      <span className="unseen">{told}</span>
      <span aria-hidden="true">{percentText(Math.round(credit), t)}</span>
    </small>
  );
}
