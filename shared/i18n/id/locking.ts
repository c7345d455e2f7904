import type { locking as english } from '../en/locking.ts';
import type { TranslationOf } from '../text.ts';

export const locking: TranslationOf<typeof english> = {
  'action.lock.toggle': 'Kunci tahap dan baris',
  'keys.group.lock': 'Kunci',
  'lock.title': 'Kunci tahap dan baris',
  'lock.line': 'Tahap, baris, dan pertanyaannya tetap sampai PIN dimasukkan. Catatan tetap bisa ditulis dan dipindah.',
  'lock.slips': 'Kunci ini menjaga dari salah sentuh, bukan dari penyerang: isi berkas adalah teks terbuka.',
  'lock.pin': 'PIN (4 sampai 12 angka)',
  'lock.again': 'PIN yang sama sekali lagi',
  'lock.lock': 'Kunci',
  'lock.noPin': 'PIN terdiri dari 4 sampai 12 angka.',
  'lock.notAlike': 'Kedua PIN tidak sama.',
  'lock.locked': 'Tahap, baris, dan pertanyaan dikunci.',
  'lock.unlockTitle': 'Buka kunci tahap dan baris',
  'lock.unlockLine': 'Masukkan PIN yang dipakai untuk mengunci.',
  'lock.unlock': 'Buka kunci',
  'lock.wrong': 'PIN salah. Coba lagi.',
  'lock.unlocked': 'Tahap, baris, dan pertanyaan bisa diubah lagi.',
  'lock.forgotten': 'Lupa PIN? Peta bisa disimpan sebagai salinan tanpa kunci. Berkas ini tetap seperti semula.',
  'lock.copy': 'Simpan salinan tanpa kunci',
  'lock.copied': 'Salinan ini tidak terkunci.',
  'lock.sign': 'Tahap dan baris dikunci',
  'lock.refused': 'Tahap, baris, dan pertanyaan dikunci. Buka dengan PIN untuk mengubahnya.',
};
