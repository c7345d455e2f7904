import { z } from 'zod';
import { LIMITS } from '../../map/journey-map.ts';
import { PHOTO_LIMITS, type PhotoFailure } from '../../photo/image-facts.ts';
import { bytesUpTo, handle } from '../argument-schemas.ts';
import type { CallName } from '../channels.ts';
import type { SaveFailure } from '../document-status.ts';

export type ChosenPhoto = { readonly name: string; readonly bytes: Uint8Array };
export type RefusedPhoto = { readonly name: string; readonly failure: PhotoFailure | 'unreadable' };

/** Which of its map's photos. */
const place = z.number().int().nonnegative().max(LIMITS.photos);

/** Photos of the wall. A window never says where a file lies: main looks that up in the map that it holds itself. */
export const photoArguments = {
  'photo.choose': z.tuple([]),
  'photo.keepBeside': z.tuple([handle, bytesUpTo(PHOTO_LIMITS.bytes)]),
  'photo.read': z.tuple([handle, place]),
  'projector.photo': z.tuple([place]),
} satisfies Partial<Record<CallName, z.ZodType>>;

export type PhotoAnswers = {
  'photo.choose': ChosenPhoto | RefusedPhoto | 'cancelled';
  /** How the file is called that now lies beside the map; `unsaved`: the map has no file yet. */
  'photo.keepBeside': { readonly file: string } | 'unsaved' | SaveFailure;
  /** The bytes of a photo that is kept beside its map; null: it is not there, or no photo. */
  'photo.read': Uint8Array | null;
  /** The same, asked by the projector's own page. */
  'projector.photo': Uint8Array | null;
};
