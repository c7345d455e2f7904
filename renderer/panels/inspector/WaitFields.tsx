import type { Command } from '../../../shared/commands/command.ts';
import type { PlainTextKey } from '../../../shared/i18n/translate.ts';
import { type Wait, WAIT_UNITS } from '../../../shared/map/wait.ts';
import { useEditorStore, useTranslate } from '../../state/editor-context.ts';
import { edit } from '../../state/editor-store.ts';
import { Choice } from '../parts/Choice.tsx';
import { FigureField } from '../parts/FigureField.tsx';

const NONE = 'none';

type WaitFieldsProps = {
  readonly name: string;
  readonly wait: Wait | null;
  readonly label: PlainTextKey;
  readonly command: (wait: Wait | null) => Command;
};

/** How long it takes until what comes next: in what it is counted, and how many of them where somebody knows. */
export function WaitFields({ name, wait, label, command }: WaitFieldsProps) {
  const store = useEditorStore();
  const t = useTranslate();
  const choose = (value: string): void => {
    const unit = WAIT_UNITS.find((one) => one === value);
    const chosen = unit === undefined ? null : { ...wait, amount: wait?.amount ?? null, unit };
    edit(store, label, command(chosen));
  };
  return (
    <>
      <Choice
        name={name}
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
          label={label}
          command={(amount) => command({ ...wait, amount })}
        />
      )}
    </>
  );
}
