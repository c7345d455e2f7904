import { z } from 'zod';
import type { FollowedSet } from '../../commands/set-commands.ts';
import { type OpenFailure, RESCUE_KINDS } from '../../file/open-failure.ts';
import { changesSchema } from '../../file/schema.ts';
import { handle } from '../argument-schemas.ts';
import { cameraSchema } from '../camera-schema.ts';
import type { CallName } from '../channels.ts';
import type { SaveFailure } from '../document-status.ts';
import { troubleAnswerSchema } from '../file-trouble.ts';
import { noteDraftSchema } from '../note-draft-schema.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { TEMPLATE_NAMES } from '../../map/templates.ts';

export const SAMPLE_NAMES = ['smartphone', 'rebecca', 'john', 'kunjungan-toko', 'keranjang', 'toko-online'] as const;

export type SampleName = (typeof SAMPLE_NAMES)[number];

/** `opened`: it comes to this window as an `opened` event. `elsewhere`: another window has it and came to the front. */
export type OpenAnswer = 'opened' | 'elsewhere' | 'cancelled' | OpenFailure;

export type SaveAnswer = 'saved' | 'cancelled' | SaveFailure;

/** A map and its file. */
export const documentArguments = {
  'document.new': z.tuple([z.object({ template: z.enum(TEMPLATE_NAMES), language: z.enum(LANGUAGES) })]),
  'document.openWithDialog': z.tuple([]),
  'document.openRecent': z.tuple([handle]),
  'document.openSample': z.tuple([z.enum(SAMPLE_NAMES)]),
  'rescue.open': z.tuple([handle, z.enum(RESCUE_KINDS)]),
  'rescue.showInFolder': z.tuple([handle]),
  'document.change': z.tuple([handle, z.number().int().nonnegative(), changesSchema]),
  'document.whole': z.tuple([handle, z.number().int().nonnegative(), changesSchema.nullable()]),
  'document.draft': z.tuple([handle, noteDraftSchema.nullable()]),
  'document.save': z.tuple([handle]),
  'document.saveAs': z.tuple([handle]),
  'document.answer': z.tuple([handle, troubleAnswerSchema]),
  'document.close': z.tuple([handle]),
  'view.remember': z.tuple([handle, cameraSchema]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type DocumentAnswers = {
  'document.new': 'opened';
  'document.openWithDialog': OpenAnswer;
  'document.openRecent': OpenAnswer;
  'document.openSample': OpenAnswer;
  'rescue.open': OpenAnswer;
  'rescue.showInFolder': 'taken';
  'document.change': 'taken';
  /** All that the window holds, after a change was refused; null: not even that is taken. */
  'document.whole': 'taken';
  /** What is being typed into a note, or null: it is ended. */
  'document.draft': 'taken';
  'document.save': SaveAnswer;
  'document.saveAs': SaveAnswer | { readonly set: FollowedSet };
  'document.answer': SaveAnswer;
  'document.close': 'closed' | 'cancelled';
  'view.remember': 'taken';
};
