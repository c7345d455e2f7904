import type { PlainTextKey, Translate } from '../../../shared/i18n/translate.ts';
import { type Colour, NOTE_COLOURS } from '../../../shared/map/journey-map.ts';

/** `value` as the file has it, null for the colour that the thing has of itself; `paint` is a CSS colour. */
export type ColourChoice = { readonly value: Colour | null; readonly paint: string; readonly name: string };

export type ColourChoices = {
  readonly choices: readonly ColourChoice[];
  /** Dark grounds take light ticks. */
  readonly dark: boolean;
};

/** The eight note colours, and before them `own`: what a note or lane has of itself. */
export function noteColours(t: Translate, own?: { readonly paint: string; readonly name: string }): ColourChoices {
  const named = NOTE_COLOURS.map((colour) => ({
    value: colour,
    paint: `var(--note-${colour})`,
    name: t(`colour.${colour}`),
  }));
  return { choices: own === undefined ? named : [{ value: null, ...own }, ...named], dark: false };
}

const STAGE_COLOURS: readonly { readonly value: Colour; readonly name: PlainTextKey }[] = [
  { value: '#3d63c9', name: 'colour.blue' },
  { value: '#5a54c4', name: 'colour.indigo' },
  { value: '#8a4bb8', name: 'colour.purple' },
  { value: '#b0498f', name: 'colour.magenta' },
  { value: '#b8425d', name: 'colour.red' },
  { value: '#a4500f', name: 'colour.orange' },
  { value: '#2b7a3d', name: 'colour.green' },
  { value: '#14707a', name: 'colour.teal' },
];

/** Stages carry white text, so they have deeper colours than notes. */
export function stageColours(t: Translate, byPlace: string): ColourChoices {
  const named = STAGE_COLOURS.map(({ value, name }) => ({ value, paint: value, name: t(name) }));
  return { choices: [{ value: null, paint: byPlace, name: t('colour.byPlace') }, ...named], dark: true };
}

/** Radio groups know texts alone, and no colour of a file is the empty one. */
export function choiceKey(value: Colour | null): string {
  return value ?? '';
}

export function choiceOfKey(key: string): Colour | null {
  return key === '' ? null : key;
}
