import type { feelings as english } from '../en/feelings.ts';
import type { TranslationOf } from '../text.ts';

export const feelings: TranslationOf<typeof english> = {
  'feeling.everyone': 'Semua orang',
  'feeling.veryHappy': 'sangat senang',
  'feeling.veryUnhappy': 'sangat kecewa',
  'feeling.curve': '{who}, {when}',
  'feeling.lowest': 'terendah: {list}',
  'step.setEmotion': 'Atur emosi',
  'step.noteEmotion': 'Keterangan emosi',
  'step.removeEmotion': 'Hapus emosi',
  'step.setGap': 'Atur selisih',
  'step.noteGap': 'Keterangan selisih',
  'step.removeGap': 'Hapus selisih',
  'feeling.point': '{stage}, {when}, {who}',
  'feeling.said': '{stage}: {value}, {when}, {who}',
  'feeling.unsaid': 'belum diisi',
  'gap.bar': '{stage}, diharapkan dan diterima',
  'gap.said': '{stage}: {value}, {words}',
  'gap.unsaid': '{stage}: belum diisi',
  'gap.muchLess': 'jauh di bawah harapan',
  'gap.less': 'di bawah harapan',
  'gap.same': 'sesuai harapan',
  'gap.more': 'melebihi harapan',
  'gap.muchLessShort': 'jauh di bawah',
  'gap.muchMoreShort': 'jauh melebihi',
  'gap.muchMore': 'jauh melebihi harapan',
};
