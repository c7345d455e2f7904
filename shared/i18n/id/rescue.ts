import type { rescue as english } from '../en/rescue.ts';
import type { TranslationOf } from '../text.ts';

export const rescue: TranslationOf<typeof english> = {
  'rescue.instead': 'Yang masih bisa Anda dapatkan',
  'rescue.journal': 'Pulihkan pekerjaan yang belum tersimpan',
  'rescue.backup': 'Buka versi baik yang terakhir',
  'rescue.salvage': 'Selamatkan yang masih terbaca',
  'rescue.notes': '{count} catatan',
  'rescue.from': '{notes}, {ago}',
  'rescue.safe': 'Terbuka sebagai peta tersendiri. Berkasnya tetap apa adanya.',
  'rescue.showInFolder': 'Tampilkan di folder',
  'arrival.backup':
    'Ini versi yang disimpan {ago}. Peta ini belum punya berkas: simpan agar tidak hilang. Berkas yang rusak dibiarkan apa adanya.',
  'arrival.newer':
    '{name} dibuat dengan Jejak yang lebih baru. Peta ini ditampilkan sejauh dipahami versi ini, untuk dibaca dan dicetak. Untuk mengubahnya, perbarui Jejak.',
  'viewOnly.off': '{action}: peta ini hanya bisa dilihat, karena dibuat dengan Jejak yang lebih baru',
  'viewOnly.told': 'Tidak ada yang diubah: peta ini hanya bisa dilihat.',
  'salvage.recovered': 'Dipulihkan {number}',
  'salvage.none': 'Tidak ada catatan yang terbaca.',
  'salvage.all': '{count} catatan diselamatkan.',
  'salvage.some': '{kept} dari sekitar {count} catatan diselamatkan.',
  'salvage.torn': 'Bagian akhir berkas hilang, jadi mungkin tadinya ada lebih banyak.',
  'salvage.missing': 'Tidak terbaca: {list}.',
  'salvage.standIns': 'Tahap atau baris dari {count} catatan hilang; yang bernama "Dipulihkan" menjadi penggantinya.',
  'salvage.mended': 'Nilai yang tidak mungkin benar dihapus atau dipotong di {count} tempat.',
  'salvage.renamed': '{count} entri ada dalam dua versi: keduanya disimpan.',
  'salvage.losses': 'Yang hilang',
  'salvage.save': 'Simpan agar tidak hilang. Berkas yang rusak dibiarkan apa adanya.',
  'salvage.count.personas': '{count} persona',
  'salvage.count.channels': '{count} saluran',
  'salvage.count.stages': '{count} tahap',
  'salvage.count.lanes': '{count} baris',
  'salvage.count.emotions': '{count} emosi',
  'salvage.count.metrics': '{count} metrik',
  'salvage.count.links': '{count} tautan',
  'salvage.count.strokes': '{count} coretan',
  'salvage.count.maps': '{count} peta terkait',
};
