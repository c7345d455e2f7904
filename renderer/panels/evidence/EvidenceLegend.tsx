import { X } from 'lucide';
import { evidenceCounts } from '../../../shared/map/evidence.ts';
import { EVIDENCE_KINDS } from '../../../shared/map/journey-map.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import type { EditorState } from '../../state/editor-state.ts';
import { useRested } from '../../state/use-rested.ts';
import { EvidenceSign } from './EvidenceSign.tsx';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';

export function countsShown({ history }: EditorState) {
  return evidenceCounts(history.present);
}

/** What the papers of a board that is tinted by evidence mean, and how many notes have each. */
export function EvidenceLegend() {
  const isTinted = useEditor(({ tintsEvidence }) => tintsEvidence);
  return isTinted ? <Legend /> : null;
}

function Legend() {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf('view.evidence');
  const { byKind } = useRested(countsShown);
  return (
    <div className="board-legend" role="group" aria-label={t('evidence.legend')} onMouseDown={keepKeyboard}>
      <dl>
        {EVIDENCE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <EvidenceSign kind={kind} />
              {t(`evidence.${kind}`)}
            </dt>
            <dd>{byKind[kind]}</dd>
          </div>
        ))}
      </dl>
      <Hint text={t('evidence.untint')} keys={keys} side="top">
        <button
          type="button"
          className="icon-button"
          aria-label={t('evidence.untint')}
          onClick={() => void runAction('view.evidence', store)}
        >
          <Icon icon={X} size={14} />
        </button>
      </Hint>
    </div>
  );
}
