import type { method as english } from '../en/method.ts';
import type { TranslationOf } from '../text.ts';

/** The method in the map: questions, the closing check, marks and tasks. */
export const method: TranslationOf<typeof english> = {
  'method.locale': 'id-ID',
  'stage.leaving': '{share} pergi di sini',
  'export.closing': 'Pemeriksaan penutup',
  'export.task': 'Tugas',
};
