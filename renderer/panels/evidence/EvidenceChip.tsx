import { BadgeCheck } from 'lucide';
import { runAction } from '../../actions/registry.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { useRested } from '../../state/use-rested.ts';
import { countsShown } from './EvidenceLegend.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { percentText } from '../../../shared/percent-text.ts';

/** How much of the map rests on evidence; a click shows what it is. Of a map without notes there is nothing to say. */
export function EvidenceChip() {
  const store = useEditorStore();
  const t = useTranslate();
  const { percent } = useRested(countsShown);
  if (percent === null) return null;
  const words = t('evidence.share', { percent });
  return (
    <Hint text={words}>
      <button
        type="button"
        className="chip evidence-chip"
        aria-label={words}
        onClick={() => void runAction('evidence.ledger', store)}
      >
        <Icon icon={BadgeCheck} size={16} />
        <span>{percentText(percent, t)}</span>
      </button>
    </Hint>
  );
}
