import { type KeyboardEvent, useEffect, useRef } from 'react';
import { labelLink } from '../../shared/commands/link-commands.ts';
import { middleOfLink } from '../../shared/layout/link-labels.ts';
import { routedLinks } from '../../shared/layout/route-links.ts';
import { useEditor, useEditorNow, useEditorStore, useTranslate } from '../state/editor-context.ts';
import type { Writing } from '../state/editor-state.ts';
import { edit } from '../state/editor-store.ts';
import { shownLayout } from '../state/selectors.ts';

const FIELD = { width: 176, height: 24 } as const;

/** Writes the label of a link where it will sit. */
export function LinkLabelEditor() {
  const writing = useEditor((state) => (state.writing?.kind === 'link' ? state.writing : null));
  return writing === null ? null : <LinkField writing={writing} />;
}

function LinkField({ writing }: { readonly writing: Extract<Writing, { kind: 'link' }> }) {
  const store = useEditorStore();
  const t = useTranslate();
  const layout = useEditor(shownLayout);
  /** However far away the board is, what is written is as large as elsewhere. */
  const enlarged = useEditorNow(({ camera }) => Math.max(1, 1 / camera.zoom));
  const input = useRef<HTMLInputElement>(null);
  const routed = routedLinks(layout).find(({ link }) => link.id === writing.link);

  const id = routed?.link.id;
  useEffect(() => {
    if (id === undefined) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [id]);
  if (routed === undefined) return null;

  const end = (): void => {
    const text = input.current?.value.trim() ?? '';
    // Ended already: taking the field away takes the keyboard from it, which ends it once more.
    if (store.getState().writing !== writing) return;
    store.setState({ writing: null });
    edit(store, 'step.labelLink', labelLink(routed.link.id, text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') store.setState({ writing: null });
    else end();
  };
  const middle = middleOfLink(layout, routed);
  return (
    <input
      key={id}
      ref={input}
      className="heading-editor link-editor"
      data-own-pointer
      aria-label={t('board.linkInput')}
      placeholder={t('board.linkInput')}
      defaultValue={routed.link.label}
      maxLength={20_000}
      spellCheck={false}
      dir="auto"
      onKeyDown={onKeyDown}
      onBlur={end}
      style={{
        left: middle.x - FIELD.width / 2,
        top: middle.y - FIELD.height / 2,
        ...FIELD,
        transform: `scale(${enlarged})`,
      }}
    />
  );
}
