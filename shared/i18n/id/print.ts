import type { print as english } from '../en/print.ts';
import type { TranslationOf } from '../text.ts';

export const print: TranslationOf<typeof english> = {
  'print.company': 'Tujuan perusahaan',
  'print.customer': 'Tujuan pelanggan',
  'print.personas': 'Persona',
  'print.morePersonas': 'dan {count} lagi',
  'print.important': 'Momen penting',
  'print.votes': 'Suara',
  'print.stages': '{count} tahap',
  'print.lanes': '{count} baris',
  'print.notes': '{count} catatan',
  'printDialog.title': 'Cetak atau PDF',
  'printDialog.line': 'Seluruh peta dalam satu halaman, lengkap dengan tujuan dan persona.',
  'printDialog.paper': 'Kertas',
  'printDialog.orientation': 'Orientasi',
  'printDialog.auto': 'Otomatis',
  'printDialog.landscape': 'Mendatar',
  'printDialog.portrait': 'Tegak',
  'printDialog.language': 'Bahasa kepala dan kaki halaman',
  'printDialog.en': 'Inggris',
  'printDialog.id': 'Indonesia',
  'printDialog.grayscale': 'Skala abu-abu',
  'printDialog.preview': 'Pratinjau',
  'printDialog.page.landscape': '{paper} mendatar, {width} x {height} mm',
  'printDialog.page.portrait': '{paper} tegak, {width} x {height} mm',
  'printDialog.noteText': 'Teks catatan sekitar {points} pt',
  'printDialog.tooSmall':
    'Teks terkecil menjadi {points} pt, terlalu kecil untuk dibaca. Di kertas {paper} masih terbaca.',
  'printDialog.tooSmallAnywhere':
    'Teks terkecil menjadi {points} pt, terlalu kecil untuk dibaca di kertas mana pun. Sembunyikan tahap atau baris untuk mencetak peta per bagian.',
  'printDialog.use': 'Pakai {paper}',
  'printDialog.print': 'Cetak…',
  'printDialog.savePdf': 'Simpan PDF…',
  'printDialog.working': 'Membuat halaman…',
  'printDialog.saved': 'PDF sudah tersimpan.',
  'printDialog.notSaved': 'PDF tidak tersimpan: {reason}. Pilih nama atau folder lain.',
  'printDialog.notPrinted':
    'Tidak ada yang tercetak. Periksa apakah printer menyala dan tersambung, atau simpan sebagai PDF.',
  'printDialog.failed': 'Halaman tidak dapat dibuat. Peta Anda aman. Coba lagi, atau pilih kertas lain.',
};
