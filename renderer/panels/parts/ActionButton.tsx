import type { IconNode } from 'lucide';
import { ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import { keyText } from '../../../shared/key-text.ts';
import { isOffForLooking } from '../../actions/looking.ts';
import { canRun, isOn, runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';

type ActionButtonProps = {
  readonly action: ActionId;
  readonly icon: IconNode;
  /** Where the button means less, or more, than the catalogue says. */
  readonly label?: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** It stays pressed while its action is on. */
  readonly toggles?: boolean;
};

export function ActionButton({ action, icon, label, side, toggles = false }: ActionButtonProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const isEnabled = useEditor((state) => canRun(action, state));
  const isPressed = useEditor((state) => toggles && isOn(action, state));
  const keys = useKeysOf(action);
  const text = label ?? t(ACTIONS[action].label);
  const isOff = useEditor((state) => isOffForLooking(action, state));
  return (
    <Hint
      text={isOff ? t('viewOnly.off', { action: text }) : text}
      keys={keys}
      {...(side === undefined ? {} : { side })}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={text}
        aria-disabled={!isEnabled}
        {...(toggles ? { 'aria-pressed': isPressed } : {})}
        onClick={() => void runAction(action, store)}
      >
        <Icon icon={icon} />
      </button>
    </Hint>
  );
}

/** The first keys of an action as this system writes them. */
export function useKeysOf(action: ActionId): string | undefined {
  const platform = useEditor((state) => state.platform);
  const keys: readonly string[] = ACTIONS[action].keys;
  return keys[0] === undefined ? undefined : keyText(keys[0], platform);
}
