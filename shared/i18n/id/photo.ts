import type { photo as english } from '../en/photo.ts';
import type { TranslationOf } from '../text.ts';

export const photo: TranslationOf<typeof english> = {
  'photo.title': 'Foto dinding',
  'photo.choose': 'Foto dinding yang mana?',
  'photo.files': 'Foto',
  'photo.one': 'Foto dinding',
};
