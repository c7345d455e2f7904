import { LifeBuoy } from 'lucide';
import { runAction } from '../../actions/registry.ts';
import { undecided } from '../../actions/recovering.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { useRecoverableMaps } from './use-recoverable-maps.ts';

/** On the start screen: that there are maps to recover, for those who put it off. */
export function RecoveryLine() {
  const store = useEditorStore();
  const t = useTranslate();
  // What was recovered or discarded in the list is done with once that closes.
  const isListOpen = useEditor((state) => state.dialog === 'recovery');
  const count = undecided(useRecoverableMaps(isListOpen) ?? []).length;
  if (count === 0) return null;
  return (
    <button type="button" className="recovery-line" onClick={() => void runAction('file.recover', store)}>
      <Icon icon={LifeBuoy} />
      {t('recovery.waiting', { count })}
    </button>
  );
}
