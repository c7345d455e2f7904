import {
  BetweenHorizontalStart,
  BetweenVerticalStart,
  Eraser,
  Hand,
  Maximize,
  MessageCircleQuestionMark,
  MonitorPause,
  MousePointer2,
  PenLine,
  Spline,
  StickyNote,
  TextCursorInput,
} from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import type { LaneKind } from '../../../shared/map/journey-map.ts';
import { addLaneOfKind } from '../../actions/lane-actions.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';
import { LaneKindLines } from '../menus/LaneKindLines.tsx';

export function ToolRail() {
  const t = useTranslate();
  const hasProjector = useEditor(({ projector }) => projector !== null);
  return (
    <nav className="tool-rail" aria-label={t('rail.label')} onMouseDown={keepKeyboard}>
      <div>
        <ActionButton action="tool.select" icon={MousePointer2} side="right" toggles />
        <ActionButton action="tool.hand" icon={Hand} side="right" toggles />
        <ActionButton action="tool.link" icon={Spline} side="right" toggles />
        <ActionButton action="tool.pen" icon={PenLine} side="right" toggles />
        <ActionButton action="tool.eraser" icon={Eraser} side="right" toggles />
        <hr />
        <ActionButton action="note.new" icon={StickyNote} side="right" />
        <ActionButton action="stage.addAfter" icon={BetweenVerticalStart} side="right" />
        <AddLaneMenu />
        <ActionButton action="note.capture" icon={TextCursorInput} side="right" />
        <ActionButton action="question.next" icon={MessageCircleQuestionMark} side="right" />
        <hr />
        <ActionButton action="view.fit" icon={Maximize} side="right" />
        {hasProjector ? <ActionButton action="projector.still" icon={MonitorPause} side="right" toggles /> : null}
      </div>
    </nav>
  );
}

function AddLaneMenu() {
  const store = useEditorStore();
  const t = useTranslate();
  const viewOnly = useEditor(isViewOnly);
  const chosen = useRef<LaneKind | null>(null);
  return (
    <DropdownMenu.Root>
      <Hint text={viewOnly ? t('viewOnly.off', { action: t('rail.addLane') }) : t('rail.addLane')} side="right">
        <DropdownMenu.Trigger className="icon-button" aria-label={t('rail.addLane')} disabled={viewOnly}>
          <Icon icon={BetweenHorizontalStart} />
        </DropdownMenu.Trigger>
      </Hint>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          side="right"
          align="start"
          sideOffset={12}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            const kind = chosen.current;
            chosen.current = null;
            if (kind === null) return;
            // A free lane is named at once: the keyboard belongs to its heading now, not to this button.
            event.preventDefault();
            addLaneOfKind(store, kind, 'end');
          }}
        >
          <LaneKindLines choose={(kind) => (chosen.current = kind)} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
