import type { diagnosis as english } from '../en/diagnosis.ts';
import type { TranslationOf } from '../text.ts';

export const diagnosis: TranslationOf<typeof english> = {
  'action.help.report': 'Simpan laporan…',
  'diagnosis.title': 'Simpan laporan',
  'diagnosis.line':
    'Untuk yang memperbaiki Jejak. Isinya hanya ini: tanpa teks peta Anda, tanpa nama, tanpa folder. Laporan tidak terkirim sendiri.',
  'diagnosis.content': 'Isi laporan',
  'diagnosis.save': 'Simpan laporannya…',
  'diagnosis.fileName': 'Laporan Jejak',
  'diagnosis.files': 'Teks',
  'diagnosis.saved': 'Laporan ada di {name}.',
  'diagnosis.notSaved': 'Laporan tidak bisa ditulis: {reason}.',
  'diagnosis.reading': 'Membaca catatan galat…',
  'mishap.label': 'Gangguan',
  'mishap.title': 'Ada yang tidak berjalan semestinya',
  'mishap.line':
    'Yang tersimpan aman, yang belum dijaga untuk pemulihan. Jika terjadi lagi, simpan laporan dan tunjukkan kepada yang membantu Anda dengan Jejak.',
  'diagnosis.failedStart': 'Jejak tidak bisa dimulai',
  'diagnosis.failedStartLine':
    'Peta Anda masih seperti semula. Coba mulai lagi; jika tidak membantu, mulai ulang komputer. Yang terjadi tercatat di folder {folder}.',
};
