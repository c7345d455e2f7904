import type { TextMeasurer } from '../../shared/layout/wrap-text.ts';

/** A font that is the same on every machine: how wide a character is, as a share of the size, by its class. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\u200d/u, 0],
  [/[\s.,;:!|'"ijl]/u, 0.28],
  [/[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 1],
  [/[mwMW@%\u2026]/u, 0.9],
  [/\p{Lu}/u, 0.7],
];
const OTHERS = 0.55;

const widths = new Map<string, number>();

function share(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const found = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? OTHERS;
  widths.set(character, found);
  return found;
}

export const measure: TextMeasurer = (text, size, weight) => {
  let sum = 0;
  for (const character of text) sum += share(character);
  return sum * size * (1 + (weight - 400) / 4000);
};
