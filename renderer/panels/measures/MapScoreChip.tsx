import { scoreOf } from '../../../shared/map/journey-score.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';

/** The score of the map, with how sure it is as a line under it; not there while nothing is known. */
export function MapScoreChip() {
  const store = useEditorStore();
  const t = useTranslate();
  const { score, confidence } = useEditor(({ history }) => scoreOf(history.present));
  const keys = useKeysOf('map.score');
  if (score === null) return null;
  const words = t('score.chipOf', { score: Math.round(score), confidence: Math.round(confidence * 100) });
  return (
    <Hint text={words} keys={keys}>
      <button
        type="button"
        className="chip score-chip"
        aria-label={words}
        onClick={() => void runAction('map.score', store)}
      >
        {t('score.chip', { score: '' })}
        <b>
          {Math.round(score)}
          <span style={{ width: `${confidence * 100}%` }} />
        </b>
      </button>
    </Hint>
  );
}
