import { Lock } from 'lucide';
import { useEffect, useState } from 'react';
import { runAction } from '../actions/registry.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { useEditor, useEditorStore, useTranslate } from '../state/editor-context.ts';
import { isLocked } from '../state/locked.ts';

/** How long it says what it refused, in milliseconds. */
const TOLD_MS = 6_000;

/** Stages and lanes are locked; it says so in full when somebody tries to change them. A click asks for the PIN. */
export function LockSign() {
  const isShown = useEditor(isLocked);
  const handle = useEditor(({ document }) => document?.handle);
  return isShown ? <Sign key={handle} /> : null;
}

function Sign() {
  const store = useEditorStore();
  const t = useTranslate();
  const refusals = useEditor(({ lockRefusals }) => lockRefusals);
  const [told, setTold] = useState(refusals);
  useEffect(() => {
    const timer = setTimeout(() => setTold(refusals), TOLD_MS);
    return () => clearTimeout(timer);
  }, [refusals]);
  const isTelling = refusals > told;
  return (
    <Hint text={t('lock.unlockTitle')} side="top">
      <button
        type="button"
        key={refusals}
        className="lock-sign"
        data-telling={isTelling}
        aria-label={t('lock.sign')}
        onClick={() => void runAction('lock.toggle', store)}
      >
        <Icon icon={Lock} size={16} />
        <span>{isTelling ? t('lock.refused') : t('lock.sign')}</span>
      </button>
    </Hint>
  );
}
