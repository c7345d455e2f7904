import type { files as english } from '../en/files.ts';
import type { TranslationOf } from '../text.ts';

export const files: TranslationOf<typeof english> = {
  'open.not-a-map': '{name} bukan peta Jejak. Isinya tidak diubah. Pilih berkas yang namanya berakhir dengan .journey.',
  'open.no-map-in-pdf':
    '{name} tidak membawa peta Jejak: PDF ini dibuat tanpa peta, atau oleh program lain. Tidak ada yang diubah. Buka petanya sendiri, yang namanya berakhiran .journey, atau PDF yang disimpan bersama petanya.',
  'open.too-new':
    '{name} dibuat dengan Jejak yang lebih baru. Berkas ini dibiarkan apa adanya. Buka dengan versi itu, atau perbarui Jejak di komputer ini.',
  'open.damaged':
    '{name} adalah peta Jejak, tetapi rusak. Berkas ini dibiarkan apa adanya, jadi tidak ada lagi yang hilang. Buka cadangan atau salinan lamanya.',
  'open.damagedWithWays':
    '{name} adalah peta Jejak, tetapi rusak. Berkas ini dibiarkan apa adanya, jadi tidak ada lagi yang hilang.',
  'open.too-big':
    '{name} terlalu besar untuk Jejak (lebih dari 64 MB, 50.000 catatan, atau satu juta titik coretan). Berkas ini dibiarkan apa adanya. Buka peta yang lebih kecil.',
  'open.unreadable':
    '{name} tidak berisi teks yang dapat dibaca Jejak. Berkas ini dibiarkan apa adanya. Jika ini peta Anda, ambil lagi dari tempat asalnya.',
  'open.photo':
    '{name} adalah foto, bukan peta Jejak. Berkas itu dibiarkan apa adanya. Buka peta, atau buat peta baru, lalu jatuhkan foto itu di papannya.',
  'open.set-unsaved':
    '{name} belum punya berkas, padahal peta serangkai dicari di sampingnya. Tidak ada yang diubah. Simpan dahulu, lalu coba lagi.',
  'open.set-elsewhere':
    '{name} tidak berada di folder peta ini atau di bawahnya, padahal peta serangkai hanya dicari di sana. Tidak ada yang diubah. Pindahkan berkasnya ke sana, lalu coba lagi.',
  'open.set-itself': '{name} adalah peta ini sendiri. Tidak ada yang diubah. Pilih peta lain.',
  'open.set-left':
    'Dari rangkaian peta ini, yang tidak ditemukan dari folder yang baru: {name}. Peta serangkai terletak di folder yang sama atau di bawahnya. Peta ini sudah disimpan. Salin berkas yang belum ada ke folder yang baru dengan nama yang sama, maka peta itu ditemukan lagi.',
  'open.missing':
    '{name} tidak ada lagi, atau tidak boleh dibaca. Tidak ada yang diubah. Periksa apakah berkasnya dipindahkan atau diganti namanya, atau apakah kandarnya terpasang.',
  'open.ok': 'ok: {stages} stages, {lanes} lanes, {notes} notes',
  'open.okFurther':
    '{percent} % on evidence, {pains} unproven pain points, {cells} empty cells, {untouched} stages without touchpoint',
};
