import type { recovery as english } from '../en/recovery.ts';
import type { TranslationOf } from '../text.ts';

export const recovery: TranslationOf<typeof english> = {
  'recovery.title': 'Pulihkan peta',
  'recovery.line':
    'Jejak berhenti sebelum peta ini disimpan. Semuanya masih ada, sampai hal terakhir yang Anda lakukan.',
  'recovery.none': 'Tidak ada yang perlu dipulihkan.',
  'recovery.noFile': 'Belum disimpan ke berkas',
  'recovery.changed': 'Diubah {ago}',
  'recovery.changes': '{count} perubahan belum disimpan',
  'recovery.typing': 'sebuah catatan sedang diketik',
  'recovery.recover': 'Pulihkan',
  'recovery.recoverNamed': 'Pulihkan {title}',
  'recovery.later': 'Nanti',
  'recovery.laterNamed': 'Putuskan nanti tentang {title}',
  'recovery.discard': 'Buang',
  'recovery.discardNamed': 'Buang {title}',
  'recovery.ask': 'Buang peta ini? Peta tetap ada di daftar ini selama 14 hari.',
  'recovery.keep': 'Biarkan',
  'recovery.all': 'Pulihkan semua ({count})',
  'recovery.discarded': 'Dibuang dalam 14 hari terakhir',
  'recovery.wasDiscarded': '{title} dibuang. Peta ini masih dapat dipulihkan selama 14 hari.',
  'recovery.stays':
    'Peta ini tidak dapat dipindahkan, jadi tetap ada di daftar ini. Tidak ada yang hilang. Coba lagi nanti.',
  'recovery.waiting': '{count} peta dapat dipulihkan',
  'recovery.hide': 'Mengerti',
  'arrival.as-left': 'Dipulihkan sampai hal terakhir yang Anda lakukan. Berkasnya ikut diperbarui selama Anda bekerja.',
  'arrival.none':
    'Dipulihkan sampai hal terakhir yang Anda lakukan. Peta ini belum punya berkas: simpan agar tetap ada.',
  'arrival.changed':
    'Dipulihkan sebagai salinan, karena berkasnya sudah berubah sejak itu. Simpan salinan ini dengan nama lain, lalu bandingkan keduanya.',
  'arrival.gone':
    'Dipulihkan sebagai salinan, karena berkasnya tidak ada lagi. Simpan salinan ini, atau pasang dahulu kandar tempat berkas itu.',
  'arrival.open-elsewhere':
    'Dipulihkan sebagai salinan, karena berkasnya terbuka di jendela lain. Simpan salinan ini dengan nama lain, lalu bandingkan keduanya.',
  'arrival.unreadable':
    'Dipulihkan sebagai salinan, karena berkasnya tidak dapat dibaca lagi. Simpan salinan ini dengan nama lain.',
  'arrival.page': 'Jendela ini terpaksa dibuka ulang. Petanya utuh, sampai ketikan Anda yang terakhir.',
  'save.journal': 'Jika Jejak berhenti sekarang, perubahan terbaru akan hilang: {reason}',
};
