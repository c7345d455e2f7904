export const app = {
  'app.name': 'Jejak',
  'language.en': 'English',
  'language.id': 'Bahasa Indonesia',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.delete': 'Delete',
  'common.ok': 'OK',
  'app.interfaceScale': 'Interface at {percent} %',
} as const;
