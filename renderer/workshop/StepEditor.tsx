import { ArrowDown, ArrowUp, ChevronDown, Trash } from 'lucide';
import { Accordion } from 'radix-ui';
import { useLayoutEffect, useRef } from 'react';
import { changeAgendaStep, moveAgendaStep, removeAgendaStep } from '../../shared/commands/agenda-commands.ts';
import type { AgendaStep } from '../../shared/map/journey-map.ts';
import { Hint } from '../panels/parts/Hint.tsx';
import { Icon } from '../panels/parts/Icon.tsx';
import { TextField } from '../panels/parts/TextField.tsx';
import { useEditorStore, useTranslate } from '../state/editor-context.ts';
import { edit } from '../state/editor-store.ts';
import { MinutesField } from './MinutesField.tsx';
import { StepCells } from './StepCells.tsx';

type StepEditorProps = {
  readonly step: AgendaStep;
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
};

/** A step of the agenda: one line, and all of it when it is laid open. */
export function StepEditor({ step, at, count, isOpen }: StepEditorProps) {
  const t = useTranslate();
  const name = step.name.trim() === '' ? t('agenda.unnamed') : step.name;
  return (
    <Accordion.Item className="persona agenda-step" value={step.id}>
      <Accordion.Header asChild>
        <h4>
          <Accordion.Trigger>
            <span className="agenda-number">{t('agenda.number', { at: at + 1 })}</span>
            <span>{name}</span>
            <small>{t('agenda.total', { count: step.minutes })}</small>
            <Icon icon={ChevronDown} />
          </Accordion.Trigger>
        </h4>
      </Accordion.Header>
      <Accordion.Content>
        {isOpen ? <StepFields step={step} name={name} at={at} count={count} /> : null}
      </Accordion.Content>
    </Accordion.Item>
  );
}

type StepFieldsProps = Omit<StepEditorProps, 'isOpen'> & { readonly name: string };

function StepFields({ step, name, at, count }: StepFieldsProps) {
  const t = useTranslate();
  const text = (field: 'name' | 'todo' | 'question' | 'remarks') => ({
    name: t(`agenda.${field}`),
    value: step[field],
    label: 'step.changeAgendaStep' as const,
    command: (value: string) => changeAgendaStep(step.id, { [field]: value }),
  });
  return (
    <div className="persona-fields">
      <div className="agenda-two">
        <TextField {...text('name')} />
        <MinutesField step={step} />
      </div>
      <TextField {...text('todo')} manyLines />
      <TextField {...text('question')} manyLines />
      <TextField {...text('remarks')} manyLines />
      <StepCells step={step} />
      <StepButtons id={step.id} name={name} at={at} count={count} />
    </div>
  );
}

function StepButtons({ id, name, at, count }: Omit<StepFieldsProps, 'step'> & { readonly id: string }) {
  const store = useEditorStore();
  const t = useTranslate();
  const moved = useRef<HTMLButtonElement | null>(null);
  // A step that is put elsewhere takes the keyboard along.
  useLayoutEffect(() => {
    moved.current?.focus();
    moved.current = null;
  }, [at]);
  const move = (button: HTMLButtonElement, to: number) => {
    if (to < 0 || to >= count) return;
    moved.current = button;
    edit(store, 'step.moveAgendaStep', moveAgendaStep(id, to));
    store.setState({ announcement: t('agenda.moved', { name, at: to + 1, count }) });
  };
  const arrow = (to: number, label: string, icon: typeof ArrowUp) => (
    <Hint text={label}>
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        aria-disabled={to < 0 || to >= count}
        onClick={({ currentTarget }) => move(currentTarget, to)}
      >
        <Icon icon={icon} />
      </button>
    </Hint>
  );
  return (
    <div className="metric-buttons">
      {arrow(at - 1, t('agenda.up', { name }), ArrowUp)}
      {arrow(at + 1, t('agenda.down', { name }), ArrowDown)}
      <button
        type="button"
        className="button danger"
        aria-label={t('agenda.remove', { name })}
        onClick={({ currentTarget }) => {
          // The step beside it, or what the panel begins with, gets the keyboard.
          const item = currentTarget.closest('.agenda-step');
          const beside = item?.nextElementSibling ?? item?.previousElementSibling;
          beside?.querySelector('button')?.focus();
          edit(store, 'step.removeAgendaStep', removeAgendaStep(id));
        }}
      >
        <Icon icon={Trash} />
        {t('common.delete')}
      </button>
    </div>
  );
}
