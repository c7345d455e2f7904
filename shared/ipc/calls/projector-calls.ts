import { z } from 'zod';
import { handle } from '../argument-schemas.ts';
import type { CallName } from '../channels.ts';
import { projectionSchema } from '../projection-schema.ts';
import type { ProjectorStart } from '../projector-start.ts';

/** The window that the room sees. */
export const projectorArguments = {
  'projector.open': z.tuple([handle]),
  'projector.close': z.tuple([handle]),
  'projector.show': z.tuple([handle, projectionSchema]),
  'projector.start': z.tuple([]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type ProjectorAnswers = {
  'projector.open': 'taken';
  'projector.close': 'taken';
  /** What the projector of this window shows from now on. */
  'projector.show': 'taken';
  /** Asked by the projector's own page. */
  'projector.start': ProjectorStart;
};
