import { Calculator } from 'lucide';
import { scoreWords } from '../../../shared/export/score-table.ts';
import { scoreOf } from '../../../shared/map/journey-score.ts';
import type { StageId } from '../../../shared/map/journey-map.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { Icon } from '../parts/Icon.tsx';
import { InspectorPart } from '../parts/InspectorPart.tsx';

/** The score of a stage, and the way to how it came about. */
export function StageScorePart({ stage }: { readonly stage: StageId }) {
  const store = useEditorStore();
  const t = useTranslate();
  const found = useEditor(({ history }) => scoreOf(history.present).stages.find((one) => one.stage === stage));
  const { score = null, confidence = 0 } = found ?? {};
  const words = scoreWords({ score, confidence }, t);
  return (
    <InspectorPart title={t('score.stage')}>
      {score === null ? (
        <p className="invite">{t('score.noneLine')}</p>
      ) : (
        <div className="stage-score">
          <b>{words.score}</b>
          <span>{words.confidence}</span>
          <span className="bar" aria-hidden="true">
            <span style={{ width: `${confidence * 100}%` }} />
          </span>
        </div>
      )}
      <button type="button" className="button" onClick={() => store.setState({ dialog: { score: stage } })}>
        <Icon icon={Calculator} />
        {t('score.how')}
      </button>
    </InspectorPart>
  );
}
