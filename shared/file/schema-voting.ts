import { z } from 'zod';
import { LIMITS } from '../map/journey-map.ts';
import { type Dots, type Lock, type Voter, VOTING_LIMITS, type VotingRound } from '../map/voting-round.ts';
import { id, text } from './schema-records.ts';

const dotsSchema = z.looseObject({
  note: id,
  count: z.int().min(1).max(VOTING_LIMITS.dots),
}) satisfies z.ZodType<Dots>;

export const voterSchema = z.looseObject({
  name: text,
  hasVoted: z.boolean(),
  dots: z.array(dotsSchema).max(VOTING_LIMITS.dots),
}) satisfies z.ZodType<Voter>;

export const roundSchema = z.looseObject({
  number: z.int().min(1),
  name: text,
  dots: z.int().min(1).max(VOTING_LIMITS.dots),
  several: z.boolean(),
  lanes: z.array(id).max(LIMITS.lanes).nullable(),
  notes: z.array(id).max(LIMITS.notes).nullable(),
  voters: z.array(voterSchema).max(VOTING_LIMITS.voters),
  closed: z.boolean(),
}) satisfies z.ZodType<VotingRound>;

export const roundsSchema = z.array(roundSchema).max(VOTING_LIMITS.rounds);

const base64 = z.string().regex(/^[A-Za-z0-9+/=]{8,200}$/);

export const lockSchema = z.looseObject({ salt: base64, hash: base64 }) satisfies z.ZodType<Lock>;
