import { Minus, Plus } from 'lucide';
import type { ComponentProps } from 'react';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { ActionButton, useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { percentText } from '../../../shared/percent-text.ts';

/** By itself, since it changes with every frame of a zoom: nothing around it is made anew then. */
function Percent(props: ComponentProps<'button'>) {
  const t = useTranslate();
  const percent = useEditor(({ camera }) => Math.round(camera.zoom * 100));
  return (
    <button {...props} type="button" className="button quiet percent" aria-label={t('zoom.percent', { percent })}>
      {percentText(percent, t)}
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
