import { z } from 'zod';
import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import { type MapFile, readMapBytes } from '../../shared/file/read-map.ts';
import { noteDraftSchema } from '../../shared/ipc/note-draft-schema.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { hashedCalmly, hashOf } from './durable-write.ts';
import { mapBytes } from './map-bytes.ts';
import { type FileMark, firstLine, marksSchema, momentSchema, revSchema, sealed, unsealed } from './journal-lines.ts';

/** All that has to be known of an open map to bring it back. */
export type Sitting = MapFile & {
  /** How many commands it has seen. */
  readonly rev: number;
  /** When the last of them was, ISO 8601. */
  readonly at: string;
  readonly draft: NoteDraft | null;
  /** What its file holds, as last heard; none for a map that has no file yet. */
  readonly marks: readonly FileMark[];
};

const FORMAT = 'jejak-recovery';
const VERSION = 1;

const versionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number().int() });
const headSchema = z.object({
  rev: revSchema,
  at: momentSchema,
  draft: noteDraftSchema.nullable(),
  marks: marksSchema,
  /** Of the text that follows. */
  hash: z.string(),
});

/** The bytes of a base: a sealed line that says what it is, then the text that the map's own file would have. */
export async function baseBytes(sitting: Sitting, app: string): Promise<Uint8Array> {
  const { map, rev, at, draft, marks } = sitting;
  const { bytes, hash } = await hashedCalmly(await mapBytes(sitting));
  const head = { format: FORMAT, version: VERSION, app, title: map.title, rev, at, draft, marks, hash };
  return Buffer.concat([new TextEncoder().encode(sealed(head)), bytes]);
}

/** `newer`: a later Jejak wrote it, which will understand it. `bad`: nobody will. */
export function readBase(bytes: Uint8Array): Sitting | 'newer' | 'bad' {
  const parts = firstLine(bytes);
  if (parts === null) return 'bad';
  const head = unsealed(parts.line);
  const known = versionSchema.safeParse(head);
  if (known.success && known.data.version > VERSION) return 'newer';
  const facts = headSchema.safeParse(head);
  if (!known.success || !facts.success || facts.data.hash !== hashOf(parts.rest)) return 'bad';
  const file = readMapBytes(parts.rest, '', decodeUtf8);
  if (!file.ok) return file.error.code === 'too-new' ? 'newer' : 'bad';
  const { rev, at, draft, marks } = facts.data;
  return { ...file.value, rev, at, draft, marks };
}
