import { Check, Plus, X } from 'lucide';
import { useMemo, useState } from 'react';
import { channelIcon } from '../../../shared/channel-vocabulary.ts';
import { CUSTOM_CHANNEL_ICON } from '../../../shared/icons.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { type ChannelChoice, channelChoices, matchingChannels } from './channel-choices.ts';
import { FoundList } from '../parts/FoundList.tsx';
import { Icon } from '../parts/Icon.tsx';

type ChannelListProps = {
  /** The channel of all the notes; null: they have none; undefined: they differ. */
  readonly value: string | null | undefined;
  readonly choose: (chosen: ChannelChoice | null) => void;
};

/** All channels, found by typing, in either language; a name that is none of them becomes one. */
export function ChannelList({ value, choose }: ChannelListProps) {
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const language = useEditor(({ settings }) => settings.language);
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => channelChoices(map, language), [map, language]);
  const matches = useMemo(() => matchingChannels(typed, choices), [typed, choices]);
  const none = typed === '' && value !== null;
  const lines: readonly (ChannelChoice | null)[] = none ? [null, ...matches] : matches;
  const isChosen = (line: ChannelChoice | null): boolean =>
    line === null ? value === null : line.id !== null && line.id === value;
  return (
    <div className="channel-list">
      <FoundList
        name={t('channel.title')}
        invite={t('channel.find')}
        typed={typed}
        type={setTyped}
        lines={lines}
        keyOf={(line) => (line === null ? 'none' : `${line.id ?? ''} ${line.kind} ${line.name}`)}
        isChosen={isChosen}
        choose={choose}
      >
        {(line) => <ChannelLine line={line} isOn={line !== null && isChosen(line)} />}
      </FoundList>
    </div>
  );
}

function ChannelLine({ line, isOn }: { readonly line: ChannelChoice | null; readonly isOn: boolean }) {
  const t = useTranslate();
  if (line === null) {
    return (
      <>
        <Icon icon={X} />
        <span className="palette-words">{t('channel.none')}</span>
      </>
    );
  }
  const isNew = line.id === null && line.kind === '';
  return (
    <>
      <Icon icon={isNew ? Plus : (channelIcon(line) ?? CUSTOM_CHANNEL_ICON)} />
      <span className="palette-words">
        {isNew ? t('channel.new', { name: line.name }) : line.name.trim() || t('channel.unnamed')}
      </span>
      {line.id === null ? null : <small>{t('channel.count', { count: line.count })}</small>}
      {isOn ? <Icon icon={Check} size={14} /> : null}
    </>
  );
}
