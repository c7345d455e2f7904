import { DropdownMenu } from 'radix-ui';
import { ACTIONS, type ActionId } from '../../../shared/action-catalogue.ts';
import { canRun } from '../../actions/registry.ts';
import { useEditor, useTranslate } from '../../state/editor-context.ts';
import { useKeysOf } from './ActionButton.tsx';

type MenuLineProps = { readonly action: ActionId; readonly isDanger: boolean; readonly choose: () => void };

export function MenuLine({ action, isDanger, choose }: MenuLineProps) {
  const t = useTranslate();
  const isEnabled = useEditor((state) => canRun(action, state));
  const keys = useKeysOf(action);
  return (
    <DropdownMenu.Item className={isDanger ? 'menu-line danger' : 'menu-line'} disabled={!isEnabled} onSelect={choose}>
      {t(ACTIONS[action].label)}
      {keys === undefined ? null : <kbd>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}
