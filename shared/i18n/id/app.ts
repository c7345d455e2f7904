import type { app as english } from '../en/app.ts';
import type { TranslationOf } from '../text.ts';

export const app: TranslationOf<typeof english> = {
  'app.name': 'Jejak',
  'common.cancel': 'Batal',
  'common.close': 'Tutup',
  'common.delete': 'Hapus',
  'common.ok': 'OK',
  'app.interfaceScale': 'Antarmuka {percent} %',
};
