import { X } from 'lucide';
import { heatColour } from '../../../shared/layout/heat.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { presentLayout } from '../../state/selectors.ts';
import { useKeysOf } from '../parts/ActionButton.tsx';
import { Hint } from '../parts/Hint.tsx';
import { Icon } from '../parts/Icon.tsx';
import { keepKeyboard } from '../parts/keep-keyboard.ts';

const SCALE = `linear-gradient(90deg, ${[0, 25, 50, 75, 100].map(heatColour).join(', ')})`;

/** What the colours of stages by their scores mean. */
export function HeatLegend() {
  const hasHeat = useEditor(({ heat }) => heat);
  return hasHeat ? <Legend /> : null;
}

function Legend() {
  const store = useEditorStore();
  const t = useTranslate();
  const keys = useKeysOf('view.heat');
  const hasUnscored = useEditor((state) => presentLayout(state).stages.some(({ score }) => score === null));
  return (
    <div className="board-legend" role="group" aria-label={t('score.legend')} onMouseDown={keepKeyboard}>
      <dl>
        <div>
          <dt>
            <span className="heat-scale">
              <span>0</span>
              <i style={{ background: SCALE }} />
              <span>100</span>
            </span>
          </dt>
          <dd>{t('score.scale')}</dd>
        </div>
        {hasUnscored ? (
          <div>
            <dt>
              <i className="heat-none" style={{ background: heatColour(null) }} />
            </dt>
            <dd>{t('score.none')}</dd>
          </div>
        ) : null}
      </dl>
      <Hint text={t('score.plainStages')} keys={keys} side="top">
        <button
          type="button"
          className="icon-button"
          aria-label={t('score.plainStages')}
          onClick={() => void runAction('view.heat', store)}
        >
          <Icon icon={X} size={14} />
        </button>
      </Hint>
    </div>
  );
}
