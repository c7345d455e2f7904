import { RadioGroup } from 'radix-ui';

type SegmentsProps<Value extends string> = {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly choose: (value: Value) => void;
  readonly full?: boolean;
};

/** One of a few that all fit side by side. */
export function Segments<Value extends string>({ name, value, options, choose, full }: SegmentsProps<Value>) {
  return (
    <RadioGroup.Root
      className={full === true ? 'segmented full' : 'segmented'}
      aria-label={name}
      orientation="horizontal"
      value={value}
      // Radix gives back one of the values that it was given.
      onValueChange={(chosen) => choose(chosen as Value)}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value}>
          {option.name}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
