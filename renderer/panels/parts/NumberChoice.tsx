import { Choice } from './Choice.tsx';

type NumberChoiceProps = {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly choose: (value: number) => void;
};

/** One of a few sizes. */
export function NumberChoice({ name, unit, value, options, choose }: NumberChoiceProps) {
  return (
    <Choice
      name={name}
      value={String(value)}
      mixed=""
      options={options.map((option) => ({ value: String(option), name: `${option} ${unit}` }))}
      choose={(chosen) => choose(Number(chosen))}
    />
  );
}
