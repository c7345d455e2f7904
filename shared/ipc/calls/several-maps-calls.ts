import { z } from 'zod';
import type { ComparedMap } from '../../export/comparison.ts';
import type { OpenFailure } from '../../file/open-failure.ts';
import { fileBytes, handle, wholeMap } from '../argument-schemas.ts';
import type { OpenAnswer } from './document-calls.ts';
import type { CallName } from '../channels.ts';
import type { JourneyMap, RelatedMap } from '../../map/journey-map.ts';

/** Maps that are to come together; of files that are none, why. `left`: so many more were chosen. */
export type ChosenMaps = { readonly files: readonly (ComparedMap | OpenFailure)[]; readonly left: number };

export type TheirCopy = ComparedMap & { readonly base: JourneyMap };

/** More maps than the open one. */
export const severalMapsArguments = {
  'compare.choose': z.tuple([handle]),
  'merge.choose': z.tuple([]),
  'merge.read': z.tuple([z.string().max(255), fileBytes]),
  'merge.theirs': z.tuple([handle]),
  'merge.ancestor': z.tuple([handle, wholeMap]),
  'set.choose': z.tuple([handle]),
  /** Which of its map's set. */
  'set.open': z.tuple([handle, z.number().int().nonnegative()]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type SeveralMapsAnswers = {
  'compare.choose': ComparedMap | 'cancelled' | OpenFailure;
  'merge.choose': ChosenMaps | 'cancelled';
  /** The bytes of a file that was dropped. */
  'merge.read': ComparedMap | OpenFailure;
  /** What somebody else wrote into the map's file, and what lay there before. */
  'merge.theirs': TheirCopy | OpenFailure;
  /** Of the states that were kept of the map the one that is likest a copy of it; null: none was kept. */
  'merge.ancestor': JourneyMap | null;
  'set.choose': RelatedMap | 'cancelled' | OpenFailure;
  'set.open': OpenAnswer;
};
