import type { help as english } from '../en/help.ts';
import type { TranslationOf } from '../text.ts';

export const help: TranslationOf<typeof english> = {
  'action.help.guide': 'Panduan…',
  'action.help.tour': 'Tur papan',
  'action.help.news': 'Yang baru…',
  'action.help.about': 'Tentang Jejak…',
  'guide.title': 'Panduan',
  'guide.line': 'Enam bab singkat. Tidak ada yang membawa keluar dari aplikasi ini.',
  'guide.chapters': 'Bab',
  'news.title': 'Yang baru',
  'news.version': 'Versi {version}',
  'aboutApp.title': 'Tentang Jejak',
  'aboutApp.version': 'Jejak {version}',
  'aboutApp.runtime': 'dengan Electron {electron} dan Chromium {chromium}',
  'aboutApp.privacy':
    'Jejak bekerja tanpa jaringan dan tanpa akun. Peta Anda tetap di berkas Anda; tidak ada yang dikirim ke mana pun, dan tidak ada yang dihitung.',
  'aboutApp.licences': 'Lisensi semua yang disertakan',
  'tour.label': 'Tur',
  'tour.invite': 'Baru di sini?',
  'tour.inviteLine': 'Lima perhentian di peta contoh, cukup satu menit. Tur ini juga ada di menu Bantuan.',
  'tour.start': 'Ikuti tur',
  'tour.notNow': 'Nanti saja',
  'tour.step': 'Perhentian {at} dari {count}',
  'tour.next': 'Lanjut',
  'tour.back': 'Kembali',
  'tour.done': 'Selesai',
  'tour.end': 'Akhiri tur',
  'tour.board': 'Peta',
  'tour.boardLine':
    'Tahap berjalan dari kiri ke kanan, baris dari atas ke bawah. Sel kosong menanyakan yang ditunggunya.',
  'tour.capture': 'Menulis',
  'tour.captureLine':
    'Pilih sel lalu ketik, atau tulis baris demi baris di sini. Setiap baris menjadi catatan di sel yang ditunjukkan.',
  'tour.tools': 'Alat',
  'tour.toolsLine': 'Pilih, geser papan, tautkan, gambar. Di bawahnya: catatan, tahap, dan baris baru.',
  'tour.inspector': 'Yang diketahui',
  'tour.inspectorLine':
    'Persona, saluran, dan tujuan peta ada di sini; bila sebuah catatan dipilih, dari mana ia diketahui dan milik siapa.',
  'tour.print': 'Ke dinding',
  'tour.printLine':
    'Cetak poster atau laporan, atau simpan PDF yang bisa dibuka lagi oleh Jejak. F1 menampilkan semua tombol. Hanya itu yang Anda perlukan.',
};
