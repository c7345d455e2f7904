import { ChevronDown, Plus } from 'lucide';
import { Popover } from 'radix-ui';
import { useId, useState } from 'react';
import { channelIcon } from '../../../shared/channel-vocabulary.ts';
import { CUSTOM_CHANNEL_ICON } from '../../../shared/icons.ts';
import type { Note } from '../../../shared/map/journey-map.ts';
import { laneOf } from '../../../shared/map/queries.ts';
import { putThrough } from '../../actions/channels.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { channelNamed } from './channel-choices.ts';
import { ChannelList } from './ChannelList.tsx';
import { Icon } from '../parts/Icon.tsx';
import { shownChannelName } from '../parts/names.ts';

/** Through what one note or many go. */
export function ChannelField({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const label = useId();
  const [isOpen, setOpen] = useState(false);
  const channels = useEditor(({ history }) => history.present.channels);
  const language = useEditor(({ settings }) => settings.language);
  const first = notes[0]?.channel ?? null;
  const value = notes.every(({ channel }) => channel === first) ? first : undefined;
  const channel = channels.find(({ id }) => id === value);
  const words =
    value === undefined
      ? t('channel.mixed')
      : channel === undefined
        ? t('channel.choose')
        : shownChannelName(channel, language, t);
  return (
    <div className="field">
      <span className="label" id={label}>
        {t('channel.one')}
      </span>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger className="input select" aria-label={t('channel.choose.of', { name: words })}>
          <span className="channel-chosen">
            {channel === undefined ? null : <Icon icon={channelIcon(channel) ?? CUSTOM_CHANNEL_ICON} />}
            <span data-quiet={channel === undefined}>{words}</span>
          </span>
          <Icon icon={ChevronDown} />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="menu channel-menu"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            aria-labelledby={label}
          >
            <ChannelList
              value={value}
              choose={(chosen) => {
                setOpen(false);
                putThrough(
                  store,
                  notes.map(({ id }) => id),
                  chosen,
                );
              }}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      <Proposal notes={notes} />
    </div>
  );
}

/** A touchpoint whose whole text is the name of a channel may mean just that; whoever wrote it decides. */
function Proposal({ notes }: { readonly notes: readonly Note[] }) {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const language = useEditor(({ settings }) => settings.language);
  const [note, ...others] = notes;
  if (note === undefined || others.length > 0 || note.channel !== null) return null;
  if (laneOf(map, note.lane)?.kind !== 'touchpoint') return null;
  const named = channelNamed(note.text, map, language);
  if (named === null) return null;
  return (
    <button type="button" className="button proposal" onClick={() => putThrough(store, [note.id], named)}>
      <Icon icon={channelIcon(named) ?? Plus} />
      {t('channel.propose', { name: named.name })}
    </button>
  );
}
