import { Check } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { ACTIONS, type ActionId } from '../../shared/action-catalogue.ts';
import type { PlainTextKey } from '../../shared/i18n/translate.ts';
import { canRun, isOn, runAction } from '../actions/registry.ts';
import { useKeysOf } from '../panels/parts/ActionButton.tsx';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';

const ROUTES = ['present.byStage', 'present.byPersona', 'present.byLane', 'present.byNotes'] as const;
/** Beside a tick a line goes by what it is. */
const NAMES: Partial<Record<ActionId, PlainTextKey>> = {
  'present.byStage': 'present.stages',
  'present.byPersona': 'present.personas',
  'present.byLane': 'present.lanes',
  'present.byNotes': 'present.notes',
  'tool.pointer': 'present.pointer',
  'present.dark': 'present.darkScreen',
  'present.fullScreen': 'menu.fullScreen',
};

type PresentingMenuProps = { readonly leave: () => void; readonly children: ReactNode };

/** What else a presentation can do: its route, the pointer, the whole screen or a dark one. */
export function PresentingMenu({ leave, children }: PresentingMenuProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const chosen = useRef<ActionId | null>(null);
  const choose = (action: ActionId) => (chosen.current = action);
  return (
    <DropdownMenu.Root modal={false}>
      <Hint text={t('present.more')} side="top">
        <DropdownMenu.Trigger className="icon-button" aria-label={t('present.more')}>
          {children}
        </DropdownMenu.Trigger>
      </Hint>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          side="top"
          align="end"
          sideOffset={12}
          collisionPadding={8}
          aria-label={t('present.more')}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            leave();
            const action = chosen.current;
            chosen.current = null;
            if (action !== null) void runAction(action, store);
          }}
        >
          <DropdownMenu.Label className="menu-heading">{t('present.route')}</DropdownMenu.Label>
          {ROUTES.map((action) => (
            <Line key={action} action={action} kind="menuitemradio" choose={choose} />
          ))}
          <DropdownMenu.Separator className="menu-rule" />
          <Line action="tool.pointer" kind="menuitemcheckbox" choose={choose} />
          <Line action="present.dark" kind="menuitemcheckbox" keys="B" choose={choose} />
          <Line action="present.fullScreen" choose={choose} />
          <DropdownMenu.Separator className="menu-rule" />
          <Line action="projector.window" kind="menuitemcheckbox" choose={choose} />
          <Line action="projector.still" kind="menuitemcheckbox" choose={choose} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

type LineProps = {
  readonly action: ActionId;
  readonly kind?: 'menuitemradio' | 'menuitemcheckbox';
  readonly keys?: string;
  readonly choose: (action: ActionId) => void;
};

function Line({ action, kind, keys, choose }: LineProps) {
  const t = useTranslate();
  const isChecked = useEditor((state) => isOn(action, state));
  const isEnabled = useEditor((state) => canRun(action, state));
  const known = useKeysOf(action);
  const shown = keys ?? known;
  return (
    <DropdownMenu.Item
      className="menu-line"
      disabled={!isEnabled}
      onSelect={() => choose(action)}
      {...(kind === undefined ? {} : { role: kind, 'aria-checked': isChecked })}
    >
      <span className="tick-place">{kind !== undefined && isChecked ? <Icon icon={Check} /> : null}</span>
      {t(NAMES[action] ?? ACTIONS[action].label)}
      {shown === undefined ? null : <kbd>{shown}</kbd>}
    </DropdownMenu.Item>
  );
}
