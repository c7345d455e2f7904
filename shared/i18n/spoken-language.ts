import type { en } from './en.ts';
import type { TranslationOf } from './text.ts';

/** All that makes a language one of Jejak's: a further one is one such object, in a file of its own. */
export type SpokenLanguage = {
  /** What it calls itself. */
  readonly ownName: string;
  /** What systems call it, without region: the first is what it goes by here and in files. */
  readonly tags: readonly string[];
  /** The texts of the interface. */
  readonly texts: TranslationOf<typeof en>;
  /** What is written into maps (names of stages, lanes, channels, metrics, steps of agendas), by its English. */
  readonly words: Readonly<Record<string, string>>;
};
