import { Check, ChevronDown } from 'lucide';
import { Select } from 'radix-ui';
import { useId } from 'react';
import { Icon } from './Icon.tsx';

type ChoiceProps = {
  readonly name: string;
  /** null: the things that it is about differ. */
  readonly value: string | null;
  readonly mixed: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly choose: (value: string) => void;
};

/** One of a list, with its name above it. */
export function Choice({ name, value, mixed, options, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <span className="label" id={id}>
        {name}
      </span>
      <Select.Root value={value ?? ''} onValueChange={choose}>
        <Select.Trigger className="input select" aria-labelledby={id}>
          <Select.Value placeholder={mixed} />
          <Select.Icon>
            <Icon icon={ChevronDown} />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Content className="menu select-list" position="popper" sideOffset={4} collisionPadding={8}>
            <Select.Viewport>
              {options.map((option) => (
                <Select.Item key={option.value} className="menu-line" value={option.value}>
                  <Select.ItemText>{option.name}</Select.ItemText>
                  <Select.ItemIndicator className="tick">
                    <Icon icon={Check} />
                  </Select.ItemIndicator>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}
