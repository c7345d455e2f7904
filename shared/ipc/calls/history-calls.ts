import { z } from 'zod';
import { handle, versionId } from '../argument-schemas.ts';
import type { CallName } from '../channels.ts';
import type { SaveFailure } from '../document-status.ts';
import type { RecentMap } from '../recent-map.ts';
import { type RecoverableMap, type RecoverAnswer, recoverySchema } from '../recoverable-map.ts';
import type { JourneyMap } from '../../map/journey-map.ts';
import { LONGEST_VERSION_NAME, type Version, type VersionDetails } from '../../version.ts';

/** What was kept of maps: versions, recent ones, what a crash left. */
export const historyArguments = {
  'versions.list': z.tuple([handle]),
  'versions.details': z.tuple([handle, versionId]),
  'versions.look': z.tuple([handle, versionId]),
  'versions.keep': z.tuple([handle, z.string().trim().min(1).max(LONGEST_VERSION_NAME)]),
  'versions.open': z.tuple([handle, versionId]),
  'versions.delete': z.tuple([handle, versionId]),
  'recents.list': z.tuple([]),
  'recents.forget': z.tuple([handle]),
  'recovery.list': z.tuple([]),
  'recovery.recover': z.tuple([recoverySchema]),
  'recovery.discard': z.tuple([recoverySchema]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type HistoryAnswers = {
  /** Newest first. */
  'versions.list': readonly Version[];
  /** null where its map can't be read. */
  'versions.details': VersionDetails | null;
  'versions.look': JourneyMap | null;
  'versions.keep': 'kept' | 'cancelled' | SaveFailure;
  'versions.open': 'opened' | 'unreadable';
  'versions.delete': 'deleted' | SaveFailure;
  'recents.list': readonly RecentMap[];
  'recents.forget': 'forgotten';
  'recovery.list': readonly RecoverableMap[];
  'recovery.recover': RecoverAnswer;
  'recovery.discard': 'discarded' | 'failed';
};
