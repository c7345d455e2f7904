import { Minus, Plus } from 'lucide';
import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { runAction } from '../../actions/registry.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { ActionButton, useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { percentText } from '../../../shared/percent-text.ts';

/** Follows the zoom without React: it changes with every frame. */
function Percent(props: ComponentProps<'button'>) {
  const store = useEditorStore();
  const t = useTranslate();
  const text = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const show = ({ camera }: EditorState): void => {
      const percent = Math.round(camera.zoom * 100);
      const label = t('zoom.percent', { percent });
      const button = text.current?.closest('button');
      if (button?.ariaLabel === label) return;
      button?.setAttribute('aria-label', label);
      // The text stays the same piece: another would be laid out from the beginning.
      if (text.current?.firstChild) text.current.firstChild.nodeValue = percentText(percent, t);
    };
    show(store.getState());
    return store.subscribe((now, before) => now.camera.zoom === before.camera.zoom || show(now));
  }, [store, t]);
  return (
    <button {...props} type="button" className="button quiet percent">
      <span ref={text}>{percentText(100, t)}</span>
    </button>
  );
}

export function ZoomPill() {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = { actual: useKeysOf('view.actualSize'), fit: useKeysOf('view.fit') };
  return (
    <div className="zoom-pill" role="group" aria-label={t('zoom.label')} onMouseDown={keepKeyboard}>
      <ActionButton action="view.zoomOut" icon={Minus} side="top" />
      <Hint text={t('action.view.actualSize')} keys={keys.actual} side="top">
        <Percent onClick={() => void runAction('view.actualSize', store)} />
      </Hint>
      <ActionButton action="view.zoomIn" icon={Plus} side="top" />
      <Hint text={t('action.view.fit')} keys={keys.fit} side="top">
        <button type="button" className="button quiet fit" onClick={() => void runAction('view.fit', store)}>
          {t('zoom.fit')}
        </button>
      </Hint>
    </div>
  );
}
