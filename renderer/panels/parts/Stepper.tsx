import type { IconNode } from 'lucide';
import { useId } from 'react';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';

type Step = { readonly icon: IconNode; readonly name: string };

type StepperProps = {
  readonly name: string;
  readonly less: Step;
  readonly more: Step;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  readonly set: (value: number) => void;
};

/** A small whole number, one up or down. */
export function Stepper({ name, less, more, value, range: [least, most], set }: StepperProps) {
  const id = useId();
  const button = (step: Step, next: number) => (
    <Hint text={step.name} side="top">
      <button
        type="button"
        className="icon-button"
        aria-label={step.name}
        aria-disabled={next < least || next > most}
        onClick={() => next >= least && next <= most && set(next)}
      >
        <Icon icon={step.icon} />
      </button>
    </Hint>
  );
  return (
    <div className="switch-row" role="group" aria-labelledby={id}>
      <span className="label" id={id}>
        {name}
      </span>
      <div className="stepper">
        {button(less, value - 1)}
        <output>{value}</output>
        {button(more, value + 1)}
      </div>
    </div>
  );
}
