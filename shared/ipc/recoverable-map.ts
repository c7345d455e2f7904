import { z } from 'zod';
import type { MapSketch } from '../map-sketch.ts';

/** A map that the app had open when it died. */
export type RecoverableMap = {
  /** Stands for its journal, of which only main knows where it is. */
  readonly recovery: string;
  readonly title: string;
  /** The names of its file and of the folder that it lies in; null while it had none. */
  readonly file: { readonly name: string; readonly folder: string } | null;
  /** When it was changed last, ISO 8601. */
  readonly changed: string;
  /** Commands since the last save; what was being typed counts as none. */
  readonly changes: number;
  readonly typing: boolean;
  readonly sketch: MapSketch;
  /** It was discarded, and goes for good a fortnight after that. */
  readonly discarded: boolean;
};

/** `gone`: there is nothing to recover any more. */
export type RecoverAnswer = 'opened' | 'gone';

/** The name of a journal, or of one that was discarded. */
export const recoverySchema = z.string().regex(/^(?:\d{1,16}_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
