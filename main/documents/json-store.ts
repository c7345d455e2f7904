import path from 'node:path';
import { Low } from 'lowdb';
import type { z } from 'zod';
import type { SaveFailure } from '../../shared/ipc/document-status.ts';
import type { Disk } from './disk.ts';
import { hashOf, type Signature, sweepTemporaries, writeDurably } from './durable-write.ts';
import { SaveRefused, saveFailureOf } from './save-failure.ts';

/** A small file of the app's own, held in memory and written durably. */
export type JsonStore<Value> = {
  readonly value: () => Value;
  /** Keeps the value also where it could not be written; null is success. */
  readonly keep: (value: Value) => Promise<SaveFailure | null>;
};

export type StoreFile<Value> = {
  readonly path: string;
  readonly schema: z.ZodType<Value>;
  /** What holds while there is no file. */
  readonly initial: Value;
  readonly now: () => Date;
};

/** Reads the store; a file that can't be understood is set aside under another name and never deleted. */
export async function openJsonStore<Value>(disk: Disk, file: StoreFile<Value>): Promise<JsonStore<Value>> {
  const db = new Low<Value>(jsonAdapter(disk, file), file.initial);
  await db.read();
  let queue: Promise<unknown> = Promise.resolve();
  return {
    value: () => db.data,
    keep: (value) => {
      db.data = value;
      const turn = queue.then(() => db.write()).then(() => null, saveFailureOf);
      queue = turn;
      return turn;
    },
  };
}

function jsonAdapter<Value>(disk: Disk, { path: place, schema, now }: StoreFile<Value>) {
  const folder = path.dirname(place);
  let signature: Signature | null = null;
  return {
    read: async (): Promise<Value | null> => {
      await sweepTemporaries(disk, folder, now());
      let bytes: Uint8Array;
      try {
        const facts = await disk.facts(place);
        bytes = await disk.read(place);
        signature = { ...facts, hash: hashOf(bytes) };
      } catch {
        // Where there is a file that can't be read just now, the signature check keeps every write off it.
        return null;
      }
      const value = parsed(bytes, schema);
      if (value === null) {
        await setAside(disk, place, now());
        signature = null;
      }
      return value;
    },
    write: async (value: Value): Promise<void> => {
      await disk.makeFolder(folder);
      const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
      const written = await writeDurably(disk, { path: place, expected: signature, folderDevice: null }, bytes);
      signature = written.signature;
      if (written.failure !== null) throw new SaveRefused(written.failure);
    },
  };
}

function parsed<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const answer = schema.safeParse(json);
    return answer.success ? answer.data : null;
  } catch {
    return null;
  }
}

async function setAside(disk: Disk, place: string, now: Date): Promise<void> {
  const { dir, name, ext } = path.parse(place);
  const when = now.toISOString().replace(/[:.]/g, '-');
  // Where even that fails the file stays, and the signature check keeps every write off it.
  await disk.rename(place, path.join(dir, `${name}.unreadable-${when}${ext}`)).catch(() => undefined);
}
