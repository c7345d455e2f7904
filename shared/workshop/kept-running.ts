import { z } from 'zod';
import type { Running } from './running.ts';

/** A clock as JSON, and back. */
export function keptRunning({ spent, extra, ...running }: Running): unknown {
  return { ...running, spent: [...spent], extra: [...extra] };
}

const entries = z.array(z.tuple([z.string(), z.number()])).transform((list) => new Map(list));
const keptSchema = z.object({ step: z.string(), since: z.number().nullable(), spent: entries, extra: entries });

/** null: it is none. */
export function readRunning(kept: unknown): Running | null {
  return keptSchema.safeParse(kept).data ?? null;
}
