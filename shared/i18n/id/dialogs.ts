import type { dialogs as english } from '../en/dialogs.ts';
import type { TranslationOf } from '../text.ts';

export const dialogs: TranslationOf<typeof english> = {
  'menu.undoNamed': 'Urungkan: {name}',
  'menu.redoNamed': 'Ulangi: {name}',
  'dialog.untitled': 'Peta tanpa judul',
  'dialog.mapFiles': 'Peta Jejak',
  'dialog.open': 'Buka peta',
  'dialog.saveAs': 'Simpan peta sebagai',
  'dialog.unsaved': 'Simpan perubahan pada “{name}”?',
  'dialog.unsavedDetail': 'Jika tidak disimpan, semua perubahan sejak penyimpanan terakhir akan hilang.',
  'dialog.savePdf': 'Simpan PDF',
  'dialog.save': 'Simpan',
  'dialog.dontSave': 'Jangan simpan',
  'dialog.retry': 'Coba lagi',
  'dialog.saveCopy': 'Simpan di tempat lain…',
  'dialog.keepForRecovery': 'Simpan untuk pemulihan',
  'dialog.keepDetail': 'Yang disimpan untuk pemulihan ditawarkan lagi saat Jejak dibuka berikutnya.',
  'dialog.notSaved': '“{name}” tidak tersimpan.',
  'dialog.replace': '“{name}” sudah ada. Ganti?',
  'dialog.replaceDetail': 'Isinya yang sekarang akan hilang.',
  'dialog.replaceYes': 'Ganti',
  'dialog.openElsewhere': '“{name}” sedang terbuka di jendela lain.',
  'dialog.openElsewhereDetail': 'Pilih nama lain, atau tutup jendela itu dahulu.',
  'dialog.bigMap': '“{name}” sangat besar. Tetap buka?',
  'dialog.bigMapDetail': 'Jejak mungkin menjadi lambat.',
  'dialog.openAnyway': 'Buka',
  'dialog.breaksDown': 'Jendela ini berulang kali rusak.',
  'dialog.breaksDownDetail':
    'Semua yang dikerjakan di dalamnya tetap ada. Coba sekali lagi, atau tutup lalu buka petanya nanti; peta tersimpan, atau ditawarkan untuk dipulihkan.',
  'dialog.closeWindow': 'Tutup jendela',
  'dialog.unwritable': 'Jejak tidak dapat menulis di foldernya sendiri.',
  'dialog.unwritableDetail':
    'Peta tetap dapat dibuka dan disimpan. Namun setelan, versi lama, dan bahan pemulihan disimpan di folder sementara yang bisa dikosongkan komputer ini. Untuk memperbaikinya, izinkan penulisan di folder ini lalu buka Jejak lagi:\n\n{folder}',
  'dialog.outside': 'Keluar dari Jejak dan buka alamat ini?',
  'dialog.outsideYes': 'Buka alamat',
  'saveFailure.read-only': 'Berkas ini hanya boleh dibaca. Simpan peta dengan nama lain.',
  'saveFailure.disk-full': 'Disk penuh. Kosongkan sebagian lalu coba lagi, atau simpan peta di tempat lain.',
  'saveFailure.changed-elsewhere':
    'Berkas ini telah diubah orang lain, jadi dibiarkan apa adanya. Simpan peta dengan nama lain, lalu bandingkan keduanya.',
  'saveFailure.gone':
    'Berkas atau kandarnya tidak ada lagi. Pasang kandarnya lalu coba lagi, atau simpan peta di tempat lain.',
  'saveFailure.not-allowed': 'Anda tidak diizinkan menulis di sana. Simpan peta di folder lain.',
  'saveFailure.refused':
    'Jejak tidak dapat mengambil perubahan terakhir. Urungkan perubahan itu, dan semua yang lain disimpan.',
  'saveFailure.too-big':
    'Peta ini lebih besar daripada yang dapat dibuka lagi oleh Jejak (64 MB, atau satu juta titik coretan). Kurangi catatan atau gambarnya, lalu simpan lagi.',
  'saveFailure.failed': 'Terjadi kesalahan ({what}). Coba lagi, atau simpan peta di tempat lain.',
};
