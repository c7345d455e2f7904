/** Foto dinding di bawah catatan. */
export const PHOTO = {
  'photo.title': 'Foto dinding',
  'photo.one': 'Foto dinding',
} as const;
