import { Switch } from 'radix-ui';
import { useId } from 'react';

type ToggleProps = { readonly name: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void };

/** A switch with its name before it. */
export function Toggle({ name, isOn, turn }: ToggleProps) {
  const id = useId();
  return (
    <div className="switch-row">
      <label htmlFor={id}>{name}</label>
      <Switch.Root className="switch" id={id} checked={isOn} onCheckedChange={turn}>
        <Switch.Thumb />
      </Switch.Root>
    </div>
  );
}
