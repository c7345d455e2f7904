export const app = {
  'app.name': 'Jejak',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.delete': 'Delete',
  'common.ok': 'OK',
  'app.interfaceScale': 'Interface at {percent} %',
} as const;
