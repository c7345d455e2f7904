import { Check, Link2 } from 'lucide';
import { RadioGroup } from 'radix-ui';
import { useId } from 'react';
import type { Colour } from '../../../shared/map/journey-map.ts';
import { type ColourChoices, choiceKey, choiceOfKey } from './colour-choices.ts';
import { Hint } from './Hint.tsx';
import { Icon } from './Icon.tsx';

type SwatchesProps = {
  readonly name: string;
  readonly colours: ColourChoices;
  /** undefined: the things that it is about differ. */
  readonly value: Colour | null | undefined;
  readonly choose: (colour: Colour | null) => void;
};

export function Swatches({ name, colours: { choices, dark }, value, choose }: SwatchesProps) {
  const id = useId();
  return (
    <div className="field">
      <span className="label" id={id}>
        {name}
      </span>
      <RadioGroup.Root
        className="swatches"
        aria-labelledby={id}
        value={value === undefined ? null : choiceKey(value)}
        onValueChange={(key) => choose(choiceOfKey(key))}
      >
        {choices.map((choice) => (
          <Hint key={choiceKey(choice.value)} text={choice.name} side="top">
            <RadioGroup.Item
              className={dark ? 'swatch on-dark' : 'swatch'}
              value={choiceKey(choice.value)}
              aria-label={choice.name}
            >
              <SwatchFace choice={choice} isOn={choice.value === value} />
            </RadioGroup.Item>
          </Hint>
        ))}
      </RadioGroup.Root>
    </div>
  );
}

type SwatchFaceProps = { readonly choice: ColourChoices['choices'][number]; readonly isOn: boolean };

/** A link stands for the colour that comes from elsewhere, a tick for the chosen one. */
export function SwatchFace({ choice, isOn }: SwatchFaceProps) {
  return (
    <i style={{ background: choice.paint }}>
      {isOn ? <Icon icon={Check} size={14} /> : choice.value === null ? <Icon icon={Link2} size={14} /> : null}
    </i>
  );
}
