import type { Language } from '../map/journey-map.ts';
import type { Theme } from '../theme.ts';
import type { Layout } from './layout.ts';
import type { LayoutWords } from './layout-words.ts';
import type { TextFitter } from './text-fitter.ts';

export type LayoutOptions = {
  readonly theme: Theme;
  readonly text: TextFitter;
  /** Lanes are at least as high as here: while notes are in the hand no lane shrinks away under it. */
  readonly floor?: Layout;
  /** How tasks and figures are told; left out: as they are written. */
  readonly words?: LayoutWords;
  /** Paper leaves out what invites: ghost questions and the places that add. */
  readonly invites: boolean;
  /** Of the names of built-in channels; left out: they are called as the map has them. */
  readonly language?: Language;
  /** On paper, where it is asked for, notes that lie face down are shown like all others. */
  readonly facesUp?: boolean;
  /** The ways of the channels through the stages are shown. */
  readonly showsChannels?: boolean;
  /** Stages have the colours of their scores. */
  readonly heat?: boolean;
};
