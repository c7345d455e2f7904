import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import { renameLane } from '../../shared/commands/lane-commands.ts';
import { describeStage, renameStage } from '../../shared/commands/stage-commands.ts';
import type { Rect } from '../../shared/geometry.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { headingShift } from '../../shared/layout/hit-test.ts';
import { laneRow, stageColumn } from '../../shared/layout/layout.ts';
import { STAGE_HEADING } from '../../shared/layout/metrics.ts';
import { useEditor, useEditorNow, useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { EditorState, Writing } from '../state/editor-state.ts';
import { edit } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';

type HeadingWriting = Extract<Writing, { kind: 'stage' | 'lane' }>;

type Field = {
  readonly key: string;
  readonly text: string;
  readonly rect: Rect;
  readonly label: PlainTextKey;
  readonly step: PlainTextKey;
  readonly command: (text: string) => Command;
  /** What Tab leads to. */
  readonly next: HeadingWriting | null;
};

function stageField(state: EditorState, writing: Extract<HeadingWriting, { kind: 'stage' }>): Field | null {
  const column = stageColumn(shownLayout(state), writing.stage);
  if (column === undefined) return null;
  const { stage, heading } = column;
  const shift = headingShift(state.camera);
  const isName = writing.field === 'name';
  const height = heading.height / 2 - 4;
  return {
    key: `${stage.id} ${writing.field}`,
    text: isName ? stage.name : stage.voice,
    rect: {
      x: heading.x + STAGE_HEADING.padding - 8,
      y: heading.y + shift.y + (isName ? 4 : heading.height / 2),
      width: heading.width - 2 * STAGE_HEADING.padding + 16,
      height,
    },
    label: isName ? 'board.stageInput' : 'board.voiceInput',
    step: isName ? 'step.renameStage' : 'step.changeStage',
    command: (text) => (isName ? renameStage(stage.id, text) : describeStage(stage.id, { voice: text })),
    next: isName ? { ...writing, field: 'voice' } : null,
  };
}

function laneField(state: EditorState, writing: Extract<HeadingWriting, { kind: 'lane' }>): Field | null {
  const row = laneRow(shownLayout(state), writing.lane);
  if (row === undefined) return null;
  const { heading, lane } = row;
  const shift = headingShift(state.camera);
  return {
    key: lane.id,
    text: lane.name,
    rect: { x: heading.x + shift.x + 8, y: heading.y + 8, width: heading.width - 16, height: 30 },
    label: 'board.laneInput',
    step: 'step.renameLane',
    command: (text) => renameLane(lane.id, text),
    next: null,
  };
}

function fieldOf(state: EditorState, writing: HeadingWriting): Field | null {
  return writing.kind === 'stage' ? stageField(state, writing) : laneField(state, writing);
}

function headingIn({ writing }: EditorState): HeadingWriting | null {
  return writing?.kind === 'stage' || writing?.kind === 'lane' ? writing : null;
}

/** Writes a heading in its place: a stage's name, then its voice with Tab, or a lane's name. */
export function HeadingEditor() {
  const store = useEditorStore();
  const t = useTranslate();
  const writing = useEditor(headingIn);
  // Where it lies; nobody has to look again with every frame of a pan while no heading is written.
  useEditorNow((state) => (headingIn(state) === null ? null : state.camera));
  useEditor((state) => (headingIn(state) === null ? null : shownLayout(state)));
  const input = useRef<HTMLInputElement>(null);
  const field = writing === null ? null : fieldOf(store.getState(), writing);

  const key = field?.key;
  useEffect(() => {
    if (key !== undefined) input.current?.select();
  }, [key]);
  if (field === null) return null;

  const end = (next: HeadingWriting | null): void => {
    const text = input.current?.value.trim() ?? '';
    // Ended already: taking the field away takes the keyboard from it, which ends it once more.
    if (store.getState().writing !== writing) return;
    store.setState({ writing: next });
    edit(store, field.step, field.command(text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') store.setState({ writing: null });
    else end(event.key === 'Tab' && !event.shiftKey ? field.next : null);
  };
  const { x, y, width, height } = field.rect;
  return (
    <input
      key={field.key}
      ref={input}
      className="heading-editor"
      data-own-pointer
      aria-label={t(field.label)}
      placeholder={t(field.label)}
      defaultValue={field.text}
      maxLength={20_000}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onBlur={() => end(null)}
      style={{ left: x, top: y, width, height }}
    />
  );
}
