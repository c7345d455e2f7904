import type { linking as english } from '../en/linking.ts';
import type { TranslationOf } from '../text.ts';

export const linking: TranslationOf<typeof english> = {
  'step.linkEither': 'Ubah apakah tautan salah satu jalan',
  'step.linkWait': 'Ubah waktu sepanjang tautan',
  'link.or': 'atau',
  'link.label': 'Label',
  'link.either': 'Salah satu jalan (atau)',
  'link.wait': 'Waktu sampai catatan berikutnya',
};
