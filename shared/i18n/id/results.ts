import type { results as english } from '../en/results.ts';
import type { TranslationOf } from '../text.ts';

export const results: TranslationOf<typeof english> = {
  'results.title': 'Paket hasil',
  'results.line': 'Folder baru berisi semua yang diperlukan orang lain: untuk ditempel, dibaca, dan dikerjakan lagi.',
  'results.choose': 'Pilih tempat untuk paket hasil',
  'results.poster': 'Poster (PDF)',
  'results.report': 'Laporan (PDF)',
  'results.workbook': 'Buku kerja (XLSX)',
  'results.picture': 'Gambar (PNG)',
  'results.outline': 'Kerangka (Markdown)',
  'results.map': 'Petanya sendiri',
  'results.file.poster': 'poster',
  'results.file.report': 'laporan',
  'results.choosing': 'Pilih folder…',
  'results.making': '{at} dari {count}: {what}…',
  'results.stop': 'Berhenti',
  'results.stopping': 'Berhenti setelah berkas ini…',
  'results.show': 'Tampilkan di folder',
  'results.done': 'Semua berkas ada di folder “{folder}”.',
  'results.stopped': 'Dihentikan. {count} berkas ada di folder “{folder}”.',
  'results.partly': '{count} berkas tidak dapat dibuat. Yang lain ada di folder “{folder}”.',
  'results.notMade': 'Tidak dibuat: {reason}.',
  'results.partFailed': '{what} tidak dibuat. {reason}',
  'results.noFolder': 'Folder tidak dapat dibuat: {reason}. Pilih tempat lain.',
  'results.failed': 'Paket hasil tidak dapat dibuat. Peta Anda aman. Coba lagi.',
};
