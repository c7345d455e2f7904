import type { Point } from '../geometry.ts';
import type { Language, Stage } from '../map/journey-map.ts';
import type { FittedText } from './fit-text.ts';
import type { TextFitter } from './text-fitter.ts';

/** Where a stage lies across the map. */
export type PictureColumn = { readonly stage: Stage; readonly x: number; readonly width: number };

export type PictureOptions = {
  readonly columns: readonly PictureColumn[];
  readonly text: TextFitter;
  /** Paper leaves out what invites. */
  readonly invites: boolean;
  /** Of words and figures; left out: that of the map. */
  readonly language?: Language;
};

/** The corner at which the text begins. */
export type PlacedText = { readonly text: FittedText; readonly at: Point };
