import { useMemo } from 'react';
import { attributionOf } from '../../../shared/attribution/credits.ts';
import { daysBetweenStages } from '../../../shared/attribution/days-between-stages.ts';
import { HALF_LIVES, MODELS } from '../../../shared/attribution/models.ts';
import { customersIn, touchesIn } from '../../../shared/attribution/stage-reach.ts';
import { takeLeaving, takeWaits } from '../../../shared/commands/touch-commands.ts';
import { dayText } from '../../../shared/day-text.ts';
import type { JourneyMap } from '../../../shared/map/journey-map.ts';
import { chooseRule, removeTouches, takeLeavingOver, takeWaitsOver } from '../../actions/attributing.ts';
import { runAction } from '../../actions/registry.ts';
import { useEditor, useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { isViewOnly } from '../../state/selectors.ts';
import { ChannelCredits } from './ChannelCredits.tsx';
import { DialogFrame } from '../parts/DialogFrame.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Segments } from '../parts/Segments.tsx';
import { StageCredits } from './StageCredits.tsx';

/** Which channels and stages sales are owed to, and where customers are lost, under any model. */
export function AttributionDialog() {
  const store = useEditorStore();
  const t = useTranslate();
  const map = useEditor(({ history }) => history.present);
  const { touches } = map;
  const isEmpty = touches.paths.length === 0;
  const sub = isEmpty
    ? t('attribution.empty')
    : t('attribution.sub', {
        touches: t('touches.touches', { count: touchesIn(touches) }),
        customers: t('touches.customers', { count: customersIn(touches) }),
        from: dayText(touches.from, t),
        to: dayText(touches.to, t),
        source: touches.source,
      });
  return (
    <DialogFrame
      title={t('attribution.title')}
      sub={sub}
      broad={!isEmpty}
      close={() => store.setState({ dialog: null })}
    >
      {isEmpty ? null : <Credits map={map} />}
      <Foot map={map} isEmpty={isEmpty} />
    </DialogFrame>
  );
}

function Credits({ map }: { readonly map: JourneyMap }) {
  const t = useTranslate();
  const rule = useEditor(({ creditRule }) => creditRule);
  const attribution = useMemo(() => attributionOf(map, rule), [map, rule]);
  const days = useMemo(() => daysBetweenStages(map), [map]);
  return (
    <div className="attribution">
      <Rule />
      <p className="sub">{t(`attribution.line.${rule.model}`)}</p>
      <ChannelCredits attribution={attribution} channels={map.channels} />
      <StageCredits attribution={attribution} stages={map.stages} days={days} />
    </div>
  );
}

function Rule() {
  const store = useEditorStore();
  const t = useTranslate();
  const { model, goal, halfLife } = useEditor(({ creditRule }) => creditRule);
  return (
    <div className="attribution-rule">
      <Segments
        name={t('attribution.model')}
        value={model}
        options={MODELS.map((value) => ({ value, name: t(`attribution.model.${value}`) }))}
        choose={(value) => chooseRule(store, { model: value })}
      />
      <Segments
        name={t('attribution.goal')}
        value={goal}
        options={(['sale', 'lead'] as const).map((value) => ({ value, name: t(`attribution.goal.${value}`) }))}
        choose={(value) => chooseRule(store, { goal: value })}
      />
      {model === 'decay' ? (
        <NumberField
          name={t('attribution.halfLife')}
          value={halfLife}
          range={HALF_LIVES}
          set={(value) => chooseRule(store, { halfLife: value })}
        />
      ) : null}
    </div>
  );
}

function Foot({ map, isEmpty }: { readonly map: JourneyMap; readonly isEmpty: boolean }) {
  const store = useEditorStore();
  const t = useTranslate();
  const isFixed = useEditor(isViewOnly);
  const tellsMore = useMemo(() => takeLeaving()(map) !== map, [map]);
  const tellsTimes = useMemo(() => takeWaits()(map) !== map, [map]);
  if (isFixed) return null;
  return (
    <div className="dialog-foot">
      {isEmpty ? null : (
        <button type="button" className="button quiet danger" onClick={() => removeTouches(store)}>
          {t('attribution.remove')}
        </button>
      )}
      <span className="dialog-space" />
      <button
        type="button"
        className={isEmpty ? 'button primary' : 'button'}
        onClick={() => void runAction('file.importTouches', store)}
      >
        {t('action.file.importTouches')}
      </button>
      {isEmpty ? null : (
        <button type="button" className="button" aria-disabled={!tellsTimes} onClick={() => takeWaitsOver(store)}>
          {t('attribution.takeWaits')}
        </button>
      )}
      {isEmpty ? null : (
        <button
          type="button"
          className="button primary"
          aria-disabled={!tellsMore}
          onClick={() => takeLeavingOver(store)}
        >
          {t('attribution.takeLeaving')}
        </button>
      )}
    </div>
  );
}
