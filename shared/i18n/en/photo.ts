/** Photos of the wall under notes. */
export const photo = {
  'photo.title': 'Photos of the wall',
  'photo.choose': 'Which photo of the wall?',
  'photo.files': 'Photos',
  'photo.one': 'Photo of the wall',
} as const;
