import { Check, Plus, Search, X } from 'lucide';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { channelIcon } from '../../shared/channel-vocabulary.ts';
import { CUSTOM_CHANNEL_ICON } from '../../shared/icons.ts';
import { useEditor, useTranslate } from '../state/editor-context.ts';
import { type ChannelChoice, channelChoices, matchingChannels } from './channel-choices.ts';
import { Icon } from './Icon.tsx';

type ChannelListProps = {
  /** The channel of all the notes; null: they have none; undefined: they differ. */
  readonly value: string | null | undefined;
  readonly choose: (chosen: ChannelChoice | null) => void;
};

/** All channels, found by typing, in either language; a name that is none of them becomes one. */
export function ChannelList({ value, choose }: ChannelListProps) {
  const t = useTranslate();
  const list = useId();
  const map = useEditor(({ history }) => history.present);
  const language = useEditor(({ settings }) => settings.language);
  const [typed, setTyped] = useState('');
  const choices = useMemo(() => channelChoices(map, language), [map, language]);
  const matches = useMemo(() => matchingChannels(typed, choices), [typed, choices]);
  const none = typed === '' && value !== null;
  const lines: readonly (ChannelChoice | null)[] = none ? [null, ...matches] : matches;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      lines.findIndex((line) => line !== null && line.id !== null && line.id === value),
    ),
  );
  const options = useRef<HTMLUListElement>(null);
  useEffect(
    () => options.current?.querySelector('[data-highlighted]')?.scrollIntoView({ block: 'nearest' }),
    [at, typed],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 6, PageUp: at - 6 }[event.key];
    const line = lines[at];
    if (to !== undefined) setAt((Math.min(Math.max(to, -1), lines.length) + lines.length) % Math.max(1, lines.length));
    else if (event.key === 'Enter' && line !== undefined) choose(line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="channel-list">
      <div className="palette-line">
        <Icon icon={Search} />
        <input
          type="text"
          role="combobox"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={t('channel.find')}
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={lines.length > 0 ? `${list}-${at}` : undefined}
          placeholder={t('channel.find')}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <ul className="palette-list" role="listbox" id={list} aria-label={t('channel.title')} ref={options}>
        {lines.map((line, index) => (
          <li
            key={line === null ? 'none' : `${line.id ?? ''} ${line.kind} ${line.name}`}
            id={`${list}-${index}`}
            className="menu-line"
            role="option"
            aria-selected={line === null ? value === null : line.id !== null && line.id === value}
            {...(index === at ? { 'data-highlighted': '' } : {})}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(line)}
          >
            <ChannelLine line={line} isOn={line !== null && line.id !== null && line.id === value} />
          </li>
        ))}
      </ul>
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
