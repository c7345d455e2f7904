import type { formats as english } from '../en/formats.ts';
import type { TranslationOf } from '../text.ts';

export const formats: TranslationOf<typeof english> = {
  'export.madeWith': 'Dibuat dengan Jejak',
  'dialog.export': 'Ekspor peta',
  'format.png': 'Gambar (PNG)',
  'format.svg': 'Gambar vektor (SVG)',
  'format.xlsx': 'Buku kerja Excel',
  'format.csv': 'Daftar catatan (CSV)',
  'format.md': 'Kerangka (Markdown)',
  'format.html': 'Halaman web',
  'format.canvas': 'JSON Canvas',
  'format.excalidraw': 'Excalidraw',
  'format.tldr': 'tldraw',
  'format.mmd': 'Mermaid journey',
  'import.stage': 'Tahap 1',
  'import.lane': 'Catatan',
  'importFailure.too-big':
    '{name} terlalu besar untuk diimpor (lebih dari 32 MB). Tidak ada yang diubah. Imporlah sebagian saja.',
  'importFailure.unreadable':
    '{name} tidak berisi teks yang dapat dibaca Jejak. Tidak ada yang diubah. Simpan sebagai UTF-8 lalu coba lagi.',
  'importFailure.not-this-format':
    '{name} rusak, atau bukan seperti yang dikatakan namanya. Tidak ada yang diubah. Ekspor lagi dari tempat asalnya.',
  'importFailure.nothing-in-it': 'Jejak tidak menemukan catatan di {name}. Tidak ada yang diubah.',
  'importFailure.unknown-format': 'Jejak tidak dapat mengimpor {name}. Yang dapat dibaca: {formats}.',
  'importFailure.encrypted':
    '{name} adalah cadangan Miro, yang hanya dapat dibaca Miro. Di Miro, pilih Export, lalu CSV, dan imporlah itu.',
  'importFailure.old-version':
    '{name} dibuat dengan tldraw yang sangat lama. Buka di tldraw yang lebih baru, simpan, lalu impor lagi.',
  'importFailure.zipped-tldraw':
    '{name} adalah jenis berkas tldraw yang tidak dapat dibaca Jejak. Di tldraw, simpan sebagai .tldr lalu imporlah itu.',
  'importFailure.missing':
    '{name} tidak ada lagi, atau tidak boleh dibaca. Tidak ada yang diubah. Periksa apakah berkasnya dipindahkan atau diganti namanya.',
  'leftOut.notes': '{count} catatan tidak ikut: peta tidak dapat memuat lebih banyak.',
  'leftOut.stages': '{count} tahap tidak ikut: peta tidak dapat memuat lebih banyak.',
  'leftOut.lanes': '{count} baris tidak ikut: peta tidak dapat memuat lebih banyak.',
  'leftOut.personas': '{count} persona tidak ikut: peta tidak dapat memuat lebih banyak.',
  'leftOut.channels': '{count} saluran tidak ikut: peta tidak dapat memuat lebih banyak.',
  'leftOut.cutTexts': '{count} teks terlalu panjang dan dipotong.',
  'leftOut.rowsWithoutPlace': '{count} catatan tidak ikut: tidak punya tahap atau baris.',
  'leftOut.links': '{count} tautan tidak ikut: catatannya tidak ikut.',
  'leftOut.pictures': '{count} gambar tidak ikut.',
  'leftOut.shapes': '{count} bentuk tanpa teks tidak ikut.',
  'leftOut.drawings': '{count} gambar tangan tidak ikut.',
  'leftOut.rows': '{count} baris tabel tidak ikut.',
  'leftOut.repeated': '{count} teks yang berulang diambil sekali.',
};
