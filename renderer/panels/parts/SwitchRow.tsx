import type { IconNode } from 'lucide';
import { Switch } from 'radix-ui';
import { useId } from 'react';
import { Icon } from './Icon.tsx';

type SwitchRowProps = {
  readonly name: string;
  readonly icon?: IconNode;
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
};

/** A switch with its name before it. */
export function SwitchRow({ name, icon, isOn, turn }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <label htmlFor={id}>
        {icon === undefined ? null : <Icon icon={icon} />}
        {name}
      </label>
      <Switch.Root className="switch" id={id} checked={isOn} onCheckedChange={turn}>
        <Switch.Thumb />
      </Switch.Root>
    </div>
  );
}
