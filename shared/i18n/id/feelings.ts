import type { feelings as english } from '../en/feelings.ts';
import type { TranslationOf } from '../text.ts';

export const feelings: TranslationOf<typeof english> = {
  'feeling.everyone': 'Semua orang',
  'feeling.veryHappy': 'sangat senang',
  'feeling.veryUnhappy': 'sangat kecewa',
  'feeling.curve': '{who}, {when}',
  'feeling.lowest': 'terendah: {list}',
  'gap.muchLess': 'jauh di bawah harapan',
  'gap.less': 'di bawah harapan',
  'gap.same': 'sesuai harapan',
  'gap.more': 'melebihi harapan',
  'gap.muchLessShort': 'jauh di bawah',
  'gap.muchMoreShort': 'jauh melebihi',
  'gap.muchMore': 'jauh melebihi harapan',
};
