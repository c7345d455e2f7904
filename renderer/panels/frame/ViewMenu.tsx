import { Check, SlidersHorizontal } from 'lucide';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import { LANGUAGE_ACTIONS } from '../../../shared/language-actions.ts';
import { canRun, isOn, runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { MenuLine } from '../parts/MenuLine.tsx';

const THEMES = ['view.themeSystem', 'view.themeLight', 'view.themeDark', 'view.themeContrast'] as const;
const SCALES = ['view.interfaceLarger', 'view.interfaceSmaller', 'view.interfaceNormal'] as const;
const PARTS = [
  'view.inspector',
  'view.minimap',
  'view.coverage',
  'map.showHidden',
  'view.evidence',
  'view.heat',
] as const;

/** Beside a tick a part goes by its name. */
const NAMES: Partial<Record<ActionId, PlainTextKey>> = {
  'view.inspector': 'inspector.label',
  'view.minimap': 'top.minimap',
  'map.showHidden': 'top.hidden',
  'view.coverage': 'coverage.label',
  'view.evidence': 'evidence.tint',
  'view.heat': 'top.heat',
};

/** How the window looks: what of it shows, its colours, its size, its language. */
export function ViewMenu({ side = 'bottom' }: { readonly side?: 'bottom' | 'top' }) {
  const store = useEditorStore();
  const t = useTranslate();
  const hasMap = useEditor(({ document }) => document !== null);
  const chosen = useRef<ActionId | null>(null);
  // Those that lead elsewhere wait until the menu is gone: until then it would take the keyboard back.
  const leave = (action: ActionId) => {
    chosen.current = action;
  };
  return (
    <DropdownMenu.Root>
      <Hint text={t('top.view')} side={side}>
        <DropdownMenu.Trigger className="icon-button" aria-label={t('top.view')}>
          <Icon icon={SlidersHorizontal} />
        </DropdownMenu.Trigger>
      </Hint>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          side={side}
          sideOffset={6}
          collisionPadding={4}
          aria-label={t('top.view')}
          onCloseAutoFocus={(event) => {
            const action = chosen.current;
            chosen.current = null;
            if (action === null) return;
            event.preventDefault();
            void runAction(action, store);
          }}
        >
          {hasMap ? <OfMap leave={leave} /> : null}
          <Group name="menu.colours">
            <Ticks actions={THEMES} kind="radio" />
          </Group>
          <Group name="menu.interface">
            {SCALES.map((action) => (
              <Stays key={action} action={action} />
            ))}
          </Group>
          <Group name="menu.language">
            <Ticks actions={LANGUAGE_ACTIONS} kind="radio" />
          </Group>
          <DropdownMenu.Separator className="menu-rule" />
          <MenuLine action="file.settings" isDanger={false} choose={() => leave('file.settings')} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function OfMap({ leave }: { readonly leave: (action: ActionId) => void }) {
  return (
    <>
      <MenuLine action="map.about" isDanger={false} choose={() => leave('map.about')} />
      <DropdownMenu.Separator className="menu-rule" />
      <Ticks actions={PARTS} kind="check" />
    </>
  );
}

function Group({ name, children }: { readonly name: PlainTextKey; readonly children: ReactNode }) {
  const t = useTranslate();
  return (
    <DropdownMenu.Group aria-label={t(name)}>
      <DropdownMenu.Label className="menu-heading">{t(name)}</DropdownMenu.Label>
      {children}
    </DropdownMenu.Group>
  );
}

/** Larger once more and once more: the menu stays. */
function Stays({ action }: { readonly action: ActionId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf(action);
  const isEnabled = useEditor((state) => canRun(action, state));
  return (
    <DropdownMenu.Item
      className="menu-line"
      disabled={!isEnabled}
      onSelect={(event) => {
        event.preventDefault();
        void runAction(action, store);
      }}
    >
      {t(ACTIONS[action].label)}
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}

type TicksProps = { readonly actions: readonly ActionId[]; readonly kind: 'check' | 'radio' };

/** Actions that are on or off, ticked where they are on. */
function Ticks({ actions, kind }: TicksProps) {
  const on = useEditor((state) => actions.filter((id) => isOn(id, state)).join(' ')).split(' ');
  const lines = actions.map((action) => <Tick key={action} action={action} kind={kind} isOn={on.includes(action)} />);
  return kind === 'check' ? lines : <DropdownMenu.RadioGroup value={on[0] ?? ''}>{lines}</DropdownMenu.RadioGroup>;
}

type TickProps = { readonly action: ActionId; readonly kind: 'check' | 'radio'; readonly isOn: boolean };

function Tick({ action, kind, isOn: isTicked }: TickProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf(action);
  const isEnabled = useEditor((state) => canRun(action, state));
  const shared = {
    className: 'menu-line ticked',
    disabled: !isEnabled,
    onSelect: () => void runAction(action, store),
    children: (
      <>
        <span className="tick-place">
          <DropdownMenu.ItemIndicator>
            <Icon icon={Check} />
          </DropdownMenu.ItemIndicator>
        </span>
        {t(NAMES[action] ?? ACTIONS[action].label)}
        {keys === undefined ? null : <kbd>{keys}</kbd>}
      </>
    ),
  };
  return kind === 'check' ? (
    <DropdownMenu.CheckboxItem {...shared} checked={isTicked} />
  ) : (
    <DropdownMenu.RadioItem {...shared} value={action} />
  );
}
