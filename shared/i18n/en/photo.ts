/** Photos of the wall under notes. */
export const photo = {
  'photo.title': 'Photos of the wall',
  'photo.one': 'Photo of the wall',
} as const;
