import { Star } from 'lucide';
import { Switch } from 'radix-ui';
import { useId } from 'react';
import { Icon } from './Icon.tsx';

type SwitchRowProps = { readonly name: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void };

export function SwitchRow({ name, isOn, turn }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <label htmlFor={id}>
        <Icon icon={Star} />
        {name}
      </label>
      <Switch.Root className="switch" id={id} checked={isOn} onCheckedChange={turn}>
        <Switch.Thumb />
      </Switch.Root>
    </div>
  );
}
