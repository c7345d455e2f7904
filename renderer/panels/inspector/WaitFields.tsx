import { setStageWait } from '../../../shared/commands/stage-commands.ts';
import { type Stage, WAIT_UNITS } from '../../../shared/map/journey-map.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Choice } from '../parts/Choice.tsx';
import { FigureField } from '../parts/FigureField.tsx';

const NONE = 'none';

/** How long it takes until the next stage: in what it is counted, and how many of them where somebody knows. */
export function WaitFields({ stage: { id, wait } }: { readonly stage: Stage }) {
  const store = useEditorStore();
  const t = useTranslate();
  const choose = (value: string): void => {
    const unit = WAIT_UNITS.find((one) => one === value);
    const chosen = unit === undefined ? null : { ...wait, amount: wait?.amount ?? null, unit };
    edit(store, 'step.stageWait', setStageWait(id, chosen));
  };
  return (
    <>
      <Choice
        name={t('wait.label')}
        value={wait?.unit ?? NONE}
        mixed=""
        options={[
          { value: NONE, name: t('wait.none') },
          ...WAIT_UNITS.map((unit) => ({ value: unit, name: t(`wait.unit.${unit}`) })),
        ]}
        choose={choose}
      />
      {wait === null ? null : (
        <FigureField
          name={t('wait.amount')}
          value={wait.amount}
          label="step.stageWait"
          command={(amount) => setStageWait(id, { ...wait, amount })}
        />
      )}
    </>
  );
}
