import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { NoteDraft } from '../../shared/commands/note-draft.ts';
import { changesSchema } from '../../shared/file/schema.ts';
import { noteDraftSchema } from '../../shared/ipc/note-draft-schema.ts';
import type { Changes } from '../../shared/map/changes.ts';

/**
 * What a file of the map holds: the bytes with that hash are the map after `rev` commands. Said before they are written
 * as well, since the app may die between the write and its answer; `durable` once they are known to be there.
 */
export type FileMark = {
  readonly path: string;
  readonly hash: string;
  readonly rev: number;
  readonly durable: boolean;
};

/** What one line says: the changes of a command, the text that is being typed now, or what the map's file may hold. */
type Said =
  | { readonly changes: Changes }
  | { readonly draft: NoteDraft | null }
  | { readonly marks: readonly FileMark[] };

/** `rev` counts the commands of the sitting, `at` says when (ISO 8601). */
export type JournalLine = { readonly rev: number; readonly at: string } & Said;

export const revSchema = z.number().int().nonnegative();
export const momentSchema = z.string().max(40);
export const marksSchema = z
  .array(z.strictObject({ path: z.string(), hash: z.string(), rev: revSchema, durable: z.boolean() }))
  .max(100);

const common = { seq: revSchema, rev: revSchema, at: momentSchema };
const lineSchema = z.union([
  z.strictObject({ ...common, changes: changesSchema }),
  z.strictObject({ ...common, draft: noteDraftSchema.nullable() }),
  z.strictObject({ ...common, marks: marksSchema }),
]);

const NEW_LINE = 10;
const SEAL = ',"crc":';

/** A line of JSON whose end proves that it is whole. */
export function sealed(value: object): string {
  const body = JSON.stringify(value).slice(0, -1);
  return `${body}${SEAL}${crc32(body)}}\n`;
}

/** What was sealed in that line, which comes without its line break; null where it is torn or was tampered with. */
export function unsealed(line: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
    const end = text.lastIndexOf(SEAL);
    const body = text.slice(0, Math.max(0, end));
    if (text.slice(body.length) !== `${SEAL}${crc32(body)}}`) return null;
    return JSON.parse(`${body}}`);
  } catch {
    return null;
  }
}

/** The bytes up to the first line break, and what lies behind it; null where there is none. */
export function firstLine(bytes: Uint8Array): { readonly line: Uint8Array; readonly rest: Uint8Array } | null {
  const end = bytes.indexOf(NEW_LINE);
  return end === -1 ? null : { line: bytes.subarray(0, end), rest: bytes.subarray(end + 1) };
}

/** The lines of a journal in their order, up to the first that is not whole, not next, or not understood. */
export function goodLines(bytes: Uint8Array): readonly JournalLine[] {
  const lines: JournalLine[] = [];
  for (let next = firstLine(bytes); next !== null; next = firstLine(next.rest)) {
    const line = lineSchema.safeParse(unsealed(next.line));
    if (!line.success || line.data.seq !== lines.length + 1) break;
    lines.push(line.data);
  }
  return lines;
}
