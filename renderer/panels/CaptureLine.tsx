import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { parseCapture } from '../../shared/commands/capture.ts';
import { LANE_ICONS } from '../../shared/icons.ts';
import type { Lane } from '../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { goToStage } from '../actions/go-to-stage.ts';
import { isViewOnly } from '../state/selectors.ts';
import { capture, keepCapture, pasteCapture, targetOf } from './capturing.ts';
import { Icon } from './Icon.tsx';
import { laneName, stageName } from './names.ts';
import { lanePaint } from './paints.ts';

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
  const stage = useEditor((state) => targetOf(state, text)?.stage);
  const lane = useEditor((state) => targetOf(state, text)?.lane);
  const viewOnly = useEditor(isViewOnly);
  if (viewOnly || stage === undefined || lane === undefined) return null;

  const put = (line: string) => {
    setText(line);
    keepCapture(store, line);
  };
  const type = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (capture(store, parseCapture(text))) put('');
    } else if (event.key === 'Tab') goToStage(store, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\n\r]/.test(pasted.trim())) return;
    event.preventDefault();
    pasteCapture(store, event.clipboardData);
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
        onKeyDown={type}
        onPaste={paste}
      />
      <kbd aria-hidden="true">{text === '' ? '/' : '↩'}</kbd>
      <span className="unseen" id={hint}>
        {t('capture.now', place)}. {t('capture.hint')}
      </span>
    </div>
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
