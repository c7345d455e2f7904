import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { parseCapture } from '../../../shared/commands/capture.ts';
import { channelIcon } from '../../../shared/channel-vocabulary.ts';
import { CUSTOM_CHANNEL_ICON, LANE_ICONS } from '../../../shared/icons.ts';
import type { Lane } from '../../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { endAsking } from '../../actions/asking.ts';
import { goToStage } from '../../actions/go-to-stage.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { Avatar } from '../parts/Avatar.tsx';
import type { ChannelChoice } from './channel-choices.ts';
import { capture, channelInLine, keepCapture, pasteCapture, targetOf } from './capturing.ts';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { laneName, personaName, shownChannelName, stageName } from '../parts/names.ts';
import { lanePaint } from '../parts/paints.ts';
import { usePassing } from './use-passing.ts';

type CaptureLineProps = {
  /** Esc leaves for the board. */
  readonly leave: () => void;
};

/** Always there: what is typed becomes a note in the current cell, or in the lane that its first sign names. */
export function CaptureLine({ leave }: CaptureLineProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const hint = useId();
  const [text, setText] = useState('');
  const passing = usePassing();
  const stage = useEditor((state) => targetOf(state, text)?.stage);
  const lane = useEditor((state) => targetOf(state, text)?.lane);
  const viewOnly = useEditor(isViewOnly);
  const isVoting = useEditor(({ tool }) => tool === 'vote');
  const named = useEditor((state) => channelInLine(state, text));
  if (viewOnly || isVoting || stage === undefined || lane === undefined) return null;

  const put = (line: string) => {
    passing.stay();
    setText(line);
    keepCapture(store, line);
  };
  const type = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const isAsked = event.ctrlKey || event.metaKey;
      if (capture(store, parseCapture(text), (isAsked && named) || undefined)) put('');
    } else if (event.key === 'Tab') {
      if (passing.goesOn(event)) return;
      goToStage(store, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      // Whoever leaves the line of a question leaves the questions.
      endAsking(store);
      leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\n\r]/.test(pasted.trim())) return;
    event.preventDefault();
    pasteCapture(store, event.clipboardData);
  };
  const addNamed = () => {
    if (named !== null && capture(store, parseCapture(text), named)) put('');
  };
  const place = { stage: stageName(stage, t), lane: laneName(lane, t) };
  return (
    <div className="capture-line">
      <TargetSign lane={lane} />
      <input
        id="capture-line"
        type="text"
        autoComplete="off"
        value={text}
        aria-label={t('capture.label')}
        aria-describedby={hint}
        placeholder={t('capture.invite', place)}
        onChange={({ target }) => put(target.value)}
        onFocus={passing.come}
        onKeyDown={type}
        onKeyUp={passing.release}
        onPaste={paste}
      />
      {named === null ? <FocusSign /> : <NamedChannel named={named} add={addNamed} />}
      <kbd aria-hidden="true">{text === '' ? '/' : '↩'}</kbd>
      <span className="unseen" id={hint}>
        {t('capture.now', place)}. {t('capture.hint')}
      </span>
    </div>
  );
}

/** What the focus gives to the next note. */
function FocusSign() {
  const t = useTranslate();
  const focus = useEditor(({ focus }) => focus);
  const { personas, channels } = useEditor(({ history }) => history.present);
  const language = useEditor(({ settings }) => settings.language);
  const persona = focus?.kind === 'persona' ? personas.find(({ id }) => id === focus.id) : undefined;
  const channel = focus?.kind === 'channel' ? channels.find(({ id }) => id === focus.id) : undefined;
  if (persona !== undefined) {
    const words = t('persona.newNotes', { name: personaName(persona, t) });
    return (
      <span className="focus-sign" role="img" aria-label={words} title={words}>
        <Avatar persona={persona} />
      </span>
    );
  }
  if (channel === undefined) return null;
  const words = t('channel.newNotes', { name: shownChannelName(channel, language, t) });
  return (
    <span className="focus-sign" role="img" aria-label={words} title={words}>
      <Icon icon={channelIcon(channel) ?? CUSTOM_CHANNEL_ICON} />
    </span>
  );
}

/** A line that says nothing but the name of a channel may mean it: a press, or Ctrl+Enter, adds the note with it. */
function NamedChannel({ named, add }: { readonly named: ChannelChoice; readonly add: () => void }) {
  const t = useTranslate();
  const mac = useEditor(({ platform }) => platform === 'darwin');
  const words = t('channel.addWith', { name: named.name });
  return (
    <Hint text={words} keys={mac ? '⌘↩' : 'Ctrl+↩'} side="top">
      <button type="button" className="chip named-channel" aria-label={words} onClick={add}>
        <Icon icon={channelIcon(named) ?? CUSTOM_CHANNEL_ICON} size={16} />
        <span>{named.name}</span>
      </button>
    </Hint>
  );
}

/** The lane that the next note goes to: its colour and its icon. */
function TargetSign({ lane }: { readonly lane: Lane }) {
  return (
    <span className="target" style={{ background: lanePaint(lane) }}>
      <Icon icon={LANE_ICONS[lane.kind]} />
    </span>
  );
}
