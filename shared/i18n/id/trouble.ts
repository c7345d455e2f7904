import type { trouble as english } from '../en/trouble.ts';
import type { TranslationOf } from '../text.ts';

export const trouble: TranslationOf<typeof english> = {
  'holder.locale': 'id-ID',
  'holder.named': '{name} ({host})',
  'holder.somebody': 'Seseorang',
  'dialog.held': '{holder} sedang membuka “{name}”.',
  'dialog.heldDetail':
    'Sejak {since}. Mode hanya baca menampilkan apa yang mereka simpan begitu disimpan. Jika peta itu tertinggal terbuka, Anda dapat mengambil alih: jendela mereka lalu berhenti menyimpan dan memberitahukannya.',
  'dialog.openReadOnly': 'Buka hanya baca',
  'dialog.openCopy': 'Buka salinan',
  'dialog.takeOver': 'Ambil alih',
  'step.updateFromFile': 'Perbarui dari berkas',
  'trouble.label': 'Tentang berkas',
  'trouble.hide': 'Singkirkan pesan ini',
  'trouble.show': 'Tampilkan pesan tentang berkas',
  'trouble.refused': 'Tidak berhasil. {reason}',
  'trouble.conflict.title': 'Orang lain telah mengubah peta ini',
  'trouble.conflict.body':
    '{name} berisi perubahan mereka, dan jendela ini berisi perubahan Anda. Tidak ada yang disimpan sampai Anda memilih, dan yang tidak dipilih disimpan di daftar versi.',
  'trouble.stuck.body':
    '{name} kini berisi perubahan mereka, dan jendela ini berisi perubahan Anda. Berkasnya tidak dapat ditulisi dari sini, jadi simpan milik Anda sebagai salinan.',
  'trouble.no-map.title': 'Program lain menimpa peta ini',
  'trouble.no-map.body':
    '{name} tidak lagi berisi peta yang dapat dibaca Jejak. Berkas itu dibiarkan apa adanya. Peta Anda utuh di jendela ini: simpan kembali, dan isi berkas yang sekarang disimpan di daftar versi, atau simpan salinan.',
  'trouble.gone.title': 'Folder atau kandar peta ini tidak ada',
  'trouble.gone.body':
    'Pekerjaan Anda tetap dijaga di komputer ini. Pasang kembali kandarnya dan Jejak menyimpan dengan sendirinya, atau simpan salinan di tempat lain.',
  'trouble.deleted.title': '{name} tidak ada lagi di foldernya',
  'trouble.deleted.body':
    'Berkas itu dihapus, atau dipindahkan ke tempat yang tidak dapat diikuti Jejak. Peta Anda utuh di jendela ini, dan dijaga di komputer ini.',
  'trouble.full.title': 'Disk penuh',
  'trouble.full.missing':
    'Perlu sekitar {size} MB lagi. Yang tersimpan sebelumnya aman. Kosongkan sebagian dan Jejak menyimpan dengan sendirinya, atau simpan salinan di disk lain.',
  'trouble.full.body':
    'Yang tersimpan sebelumnya aman. Kosongkan sebagian dan Jejak menyimpan dengan sendirinya, atau simpan salinan di disk lain.',
  'trouble.held.title': '{holder} sedang membuka peta ini',
  'trouble.held.body':
    'Sejak {since}. Anda melihat apa yang mereka simpan. Perubahan Anda tinggal di jendela ini sampai Anda menyimpan salinan atau mengambil alih.',
  'trouble.took-over.title': '{holder} mengambil alih peta ini',
  'trouble.took-over.body':
    'Sejak {since}. Jendela ini berhenti menyimpan, agar tidak saling menimpa. Yang sudah Anda kerjakan dijaga di komputer ini.',
  'trouble.read-only.title': 'Peta ini hanya boleh dibaca',
  'trouble.read-only.body': 'Anda dapat melihatnya dan mencoba-coba. Untuk menyimpan perubahan, simpan salinan.',
  'trouble.unkept':
    'Perubahan terakhir Anda hanya ada di jendela ini: komputer ini sedang tidak dapat menjaganya. Simpan salinan di tempat lain sekarang.',
  'trouble.keep-mine': 'Pakai milik saya',
  'trouble.load-theirs': 'Muat milik mereka',
  'trouble.save-again': 'Simpan lagi di sini',
  'trouble.take-over': 'Ambil alih',
  'trouble.take-back': 'Ambil kembali',
  'trouble.retry': 'Coba lagi',
  'trouble.saveMine': 'Simpan milik saya sebagai salinan…',
  'trouble.saveCopy': 'Simpan salinan…',
  'news.updated': 'Diperbarui dari berkas',
  'news.renamed': 'Berkas ini sekarang bernama {name}. Jejak terus menyimpan di sana.',
  'news.moved': 'Folder tempat {name} berganti nama. Jejak terus menyimpan di sana.',
  'news.back': '{name} sudah kembali. Jejak terus menyimpan di sana.',
  'news.writable': '{name} boleh ditulisi lagi. Jejak terus menyimpan di sana.',
  'news.released': '{name} bebas lagi. Jejak terus menyimpan di sana.',
};
